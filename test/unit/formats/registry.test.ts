import assert from 'node:assert/strict';
import { exportText } from '../../../src/formats/exportText';
import { exportFormats, findFormat } from '../../../src/formats/registry';
import { exportDocument } from './documents';

describe('the registry of formats', () => {
  it('has formats with ids and extensions of their own', () => {
    assert.equal(new Set(exportFormats.map(({ id }) => id)).size, exportFormats.length);
    assert.equal(
      new Set(exportFormats.map(({ extension }) => extension)).size,
      exportFormats.length,
    );
    for (const { extension } of exportFormats) assert.match(extension, /^\.\w+$/);
  });

  it('finds a format by its id alone', () => {
    for (const format of exportFormats) assert.equal(findFormat(format.id), format);
    for (const id of ['', 'JSONL', 'constructor', '__proto__']) {
      assert.equal(findFormat(id), undefined);
    }
  });

  it('starts every output anew and leaves the documents alone', () => {
    for (const format of exportFormats) {
      const document = exportDocument();
      const before = JSON.stringify(document);
      assert.equal(exportText(format, [document]), exportText(format, [document]), format.id);
      assert.equal(JSON.stringify(document), before);
    }
  });
});
