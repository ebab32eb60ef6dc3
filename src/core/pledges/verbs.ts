import type { TokenRange } from '../language/nounPhrases';
import { subjectBefore, verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';

/** Whether a participle here has no object: “families displaced by”, “the displaced families”. */
export function isParticiple(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!before || lexicon.is(before, 'be')) return false;
  if (next?.lower === 'by' && before.pos === 'noun') return true;
  // “every pound given to the appeal”
  if (/^(?:given|taken|driven|known|written|seen|shown)$/.test(tokens[at]?.lower ?? '')) {
    return before.pos === 'noun';
  }
  if (
    before.pos === 'noun' &&
    before.lower.endsWith('s') &&
    /^(?:in|from|at|across|since|during|near)$/.test(next?.lower ?? '')
  ) {
    return true;
  }
  // “to give NOK 5m”: a code is taken for a noun.
  if (before.lower === 'to' && tokens[at]?.form === 'base') return false;
  return (
    (next?.pos === 'noun' || next?.pos === 'adjective') &&
    (before.pos === 'determiner' || before.pos === 'adjective' || before.pos === 'preposition')
  );
}

/** Whether a finite verb stands between two tokens. */
export const hasFiniteVerb = (tokens: readonly TaggedToken[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, place) => isFiniteVerb(tokens, from + place));

/** Whether token `at` is a finite verb of a clause of its own. */
export function isFiniteVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'modal') return true;
  if (token.pos === 'auxiliary') return !/^(?:['’]s|be|been|being|having)$/.test(token.lower);
  if (token.pos !== 'verb') return false;
  if (token.form === 'past' || token.form === 'present') {
    // After a determiner or adjective it is a noun that the tagger takes for a verb: “lorry parks”.
    const before = tokens[at - 1];
    const nominal =
      token.form === 'present' &&
      (before?.pos === 'determiner' ||
        before?.pos === 'adjective' ||
        before?.pos === 'preposition');
    return !nominal && !isNounInDisguise(tokens, at) && !isParticiple(tokens, at);
  }
  return token.form === 'base' && tokens[at - 1]?.pos === 'modal';
}

/** Whether a noun may follow this token, so that “pledges” after it is one. */
export const isNounPlace = (before: TaggedToken | undefined): boolean =>
  before !== undefined &&
  (before.pos === 'determiner' ||
    before.pos === 'adjective' ||
    before.pos === 'possessive' ||
    before.pos === 'number' ||
    before.pos === 'preposition') &&
  before.lower !== 'to';

/** Index of the last token before an amount's qualifiers, such as “a further” and “up to”. */
export function beforeQualifiers(tokens: readonly TaggedToken[], last: number, stop = 0): number {
  let at = last;
  while (at >= stop && lexicon.is(tokens[at], 'beforeAmount')) at--;
  // “a four-year, $5m grant”
  const isLong = tokens[at]?.text === ',' && LONG.test(tokens[at - 1]?.lower ?? '');
  if (isLong && /^(?:an?|the)$/.test(tokens[at - 2]?.lower ?? '') && at - 2 >= stop) return at - 3;
  return at;
}

const LONG = /-(?:year|month|week)$/;

/** “grants [and scholarships] totalling”, “a total of”: a noun for what an amount comes in. */
const isKind = (token: TaggedToken | undefined): boolean =>
  lexicon.is(token, 'moneyNoun') ||
  lexicon.is(token, 'giftKind') ||
  /^(?:awards|distributions|bursaries)$/.test(token?.lower ?? '');

/**
 * Index of the last token before “a grant of” or “grants and loans totalling” and an amount, or
 * before the amount itself.
 */
export function beforeGift(tokens: readonly TaggedToken[], first: number): number {
  const last = beforeQualifiers(tokens, first - 1);
  const isOf = /^(?:of|worth|totalling|totaling)$/.test(tokens[last + 1]?.lower ?? '');
  // “grants, totalling $5m”
  const noun = isOf && tokens[last]?.text === ',' ? last - 1 : last;
  if (!isOf || !isKind(tokens[noun])) return last;
  let at = noun - 1;
  for (;;) {
    while (/^(?:adjective|determiner|noun|name)$/.test(tokens[at]?.pos ?? '')) at--;
    const isListed = /^(?:and|,)$/.test(tokens[at]?.lower ?? '') && isKind(tokens[at - 1]);
    if (!isListed) return at;
    at -= 2;
  }
}

/** Whether the tagger takes the last noun of a phrase for a verb: “for lorry parks, and …”. */
export function isNounInDisguise(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'verb' || token.form === 'past') return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const ends =
    next === undefined ||
    /^[.,;:)”"—–]$/.test(next.text) ||
    (before?.pos !== 'name' && /^(?:and|in|of|for|across|over)$/.test(next.lower));
  return ends && before !== undefined && /^(?:noun|adjective|determiner|name)$/.test(before.pos);
}

/** “[are set] to benefit”, “[is due] to receive”: where the group of the verb at `at` starts, with what it hangs on. */
export function groupStart(tokens: readonly TaggedToken[], at: number): number {
  let { from } = verbGroup(tokens, at);
  while (/^(?:to|is|are|was|were|set|due|expected)$/.test(tokens[from - 1]?.lower ?? '')) from--;
  return from;
}

/** Where the group of the verb at a token starts, and who does it; null in the passive, or denied. */
export function doerOf(
  tokens: readonly TaggedToken[],
  at: number,
): { readonly from: number; readonly subject: TokenRange } | null {
  const { from, passive, negated } = verbGroup(tokens, at);
  const subject = passive || negated ? null : subjectBefore(tokens, from);
  return subject && { from, subject };
}
