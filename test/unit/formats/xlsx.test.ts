import assert from 'node:assert/strict';
import readXlsxFile from 'read-excel-file/node';
import type { Annotation } from '../../../src/core/model';
import type { ExportDocument, ExportOptions } from '../../../src/formats/exportFormat';
import { bytesOf, joinContent } from '../../../src/formats/content';
import { xlsx } from '../../../src/formats/xlsx';
import { actor, annotated, claim, exportDocument, money, pledge, quote } from './documents';

type Rows = (string | number | boolean | Date | null)[][];

async function workbook(
  documents: readonly ExportDocument[],
  options?: ExportOptions,
): Promise<{ readonly bytes: Uint8Array; readonly sheets: ReadonlyMap<string, Rows> }> {
  const writer = xlsx.open(options);
  const pieces = [];
  for (const document of documents) pieces.push(await writer.document(document));
  const bytes = bytesOf(joinContent([...pieces, await writer.end()]));
  const read = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return { bytes, sheets: new Map(read.map(({ sheet, data }) => [sheet, data as Rows])) };
}

/** The rows of a sheet by their headers. */
function records(rows: Rows | undefined): Record<string, unknown>[] {
  const [header = [], ...rest] = rows ?? [];
  return rest.map((row) =>
    Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])),
  );
}

const exported = (...annotations: readonly Annotation[]): ExportDocument =>
  exportDocument({ annotated: annotated(annotations) });

describe('xlsx, as read-excel-file reads it', () => {
  it('has a summary and a sheet for each kind', async () => {
    const { sheets } = await workbook([exportDocument()]);
    assert.deepEqual(
      [...sheets.keys()],
      ['Summary', 'Actors', 'Money', 'Pledges', 'Quotes', 'Claims'],
    );
    const [row] = records(sheets.get('Pledges'));
    assert.equal(row?.['who'], 'Mara Quill');
    assert.equal(row?.['amount'], 5_000_000);
    assert.equal(row?.['currency'], 'GBP');
    assert.equal(records(sheets.get('Quotes'))[0]?.['note'], 'checked');
  });

  it('tells what was made of what, what is in it, and the sums of pledges', async () => {
    const { sheets } = await workbook([exportDocument({ sha256: 'ab12' })], {
      version: '1.2.3',
      date: '2031-05-03T10:20:30Z',
    });
    const summary = (sheets.get('Summary') ?? []).map((row) =>
      row.filter((value) => value !== null).join(' | '),
    );
    assert.deepEqual(summary, [
      'Speechmark | 1.2.3',
      'Exported | 2031-05-03T10:20:30Z',
      '',
      'file | title | source | date | actors | money | pledges | quotes | claims | notices | sha256',
      'samples/dam.txt | Dam talks 🌊 | 1 | 1 | 1 | 1 | 1 | ab12',
      '',
      'file | pledged | to | currency | rate | pledges counted | why no sum',
      'samples/dam.txt | 5000000 | GBP | 1',
    ]);
  });

  it('keeps as text what looks like a formula, and what no spreadsheet can count', async () => {
    const text = '=HYPERLINK("http://x.example","y")';
    const { sheets } = await workbook([
      exported({ ...actor, text, name: '@SUM(1)' }, { ...money, amount: '12345678901234567.89' }),
    ]);
    const [row] = records(sheets.get('Actors'));
    assert.equal(row?.['text'], text);
    assert.equal(row?.['who'], '@SUM(1)');
    assert.equal(records(sheets.get('Money'))[0]?.['amount'], '12345678901234567.89');
  });

  it('keeps line ends, markup and emoji, and cuts what a cell cannot hold, and says so', async () => {
    const text = 'a <b>&amp;\n\n🌊 é';
    const { sheets } = await workbook([
      exported({ ...quote, text }, { ...claim, text: '🌊'.repeat(20_000) }),
    ]);
    assert.equal(records(sheets.get('Quotes'))[0]?.['text'], text);
    const cut = String(records(sheets.get('Claims'))[0]?.['text']);
    assert.ok(cut.length <= 32_767 && cut.endsWith('🌊…'));
    assert.ok(
      sheets.get('Summary')?.some(([what, count]) => /cut/.test(String(what)) && count === 1),
    );
  });

  it('has a sheet for a kind that was not found, and is a workbook for no document', async () => {
    assert.equal((await workbook([exported(pledge)])).sheets.get('Claims')?.length, 1);
    assert.equal((await workbook([])).sheets.size, 6);
  });

  it('is the same bytes for the same documents', async () => {
    const date = '2031-05-03T10:20:30Z';
    const [one, other] = [
      await workbook([exportDocument()], { date }),
      await workbook([exportDocument()], { date }),
    ];
    assert.deepEqual(one.bytes, other.bytes);
  });
});
