import assert from 'node:assert/strict';
import type {
  Entity,
  MoneyAnnotation,
  PledgeAnnotation,
  Span,
} from '../../../../../src/core/model';
import { pledgeSentence } from '../../../../../src/editor/kinds/pledge/pledgeSentence';
import {
  markdownWriting,
  plainWriting,
  type Writing,
} from '../../../../../src/editor/words/writing';
import { inEnglish } from '../../english';
import { renderMarkdown } from '../../readMarkdown';
import { documentOf, money, pledge, spanOf } from '../../sampleDocument';

const place = '4.5 million kroner';

/** A span with other words than those of the sample, elsewhere in each sentence. */
function words(text: string, start = 400): Span {
  return { start, end: start + text.length, text };
}

function entity(id: string, name: string, type: Entity['type']): Entity {
  return { id, name, type, aliases: [], mentions: [] };
}

const entities = [
  entity('raab', 'Dominic Raab', 'person'),
  entity('uk', 'United Kingdom', 'country'),
  entity('us', 'United States', 'country'),
  entity('donors', 'donors', 'group'),
  entity('ebay', 'eBay', 'organization'),
];

const pounds: Partial<MoneyAnnotation> = { amount: '22000000', currency: 'GBP' };
const dollars = { ...spanOf('$420,000'), amount: '31000000', currency: 'USD' };

interface Told {
  readonly pledge?: Partial<PledgeAnnotation>;
  readonly money?: Partial<MoneyAnnotation>;
  readonly locale?: string;
  readonly writing?: Writing;
}

function told({
  pledge: frame,
  money: fields,
  locale = 'en',
  writing = plainWriting,
}: Told): string {
  const promise = pledge(place, frame ?? {});
  const document = documentOf([money(place, fields ?? pounds), promise], { entities });
  return pledgeSentence(promise, { ...inEnglish(document), locale }, writing);
}

const whole: Partial<PledgeAnnotation> = {
  pledger: 'raab',
  pledgerSpan: words('Raab'),
  onBehalfOf: 'uk',
  recipient: words('“fragile” countries in Africa', 430),
  purpose: words('to improve their cyber defences', 470),
};

