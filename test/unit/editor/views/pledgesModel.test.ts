import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MoneyAnnotation, PledgeAnnotation } from '../../../../src/core/model';
import { ratePer } from '../../../../src/core/ledger/paymentRate';
import { sumDecimals } from '../../../../src/core/ledger/decimalSums';
import { pledgeRows } from '../../../../src/editor/views/pledgesModel';
import { inEnglish } from '../english';
import { documentOf, money, pledge, sampleDocument, spanOf } from '../sampleDocument';
import { drawn } from './drawn';

/** Pledges of the sample's first words, one for each amount. */
function ledger(
  ...entries: readonly (Partial<MoneyAnnotation> & { by?: Partial<PledgeAnnotation> })[]
): string[] {
  const words = ['Norwegian', 'fisheries', 'minister', 'warns', 'empty', 'nets'];
  const annotations = entries.flatMap(({ by = {}, ...fields }, place) => {
    const word = words[place] ?? '';
    return [money(word, fields), pledge(word, { pledgerSpan: spanOf('Solvang', 2), ...by })];
  });
  return drawn(pledgeRows(inEnglish(documentOf(annotations))));
}

describe('sumDecimals', () => {
  it('is exact, however many digits there are', () => {
    assert.equal(sumDecimals(['0.1', '0.2']), '0.3');
    assert.equal(sumDecimals(['9007199254740993', '0.50', '-1.5']), '9007199254740992');
    assert.equal(sumDecimals([]), '0');
    assert.equal(sumDecimals(['1', 'many']), null);
  });

  it('adds as hundredths add', () => {
    const hundredths = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    const decimal = (value: bigint): string => {
      const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
      return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 8 }), (values) => {
        const sum = values.reduce((total, value) => total + value, 0n);
        assert.equal(sumDecimals(values.map(decimal)), sumDecimals([decimal(sum)]));
      }),
    );
  });
});

describe('pledgeRows', () => {
  it('lists the totals and what each pledges, for whom it pledges', () => {
    assert.deepEqual(drawn(pledgeRows(inEnglish(sampleDocument()))), [
      'graph Totals | NOK 4.5 million',
      '  symbol-numeric NOK 4,500,000 | 1 pledge',
      'globe Norway | NOK 4.5 million',
      '  credit-card NOK 4.5 million | to “stranded” crews in Iceland to repair their boats',
    ]);
  });

  it('sums each currency for itself, and ranges to ranges', () => {
    assert.deepEqual(
      ledger(
        { amount: '1000000.25', currency: 'EUR' },
        { amount: '2000000', amountMax: '3000000', currency: 'EUR', qualifier: 'up to' },
        { amount: '5000000', currency: 'USD', by: { state: 'conditional' } },
      ).slice(0, 3),
      [
        'graph Totals | €3,000,000.25 – €4,000,000.25 + $5 million',
        '  symbol-numeric €3,000,000.25–4,000,000.25 | 2 pledges · in part “up to”',
        '  symbol-numeric $5,000,000 | 1 pledge · 1 conditional',
      ],
    );
  });

  it('adds what was paid to nothing that is promised', () => {
    const rows = ledger(
      { amount: '5000000', currency: 'USD', by: { state: 'paid' } },
      { amount: '7000000', currency: 'USD' },
    );
    assert.deepEqual(rows.slice(0, 3), [
      'graph Totals | $5 million paid + $7 million',
      '  symbol-numeric $5,000,000 paid | 1 pledge',
      '  symbol-numeric $7,000,000 | 1 pledge',
    ]);
  });

  it('gives no total where pledges may be the same money, and says why', () => {
    const total = (...amounts: readonly string[]): string =>
      ledger(...amounts.map((amount) => ({ amount, currency: 'USD' })))[1] ?? '';
    assert.match(total('2000000', '3000000', '5000000'), /no total in USD.*may be the total/);
    assert.match(total('2000000', '2000000'), /no total in USD.*twice/);
    assert.match(total('2000000', '3000000'), /\$5,000,000/);
    const collective = ledger(
      { amount: '9000000', currency: 'USD', by: { pledgerSpan: spanOf('nets') } },
      { amount: '3000000', currency: 'USD' },
    );
    assert.match(collective[1] ?? '', /no total in USD .*may hold the others/);
  });

  it('keeps apart what is paid again and again', () => {
    const rows = ledger(
      { amount: '5000000', currency: 'USD', period: 'annually' },
      { amount: '7000000', currency: 'USD', period: 'over five years' },
      { amount: '1000000', currency: 'USD' },
      { amount: '2000000', currency: 'USD', period: 'per year' },
    );
    assert.deepEqual(rows.slice(1, 3), [
      '  symbol-numeric $7,000,000 a year | 2 pledges',
      '  symbol-numeric $8,000,000 | 2 pledges',
    ]);
    assert.ok(rows.includes('  credit-card $5 million a year'), rows.join('\n'));
  });

  it('does not sum shares, amounts without a currency, and what is denied or withdrawn', () => {
    const share = { percent: '0.7', of: { ...spanOf('empty nets'), text: 'GDP' } };
    assert.deepEqual(
      ledger(
        { amount: '1000000', currency: 'EUR' },
        { amount: '0.7', share },
        { amount: '3' },
        { amount: '2000000', currency: 'EUR', by: { state: 'withdrawn' } },
        { amount: '9000000', currency: 'EUR', by: { state: 'denied' } },
      ),
      [
        'graph Totals | €1 million + 0.7% of GDP + minister',
        '  symbol-numeric €1,000,000 | 1 pledge',
        '  info 0.7% of GDP | shares are not summed',
        '  info minister | currency not known, not summed',
        '  info warns + empty | denied or withdrawn, not summed',
        'question Solvang | €1 million + 0.7% of GDP + minister · 5 pledges · 2 not summed',
        '  credit-card €1 million',
        '  credit-card 0.7% of GDP',
        '  credit-card minister',
        '  circle-slash €2 million | withdrawn, not summed',
        '  circle-slash €9 million | denied, not summed',
      ],
    );
  });

  it('is empty without pledges', () => {
    assert.deepEqual(ledger(), []);
  });
});

describe('ratePer', () => {
  for (const [period, rate] of [
    ['a year', 'a year'],
    ['each financial year', 'a year'],
    ['annual', 'a year'],
    ['annually', 'a year'],
    ['per annum', 'a year'],
    ['a-share', 'a share'],
    ['an hour', 'an hour'],
    ['daily', 'a day'],
    ['five-year', undefined],
    ['over the next three years', undefined],
    ['by 2030', undefined],
    [undefined, undefined],
  ] as const) {
    it(`of “${String(period)}” is ${String(rate)}`, () => {
      const some = money('nets', period === undefined ? {} : { period });
      assert.equal(ratePer(some), rate);
    });
  }
});
