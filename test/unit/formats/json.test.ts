import assert from 'node:assert/strict';
import { exportText } from '../../../src/formats/exportText';
import { json } from '../../../src/formats/json';
import { annotated, exportDocument } from './documents';

describe('json', () => {
  it('writes one object that holds every document as the model has it', () => {
    for (const count of [0, 1, 3]) {
      const documents = Array.from({ length: count }, () => exportDocument());
      assert.deepEqual(JSON.parse(exportText(json, documents)), {
        documents: documents.map(({ uri }) => ({ uri, ...annotated() })),
      });
    }
  });
});
