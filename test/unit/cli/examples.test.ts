// Every example of help is typed into a shell, in a folder that has what it names.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../src/cli/commands';
import { pdfFile } from '../intake/pdfFile';
import { wordFile } from '../intake/wordFile';
import { Desk, harbour, sidecarOf } from '../review/desk';
import { built, runCli } from './runCli';
import { tempFolder, writeIn } from './tempFolder';

const union = `Quay talks

The European Union pledged 12 million euros for the fishing fleet, Ana Roe said.
`;

/** Whether a program is there to be asked. */
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** A sidecar of an article of which one reviewer accepted all, the other some. */
function sidecar(article: string, by: readonly string[]): string {
  const log = by.flatMap((name, at) => {
    const desk = new Desk(article, name);
    const ids = desk.machine.annotations.map(({ id }) => id);
    desk.do(desk.acts.accept(ids.slice(at * 2)));
    return desk.log;
  });
  return sidecarOf(log);
}

describe('the examples of help', () => {
  const folder = tempFolder();
  const files = (name: string): string[] => readdirSync(join(folder.path, name)).sort();
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

  let template: string;
  before(async function () {
    if (!existsSync(built) || !has('bash')) this.skip();
    template = mkdtempSync(join(tmpdir(), 'speechmark-examples-'));
    writeIn(template, {
      'talks.txt': harbour,
      'a.txt': harbour,
      'a.txt.speechmark.jsonl': sidecar(harbour, ['Ines', 'Bo']),
      'articles/talks.txt': harbour,
      'articles/talks.txt.speechmark.jsonl': sidecar(harbour, ['Ines']),
      'articles/union.txt': union,
      'articles/union.txt.speechmark.jsonl': sidecar(union, ['Bo']),
      'articles.jsonl': [harbour, union]
        .map((text, id) => `${JSON.stringify({ id, text })}\n`)
        .join(''),
      'ines/talks.txt': harbour,
      'ines/talks.txt.speechmark.jsonl': sidecar(harbour, ['Ines']),
      'bo/talks.txt.speechmark.jsonl': sidecar(harbour, ['Bo']),
      'talks.docx': await wordFile(),
      'report.pdf': await pdfFile(),
      'downloads/talks.docx': await wordFile(),
      '.zfunc/empty': '',
      '.config/fish/completions/empty': '',
      'brat/a.txt': 'Finland pledged $40 million to Kenya.\n',
      'brat/a.ann': 'T1\tCountry 0 7\tFinland\n',
    });
    const made = [
      ['annotate', 'talks.txt', '--format', 'brat', '--out', 'marks/'],
      ['annotate', 'articles', '--format', 'uima', '--out', 'cas/'],
      ['annotate', 'articles', '--format', 'w3c', '--out', 'all.jsonld'],
      ['export', 'articles', '--out', 'decided.jsonl'],
    ];
    for (const args of made) {
      const { code, err } = await runCli(args, { cwd: template });
      assert.deepEqual([code, err], [0, ''], args.join(' '));
    }
  }).timeout(0);
  after(() => {
    if (template) rmSync(template, { recursive: true });
  });
  beforeEach(() => {
    cpSync(template, folder.path, { recursive: true });
  });

  /** What is there once an example has run; where nothing is told, that it says something. */
  const outcomes: Readonly<Record<string, () => void>> = {
    'speechmark annotate articles --format xlsx --out pledges.xlsx': () => {
      assert.equal(read('pledges.xlsx').slice(0, 2), 'PK');
    },
    'speechmark annotate articles --out marks/ --resume': () => {
      assert.ok(files('marks').includes('union.jsonl'));
    },
    'speechmark annotate --records < articles.jsonl > marks.jsonl': () => {
      assert.equal(read('marks.jsonl').trim().split('\n').length, 2);
    },
    'speechmark export articles --format csv --out decided.csv': () => {
      assert.match(read('decided.csv'), /,accepted,/);
    },
    'SOURCE_DATE_EPOCH=1767225600 speechmark export articles --format uima --out cas/': () => {
      assert.match(read('cas/union.cas.json'), /"date":"2026-01-01T00:00:00Z"/);
    },
    'speechmark report talks.txt > talks-report.md': () => {
      assert.match(read('talks-report.md'), /12 million euros/);
    },
    'speechmark report articles --out report.md': () => {
      assert.match(read('report.md'), /EUR 24,?000,?000/);
    },
    'speechmark report articles --format html --out pages/': () => {
      assert.deepEqual(files('pages'), ['talks.html', 'union.html']);
    },
    'speechmark convert report.pdf': () => {
      assert.match(read('report.md'), /^---\ntitle: /);
    },
    'speechmark convert downloads --out articles/': () => {
      assert.ok(files('articles').includes('talks.md'));
    },
    'source <(speechmark completion bash)': () => undefined,
    'speechmark completion zsh > ~/.zfunc/_speechmark': () => {
      assert.match(read('.zfunc/_speechmark'), /^#compdef speechmark/);
    },
    'speechmark completion fish > ~/.config/fish/completions/speechmark.fish': () => {
      assert.match(read('.config/fish/completions/speechmark.fish'), /complete -c speechmark/);
    },
  };

  for (const { name, help } of commands) {
    for (const { line } of help.examples) {
      it(line, function () {
        if (name === 'man' && !has('man')) this.skip();
        const { status, stdout, stderr } = spawnSync(
          'bash',
          [
            '-c',
            `speechmark() { "$NODE" "$BUILT" "$@"; }; set -o pipefail\n${line.replace('man -l -', 'man -l - | cat')}`,
          ],
          {
            cwd: folder.path,
            encoding: 'utf8',
            env: { ...process.env, HOME: folder.path, NODE: process.execPath, BUILT: built },
          },
        );
        assert.equal(status, 0, stderr);
        const outcome = outcomes[line];
        if (outcome) outcome();
        else assert.notEqual(stdout, '');
      }).timeout(0);
    }
  }

  it('are all known to this test', () => {
    const lines = commands.flatMap(({ help }) => help.examples.map(({ line }) => line));
    for (const line of Object.keys(outcomes)) assert.ok(lines.includes(line), line);
  });
});
