import type { Quantity } from './numbers';
import * as lexicon from '../lexicon/lexicon';

/** Verbs of change: “rose from $1 million to $2 million” names two amounts. */
const CHANGE = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('change')})\b[^.;]{0,60}$|\b(?:up|down)(?: from| by)?\s$`,
  'i',
);

/** How far before an amount the words that explain it may be, in UTF-16 code units. */
const LEAD = 120;

/** The text before an offset, as far back as the rules look. */
export const textBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - LEAD), at);

/** The words between the ends of a range. */
const LINK =
  /^(?:\s?[-–—]\s?|(?:\s|-)(to)(?:\s|-)|\s(to|and|or)\s(?:about\s|around\s|roughly\s|perhaps\s|even\s|possibly\s|as much as\s)?)$/;

export type RangeLink = 'dash' | 'to' | 'and' | 'or';

/**
 * How two numbers form a range, the lower from `lowStart` to `lowEnd`, the upper from `highStart`;
 * null if they are two amounts.
 */
export function rangeLink(
  text: string,
  lowStart: number,
  lowEnd: number,
  highStart: number,
): RangeLink | null {
  const match = LINK.exec(text.slice(lowEnd, highStart));
  if (!match) return null;
  const before = textBefore(text, lowStart);
  const between = /\bbetween\s(?:about\s|around\s)?$/i.test(before);
  switch (match[1] ?? match[2]) {
    case undefined:
      return 'dash';
    case 'and':
      return between ? 'and' : null;
    case 'or':
      return 'or';
    default:
      return CHANGE.test(before) ? null : 'to';
  }
}

/** The factor that a range's upper end gives its lower end: “five to six hundred million”. */
export function sharedFactor(low: Quantity, high: Quantity): bigint {
  if (low.factor === null) return high.factor ?? 1n;
  // “five hundred to six hundred million”
  const isHundreds =
    !low.figures &&
    low.factor === 100n &&
    [10n ** 5n, 10n ** 8n, 10n ** 11n].includes(high.factor ?? 0n);
  return isHundreds && high.factor !== null ? high.factor / 100n : 1n;
}
