import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAmounts } from '../../../../src/core/money/amounts';
import { plus, times } from '../../../../src/core/money/decimal';

const SIGNS = ['$', '£', '€', '¥', 'US$', 'C$', 'A$', 'NZ$', 'HK$', '₦', '₹'];
const NAMES = [
  'dollars',
  'euros',
  'Swedish kronor',
  'Kenyan shillings',
  'US dollars',
  'Norwegian kroner',
];
const CODES = ['USD', 'EUR', 'CHF', 'SEK', 'JPY', 'KES'];
const MAGNITUDES: readonly (readonly [text: string, factor: bigint])[] = [
  ['', 1n],
  [' thousand', 1_000n],
  [' million', 1_000_000n],
  ['m', 1_000_000n],
  ['bn', 1_000_000_000n],
  [' billion', 1_000_000_000n],
  [' crore', 10_000_000n],
  [' trillion', 1_000_000_000_000n],
];

const figures = fc
  .tuple(fc.bigInt({ min: 1n, max: 999_999_999n }), fc.integer({ min: 0, max: 99 }), fc.boolean())
  .map(([whole, hundredths, grouped]) => {
    const fraction = hundredths === 0 ? '' : `.${String(hundredths).padStart(2, '0')}`;
    const digits = grouped ? whole.toLocaleString('en-US') : whole.toString();
    return { text: `${digits}${fraction}`, value: plus(`${whole.toString()}${fraction}`, '0') };
  });

const amount = fc
  .record({
    figures,
    magnitude: fc.constantFrom(...MAGNITUDES),
    unit: fc.oneof(
      fc.constantFrom(...SIGNS).map((text) => ({ text, first: true, gap: '' })),
      fc.constantFrom(...CODES).map((text) => ({ text, first: true, gap: ' ' })),
      fc.constantFrom(...NAMES, ...CODES).map((text) => ({ text, first: false, gap: ' ' })),
    ),
  })
  .map(({ figures: number, magnitude: [word, factor], unit }) => {
    const counted = `${number.text}${word}`;
    const text = unit.first
      ? `${unit.text}${unit.gap}${counted}`
      : `${counted}${unit.gap}${unit.text}`;
    return { text, value: times(number.value, factor) };
  });

describe('findAmounts, for any amount', () => {
  it('reads an amount as written back to its exact value, wherever it stands', () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('', 'They paid ', 'A “deal” of '),
        fc.constantFrom('', '.', ', they said.', ' to Kenya'),
        (written, before, behind) => {
          const text = `${before}${written.text}${behind}`;
          const [found, ...more] = findAmounts(text);
          assert.equal(more.length, 0);
          assert.equal(found?.value, written.value);
          assert.equal(text.slice(found.start, found.end), written.text);
        },
      ),
    );
  });

  it('keeps amounts in order and apart in any text', () => {
    const pieces = fc.constantFrom(
      '$',
      '5',
      ' ',
      '-',
      'million',
      'and',
      'to',
      'euros',
      '.',
      'a',
      'cents',
      '(',
      ')',
      'USD',
      '€',
      '10',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findAmounts(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
