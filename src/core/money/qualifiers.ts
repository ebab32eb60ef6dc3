import * as lexicon from '../lexicon/lexicon';
/** Words before an amount that say how exact it is, or how much of it. */
const QUALIFIER = new RegExp(
  String.raw`(?:^|[\s(“"‘'—–-])((?:(?:just|well|slightly|a little|far) )?(?:${lexicon.alternatives('comparison')})|${lexicon.alternatives('qualifier')})\s$`,
  'iu',
);

/** “clash over £180m”, “deal under $5m”: a preposition of the word before it. */
const GOVERNED_OVER = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('disputed')})\sover\s$`,
  'i',
);

/** The qualifier right before offset `start`, in lower case, or null. */
export function qualifierBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const found = QUALIFIER.exec(before)?.[1]?.toLowerCase();
  if (found === undefined) return null;
  return found === 'over' && GOVERNED_OVER.test(before) ? null : found;
}
