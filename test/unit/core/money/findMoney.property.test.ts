import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../../src/core/annotate';
import type { MoneyAnnotation } from '../../../../src/core/model';
import { runs } from '../../propertyRuns';

/** An amount as written, with the words that carry its money. */
const written = fc.constantFrom(
  '22 million pounds',
  '£22m',
  '$31 million',
  'C$16.4 million',
  '€28\u00a0m',
  '1\u202f500\u202f000 euros',
  'Rs 500 crore',
  '₦86bn',
  'forty million dollars',
  'half a billion yen',
  'tens of millions of euros',
  'between $3 and $4 billion',
  '0.7% of GDP',
  '2 per cent of the national budget',
);
const link = fc.constantFrom(
  ' (',
  ' (about ',
  ', or roughly ',
  ' — about ',
  ', the equivalent of ',
  '/',
  ' a year (',
  ' and ',
  ', ',
  ' to ',
  '\u2009(',
);
const frame = fc.constantFrom('It gave ', 'Kenya 🇰🇪 &amp; Chad <b>gave</b> ', '“We will give ', '');
const tail = fc.constantFrom(')', ') to schools.', ' at current rates).', ' — to Chad.', '', '.');

/** The readable words of a piece of the source, all spaces alike. */
const readable = (source: string): string =>
  source
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\s/g, ' ');

describe('findMoney, for any pair of amounts', () => {
  const foundIn = (text: string): MoneyAnnotation[] =>
    annotate(text).annotations.filter((one) => one.kind === 'money');

  it('puts amounts, conversions and bases on their words, apart and in order', () => {
    fc.assert(
      fc.property(frame, written, link, written, tail, (before, first, gap, second, behind) => {
        const text = before + first + gap + second + behind;
        let last = 0;
        for (const { start, end, text: words, share, equivalent } of foundIn(text)) {
          const spans = [{ start, end, text: words }, ...(equivalent ? [equivalent] : [])];
          for (const span of spans) {
            assert.ok(span.start >= last && span.end > span.start && span.end <= text.length, text);
            assert.equal(readable(text.slice(span.start, span.end)), readable(span.text), text);
            assert.equal(span.text, span.text.trim(), text);
            last = span.end;
          }
          for (const [part, whole] of [
            [share?.of, { start, end }],
            [equivalent?.share?.of, equivalent],
          ] as const) {
            if (!part || !whole) continue;
            assert.ok(part.start >= whole.start && part.end <= whole.end, text);
            assert.equal(readable(text.slice(part.start, part.end)), readable(part.text), text);
          }
        }
        assert.ok(last > 0, text);
      }),
      runs(300),
    );
  });

  it('takes a conversion in brackets for one amount, and “and” for two', () => {
    const sterling = fc.constantFrom('22 million pounds', '£22m', '£22 million');
    const dollars = fc.constantFrom('$31 million', 'US$31m', '31 million US dollars');
    fc.assert(
      fc.property(sterling, dollars, fc.boolean(), (pounds, others, isSwapped) => {
        const [first, second] = isSwapped ? [others, pounds] : [pounds, others];
        const [one, ...none] = foundIn(`It gave ${first} (about ${second}) to schools.`);
        assert.equal(none.length, 0);
        assert.equal(one?.text, first);
        assert.equal(one.equivalent?.text, second);
        assert.deepEqual(
          foundIn(`It gave ${first} and ${second} to schools.`).map(({ text }) => text),
          [first, second],
        );
      }),
    );
  });
});
