import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';

/** How long or how often an amount is paid. */
export interface Period extends Range {
  readonly text: string;
}

const RATE = String.raw`(?:(?:a|an|per|each|every)\s(?:single\s)?(?:calendar\s|financial\s|fiscal\s)?(?:${lexicon.alternatives('perUnit')})|annually|yearly|monthly|weekly|daily)`;
const NUMBER = String.raw`(?:\d+|an?|several|few|${lexicon.alternatives('numberWord')})`;
const SPAN = String.raw`(?:(?:spread\s)?(?:over|during|for|within|across|throughout|through|in)\s(?:the\s|a\s|each\sof\sthe\s|a\speriod\sof\s)?(?:(?:next|coming|following|remaining|first)\s)?(?:${NUMBER}(?:\sto\s${NUMBER}|\sor\s${NUMBER})?[\s-])?(?:fiscal\s|financial\s)?(?:years?|months?|decades?|weeks?|year\speriod)(?:\speriod)?|(?:between|from)\s20\d\d\s(?:and|to|until|through)\s20\d\d|(?:by|until|till|through|up\sto)\s(?:the\send\sof\s)?(?:20\d\d)(?:[-/–]\d\d)?|in\seach\sof\sthe\snext\s${NUMBER}\syears)`;

const AFTER = new RegExp(
  String.raw`^(?:,?\s|-)(?<period>(?:${RATE}(?:,?\s${SPAN})?|${SPAN}(?:,?\s${RATE})?))(?![\p{L}\p{N}])`,
  'iu',
);
/** “$70-a-share”, “$5-a-day”. */
const HYPHENED = new RegExp(
  String.raw`^(?:\s?-\s?)(?<period>an?(?:\s?-\s?)(?:share|${lexicon.alternatives('perUnit')}))(?![\p{L}\p{N}])`,
  'iu',
);

/** “over the past five years”: money already spent has no period to come. */
const PAST = /\b(?:past|last|previous)\b/i;

/** The period written right after offset `at`, or null. */
export function periodAfter(text: string, at: number): Period | null {
  const rest = text.slice(at, at + 80);
  const match = AFTER.exec(rest) ?? HYPHENED.exec(rest);
  const period = match?.groups?.['period'];
  if (!match || period === undefined || PAST.test(period)) return null;
  const end = at + match[0].length;
  return { start: end - period.length, end, text: period };
}

const DURATION = String.raw`(?:${NUMBER})-(?:year|month|week)`;
const DURATION_BEFORE = new RegExp(String.raw`(?<![\p{L}\d-])(${DURATION}),?\s$`, 'iu');
const DURATION_AFTER = new RegExp(String.raw`^,?\s(?:an?\s)?(${DURATION})(?![\p{L}-])`, 'iu');

/** “a five-year, $5 billion plan”, “a $5 billion five-year plan”, “an annual $5 million”. */
export function durationBeside(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    DURATION_BEFORE.exec(before)?.[1] ??
    DURATION_AFTER.exec(text.slice(end, end + 24))?.[1] ??
    /\ban? (annual|yearly|monthly) $/i.exec(before)?.[1] ??
    null
  );
}
