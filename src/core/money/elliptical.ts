import type { Sentence } from '../language/discourse';
import type { FoundMoney } from './foundMoney';
import { findQuantities, type Quantity, quantityValue } from './numbers';
import * as lexicon from '../lexicon/lexicon';

/** Verbs after which a bare number is money, if the sentence has an amount. */
const VERBS = (['pays', 'spends', 'receives'] as const)
  .map((trait) => lexicon.alternatives(trait))
  .join('|');
const PAYING = new RegExp(
  String.raw`\b(?:${VERBS})\s(?:out\s)?(?:(?:so far|barely|${lexicon.alternatives('qualifier')}|${lexicon.alternatives('comparison')})\s)*$`,
  'i',
);

/** “… and Sweden and Denmark 5m each” */
const EACH = /^\s(?:each|apiece)\b/;
/** “…, Sweden [5 million] and Denmark [3 million]” */
const NAMED = /(?:,|;|\sand)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}$/u;

/** “the [30 million] it gave last year” */
const GIVEN = new RegExp(
  String.raw`^\s(?:that\s|which\s)?(?:it|they|s?he|we|\p{Lu}\p{L}+|the\s\p{L}+)\s(?:(?:had|has|have)\s)?(?:already\s)?(?:${lexicon.alternatives('pledges:promise', 'past')}|${lexicon.alternatives('bestows', 'past')}|${lexicon.alternatives('pays', 'past')})\b`,
  'u',
);
/** “raised by $4m to [5 million]”, “from $4m to [5 million]” */
const RAISED_TO =
  /\b(?:by|from)\s(?:(?:a|an|about|some|another|further)\s)*\S{0,5}\d[\d.,]*\s?(?:[mb]illion|[mb]n)?(?:\s\p{Ll}+)?\sto\s$/iu;
const DEFINITE = /\b(?:the|its|their)\s$/;

/** The numbers of a sentence that may be money though no unit stands beside them. */
export const bareAmounts = (text: string): readonly Quantity[] =>
  [...findQuantities(text)].filter(
    ({ factor, start, end }) =>
      factor !== null &&
      (EACH.test(text.slice(end, end + 12)) ||
        (RAISED_TO.test(text.slice(Math.max(0, start - 60), start)) &&
          /^(?:$|[.,;)])/.test(text.slice(end, end + 2))) ||
        (DEFINITE.test(text.slice(Math.max(0, start - 6), start)) &&
          GIVEN.test(text.slice(end, end + 60))) ||
        (PAYING.test(text.slice(Math.max(0, start - 60), start)) &&
          /^(?:$|[.,;)]|\s(?:of|so far|to date|and|but)\b)/.test(text.slice(end, end + 12))) ||
        (NAMED.test(text.slice(Math.max(0, start - 60), start)) &&
          /^(?:$|[.;)]|,\s(?:and\s)?\p{Lu}|\sand\s\p{Lu}|\s(?:for|to|towards?)\s)/u.test(
            text.slice(end, end + 12),
          ))),
  );

/** Bare numbers that take the unit of another amount: “promised 5 million riyals and paid only 2 million”. */
export function findElliptical(
  sentence: Sentence,
  own: readonly FoundMoney[],
  bare: readonly Quantity[],
): FoundMoney[] {
  const amounts = own.filter(({ base }) => base === null);
  return bare.flatMap((quantity): FoundMoney[] => {
    const start = quantity.start + sentence.start;
    const end = quantity.end + sentence.start;
    const unit = amounts.filter((money) => money.start < start).at(-1) ?? amounts[0];
    // “from 3 million to 4 million”: a number goes up to money only from money.
    const isReached =
      RAISED_TO.test(sentence.text.slice(0, quantity.start)) &&
      !own.some((money) => money.tail + ' to '.length === start);
    if (isReached || !unit || own.some((money) => money.start < end && money.tail > start))
      return [];
    return [
      {
        sentence,
        start,
        end,
        value: quantityValue(quantity),
        maximum: null,
        currency: unit.currency,
        currencyFrom: unit.currency === null ? null : 'amount-beside',
        base: null,
        qualifier: null,
        equivalent: null,
        period: null,
        tail: end,
        use: 'other',
        rule: 'amount-unit-understood',
      },
    ];
  });
}
