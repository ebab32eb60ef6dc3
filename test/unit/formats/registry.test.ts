import assert from 'node:assert/strict';
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
});
