import type { Sentence } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import type { MarkedQuotation } from './quotationMarks';

export const nameInMarks: RuleCard = {
  name: 'name-in-marks',
  reason: 'a name or a title in marks',
  yes: [
    'Amara Diallo told them of a dog nicknamed [“Tiny”].',
    'Amara Diallo said on [“Thiès Tonight”] that she would pay.',
    'Amara Diallo said the film [“Salt and Rain”] was shown in Thiès.',
    'Amara Diallo said the so-called [“free seed”] was late.',
  ],
  no: [
    'Amara Diallo said the dog was “tiny”.',
    'Amara Diallo spoke of “a night of fear”.',
    'The farmers repeated what Amara Diallo called “Robbery by daylight”.',
  ],
};

/**
 * Whether marks hold a name, a nickname or a title, which nobody is quoted with: “on ‘Harbour News
 * Tonight’”, “nicknamed ‘Tiny’”, “the so-called ‘work orders’”, “Ray ‘Buddy’ NAME”.
 */
export function isNameInMarks(sentence: Sentence, { start, end, inner }: MarkedQuotation): boolean {
  const tokens = sentence.tagged;
  const first = sentence.tokenAt(inner.start);
  const open = tokens[first];
  if (!open || start <= sentence.start) return false;
  const words = sentence.text
    .slice(inner.start - sentence.start, inner.end - sentence.start)
    .replace(/[.,]$/, '');
  if (/[.!?;:,](?:\s|$)/.test(words)) return false;
  const mark = sentence.tokenAt(start);
  const before = tokens[mark - 1];
  if (before?.lower === 'so-called' || before?.lower === 'aka') return true;
  if (!/^\p{Lu}/u.test(words)) return false;
  if (lexicon.is(before, 'naming') && isBehindNoun(sentence, mark - 1)) return true;
  const after = tokens[sentence.tokenAt(end)];
  const isTitled = lexicon.is(before, 'titledThing') || lexicon.is(after, 'titledThing');
  if (isTitled && (isTitleCase(words) || !words.includes(' '))) return true;
  // “on ‘Harbour News’” is where, “hailed as ‘The Rock’” is what somebody said.
  // “on ‘Harbour News’”, “told ‘Harbour News’”
  const isPlace =
    /^(?:on|told|tells)$/.test(before?.lower ?? '') ||
    lexicon.is(before, 'locative') ||
    isOnOnes(tokens, mark - 1);
  return isNickname(sentence, { start, end, inner }) || (isPlace && isTitleCase(words));
}

/** “on Radio North's ‘Boats and Friends’”: a broadcaster's programme; `at` is its apostrophe. */
function isOnOnes(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.pos !== 'possessive') return false;
  let from = at - 1;
  while (tokens[from]?.pos === 'name' || tokens[from]?.pos === 'determiner') from--;
  return from < at - 1 && /^(?:on|to)$/.test(tokens[from]?.lower ?? '');
}

/** “Ray ‘Buddy’ NAME” */
export function isNickname(
  sentence: Sentence,
  { start, end, inner }: Pick<MarkedQuotation, 'start' | 'end' | 'inner'>,
): boolean {
  const tokens = sentence.tagged;
  const before = tokens[sentence.tokenAt(start) - 1];
  const after = tokens[sentence.tokenAt(end)];
  const words = sentence.text.slice(inner.start - sentence.start, inner.end - sentence.start);
  const isWords = /^\p{Lu}[^.!?;:,]*$/u.test(words);
  return isWords && before?.pos === 'name' && after?.pos === 'name' && after.capitalised;
}

/** “a dog called ‘Rex’” names; “what he called ‘Robbery’” and “she called ‘Robbery’” do not. */
function isBehindNoun({ tagged }: Sentence, at: number): boolean {
  if (tagged[at]?.pos !== 'verb') return true;
  const before = tagged[at - 1];
  return before?.pos === 'noun' || lexicon.is(before, 'be');
}

/** Two words or more that all have a capital, but for the small ones: “Save the Harbour”. */
export function isTitleCase(words: string): boolean {
  const all = words.split(/\s+/);
  const capitals = all.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  const small = all.filter((word) => /^\p{Ll}{1,3}$/u.test(word));
  return capitals.length >= 2 && capitals.length + small.length === all.length;
}
