// Readers that are no packages of Node's: asked where this machine has them, else it is said.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExportDocument, FilesFormat } from '../../../src/formats/exportFormat';
import { tei } from '../../../src/formats/tei';
import { uima } from '../../../src/formats/uima';
import { hostileDocuments } from './hostileArticles';
import { sampleDocuments } from './sampleDocuments';

const options = { version: '1.2.3', date: '2031-05-03T10:20:30Z' };

/** Whether a program runs here. */
const runs = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Says why a test is not run; mocha alone says only that. */
function skip(test: Mocha.Context, why: string): never {
  process.stdout.write(`    skipped: ${why}\n`);
  return test.skip();
}

describe('readers outside of Node', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'speechmark-read-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** Writes all documents in a format; the paths of the files. */
  function written(format: FilesFormat, documents: readonly ExportDocument[]): string[] {
    return documents.flatMap((document, at) =>
      format.files(document, `d${String(at)}`, options).map((file) => {
        const place = path.join(folder, file.path);
        writeFileSync(place, file.content);
        return place;
      }),
    );
  }
  const all = (): readonly ExportDocument[] => [...sampleDocuments(), ...hostileDocuments()];

  it('jing or xmllint, with tei_all: TEI is valid', function () {
    const schema =
      process.env['TEI_RNG'] ?? path.resolve(__dirname, '../../../.cache/schemas/tei_all.rng');
    if (!existsSync(schema)) {
      skip(this, 'there is no tei_all.rng (`npm run schemas` fetches it, TEI_RNG names another)');
    }
    const files = written(tei, all());
    if (runs('jing', schema, files[0] ?? '') || runs('jing')) {
      execFileSync('jing', [schema, ...files], { encoding: 'utf8' });
    } else if (runs('xmllint', '--version')) {
      execFileSync('xmllint', ['--noout', '--relaxng', schema, ...files], { stdio: 'pipe' });
    } else {
      skip(this, 'neither jing nor xmllint is installed');
    }
  }).timeout(0);

  it('dkpro-cassis: reads every CAS, and our types and words in it', function () {
    if (!runs('python3', '-c', 'import cassis')) {
      skip(this, 'Python has no cassis (pip install dkpro-cassis)');
    }
    const documents = all();
    const files = written(uima, documents);
    const script = `
import json, sys, cassis
for path in sys.argv[1:]:
    with open(path, 'rb') as file:
        cas = cassis.load_cas_from_json(file)
    names = ['Actor', 'Money', 'Pledge', 'Quote', 'Claim']
    print(json.dumps({name: [each.get_covered_text() for each in cas.select('speechmark.' + name)] for name in names}))
`;
    const told = execFileSync('python3', ['-c', script, ...files], { encoding: 'utf8' });
    const lines = told.trim().split('\n');
    assert.equal(lines.length, documents.length);
    for (const [at, line] of lines.entries()) {
      const read = JSON.parse(line) as Record<string, string[]>;
      const { annotations } = documents[at]?.annotated ?? assert.fail();
      for (const [name, texts] of Object.entries(read)) {
        const own = annotations.filter(({ kind }) => kind === name.toLowerCase());
        assert.deepEqual(
          [...texts].sort(),
          own.map(({ text }) => text).sort(),
          `${name} of ${documents[at]?.uri ?? ''}`,
        );
      }
    }
  }).timeout(0);
});
