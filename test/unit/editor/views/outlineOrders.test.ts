import assert from 'node:assert/strict';
import { areDrawnAlike, pathTo, withLateChildren } from '../../../../src/editor/views/articleRow';
import { outlineRows, type OutlineOrder } from '../../../../src/editor/views/outlineModel';
import { filterRows } from '../../../../src/editor/views/rowFilter';
import { rowsMarkdown } from '../../../../src/editor/views/rowMarkdown';
import { english } from '../english';
import { claim, documentOf, quote, sampleDocument, spanOf } from '../sampleDocument';
import { drawn } from './drawn';

const ordered = (order: OutlineOrder, document = sampleDocument()): string[] =>
  drawn(outlineRows(document, null, english, order));

describe('the outline by speaker', () => {
  it('has a group for each, with how much they say', () => {
    assert.deepEqual(ordered('speaker'), [
      'book Norwegian fisheries minister warns of empty nets',
      'person Ingrid Solvang | Fisheries Minister · 5',
      '  megaphone Solvang: calls on Nordic Council | to share its “quiet waters” data',
      '    quote “quiet waters” | partial quote',
      '  credit-card Solvang: pledges NOK 4.5 million | to “stranded” crews in Iceland to repair their boats',
      '    quote “stranded” | partial quote',
      '  quote Solvang: “We will not wait for another winter,”',
    ]);
  });

  it('keeps nobody’s words with those around them, and what nobody is known to have said last', () => {
    const rows = ordered(
      'speaker',
      documentOf([
        quote('“We will not wait for another winter,”', { speakerSpan: spanOf('she') }),
        claim('to share its “quiet waters” data', {
          speakerSpan: spanOf('Fisheries Minister Ingrid Solvang'),
        }),
        quote('“quiet waters”', { form: 'scare' }),
      ]),
    );
    assert.deepEqual(
      rows.map((row) => row.split(' | ')[0]),
      [
        'question Fisheries Minister Ingrid Solvang',
        '  comment Fisheries Minister Ingrid Solvang: says',
        '    quote “quiet waters”',
        'question Unknown speaker',
        '  quote She: “We will not wait for another winter,”',
      ],
    );
  });
});

describe('the outline by kind', () => {
  it('has a group for each kind and each act', () => {
    assert.deepEqual(ordered('kind'), [
      'book Norwegian fisheries minister warns of empty nets',
      'credit-card Pledges | 1',
      '  credit-card Solvang: pledges NOK 4.5 million | to “stranded” crews in Iceland to repair their boats',
      'comment Claims | 1',
      '  megaphone Calls | 1',
      '    megaphone Solvang: calls on Nordic Council | to share its “quiet waters” data',
      'quote Quotations | 3',
      '  quote Solvang: “quiet waters” | partial quote',
      '  quote Solvang: “stranded” | partial quote',
      '  quote Solvang: “We will not wait for another winter,”',
    ]);
  });
});

describe('the filter of the outline', () => {
  const rows = outlineRows(sampleDocument(), null, english);

  it('keeps rows with all words, and those above them', () => {
    const { rows: kept, matches } = filterRows(rows, 'QUOTE  stranded');
    assert.deepEqual(
      drawn(kept).map((row) => row.split(' | ')[0]),
      ['credit-card Solvang: pledges NOK 4.5 million', '  quote “stranded”'],
    );
    assert.equal(matches, 1);
  });

  it('does not mind accents, and takes a blank one for none', () => {
    assert.equal(filterRows(rows, 'sölvang winter').matches, 1);
    assert.deepEqual(filterRows(rows, '  ').rows, rows);
    assert.equal(filterRows(rows, 'nobody').rows.length, 0);
  });
});

describe('rows copied as Markdown', () => {
  it('are a nested list of whole words, escaped', () => {
    const rows = outlineRows(sampleDocument(), null, english);
    assert.equal(
      rowsMarkdown(rows.slice(3, 5), 'Speech *outline*').replace(/\u00A0/g, ' '),
      [
        '## Speech \\*outline\\*',
        '',
        '- Solvang: calls on Nordic Council — to share its “quiet waters” data',
        '  - “quiet waters”',
        '- Norway (Ingrid Solvang) pledges NOK 4.5 million (≈ $420,000 in the text) to “stranded” crews in Iceland to repair their boats.',
        '  - “stranded”',
        '',
      ].join('\n'),
    );
  });
});

describe('article rows', () => {
  const plain = { label: 'x', description: '', spoken: 'x', icon: 'book', range: null };
  const leaf = (id: string): { id: string; children: [] } & typeof plain => ({
    ...plain,
    id,
    children: [],
  });

  it('are found with those above them', () => {
    const rows = [leaf('a'), { ...leaf('b'), children: [leaf('c')] }];
    assert.deepEqual(
      pathTo(rows, ({ id }) => id === 'c')?.map(({ id }) => id),
      ['b', 'c'],
    );
    assert.equal(
      pathTo(rows, () => false),
      undefined,
    );
  });

  it('make late children once, and are compared without making any that were not opened', () => {
    let made = 0;
    const late = (child: string) =>
      withLateChildren({ ...plain, id: 'p' }, () => {
        made += 1;
        return [leaf(child)];
      });
    const [one, other] = [late('c'), late('d')];
    assert.ok(areDrawnAlike([one], [other], () => false));
    assert.equal(made, 0);
    assert.ok(!areDrawnAlike([one], [other], () => true));
    assert.equal(one.children, one.children);
    assert.equal(made, 2);
  });
});
