import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sampleArticles } from '../../../../src/editor/commands/sampleArticles';

const root = new URL('../../../../', import.meta.url);

interface Step {
  readonly description: string;
  readonly media: { readonly image?: string; readonly svg?: string };
}

describe('the sample articles', () => {
  it('are the files of the folder', () => {
    const files = readdirSync(new URL('samples/', root));
    assert.deepEqual(sampleArticles.map(({ file }) => file).sort(), files.sort());
  });
});

describe('the walkthrough', () => {
  const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
  const { contributes } = JSON.parse(read('package.json')) as {
    contributes: {
      walkthroughs: readonly { readonly steps: readonly Step[] }[];
      commands: readonly { readonly command: string }[];
    };
  };
  const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
  const steps = contributes.walkthroughs.flatMap((each) => each.steps);

  it('has six steps, each with a picture that is there and in the package', () => {
    assert.equal(steps.length, 6);
    const packed = read('.vscodeignore').split('\n');
    for (const { media } of steps) {
      const file = media.image ?? media.svg ?? '';
      assert.ok(existsSync(new URL(file, root)), file);
      assert.ok(packed.includes(`!${file}`) || file.startsWith('media/walkthrough/'), file);
    }
  });

  it('names only samples and commands that exist', () => {
    const commands = contributes.commands.map(({ command }) => command);
    for (const { description } of steps) {
      const text = texts[description.slice(1, -1)] ?? '';
      for (const [, id = '', query = ''] of text.matchAll(/\(command:([\w.]+)(?:\?([^)]*))?\)/g)) {
        if (id === 'speechmark.openSample') {
          const [file] = JSON.parse(decodeURIComponent(query)) as string[];
          assert.ok(sampleArticles.some((sample) => sample.file === file));
        }
        if (!id.startsWith('speechmark.') || id.endsWith('.focus')) continue;
        assert.ok(commands.includes(id), id);
      }
    }
  });
});
