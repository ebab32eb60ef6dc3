import type { Range } from '../document/sourceDocument';
import { CODE, readCurrency, SIGN, UNIT_NAME, type CurrencyReading } from './currencies';
import { times, type Decimal } from './decimal';
import {
  FIGURES,
  figuresValue,
  MAGNITUDE_SHORT,
  MAGNITUDE_WORDS,
  NUMBER_WORDS,
  scaled,
  wordsValue,
} from './numbers';

/** An amount of money as the text writes it. Offsets are into the text that was searched. */
export interface Amount extends Range {
  readonly value: Decimal;
  /** Upper end of a range. */
  readonly maximum: Decimal | null;
  readonly currency: CurrencyReading;
  readonly qualifier: string | null;
  readonly period: (Range & { readonly text: string }) | null;
}

const MAGNITUDE = String.raw`(?:[\s-]?${MAGNITUDE_WORDS}(?![\p{L}\p{N}])|\s?${MAGNITUDE_SHORT})`;
const LINK = String.raw`(?:\s?[-–—]\s?|\s(?:to|and|or)\s)`;

/** “$22 million”, “£1.1bn”, “US$2.5 trillion”, “$3-4 billion”, “Rs 500 crore”, “EUR 20”. */
const SIGN_FIRST = String.raw`(?<sign>${SIGN}|(?<![\p{L}])${CODE})\s?(?<a>${FIGURES})(?<am>${MAGNITUDE})?(?:(?<rlink>${LINK})(?:${SIGN}|${CODE})?\s?(?<b>${FIGURES})(?<bm>${MAGNITUDE})?)?`;
/** “22 million pounds”, “10-20 million euros”, “5 lakh rupees”, “20€”. */
const SIGN_LAST = String.raw`(?<![\p{L}\p{N}.,$£€])(?<c>${FIGURES})(?<cm>${MAGNITUDE})?(?:${LINK}(?<d>${FIGURES})(?<dm>${MAGNITUDE})?)?(?:[\s-]?(?<unit>(?:${UNIT_NAME}|${CODE})(?![\p{L}\p{N}]))|\s?(?<after>${SIGN}))`;
/** “two million dollars”, “half a billion euros”. */
const WORDS = String.raw`(?<![\p{L}\p{N}])(?<words>${NUMBER_WORDS})[\s-](?<wunit>${UNIT_NAME})(?![\p{L}\p{N}])`;

const PATTERN = new RegExp(`${SIGN_FIRST}|${SIGN_LAST}|${WORDS}`, 'giu');

const QUALIFIER =
  /(?:^|[\s(“"])((?:(?:just|well|slightly|a little|far) )?(?:more than|less than|over|under|above|below|fewer than)|up to|at least|at most|as much as|as little as|no more than|no less than|in excess of|upwards of|close to|about|around|roughly|approximately|approx\.|an estimated|some|nearly|almost|an additional|an extra|a further|another|only|an initial|a record|a total of|between|from|the equivalent of|equivalent to|a minimum of|a maximum of)\s$/iu;

const PERIOD =
  /^,?\s((?:a|per|each|every)\s(?:year|month|week|day|annum|quarter|head|person|capita|tonne|ton|barrel|hour)|annually|yearly|monthly|(?:over|during|for|within)\s(?:the\s)?(?:(?:next|coming|following|past|last)\s)?(?:[\p{L}\d-]+\s){0,3}(?:years?|months?|decades?|weeks?)|by\s(?:the\send\sof\s)?(?:20\d\d))(?![\p{L}\p{N}])/iu;

/** A cheap test whether a text can hold an amount at all. */
const HINT = new RegExp(
  String.raw`\p{Sc}|(?<![\p{L}])${CODE}(?![\p{L}])|${UNIT_NAME}(?![\p{L}])`,
  'iu',
);

/** All amounts of money in a text, left to right, not overlapping. */
export function findAmounts(text: string): Amount[] {
  if (!HINT.test(text)) return [];
  const found: Amount[] = [];
  const pattern = new RegExp(PATTERN);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const amount = amountOf(text, match);
    if (!amount) continue;
    found.push(amount);
    // “$10 million and $20 million” was read as one match but is two amounts.
    pattern.lastIndex = amount.end;
  }
  return found;
}

function amountOf(text: string, match: RegExpMatchArray): Amount | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const unit = groups['sign'] ?? groups['unit'] ?? groups['after'] ?? groups['wunit'] ?? '';
  // Codes are capitals; “try 5” and “all 10” are not money.
  const written = unit.trim();
  if (/^[a-z]{3}$/i.test(written) && readCurrency(written).code === null && !isName(written)) {
    return null;
  }
  const currency = readCurrency(written);
  let value: Decimal | null;
  let maximum: Decimal | null = null;
  const words = groups['words'];
  if (words !== undefined) {
    value = wordsValue(words);
  } else {
    const low = groups['a'] ?? groups['c'] ?? '';
    const high = groups['b'] ?? groups['d'];
    const lowMagnitude = (groups['am'] ?? groups['cm'])?.replace(/^[\s-]+/, '');
    const highMagnitude = (groups['bm'] ?? groups['dm'])?.replace(/^[\s-]+/, '');
    // “$3-4 billion”: the magnitude of the upper end holds for both.
    value = scaled(
      figuresValue(low),
      lowMagnitude ?? (high === undefined ? undefined : highMagnitude),
    );
    if (high !== undefined) {
      maximum = scaled(figuresValue(high), highMagnitude ?? lowMagnitude);
      if (!isRange(text, match)) return amountOf(text, shortened(match));
    }
  }
  if (value === null) return null;
  if (currency.minor) {
    value = hundredth(value);
    maximum = maximum && hundredth(maximum);
  }
  const qualifier = QUALIFIER.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? null;
  const after = PERIOD.exec(text.slice(end, end + 60));
  const periodText = after?.[1];
  const period =
    after && periodText !== undefined
      ? {
          start: end + after[0].length - periodText.length,
          end: end + after[0].length,
          text: periodText,
        }
      : null;
  return {
    start,
    end,
    value,
    maximum,
    currency,
    qualifier: qualifier?.toLowerCase() ?? null,
    period,
  };
}

const isName = (text: string): boolean => new RegExp(`^${UNIT_NAME}$`, 'i').test(text);

const hundredth = (value: Decimal): Decimal => {
  const [whole = '0', fraction = ''] = times(value, 1n).split('.');
  const padded = whole.padStart(3, '0');
  const moved = `${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`;
  return times(moved, 1n);
};

/** “between $10 and $20 million” is a range, “$10 million and $20 million” are two amounts. */
function isRange(text: string, match: RegExpMatchArray): boolean {
  const link = match.groups?.['rlink'];
  if (link === undefined || !/and|or|to/.test(link)) return true;
  const before = text.slice(0, match.index).toLowerCase();
  if (/\bto\b/.test(link))
    return /\b(?:from|of)\s$/.test(before) || match.groups?.['am'] === undefined;
  return /\bbetween\s$/.test(before);
}

/** The same match without its upper end. */
function shortened(match: RegExpMatchArray): RegExpMatchArray {
  const { sign = '', a = '', am = '' } = match.groups ?? {};
  const lead = match[0].slice(0, match[0].indexOf(a, sign.length));
  const whole = `${lead}${a}${am}`;
  const copy = [whole] as unknown as RegExpMatchArray;
  copy.index = match.index ?? 0;
  copy.groups = { sign, a, ...(am === '' ? {} : { am }) };
  return copy;
}
