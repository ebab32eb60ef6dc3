import type { Quantity } from './numbers';
import * as lexicon from '../lexicon/lexicon';

/** Verbs of change: “rose from $1 million to $2 million” names two amounts. */
const CHANGE = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('change')})\b[^.;]{0,60}$|\b(?:up|down) from\s$`,
  'i',
);

/** How far before an amount the words that settle its reading may stand. */
const LEAD = 120;

/** What stands before an offset, as far as the rules look back. */
export const textBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - LEAD), at);

/** What stands between the ends of a range. */
const LINK =
  /^(?:\s?[-–—]\s?|(?:\s|-)(to)(?:\s|-)|\s(to|and|or)\s(?:about\s|around\s|roughly\s|perhaps\s|even\s|possibly\s|as much as\s)?)$/;

export type RangeLink = 'dash' | 'to' | 'and' | 'or';

/**
 * How two numbers are joined to one range: the lower from `lowStart` to `lowEnd`, the upper from
 * `highStart`; null when they are two amounts.
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

/** What the magnitude of a range's upper end adds to its lower: “five to six hundred million”. */
export function sharedFactor(low: Quantity, high: Quantity): bigint {
  if (low.factor === null) return high.factor ?? 1n;
  // “five hundred to six hundred million”
  const isHundreds =
    !low.figures &&
    low.factor === 100n &&
    [10n ** 5n, 10n ** 8n, 10n ** 11n].includes(high.factor ?? 0n);
  return isHundreds && high.factor !== null ? high.factor / 100n : 1n;
}
