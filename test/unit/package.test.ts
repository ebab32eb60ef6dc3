import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { packageReadme } from '../../scripts/packageReadme';
import { extensionsOf, fileKinds } from '../../src/intake/fileKinds';

const root = path.resolve(__dirname, '../..');

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('The package', () => {
  let files: Set<string>;

  before(async () => {
    const listed = await listFiles({ cwd: root, packageManager: PackageManager.None });
    files = new Set(listed.map((file) => file.replaceAll(path.sep, '/')));
  });

  it('has a README whose pictures are in it and whose links lead to the web', () => {
    const shown = packageReadme(read('README.md'), (file) => readFileSync(path.join(root, file)));
    const targets = Array.from(shown.matchAll(/\]\(([^)]*)\)/g), ([, target = '']) => target);
    const pictures = targets.filter((target) => target.startsWith('data:image/png;base64,'));
    assert.ok(pictures.length >= 3, 'pictures');
    assert.deepEqual(
      targets.filter((target) => !/^(?:https:|data:image\/png;base64,|#)/.test(target)),
      [],
    );
    assert.doesNotMatch(shown, /npm ci/, 'how to build is for those who have the source');
  });

  it('has a README in the source whose links and pictures are there', () => {
    const targets = Array.from(
      read('README.md').matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g),
      ([, target = '']) => target,
    );
    assert.ok(targets.length > 3);
    assert.deepEqual(
      targets.filter((target) => !existsSync(path.join(root, target))),
      [],
    );
    for (const command of ['npm start', 'npm test']) assert.ok(read('README.md').includes(command));
  });

  it('holds the icons and pictures that the manifest names', () => {
    const named = [...read('package.json').matchAll(/"(media\/[^"]+)"/g)];
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.map(([, file]) => file ?? '').filter((file) => !files.has(file)),
      [],
    );
  });

  it('offers to convert every kind of file that can be', () => {
    const menus = [...read('package.json').matchAll(/resourceExtname =~ \/\^\\\\\.\(([^)]*)\)\$/g)];
    assert.equal(menus.length, 2);
    const extensions = fileKinds.flatMap(extensionsOf).map((extension) => extension.slice(1));
    for (const [, listed = ''] of menus) {
      assert.deepEqual(listed.split('|').sort(), [...new Set(extensions)].sort());
    }
  });

  it('holds the translations and the samples, and no source', () => {
    for (const file of ['package.nls.fr.json', 'l10n/bundle.l10n.fr.json']) {
      assert.ok(files.has(file), file);
    }
    assert.ok([...files].some((file) => file.startsWith('samples/')));
    assert.deepEqual(
      [...files].filter((file) => /^(?:src|test|scripts|node_modules)\//.test(file)),
      [],
    );
  });
});