describe('pledgeSentence', () => {
  it('says who pledges how much to whom for what', () => {
    assert.equal(
      told({ pledge: whole, money: { ...pounds, equivalent: dollars } }),
      'United Kingdom (Dominic Raab) pledges £22 million (≈ $31 million in the text) to “fragile” countries in Africa to improve their cyber defences.',
    );
  });

  it('writes amounts as the reader’s language does', () => {
    assert.equal(
      told({ pledge: whole, money: { ...pounds, equivalent: dollars }, locale: 'de' }),
      'United Kingdom (Dominic Raab) pledges 22 Millionen £ (≈ 31 Millionen $ in the text) to “fragile” countries in Africa to improve their cyber defences.',
    );
  });

  it('says how each state stands', () => {
    const states = ['pledged', 'paid', 'conditional', 'denied', 'withdrawn', 'criticised'] as const;
    const frame = { pledger: 'uk', recipient: words('Kenya') };
    assert.deepEqual(
      states.map((state) => told({ pledge: { ...frame, state } })),
      [
        'United Kingdom pledges £22 million to Kenya.',
        'United Kingdom has paid £22 million to Kenya.',
        'United Kingdom would give £22 million to Kenya, if a condition is met.',
        'United Kingdom does not pledge £22 million to Kenya.',
        'United Kingdom withdraws its pledge of £22 million to Kenya.',
        'A pledge of £22 million by United Kingdom to Kenya is criticised.',
      ],
    );
    assert.equal(
      told({ pledge: { state: 'criticised' } }),
      'A pledge of £22 million is criticised.',
    );
  });

  describe('the pledger', () => {
    const who = (frame: Partial<PledgeAnnotation>): string =>
      told({ pledge: frame }).replace(' £22 million.', '');

    it('is named alone when nobody stands behind them', () => {
      assert.equal(who({ pledger: 'raab' }), 'Dominic Raab pledges');
      assert.equal(who({ pledger: 'uk', onBehalfOf: 'uk' }), 'United Kingdom pledges');
    });

    it('is the one they act for when they themselves are not named', () => {
      assert.equal(who({ onBehalfOf: 'uk', pledgerSpan: words('she') }), 'United Kingdom pledges');
    });

    it('is someone when the text does not say or only points', () => {
      assert.equal(who({}), 'Someone pledges');
      assert.equal(who({ pledgerSpan: words('they') }), 'Someone pledges');
      assert.equal(who({ pledger: 'unknown id' }), 'Someone pledges');
    });

    it('is named in the text’s words when they are no known actor', () => {
      assert.equal(who({ pledgerSpan: words('her government') }), 'Her government pledges');
    });

    it('takes its verb by number', () => {
      assert.equal(who({ pledger: 'us' }), 'United States pledges');
      assert.equal(who({ pledger: 'donors' }), 'Donors pledge');
      assert.equal(
        who({ pledgerSpan: words('rich countries of the north') }),
        'Rich countries of the north pledge',
      );
      assert.equal(who({ pledger: 'donors', state: 'paid' }), 'Donors have paid');
      assert.equal(who({ pledger: 'donors', state: 'denied' }), 'Donors do not pledge');
      assert.equal(
        who({ pledger: 'donors', state: 'withdrawn' }),
        'Donors withdraw their pledge of',
      );
      assert.equal(
        who({ pledger: 'raab', state: 'withdrawn' }),
        'Dominic Raab withdraws their pledge of',
      );
    });

    it('keeps a name that begins with a small letter on purpose', () => {
      assert.equal(who({ pledger: 'ebay' }), 'eBay pledges');
    });
  });

  describe('the amount', () => {
    const amount = (fields: Partial<MoneyAnnotation>, locale = 'en'): string =>
      told({ money: fields, locale }).replace('Someone pledges ', '');

    it('may be a range', () => {
      const range = { amount: '3000000', amountMax: '4000000', currency: 'GBP' };
      assert.equal(amount(range), '£3 million – £4 million.');
      assert.equal(amount(range, 'de'), '3 Millionen £ – 4 Millionen £.');
    });

    it('keeps its qualifier and its period', () => {
      assert.equal(
        amount({ ...pounds, qualifier: 'up to', period: 'over five years', equivalent: dollars }),
        'up to £22 million (≈ $31 million in the text) over five years.',
      );
      assert.equal(
        amount({ ...pounds, qualifier: 'about', period: 'a year' }),
        'about £22 million a year.',
      );
    });

    it('says behind the amount what the text says of its period before it', () => {
      assert.equal(amount({ ...pounds, period: 'five-year' }), '£22 million over five years.');
      assert.equal(amount({ ...pounds, period: 'one-year' }), '£22 million over one year.');
      assert.equal(amount({ ...pounds, period: 'a-day' }), '£22 million a day.');
      assert.equal(amount({ ...pounds, period: 'a-share' }), '£22 million a share.');
      assert.equal(
        amount({ ...pounds, qualifier: 'an annual', period: 'annual' }),
        '£22 million a year.',
      );
      assert.equal(
        amount({ ...pounds, qualifier: 'an annual', period: 'over five years' }),
        'an annual £22 million over five years.',
      );
    });

    it('stands as in the text where its currency is not known', () => {
      assert.equal(
        amount({ amount: '4500000', currency: null, equivalent: { ...dollars, currency: null } }),
        '4.5 million kroner (≈ $420,000 in the text).',
      );
    });

    it('stands as in the text where it was rejected', () => {
      assert.equal(told({ pledge: { money: 'gone' } }), 'Someone pledges 4.5 million kroner.');
    });
  });

  describe('recipient and purpose', () => {
    const ends = (recipient: string | null, purpose: string | null): string =>
      told({
        pledge: {
          recipient: recipient === null ? null : words(recipient, 430),
          purpose: purpose === null ? null : words(purpose, 470),
        },
      }).replace('Someone pledges £22 million ', '');

    it('have their prepositions once', () => {
      assert.equal(ends('Kenya', 'clean water'), 'to Kenya for clean water.');
      assert.equal(ends('to Kenya', 'for clean water'), 'to Kenya for clean water.');
      assert.equal(ends(null, 'aimed at clean water'), 'aimed at clean water.');
    });

    it('fit the sentence’s own verb', () => {
      assert.equal(ends(null, 'on rural clinics'), 'for rural clinics.');
      assert.equal(ends(null, 'in a plant in Duisburg'), 'for a plant in Duisburg.');
    });

    it('name a recipient that the purpose names once', () => {
      const purpose = words('to help Kenya rebuild', 470);
      const recipient = words('Kenya', 478);
      assert.equal(
        told({ pledge: { recipient, purpose } }),
        'Someone pledges £22 million to help Kenya rebuild.',
      );
    });

    it('end the sentence with one full stop', () => {
      assert.equal(ends('the U.S.', null), 'to the U.S.');
      assert.equal(ends('Kenya', 'for “clean water.”'), 'to Kenya for “clean water.”');
      assert.equal(ends('Kenya,', null), 'to Kenya.');
    });
  });

  it('is markup to nobody but us in a card', () => {
    const bad = '**[x](command:evil)** <img src=x>\n\n# `a` | $(zap) {0} https://e.org';
    const span = words(bad);
    const frame = { pledgerSpan: span, recipient: span, purpose: words(bad, 600) };
    const fields = {
      ...pounds,
      qualifier: bad,
      period: bad,
      equivalent: { ...dollars, currency: null, text: bad },
    };
    const markdown = told({ pledge: frame, money: fields, writing: markdownWriting });
    const html = renderMarkdown(markdown);
    assert.deepEqual([...new Set([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag))].sort(), [
      '</p>',
      '</strong>',
      '<p>',
      '<strong>',
    ]);
    assert.equal([...html.matchAll(/<strong>/g)].length, 2);
    assert.doesNotMatch(markdown, /\$\(/);
    assert.equal(
      [
        ...html.matchAll(
          /\*\*\[x\]\(command:evil\)\*\* &lt;img src=x&gt; # `a` \| (?:\$|&#36;)\(zap\) \{0\} https:\/\/e\.org/g,
        ),
      ].length,
      6,
    );
  });

  it('is one line of plain text in a tooltip', () => {
    const recipient = words('the\n  “fragile\u202E” *states*');
    assert.equal(
      told({ pledge: { recipient } }),
      'Someone pledges £22 million to the “fragile” *states*.',
    );
  });
});
