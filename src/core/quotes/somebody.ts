import { isTensed } from '../language/finite';
import type { TokenRange } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';

/** A finite verb, also one that the tagger does not know: “NAME [beamed]”. */
export const isFiniteVerb = (token: TaggedToken, before?: TaggedToken): boolean =>
  isTensed(token) || (before?.pos === 'name' && /\p{Ll}{2}ed$/u.test(token.text));

/** Whether a phrase holds a name or a personal pronoun; “the plan” says nothing. */
export const isSomebody = (tokens: readonly TaggedToken[], { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .some((token) => token.pos === 'name' || /^(?:he|she|they|i|we)$/.test(token.lower));
