import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';
import type { MoneyAnnotation } from '../../../../src/core/model';
import { findShares } from '../../../../src/core/money/shares';

/** “words = percent [of what]”, with `-maximum` for a range. */
function read(text: string): string[] {
  return findShares(text).map(({ start, end, value, maximum, base }) => {
    const upper = maximum === null ? '' : `-${maximum}`;
    return `${text.slice(start, end)} = ${value}${upper} [${text.slice(base?.start, base?.end)}]`;
  });
}

const FORMS: readonly (readonly [text: string, ...found: string[]])[] = [
  ['spends 0.7% of GDP', '0.7% of GDP = 0.7 [GDP]'],
  ['2 percent of national income', '2 percent of national income = 2 [national income]'],
  [
    '0.5 per cent of gross national income (GNI) by 2030',
    '0.5 per cent of gross national income (GNI) = 0.5 [gross national income]',
  ],
  ['2% of its GDP', '2% of its GDP = 2 [GDP]'],
  ['2% of Kenya’s GDP', '2% of Kenya’s GDP = 2 [GDP]'],
  [
    '2% of the European Union’s gross domestic product',
    '2% of the European Union’s gross domestic product = 2 [gross domestic product]',
  ],
  ['between 2% and 3% of GDP', '2% and 3% of GDP = 2-3 [GDP]'],
  ['2-3% of GDP', '2-3% of GDP = 2-3 [GDP]'],
  ['2 to 3 per cent of GDP', '2 to 3 per cent of GDP = 2-3 [GDP]'],
  ['rise from 2% to 3% of GDP', '3% of GDP = 3 [GDP]'],
  ['half a percent of GDP', 'half a percent of GDP = 0.5 [GDP]'],
  ['a quarter of one per cent of GNI', 'a quarter of one per cent of GNI = 0.25 [GNI]'],
  ['two and a half percent of GDP', 'two and a half percent of GDP = 2.5 [GDP]'],
  ['0,7 % of GNI', '0,7 % of GNI = 0.7 [GNI]'],
  ['20% of the national budget', '20% of the national budget = 20 [national budget]'],
  [
    '15% of the ministry’s health budget',
    '15% of the ministry’s health budget = 15 [health budget]',
  ],
  [
    '12% of total government spending',
    '12% of total government spending = 12 [total government spending]',
  ],
  ['30% of government revenue', '30% of government revenue = 30 [government revenue]'],
  ['4% of economic output', '4% of economic output = 4 [economic output]'],
  ['the 2% GDP target', '2% GDP = 2 [GDP]'],
];

const NO_SHARE: readonly string[] = [
  '5% of voters',
  'prices rose 3%',
  '5% of voters backed Kenya’s budget',
  '10% of the people on the budget committee',
  '2% of GDP growth',
  '5% of GDP per capita',
  'GDP grew 3%',
  '40% of income',
  'a share of GDP',
];

describe('findShares', () => {
  for (const [text, ...found] of FORMS) {
    it(`reads “${text}”`, () => {
      assert.deepEqual(read(text), found);
    });
  }
  for (const text of NO_SHARE) {
    it(`finds no share in “${text}”`, () => {
      assert.deepEqual(read(text), []);
    });
  }
});

describe('shares of a document', () => {
  const moneyOf = (text: string): MoneyAnnotation[] =>
    annotate(text).annotations.filter((one) => one.kind === 'money');

  it('are money with a percentage, what it is of, and no currency', () => {
    const text = 'Kenya will spend up to 0.7%&nbsp;of its <b>GDP</b> a year on schools.';
    const [share, ...more] = moneyOf(text);
    assert.equal(more.length, 0);
    assert.equal(share?.amount, '0.7');
    assert.equal(share.currency, null);
    assert.equal(share.rule, 'share');
    assert.equal(share.qualifier, 'up to');
    assert.equal(share.period, 'a year');
    assert.equal(share.share?.percent, '0.7');
    assert.equal(share.share.of.text, 'GDP');
    assert.equal(text.slice(share.share.of.start, share.share.of.end), 'GDP');
  });

  it('may be told beside an amount, either first', () => {
    const [amount, ...none] = moneyOf('It promised £22 million, or about 2 percent of GDP.');
    assert.equal(none.length, 0);
    assert.equal(amount?.currency, 'GBP');
    assert.equal(amount.equivalent?.share?.of.text, 'GDP');
    const [share, ...more] = moneyOf('It promised 2% of GDP (£22 million) to schools.');
    assert.equal(more.length, 0);
    assert.equal(share?.share?.percent, '2');
    assert.equal(share.equivalent?.currency, 'GBP');
    assert.equal(moneyOf('It promised £22 million and 2% of GDP.').length, 2);
  });

  it('may be pledged', () => {
    const pledges = annotate('Kenya pledged to spend 2% of GDP on defence.').annotations.filter(
      (one) => one.kind === 'pledge',
    );
    assert.deepEqual(
      pledges.map(({ text, purpose }) => [text, purpose?.text]),
      [['2% of GDP', 'on defence']],
    );
  });

  it('lend their unit to no bare number', () => {
    assert.equal(moneyOf('It promised 2% of GDP but has paid only 180 million.').length, 1);
  });
});
