import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';
import type { CurrencySource, MoneyAnnotation } from '../../../../src/core/model';

const moneyOf = (text: string): MoneyAnnotation[] =>
  annotate(text).annotations.filter((one) => one.kind === 'money');

describe('findMoney', () => {
  it('takes a conversion for part of its amount', () => {
    for (const text of [
      'It gave 22 million pounds ($31 million) to schools.',
      'It gave 22 million pounds (about $31 million at the current rate) to schools.',
      'It gave 22 million pounds, about $31 million, to schools.',
      'It gave 22 million pounds, or roughly $31 million, to schools.',
      'It gave 22 million pounds (€26 million, $31 million) to schools.',
    ]) {
      const [amount, ...more] = moneyOf(text);
      assert.equal(more.length, 0, text);
      assert.equal(amount?.amount, '22000000', text);
      assert.match(amount.equivalent?.amount ?? '', /^(?:31|26)000000$/, text);
    }
  });

  it('reads every way of telling a conversion', () => {
    const cases: [amount: string, ...ways: string[]][] = [
      [
        '22 million pounds',
        '($31 million)',
        '(US$31 million; €28 million)',
        '(about $31 million at current rates)',
        '(that is, $31 million)',
        '[$31 million]',
        '— roughly $31 million —',
        '— or roughly $31 million —',
        '— $31 million —',
        ', equivalent to $31 million,',
        '(the equivalent of $31 million)',
        ', the equivalent of $31 million,',
        ', which is about $31 million,',
        'a year ($31 million)',
        'a year, or $31 million,',
        'in aid ($31 million)',
        'worth of aid (about $31 million)',
        '/$31m',
      ],
      ['$31 million', '(22 million pounds)', '/£22m', 'or roughly £22 million'],
      ['£22m', '(about €28m)', ', about €28m,'],
      ['“$31 million”', '(22 million pounds)'],
    ];
    for (const [amount, ...ways] of cases) {
      for (const way of ways) {
        const gap = /^[,/]/.test(way) ? '' : ' ';
        const text = `It gave ${amount}${gap}${way} to schools.`;
        const found = moneyOf(text);
        assert.equal(found.length, 1, text);
        assert.equal(found[0]?.text, amount.replace(/[“”]/g, ''), text);
        assert.match(found[0]?.equivalent?.amount ?? '', /^(?:31|22|28)000000$/, text);
        assert.match(found[0]?.rule ?? '', /^amount-with-conversion/, text);
      }
    }
  });

  it('keeps two amounts in two units apart', () => {
    for (const text of [
      'It gave $31 million and 22 million pounds to schools.',
      'It gave £22 million to Kenya ($31 million to Chad).',
      'It gave £22 million; $31 million came from Norway.',
      'It gave £22 million (up from $3 million in 2010) to schools.',
      'It gave £22 million in the year ($31 million went unspent).',
    ]) {
      const found = moneyOf(text);
      assert.equal(found.length, 2, text);
      assert.ok(found.every(({ equivalent }) => equivalent === undefined));
    }
  });

  it('keeps two promises in one unit apart', () => {
    assert.equal(moneyOf('Peru gave $5 million, nearly $3 million of it for roads.').length, 2);
  });

  it('settles a shared unit by the countries of the text', () => {
    const cases: [string, string | null][] = [
      ['Norway promised 300 million kroner.', 'NOK'],
      ['Denmark promised 300 million kroner.', 'DKK'],
      ['Kenya counted the damage. The bill is 96 billion shillings.', 'KES'],
      ['Egypt said it would put 40 million pounds into the canal.', 'EGP'],
      ['Australia will give Fiji 5 million dollars.', 'AUD'],
      ['The United States will give Australia 5 million dollars.', 'USD'],
      ['India will lend Sri Lanka 40 million rupees.', 'INR'],
      ['Romania fined it 2 million lei.', 'RON'],
      ['Chile promised 40 million pesos.', 'CLP'],
      ['They paid 40 million pesos.', null],
      ['They paid 40 million pounds.', 'GBP'],
      ['They paid $40 million.', 'USD'],
      // Which dollar, nothing tells.
      ['Canada paid $40 million.', null],
      ['Canada paid the United Nations $40 million.', 'USD'],
      ['OTTAWA - The minister said $40 million was paid.', 'CAD'],
      ['KINGSTON, Jamaica (AP) - The port got $40 million from Canada.', 'JMD'],
      ['GENEVA - Canada and Australia paid $40 million.', 'USD'],
      ['Schools in Auckland and Dunedin, in Taranaki and Otago got $40 million.', 'NZD'],
      ['The Central Bank of New Zealand said bad loans had reached $40 million.', 'NZD'],
      ['Hobart will spend $40 million on pools. New South Wales adds a pool.', 'AUD'],
      ['Parliament of New Zealand\n\nWe will pay $40 million to farmers.', 'NZD'],
      [
        'Speech of the Minister of Trade of Australia\n\nWe will pay $40 million to farmers.',
        'AUD',
      ],

      [
        'VICTORIA - British Columbia and Canada will build shelters in Kelowna, Canada, for $4 million. Canada agreed with Alberta.',
        'CAD',
      ],
      ['New Zealand met. Bill English said the surplus is $4 million.', null],
      ['COLOMBO - The dams cost 5 billion rupees, India said.', 'INR'],
      ['COLOMBO - The dams cost 5 billion rupees. India met.', 'LKR'],
      ['BOGOTA - The dam in Colombia cost $40 million.', 'USD'],
      ['China promised ¥5 billion.', 'CNY'],
      ['Japan lent China ¥5 billion.', 'JPY'],
      ['They promised ¥5 billion.', 'JPY'],
      ['Cameroon will spend 26 billion CFA francs.', 'XAF'],
      ['Senegal will spend 26 billion CFA francs.', 'XOF'],
      ['Sweden will spend 40 million crowns.', 'SEK'],
      ['Iceland gave 5 million kr.', 'ISK'],
      ['Morocco gave 500 million dirhams.', 'MAD'],
      ['Pakistan met its lenders. The dams cost 5 billion rupees.', 'PKR'],
      ['Pakistan gave Rs. 40 billion to schools.', 'PKR'],
      ['Egypt has cut fuel subsidies. The plan saves 40 million pounds.', 'EGP'],
      ['Egypt asked Britain. The plan saves 40 million pounds.', 'GBP'],
      ['“We will spend 5 million dollars,” said Fiji’s prime minister.', 'FJD'],
      ['The toll in Britain is 10 pence.', 'GBP'],
      ['Britain pays 10 cents a day for it.', 'USD'],
    ];
    for (const [text, currency] of cases) assert.equal(moneyOf(text)[0]?.currency, currency, text);
  });

  it('reads local signs before figures by the countries of the text', () => {
    const cases: [string, string, string][] = [
      ['The Philippines promised P50 million.', '50000000', 'PHP'],
      ['Botswana promised P1.5-billion.', '1500000000', 'BWP'],
      ['Zambia promised K3 million.', '3000000', 'ZMW'],
      ['The embassy in Nairobi promised Sh150 million.', '150000000', 'KES'],
      ['Tanzania promised Sh2 billion.', '2000000000', 'TZS'],
      ['Riyadh promised SR1.5 billion.', '1500000000', 'SAR'],
      ['Bangladesh promised Tk500 crore.', '5000000000', 'BDT'],
      ['Peru promised S/ 20 million.', '20000000', 'PEN'],
    ];
    for (const [text, amount, currency] of cases) {
      const [money] = moneyOf(text);
      assert.equal(money?.amount, amount, text);
      assert.equal(money.currency, currency, text);
    }
    for (const text of [
      'The P5.5 million model flew over Norway.',
      'Peak K2 is 8,611 metres high.',
    ]) {
      assert.deepEqual(moneyOf(text), [], text);
    }
  });

  it('says how the unit was settled', () => {
    const cases: [string, string, CurrencySource | undefined][] = [
      ['Norway promised 3 million kroner.', 'amount-unit-by-country', 'country'],
      ['Norway met. It cost 3 million kroner.', 'amount-unit-by-country-before', 'country-before'],
      [
        'Egypt met. The plan saves 40 million pounds.',
        'amount-unit-by-country-of-document',
        'country-of-document',
      ],
      ['They promised $3 million.', 'amount-unit-by-usage', 'usage'],
      ['They paid 40 million pesos.', 'amount-unit-unknown', undefined],
      ['They promised 3 million euros.', 'amount', undefined],
      ['They promised 3 million euros (4 million dollars).', 'amount-with-conversion', undefined],
    ];
    for (const [text, rule, from] of cases) {
      const [money] = moneyOf(text);
      assert.deepEqual([money?.rule, money?.currencyFrom], [rule, from], text);
    }
    const [, again] = moneyOf('Norway gave 3 million kroner. Nobody paid 5 million kroner.');
    assert.equal(again?.rule, 'amount-unit-by-earlier-amount');
    assert.equal(again.currencyFrom, 'earlier-amount');
    const [, beside] = moneyOf('Norway promised 3 million kroner and has paid only 2 million.');
    assert.equal(beside?.rule, 'amount-unit-understood');
    assert.equal(beside.currencyFrom, 'amount-beside');
  });

  it('tells what an amount is', () => {
    const cases: [string, MoneyAnnotation['use']][] = [
      ['The bridge cost $5 million.', 'cost'],
      ['A £180m ferry contract was signed.', 'cost'],
      ['The storm caused damage of $5 million.', 'loss'],
      ['The firm was fined $5 million.', 'fine'],
      ['We agreed to raise the fine to $5 million.', 'fine'],
      ['Exports earned $5 million.', 'revenue'],
      ['The ministry has a $5 million budget.', 'budget'],
      ['The agency asked for $5 million.', 'request'],
      ['It is half of the $5 million that the agency had requested.', 'request'],
      ['Kenya promised $5 million for schools.', 'pledge'],
    ];
    for (const [text, use] of cases) assert.equal(moneyOf(text)[0]?.use, use, text);
  });

  it('finds the period of an amount', () => {
    const cases: [string, string][] = [
      ['Kenya will give 60 million euros ($66 million) over three years.', 'over three years'],
      ['Kenya will give $5bn a year for ten years.', 'a year for ten years'],
      ['Kenya will give $5 million in aid by 2030.', 'by 2030'],
      ['Kenya announced a five-year, $5 million aid plan.', 'five-year'],
    ];
    for (const [text, period] of cases) assert.equal(moneyOf(text)[0]?.period, period, text);
  });

  it('understands the unit of a bare number that was paid', () => {
    const [, paid] = moneyOf('Qatar promised 500 million riyals but has paid only 180 million.');
    assert.equal(paid?.amount, '180000000');
    assert.equal(paid.currency, 'QAR');
  });

  it('gives every span as its text reads', () => {
    const text = 'It gave &pound;5&nbsp;million ($7 million) &amp; 3&nbsp;million euros.';
    for (const one of moneyOf(text)) {
      const source = text
        .slice(one.start, one.end)
        .replace('&pound;', '£')
        .replace(/&nbsp;/g, ' ');
      assert.equal(source, one.text);
    }
  });

  it('takes the dollars of the only country that a text tells of', () => {
    const currencies = (text: string): (string | null)[] =>
      moneyOf(text).map(({ currency }) => currency);
    assert.deepEqual(
      currencies('Road works\n\nFiji will mend roads for $3 million. Fiji has 900 islands.'),
      ['FJD'],
    );
    assert.deepEqual(currencies('Roads\n\nThe mayor spent $3 million on roads near Hobart.'), [
      'USD',
    ]);
    assert.equal(
      currencies(
        'The mayor gave J$3 million, the bank C$2 million, the Fund US$1 million. Repairs cost $5 million.',
      )[3],
      null,
    );
    assert.deepEqual(
      currencies('The mayor of Orme gave 3 million Canadian dollars. Repairs cost $5 million.'),
      ['CAD', null],
    );
  });

  it('leaves open whose dollars they are where only places with their own are told', () => {
    const currencies = (text: string): (string | null)[] =>
      moneyOf(text).map(({ currency }) => currency);
    assert.deepEqual(
      currencies('A skipper from Rockhampton was fined $900. Both deckhands come from Thailand.'),
      [null],
    );
    assert.deepEqual(
      currencies(
        'Vanuatu, Samoa, Fiji and New Zealand met. Wellington sent tents worth NZD $80,000 and boats worth $95,000.',
      ),
      ['NZD', 'NZD'],
    );
    assert.deepEqual(
      currencies('The Secretary for International Trade told Fiji that roads cost $4 million.'),
      [null],
    );
    // The world's news: who names as many with other money speaks to all.
    assert.deepEqual(currencies('Canada, Peru, Japan and Norway gave $90 million.'), ['USD']);
  });

  it('reads a shared unit as the text writes it out', () => {
    const [, second] = moneyOf('The treasury paid Ksh2 million. Clinics got Sh5 million.');
    assert.equal(second?.currency, 'KES');
    const [aussie] = moneyOf('It gave NZ$9 million ($AUS8 million) to schools.');
    assert.equal(aussie?.equivalent?.currency, 'AUD');
  });
});
