import assert from 'node:assert/strict';
import { findAmounts } from '../../../../src/core/money/amounts';

/** “text = value currency”, with `-maximum` for a range and `?word` for an open unit. */
function read(text: string): string[] {
  return findAmounts(text).map(({ start, end, value, maximum, currency }) => {
    const upper = maximum === null ? '' : `-${maximum}`;
    const unit = currency.code ?? `?${currency.open ?? ''}`;
    return `${text.slice(start, end)} = ${value}${upper} ${unit}`;
  });
}

const FORMS: readonly (readonly [text: string, ...found: string[]])[] = [
  ['worth $31 million.', '$31 million = 31000000 ?$'],
  ['about 22 million pounds', '22 million pounds = 22000000 ?pound'],
  ['a £1.1bn plan', '£1.1bn = 1100000000 ?£'],
  ['the €500m fund', '€500m = 500000000 EUR'],
  ['US$2.5 trillion', 'US$2.5 trillion = 2500000000000 USD'],
  ['C$16.4 million and NZ$5', 'C$16.4 million = 16400000 CAD', 'NZ$5 = 5 NZD'],
  ['c $ 16.4 million', 'c $ 16.4 million = 16400000 CAD'],
  ['$ 75 million', '$ 75 million = 75000000 ?$'],
  ['Rs 500 crore', 'Rs 500 crore = 5000000000 ?rs'],
  ['5 lakh rupees', '5 lakh rupees = 500000 ?rupee'],
  ['half a billion dollars', 'half a billion dollars = 500000000 ?dollar'],
  ['a few hundred thousand dollars', 'a few hundred thousand dollars = 300000 ?dollar'],
  ['three quarters of a billion euros', 'three quarters of a billion euros = 750000000 EUR'],
  ['one hundred and twenty million yen', 'one hundred and twenty million yen = 120000000 JPY'],
  ['two and a half million euros', 'two and a half million euros = 2500000 EUR'],
  ['one point five million dollars', 'one point five million dollars = 1500000 ?dollar'],
  ['one and a half million euros', 'one and a half million euros = 1500000 EUR'],
  ['a million and a half euros', 'a million and a half euros = 1500000 EUR'],
  ['two and a half dollars', 'two and a half dollars = 2.5 ?dollar'],
  ['a half-billion dollars', 'half-billion dollars = 500000000 ?dollar'],
  ['one-and-a-half billion dollars', 'one-and-a-half billion dollars = 1500000000 ?dollar'],
  ['forty million dollars', 'forty million dollars = 40000000 ?dollar'],
  ['one hundred and five million euros', 'one hundred and five million euros = 105000000 EUR'],
  ['two million and fifty thousand euros', 'two million and fifty thousand euros = 2050000 EUR'],
  ['$1½ billion', '$1½ billion = 1500000000 ?$'],
  ['€1,5 million', '€1,5 million = 1500000 EUR'],
  ['$1tr and $40 billions', '$1tr = 1000000000000 ?$', '$40 billions = 40000000000 ?$'],
  ['the £5bn-funded plan', '£5bn = 5000000000 ?£'],
  ['£\u200910\u2009million', '£\u200910\u2009million = 10000000 ?£'],
  ['1\u202f000\u202f000\u202f€', '1\u202f000\u202f000\u202f€ = 1000000 EUR'],
  ['20 million €', '20 million € = 20000000 EUR'],
  ['KSh500m and Ksh. 5 billion', 'KSh500m = 500000000 KES', 'Ksh. 5 billion = 5000000000 KES'],
  ['N86bn and ₦86bn', 'N86bn = 86000000000 NGN', '₦86bn = 86000000000 NGN'],
  ['R40m', 'R40m = 40000000 ZAR'],
  ["2'150'000.50 euros", "2'150'000.50 euros = 2150000.5 EUR"],
  ['a bill of 7.310,00 €.', '7.310,00 € = 7310 EUR'],
  ['from £60 B&B', '£60 = 60 ?£'],
  ['fines of €3-4,200', '€3-4,200 = 3000-4200 EUR'],
  ['the formula in $B$7 and $AC$9'],
  [
    '$US7m, $A5 million and $NZ2.5m',
    '$US7m = 7000000 USD',
    '$A5 million = 5000000 AUD',
    '$NZ2.5m = 2500000 NZD',
  ],
  ['the fund (US $9 million)', 'US $9 million = 9000000 USD'],
  ['a Canadian $9 million', 'Canadian $9 million = 9000000 CAD'],
  ['$9 million US.', '$9 million US = 9000000 USD'],
  ['SI$9 million', 'SI$9 million = 9000000 SBD'],
  [
    'SDR 4 million or 4 million SDRs',
    'SDR 4 million = 4000000 XDR',
    '4 million SDRs = 4000000 XDR',
  ],
  [
    'UA 4 million or 4 million Units of Account',
    'UA 4 million = 4000000 XUA',
    '4 million Units of Account = 4000000 XUA',
  ],
  ['Sh55, 000 and Rs 4, 66,473', 'Sh55, 000 = 55000 ?shilling', 'Rs 4, 66,473 = 466473 ?rs'],
  ['9 billion Swedish kroner', '9 billion Swedish kroner = 9000000000 SEK'],
  ['$4 million dollars', '$4 million dollars = 4000000 ?$'],
  [
    'enhanced from €2 million to €4 million',
    '€2 million = 2000000 EUR',
    '€4 million = 4000000 EUR',
  ],
  ['7 billion pesetas', '7 billion pesetas = 7000000000 ESP'],
  ['40元', '40元 = 40 CNY'],
  ['₿3,000', '₿3,000 = 3000 ?₿'],
  ['$7.5 b and $6MM', '$7.5 b = 7500000000 ?$', '$6MM = 6000000 ?$'],
  ['Rs 2.4k cr', 'Rs 2.4k cr = 24000000000 ?rs'],
  ['7 and a half billion yen', '7 and a half billion yen = 7500000000 JPY'],
  ['2.300.400,75 euros', '2.300.400,75 euros = 2300400.75 EUR'],
  ['$6-9,000', '$6-9,000 = 6000-9000 ?$'],
  ['lost $2 million to $9 million', '$2 million to $9 million = 2000000-9000000 ?$'],
  ['dropped $2 million to $9 million', '$2 million = 2000000 ?$', '$9 million = 9000000 ?$'],
  [
    '7, 8 and 9 million euros respectively',
    '7 = 7000000 EUR',
    '8 = 8000000 EUR',
    '9 million euros = 9000000 EUR',
  ],
  ['A$5, HK$6 and S$7', 'A$5 = 5 AUD', 'HK$6 = 6 HKD', 'S$7 = 7 SGD'],
  ['NT$40 billion', 'NT$40 billion = 40000000000 TWD'],
  ['MX$40m and Bds$5', 'MX$40m = 40000000 MXN', 'Bds$5 = 5 BBD'],
  ['THE TOP $5 MILLION', '$5 MILLION = 5000000 ?$'],
  ['AUD $40 million', 'AUD $40 million = 40000000 AUD'],
  ['$40 million CAD', '$40 million CAD = 40000000 CAD'],
  ['$40 million (AUD)', '$40 million (AUD) = 40000000 AUD'],
  ['$40 million Australian dollars', '$40 million Australian dollars = 40000000 AUD'],
  ['$40 million (EUR)', '$40 million = 40000000 ?$'],
  ['Tk 500 crore', 'Tk 500 crore = 5000000000 BDT'],
  ['Rp15 trillion', 'Rp15 trillion = 15000000000000 IDR'],
  ['RM40 million', 'RM40 million = 40000000 MYR'],
  ['₱5bn', '₱5bn = 5000000000 PHP'],
  ['NLe 4 million and RO 6 million', 'NLe 4 million = 4000000 SLE', 'RO 6 million = 6000000 OMR'],
  ['GH₵5 million and GH¢6 million', 'GH₵5 million = 5000000 GHS', 'GH¢6 million = 6000000 GHS'],
  ['USh 5 billion, TSh6bn', 'USh 5 billion = 5000000000 UGX', 'TSh6bn = 6000000000 TZS'],
  [
    '40 million zloty, 300 million dirhams',
    '40 million zloty = 40000000 PLN',
    '300 million dirhams = 300000000 ?dirham',
  ],
  ['CFA 26 billion', 'CFA 26 billion = 26000000000 ?cfa franc'],
  ['40 million Norwegian crowns', '40 million Norwegian crowns = 40000000 NOK'],
  ['40 million crowns', '40 million crowns = 40000000 ?crown'],
  ['CN¥5 and E£6', 'CN¥5 = 5 CNY', 'E£6 = 6 EGP'],
  ['¥300 billion, ₩5', '¥300 billion = 300000000000 ?¥', '₩5 = 5 ?₩'],
  ['SFr40m, 40 million meticais', 'SFr40m = 40000000 CHF', '40 million meticais = 40000000 MZN'],
  ['10 US cents', '10 US cents = 0.1 USD'],
  ['5 1/2 cents a share', '5 1/2 cents = 0.055 ?cent'],
  ['Rs.20', 'Rs.20 = 20 ?rs'],
  ['between $10 and $20 million', '$10 and $20 million = 10000000-20000000 ?$'],
  ['between 1.1 and 1.3 dollars', '1.1 and 1.3 dollars = 1.1-1.3 ?dollar'],
  ['$3-4 billion', '$3-4 billion = 3000000000-4000000000 ?$'],
  ['$8–10m', '$8–10m = 8000000-10000000 ?$'],
  ['10 to 20 million euros', '10 to 20 million euros = 10000000-20000000 EUR'],
  ['$500 to $1 million', '$500 to $1 million = 500-1000000 ?$'],
  ['from 10 dollars to 20 dollars', '10 dollars to 20 dollars = 10-20 ?dollar'],
  ['$3 billion to $4 billion', '$3 billion to $4 billion = 3000000000-4000000000 ?$'],
  ['$3bn-$4bn', '$3bn-$4bn = 3000000000-4000000000 ?$'],
  ['£3bn-4bn', '£3bn-4bn = 3000000000-4000000000 ?£'],
  ['a $5-to-$6 million plan', '$5-to-$6 million = 5000000-6000000 ?$'],
  ['five to six million dollars', 'five to six million dollars = 5000000-6000000 ?dollar'],
  ['between five and six billion euros', 'five and six billion euros = 5000000000-6000000000 EUR'],
  [
    'between five hundred and six hundred million euros',
    'five hundred and six hundred million euros = 500000000-600000000 EUR',
  ],
  ['five to six hundred thousand euros', 'five to six hundred thousand euros = 500000-600000 EUR'],
  [
    'between £5 million and around £6 million',
    '£5 million and around £6 million = 5000000-6000000 ?£',
  ],
  ['tens of millions of dollars', 'tens of millions of dollars = 10000000-100000000 ?dollar'],
  [
    'hundreds of billions of euros',
    'hundreds of billions of euros = 100000000000-1000000000000 EUR',
  ],
  ['$3 million to 4 million people', '$3 million = 3000000 ?$'],
  ['compared $3 billion to $4 billion', '$3 billion = 3000000000 ?$', '$4 billion = 4000000000 ?$'],
  ['£22 million — $31 million', '£22 million = 22000000 ?£', '$31 million = 31000000 ?$'],
  ['rose from $1 million to $2 million', '$1 million = 1000000 ?$', '$2 million = 2000000 ?$'],
  ['$1 million and $2 million', '$1 million = 1000000 ?$', '$2 million = 2000000 ?$'],
  ['10 cents', '10 cents = 0.1 ?cent'],
  ['470 pence', '470 pence = 4.7 ?penny'],
  [
    'thirteen dollars and forty-five cents',
    'thirteen dollars and forty-five cents = 13.45 ?dollar',
  ],
  ['it cost 15 dollars 50.', '15 dollars 50 = 15.5 ?dollar'],
  ['1,250,000 kronor', '1,250,000 kronor = 1250000 SEK'],
  ['1 500 000 euros', '1 500 000 euros = 1500000 EUR'],
  ['12\u00a0billion\u00a0yen', '12\u00a0billion\u00a0yen = 12000000000 JPY'],
  ['90 million lei', '90 million lei = 90000000 ?leu'],
  ['CHF 38 million and SEK 420m', 'CHF 38 million = 38000000 CHF', 'SEK 420m = 420000000 SEK'],
  ['26 billion CFA francs', '26 billion CFA francs = 26000000000 ?cfa franc'],
  ['5 million Kenyan shillings', '5 million Kenyan shillings = 5000000 KES'],
  ['4 million Singaporean dollars', '4 million Singaporean dollars = 4000000 SGD'],
  ['75 USD million', '75 USD million = 75000000 USD'],
  ['120 MEUR', '120 MEUR = 120000000 EUR'],
  ['₦5bn, ₹500 crore', '₦5bn = 5000000000 NGN', '₹500 crore = 5000000000 INR'],
  ['R500 million', 'R500 million = 500000000 ZAR'],
  ['10 million won', '10 million won = 10000000 ?won'],
  ['a dollar a day', 'a dollar = 1 ?dollar'],
  ['€1bn-a-year', '€1bn = 1000000000 EUR'],
];

