import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { annotate } from '../../../src/core/annotate';
import type { ExportDocument } from '../../../src/formats/exportFormat';
import { exportText } from '../../../src/formats/exportText';
import { json } from '../../../src/formats/json';
import { jsonl } from '../../../src/formats/jsonl';
import { exportDocument } from './documents';
import { hostileDocuments } from './hostileArticles';
import { sampleDocuments } from './sampleDocuments';

const schema = JSON.parse(
  readFileSync(join(__dirname, '../../../docs/annotations.schema.json'), 'utf8'),
) as object;
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats(ajv);
const fits = ajv.compile(schema);

function check(value: unknown): void {
  assert.ok(
    fits(value),
    `${ajv.errorsText(fits.errors).slice(0, 600)}: ${JSON.stringify(value).slice(0, 300)}`,
  );
}

function checkAll(documents: readonly ExportDocument[]): void {
  const options = { version: '1.2.3' };
  check(JSON.parse(exportText(json, documents, options)));
  for (const line of exportText(jsonl, documents, options).split('\n').slice(0, -1)) {
    check(JSON.parse(line));
  }
}

const several = `# Mill closes

By Ana Roe | The Harwick Courier | 3 May 2031

“We waited,” said Tom Velde, the mayor. Norland pledged 12 million euros for the fleet.

# Two ferries for Harwick

By Ida Marsh | The Harwick Courier | 5 May 2031

The council said the ferries would cost $4 million, or 0.2% of GDP.
`;

describe('the schema in docs/, as ajv reads it', () => {
  it('takes what is written of every kind, with who decided', () => {
    const decided = exportDocument({ sha256: 'ab'.repeat(32), isPartial: true });
    const annotations = decided.annotated.annotations.map((each) => ({
      ...each,
      status: 'accepted' as const,
      decidedBy: 'Ines',
      decidedAt: '2031-05-03T10:20:30.000Z',
      judgedOtherwise: [{ by: 'Jo', status: 'rejected' as const }],
    }));
    checkAll([exportDocument(), { ...decided, annotated: { ...decided.annotated, annotations } }]);
    checkAll([]);
  });

  it('takes the samples, several articles in a file, and any characters', () => {
    const articles = annotate(several, { format: 'markdown' });
    checkAll([
      ...sampleDocuments(),
      ...hostileDocuments(),
      { uri: 'several.md', source: several, annotated: articles },
    ]);
  }).timeout(0);

  it('refuses what is not so', () => {
    const [head = '', first = ''] = exportText(jsonl, [exportDocument()]).split('\n');
    const line = JSON.parse(first) as object;
    for (const wrong of [
      { ...line, kind: 'rumour' },
      { ...line, confidence: 2 },
      { ...line, start: -1 },
      { ...line, verdict: 'true' },
      { ...(JSON.parse(head) as object), entities: [{}] },
      {},
    ]) {
      assert.ok(!fits(wrong), JSON.stringify(wrong));
    }
  });
});
