import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';
import type { AnnotatedDocument } from '../../../../src/core/model';
import type { ArticleRow } from '../../../../src/editor/views/articleRow';
import { outlineRows } from '../../../../src/editor/views/outlineModel';
import { severalFiles } from '../../core/severalFiles';
import { english } from '../english';
import {
  claim,
  documentOf,
  money,
  pledge,
  quote,
  sampleDocument,
  source,
  spanOf,
} from '../sampleDocument';
import { drawn } from './drawn';

const rowsOf = (document: AnnotatedDocument): readonly ArticleRow[] =>
  outlineRows(document, { start: 0, end: 48 }, english);

describe('outlineRows', () => {
  it('lists the article in reading order', () => {
    assert.deepEqual(drawn(rowsOf(sampleDocument())), [
      'book Norwegian fisheries minister warns of empty nets',
      'person Ingrid Solvang | main speaker · Fisheries Minister',
      'location a harbour meeting in Bergen | occasion',
      'megaphone Solvang: calls on Nordic Council | to share its “quiet waters” data',
      '  quote “quiet waters” | partial quote',
      'credit-card Solvang: pledges NOK 4.5 million | to “stranded” crews in Iceland to repair their boats',
      '  quote “stranded” | partial quote',
      'quote Solvang: “We will not wait for another winter,”',
    ]);
  });

  it('has a row for each of several articles in a file, with its rows below', () => {
    const [file] = severalFiles;
    const rows = outlineRows(annotate(file?.text ?? ''), null, english);
    assert.deepEqual(
      rows.map(({ label, description, spoken }) => [label, description, spoken]),
      [
        [
          'Two ferries for Harwick',
          'The Harwick Courier · 2031-05-03',
          'Article 1: Two ferries for Harwick, The Harwick Courier · 2031-05-03',
        ],
        [
          'Mill closes',
          'Sandvik Evening News · 2031-05-05',
          'Article 2: Mill closes, Sandvik Evening News · 2031-05-05',
        ],
      ],
    );
    const below = rows.map(({ children }) => children.map(({ label }) => label).join(' / '));
    assert.match(below[0] ?? '', /We will not wait/);
    assert.doesNotMatch(below[0] ?? '', /There is no/);
    assert.match(below[1] ?? '', /There is no/);
    const start = file?.text.lastIndexOf('Mill closes') ?? 0;
    assert.deepEqual(rows[1]?.range?.start, start);
  });

  it('says no words twice, and warns nobody whom a warning is about', () => {
    const told = (text: string): string[] =>
      outlineRows(annotate(text), null, english)
        .filter(({ description }) => !description.startsWith('main speaker'))
        .map(({ label, description }) => `${label} | ${description}`);
    assert.deepEqual(told('Water Minister Ana Petrov warned that the European Union would wait.'), [
      'Ana Petrov: warns | that the European Union would wait',
    ]);
    assert.deepEqual(
      told('Water Minister Ana Petrov urged our friends in the European Union to pay.'),
      ['Ana Petrov: calls for | our friends in the European Union to pay'],
    );
    assert.deepEqual(told('Water Minister Ana Petrov urged the European Union to pay.'), [
      'Ana Petrov: calls on European Union | to pay',
    ]);
    assert.deepEqual(told('Donors promised €5 million for wells in Chad.'), [
      'Donors: pledge €5 million | for wells in Chad',
    ]);
  });

  it('says each row in words', () => {
    const rows = rowsOf(sampleDocument());
    assert.equal(rows[0]?.spoken, 'Headline: Norwegian fisheries minister warns of empty nets');
    assert.equal(
      rows[3]?.spoken,
      'call by Ingrid Solvang, paragraph 1: the Nordic Council to share its “quiet waters” data',
    );
    assert.equal(
      rows[4]?.spoken,
      'Pledge, paragraph 2: Norway (Ingrid Solvang) pledges NOK 4.5 million (≈ $420,000 in the text) to “stranded” crews in Iceland to repair their boats.',
    );
  });

  it('leaves an amount as in the text where its currency is not known', () => {
    const [row] = rowsOf(
      documentOf([
        money('4.5 million kroner', { amount: '4500000' }),
        pledge('4.5 million kroner', { state: 'denied' }),
      ]),
    );
    assert.equal(row?.label, 'Unknown: does not pledge 4.5 million kroner');
  });

  it('knows where each row stands', () => {
    const [headline, speaker, occasion, call] = rowsOf(sampleDocument());
    const words = [headline, speaker, occasion, call].map(
      (row) => row?.range && source.slice(row.range.start, row.range.end),
    );
    assert.deepEqual(words, [
      'Norwegian fisheries minister warns of empty nets',
      'Fisheries Minister Ingrid Solvang',
      'a harbour meeting in Bergen',
      'the Nordic Council to share its “quiet waters” data',
    ]);
  });

  it('is empty when nothing was found', () => {
    assert.deepEqual(rowsOf(documentOf([], { title: 'A title' })), []);
  });

  it('lists a pledge once when a claim retells it', () => {
    const rows = rowsOf(
      documentOf([
        claim('4.5 million kroner ($420,000) to “stranded” crews', { act: 'pledge' }),
        money('4.5 million kroner', { amount: '4500000', currency: 'NOK' }),
        pledge('4.5 million kroner', { recipient: spanOf('“stranded” crews') }),
        quote('“stranded”', { form: 'partial' }),
      ]),
    );
    assert.deepEqual(drawn(rows), [
      'credit-card Unknown: pledges NOK 4.5 million | to “stranded” crews',
      '  quote “stranded” | partial quote',
    ]);
  });

  it('puts a pledge below the quotation that makes it', () => {
    const rows = rowsOf(
      documentOf([
        quote(source.slice(spanOf('Solvang pledged').start, spanOf('to repair').start), {}),
        pledge('4.5 million kroner', {}),
      ]),
    );
    assert.deepEqual(
      rows.map(({ children }) => children.length),
      [1],
    );
  });

  it('lists pledges of one sentence beside each other', () => {
    const frame = { recipient: spanOf('“stranded” crews in Iceland') };
    const rows = rowsOf(documentOf([pledge('4.5 million kroner', frame), pledge('$420,000', {})]));
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Unknown: pledges 4.5 million kroner', 'Unknown: pledges $420,000'],
    );
  });

  it('gives every row an id of its own', () => {
    const twice = [quote('“stranded”', {}), quote('“stranded”', {})];
    const ids: string[] = [];
    const collect = (rows: readonly ArticleRow[]): void => {
      for (const row of rows) {
        ids.push(row.id);
        collect(row.children);
      }
    };
    collect(rowsOf(documentOf(twice)));
    assert.equal(new Set(ids).size, 2);
  });

  it('keeps the whole of long speech for the screen reader and shortens it for the eye', () => {
    const long = source.slice(spanOf('OSLO').start, spanOf('Bergen').end);
    const [row] = rowsOf(documentOf([claim(long, {})]));
    assert.ok((row?.description.length ?? 0) <= 91);
    assert.ok(row?.spoken.endsWith('Bergen'));
  });
});