const NO_AMOUNT: readonly string[] = [
  'All 70 of us.',
  'She left her keys 7 times last week.',
  'The top 10 and the TOP 10.',
  'He won 10 won games and two real marks.',
  'Not one cent, and not a penny.',
  'A dollar is not what it was.',
  '22 million pounds of beef',
  'a 500-pound bomb',
  'several million dollars',
  'a 1080p screen and 5 t-shirts',
  'two Afghanis and a Won',
  'twice as much',
  'a third of a million pounds',
  'tens of millions of people',
  'tens of millions of pounds of beef',
  'forty crowns were worn',
  'an SR 71, a MK 2 and the CFA 2024 exam',
  `$${'9'.repeat(309)}`,
  `one ${'trillion '.repeat(20)}dollars`,
];

describe('findAmounts', () => {
  for (const [text, ...found] of FORMS) {
    it(`reads “${text}”`, () => {
      assert.deepEqual(read(text), found);
    });
  }
  for (const text of NO_AMOUNT) {
    it(`finds no money in “${text}”`, () => {
      assert.deepEqual(read(text), []);
    });
  }
  it('reads a year before a sign as a year', () => {
    assert.deepEqual(read('In 2020 $5 million was spent.'), ['$5 million = 5000000 ?$']);
  });
  it('tells qualifiers and periods', () => {
    const cases: [string, string | null, string | null][] = [
      ['up to $5 million a year for ten years', 'up to', 'a year for ten years'],
      ['more than €3bn over the next five years', 'more than', 'over the next five years'],
      ['an additional £2m by 2030', 'an additional', 'by 2030'],
      ['at least $5 million', 'at least', null],
      ['just under $5 million', 'just under', null],
      ['$5bn a year for ten years', null, 'a year for ten years'],
      ['nearly 5 million euros annually', 'nearly', 'annually'],
      ['they clashed over £180m', null, null],
      ['$5 million over the past five years', null, null],
    ];
    for (const [text, qualifier, period] of cases) {
      const [amount] = findAmounts(text);
      assert.equal(amount?.qualifier ?? null, qualifier, text);
      assert.equal(amount?.period?.text ?? null, period, text);
    }
  });
});
