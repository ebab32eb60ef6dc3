import type { Sentence } from '../language/discourse';
import type { FoundMoney } from './foundMoney';
import { findQuantities, quantityValue } from './numbers';

/** Verbs whose bare number is money when an amount stands before it in the sentence. */
const PAYING =
  /\b(?:paid|pay|spent|spend|delivered|disbursed|received|given|transferred|released|raised|handed over|contributed|sent)\s(?:out\s)?(?:(?:only|just|about|around|roughly|some|nearly|almost|so far|barely|more than|less than)\s)*$/i;

/** “… promised 500 million riyals … have paid only 180 million”: the unit is the one before. */
export function findElliptical(sentence: Sentence, own: readonly FoundMoney[]): FoundMoney[] {
  if (own.length === 0) return [];
  const found: FoundMoney[] = [];
  const { text } = sentence;
  for (const quantity of findQuantities(text)) {
    if (quantity.factor === null) continue;
    const start = quantity.start + sentence.start;
    const end = quantity.end + sentence.start;
    if (own.some((money) => money.start < end && money.tail > start)) continue;
    if (!PAYING.test(sentence.text.slice(Math.max(0, quantity.start - 60), quantity.start)))
      continue;
    if (
      !/^(?:$|[.,;)]|\s(?:of|so far|to date|and|but)\b)/.test(
        sentence.text.slice(quantity.end, quantity.end + 12),
      )
    ) {
      continue;
    }
    const amounts = own.filter(({ base }) => base === null);
    const unit = amounts.filter((money) => money.start < start).at(-1) ?? amounts[0];
    if (!unit) continue;
    found.push({
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
    });
  }
  return found;
}
