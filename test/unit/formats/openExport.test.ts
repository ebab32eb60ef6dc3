import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { bytesOf, joinContent } from '../../../src/formats/content';
import { exportFiles, sharedFiles } from '../../../src/formats/exportFiles';
import type { ExportFormat, ExportOptions, FilesFormat } from '../../../src/formats/exportFormat';
import { jsonl } from '../../../src/formats/jsonl';
import { openExport, outputExtension } from '../../../src/formats/openExport';
import { exportText } from '../../../src/formats/exportText';
import { exportDocument } from './documents';

/** A format of two files for each document, with or without one beside them all. */
const pair = (shared: boolean, filesEach = 2): FilesFormat => ({
  id: 'pair',
  label: 'Pair',
  extension: '.one',
  mediaType: 'text/plain',
  holds: 'files',
  filesEach,
  files: ({ uri }, stem) =>
    ['.one', '.two'].slice(0, filesEach).map((end) => ({ path: stem + end, content: uri })),
  shared: () => (shared ? [{ path: 'all.conf', content: 'é' }] : []),
});

async function output(
  format: ExportFormat,
  uris: readonly string[],
  options?: ExportOptions,
): Promise<Uint8Array> {
  const writer = openExport(format, options);
  const pieces = [];
  for (const uri of uris) pieces.push(await writer.document(exportDocument({ uri })));
  return bytesOf(joinContent([...pieces, await writer.end()]));
}

const unzipped = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );

describe('an output of any format', () => {
  it('is the text of a format that holds documents', async () => {
    const text = exportText(jsonl, [exportDocument()]);
    assert.equal(strFromU8(await output(jsonl, ['samples/dam.txt'])), text);
    assert.equal(outputExtension(jsonl, 9), '.jsonl');
  });

  it('is a zip of the files of a format that writes several', async () => {
    const bytes = await output(pair(true), ['a/dam.txt', 'b.html']);
    assert.deepEqual(unzipped(bytes), {
      'a/dam.one': 'a/dam.txt',
      'a/dam.two': 'a/dam.txt',
      'b.one': 'b.html',
      'b.two': 'b.html',
      'all.conf': 'é',
    });
    assert.equal(outputExtension(pair(true), 1), '.zip');
  });

  it('is the one file where there is only one', async () => {
    assert.equal(strFromU8(await output(pair(false, 1), ['a.txt'])), 'a.txt');
    assert.equal(outputExtension(pair(false, 1), 1), '.one');
    assert.deepEqual(unzipped(await output(pair(false, 1), ['a.txt', 'b.txt'])), {
      'a.one': 'a.txt',
      'b.one': 'b.txt',
    });
    assert.equal(outputExtension(pair(false, 1), 2), '.zip');
    assert.equal((await output(pair(false, 1), [])).length, 0);
  });

  it('gives each document a name of its own that stays in the folder', async () => {
    const uris = [
      '../../etc/talk.txt',
      'talk.txt',
      'Talk.md',
      'file:///C%3A/a%20b.txt',
      '..',
      'talk',
    ];
    const names = Object.keys(unzipped(await output(pair(false, 1), uris)));
    assert.deepEqual(names, [
      'etc/talk.one',
      'talk.one',
      'Talk-2.one',
      'C_/a b.one',
      'document.one',
      'talk-3.one',
    ]);
  });

  it('is the same bytes for the same documents and date, and tells the date', async () => {
    const at = { date: '2031-05-03T10:20:30Z' };
    const bytes = await output(pair(true), ['a.txt'], at);
    assert.deepEqual(await output(pair(true), ['a.txt'], at), bytes);
    const stamp = Buffer.from(bytes).readUInt32LE(10);
    assert.equal(
      stamp,
      (((2031 - 1980) << 25) | (5 << 21) | (3 << 16) | (10 << 11) | (20 << 5) | 15) >>> 0,
    );
    assert.deepEqual(await output(pair(true), ['a.txt']), await output(pair(true), ['a.txt']));
  });
});

describe('the files of a document', () => {
  it('are one of a format that holds documents, named by its stem', async () => {
    const document = exportDocument();
    assert.deepEqual(await exportFiles(jsonl, document, 'may/dam'), [
      { path: 'may/dam.jsonl', content: exportText(jsonl, [document]) },
    ]);
    assert.deepEqual(sharedFiles(jsonl), []);
  });

  it('are those that a format writes', async () => {
    const files = await exportFiles(pair(true), exportDocument(), 'may/dam');
    assert.deepEqual(
      files.map(({ path }) => path),
      ['may/dam.one', 'may/dam.two'],
    );
    assert.deepEqual(
      sharedFiles(pair(true)).map(({ path }) => path),
      ['all.conf'],
    );
  });
});
