import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportDocument, ExportFormat } from '../../../src/formats/exportFormat';
import { bytesOf, joinContent } from '../../../src/formats/content';
import { openExport } from '../../../src/formats/openExport';
import { exportFormats, findFormat } from '../../../src/formats/registry';
import { exportDocument } from './documents';

async function written(format: ExportFormat, document: ExportDocument): Promise<Uint8Array> {
  const writer = openExport(format);
  return bytesOf(joinContent([await writer.document(document), await writer.end()]));
}

describe('the registry of formats', () => {
  it('has formats with ids and extensions of their own', () => {
    assert.equal(new Set(exportFormats.map(({ id }) => id)).size, exportFormats.length);
    assert.equal(
      new Set(exportFormats.map(({ extension }) => extension)).size,
      exportFormats.length,
    );
    for (const { extension } of exportFormats) assert.match(extension, /^(?:\.\w+){1,2}$/);
  });

  it('finds a format by its id alone', () => {
    for (const format of exportFormats) assert.equal(findFormat(format.id), format);
    for (const id of ['', 'JSONL', 'constructor', '__proto__']) {
      assert.equal(findFormat(id), undefined);
    }
  });

  it('starts every output anew and leaves the documents alone', async () => {
    for (const format of exportFormats) {
      const document = exportDocument();
      const before = JSON.stringify(document);
      const [once, again] = [await written(format, document), await written(format, document)];
      assert.deepEqual(once, again, format.id);
      assert.equal(JSON.stringify(document), before);
    }
  });

  it('have a reviewer’s note on each kind of annotation, but for CoNLL-U, which has no place for one', async () => {
    const noted = (kind: string): string => `seen in the minutes: ${kind}`;
    const document = exportDocument();
    const annotations = document.annotated.annotations.map((each) => ({
      ...each,
      status: 'accepted' as const,
      note: noted(each.kind),
    }));
    const decided = { ...document, annotated: { ...document.annotated, annotations } };
    // Each format has the kinds that it is about.
    const about: Readonly<Record<string, readonly string[]>> = {
      conll: [],
      iati: ['pledge'],
      claims: ['quote', 'claim'],
      ftm: ['pledge', 'claim'],
      html: ['actor', 'pledge', 'quote', 'claim'],
      markdown: ['pledge', 'quote', 'claim'],
    };
    for (const format of exportFormats) {
      const bytes = await written(format, decided);
      const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
      const files = isZip ? Object.values(unzipSync(bytes)) : [bytes];
      const text = files.map((file) => strFromU8(file)).join('\n');
      for (const kind of about[format.id] ?? ['actor', 'money', 'pledge', 'quote', 'claim']) {
        assert.ok(text.includes(noted(kind)), `${format.id} has the note on the ${kind}`);
      }
    }
  });
});
