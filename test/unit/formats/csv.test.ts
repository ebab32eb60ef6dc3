import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csv } from '../../../src/formats/csv';
import { csvRecord, guardFormula } from '../../../src/formats/csvTable';
import { exportText } from '../../../src/formats/exportText';
import { annotated, exportDocument, money } from './documents';

/** A reader of RFC 4180, written from the grammar and not from the writer. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        assert.ok(at < text.length, 'a quoted cell has no end');
        if (text[at] === '"') at += 1;
        cell += text[at] ?? '';
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) {
        assert.notEqual(text[at], '"', 'a bare cell holds a quotation mark');
        cell += text[at] ?? '';
      }
    }
    record.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) record.push('');
    } else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      at += 2;
      records.push(record);
      record = [];
    }
  }
  return records;
}

/** The records of an output behind its byte-order mark. */
function recordsOf(text: string): string[][] {
  assert.equal(text[0], '\ufeff');
  return parseCsv(text.slice(1));
}

function rowsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = recordsOf(text);
  return rows.map((row) => {
    assert.equal(row.length, header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

describe('csv', () => {
  it('opens in Excel as UTF-8: one byte-order mark, however many documents', () => {
    const text = exportText(csv, [exportDocument(), exportDocument()]);
    assert.equal(text.lastIndexOf('\ufeff'), 0);
    assert.equal(exportText(csv, []).lastIndexOf('\ufeff'), 0);
  });

  it('writes a header, and a row for each annotation with names in place of ids', () => {
    const rows = rowsOf(exportText(csv, [exportDocument()]));
    assert.deepEqual(
      rows.map(({ kind, subtype, who }) => [kind, subtype, who]),
      [
        ['actor', 'name', 'Mara Quill'],
        ['money', 'pledge', ''],
        ['pledge', '', 'Mara Quill'],
        ['claim', 'statement', 'Mara Quill'],
        ['quote', 'partial', 'She'],
      ],
    );
    const [, , pledge, claim, quote] = rows;
    assert.equal(pledge?.['amount'], '5000000');
    assert.equal(pledge?.['currency'], 'GBP');
    assert.equal(pledge?.['equivalent_amount'], '6000000');
    assert.equal(pledge?.['equivalent_currency'], 'USD');
    assert.equal(pledge?.['recipient'], 'Kenya & Chad');
    assert.equal(pledge?.['cue'], 'pledged');
    assert.equal(pledge?.['state'], 'pledged');
    assert.equal(claim?.['targets'], 'Mara Quill; unknown');
    assert.equal(quote?.['note'], 'checked');
  });

  it('writes a share as a percentage of its base', () => {
    const of = { start: 0, end: 3, text: 'GDP' };
    const share = { ...money, amount: '0.7', currency: null, share: { percent: '0.7', of } };
    const [row] = rowsOf(exportText(csv, [exportDocument({ annotated: annotated([share]) })]));
    assert.equal(row?.['amount'], '0.7');
    assert.equal(row['currency'], '');
    assert.equal(row['share_of'], 'GDP');
  });

  it('writes the header once, even for no document', () => {
    const [header] = recordsOf(exportText(csv, []));
    assert.equal(header?.[0], 'uri');
    assert.equal(rowsOf(exportText(csv, [exportDocument(), exportDocument()])).length, 10);
  });

  it('keeps a spreadsheet from running what an article says', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("x")']) {
      const document = exportDocument({ annotated: annotated([{ ...money, text }]) });
      const [row] = rowsOf(exportText(csv, [document]));
      assert.equal(row?.['text'], `'${text}`);
    }
  });

  it('reads back as written, for any cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', "'", '-', '@', 'é') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (records) => {
        const text = records.map((record) => csvRecord(record)).join('');
        const expected = records.map((record) => record.map(guardFormula));
        assert.deepEqual(parseCsv(text), expected);
      }),
    );
  });
});
