import { isTensed } from '../language/finite';
import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';

/** A finite verb, also one that the tagger does not know: “NAME [beamed]”. */
export const isFiniteVerb = (token: TaggedToken, before?: TaggedToken): boolean =>
  isTensed(token) || (before?.pos === 'name' && /\p{Ll}{2}ed$/u.test(token.text));

/** Whether a phrase holds a name or a personal pronoun; “the plan” says nothing. */
export const isSomebody = (tokens: readonly TaggedToken[], { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .some((token) => token.pos === 'name' || /^(?:he|she|they|i|we)$/.test(token.lower));

/** “according to the mayor” at token `at`; “according to need” tells of nobody. */
export function isAccordingTo(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return false;
  const source = nounPhraseAfter(tokens, at + 2);
  return source !== null && !lexicon.is(headOf(tokens, source)?.lower, 'measure');
}

/** The last noun before the first phrase that hangs on it: “[head] of policy”. */
export function headOf(
  tokens: readonly TaggedToken[],
  { from, to }: TokenRange,
): TaggedToken | null {
  let head: TaggedToken | null = null;
  for (const token of tokens.slice(from, to)) {
    if (head && (token.pos === 'preposition' || token.pos === 'mark')) break;
    if (/^(?:noun|name|pronoun)$/.test(token.pos)) head = token;
  }
  return head;
}

/** Whether the head of a phrase is somebody who can say or want something. */
export function canSpeak(tokens: readonly TaggedToken[], range: TokenRange): boolean {
  const head = headOf(tokens, range);
  if (!head) return false;
  const { lower } = head;
  if (head.pos === 'name' || /^(?:he|she|they|i|we|who)$/.test(lower)) return true;
  const singular = lower.replace(/s$/, '');
  if (/^(?:campaign|camp|team|family|side|capital)s?$/.test(lower)) return true;
  return (
    (head.capitalised && lexicon.is(lower, 'organizationHead')) ||
    SPEAKING.some((trait) => lexicon.is(lower, trait) || lexicon.is(singular, trait))
  );
}

const SPEAKING = [
  'role',
  'weakRole',
  'group',
  'people',
  'person',
  'kin',
  'organizationKind',
  'side',
] as const;

/** Whether a noun is of something that somebody wrote: “poll”, “polls”. */
export const isDocumentNoun = (word: string): boolean =>
  lexicon.is(word, 'document') || lexicon.is(word.replace(/s$/, ''), 'document');

/** Whether the head of a phrase is something that somebody wrote: “polls”, “a study of it”. */
export const isDocument = (tokens: readonly TaggedToken[], range: TokenRange): boolean =>
  isDocumentNoun(headOf(tokens, range)?.lower ?? '');
