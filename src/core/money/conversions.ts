import type { Amount } from './amounts';
import { currencyUnits } from '../language/currencyUnits';
import * as lexicon from '../lexicon/lexicon';

const NEAR = `(?:(?:just )?(?:${lexicon.alternatives('comparison')})|${lexicon.alternatives('qualifier')}|${lexicon.alternatives('conversion')}|[=≈~])`;
/** The words between an amount and its conversion: “ (about ”, “, or roughly ”, “, about ”. */
const CONVERSION = new RegExp(
  String.raw`^["”’]?(?:\s?[([]\s?|,?\s(?:or|that is,?|i\.e\.,?|equivalent to|the equivalent of|which (?:is|was)(?=\s${NEAR}))\s|\s(?:worth|=|≈|\/)\s|\s?\/\s?|\s?[–—-]\s?(?=${NEAR})|,\s(?=${NEAR}))(?:that is,?\s|i\.e\.,?\s)?(?:${NEAR}\s?)*["“‘]?$`,
  'iu',
);
/** “£22 million in aid ($31 million)”: a noun comes before the conversion. */
const OF_SOMETHING = new RegExp(
  String.raw`^\s(?:worth of|in|of)\s(?!(?:${lexicon.alternatives('determiner')}|which|20\d\d)\s)(?:[\p{L}-]+\s){1,3}[([](?:${NEAR}\s?)*$`,
  'iu',
);
/** How a conversion in brackets ends: “(about $31 million a year at current rates)”. */
const CLOSING =
  /^(?:[,;/]|(?:\s(?:a|per)\s\p{L}+)?(?:,?\s(?:at|then|now|today|currently|in|on)\b[^()[\]]{0,40})?[)\]])/u;
/** A conversion between dashes of its own: “— $31 million —”. */
const DASH_BEFORE = /^\s?[–—]\s?$/;
const DASH_BEHIND = /^\s?[–—.]/;
/** A further conversion in the same brackets: “(€40 million, $44 million)”. */
const FURTHER = new RegExp(String.raw`^\s?[,;/]\s?(?:${NEAR}\s?)*$|^\sor\s(?:${NEAR}\s)*$`, 'iu');

/** Whether `next` is `amount` in another unit. */
export function isConversion(text: string, amount: Amount, next: Amount): boolean {
  if (isSameUnit(amount, next) || isFarApart(amount, next)) return false;
  // “Rs 1,200 crore, or ₹2.5 lakh a home”
  if (mayBeSameUnit(amount, next) && isApart(amount, next, LARGEST_OF_NAME)) return false;
  const gap = text.slice(amount.end, next.start);
  if (CONVERSION.test(gap)) return true;
  const behind = text.slice(next.end, next.end + 64);
  if (DASH_BEFORE.test(gap)) return DASH_BEHIND.test(behind);
  // “£22 million a year ($31 million)”: after a period only brackets make a conversion certain.
  const { period } = amount;
  const apart = period && period.end <= next.start ? text.slice(period.end, next.start) : '';
  return (
    (CONVERSION.test(apart) && (!/[([]/.test(apart) || CLOSING.test(behind))) ||
    (OF_SOMETHING.test(gap) && CLOSING.test(behind))
  );
}

/** “Rs 500 crore to Nepal, or roughly $60 million”: the recipient comes before the conversion. */
const BEHIND_RECIPIENT = new RegExp(
  String.raw`^\s(?:to|for)\s[^,.;:()\d]{2,60},\s(?:or|equivalent to|the equivalent of)\s(?:${NEAR}\s?)*$`,
  'iu',
);

/** Whether `next` is `amount` in another unit, after the recipient. */
export const isConversionBehind = (text: string, amount: Amount, next: Amount): boolean =>
  !isSameUnit(amount, next) && BEHIND_RECIPIENT.test(text.slice(amount.end, next.start));

/** Whether `next` is one more conversion after `last`. */
export const isFurther = (text: string, last: Amount, next: Amount): boolean =>
  FURTHER.test(text.slice(last.end, next.start));

/** The end of the brackets or dashes around a conversion that ends at `end`, or `end` itself. */
export function closingOf(text: string, amountEnd: number, lastStart: number, end: number): number {
  const closing = /^[^()[\]]{0,30}[)\]]/.exec(text.slice(end, end + 40));
  if (closing && /[([]/.test(text.slice(amountEnd, lastStart))) return end + closing[0].length;
  return /^[,–—]/.test(text.charAt(end)) && text.charAt(amountEnd) === ',' ? end + 1 : end;
}

/** More than one unit of any currency is worth in another. */
const LARGEST_RATE = 1_000_000;

/** Units of one name are worth no more of each other. */
const LARGEST_OF_NAME = 1000;

/** “costs 100 yuan or 6 billion pesetas”: no rate makes one of the other. */
const isFarApart = (a: Amount, b: Amount): boolean => isApart(a, b, LARGEST_RATE);

function isApart(a: Amount, b: Amount, largest: number): boolean {
  if (a.base !== null || b.base !== null) return false;
  const rate = Number(a.value) / Number(b.value);
  return rate > largest || rate < 1 / largest;
}

/** “Rs” may be “₹”: one leaves open what the other tells. */
function mayBeSameUnit({ currency: a }: Amount, { currency: b }: Amount): boolean {
  const { shared } = currencyUnits();
  const holds = (open: string | null, code: string | null): boolean =>
    open !== null && code !== null && shared.get(open)?.has(code) === true;
  return holds(a.open, b.code) || holds(b.open, a.code);
}

/** Two shares, or two amounts of one currency, are never conversions of each other. */
const isSameUnit = (a: Amount, b: Amount): boolean =>
  (a.base === null) === (b.base === null) &&
  a.currency.code === b.currency.code &&
  a.currency.open === b.currency.open;
