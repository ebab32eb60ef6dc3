import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';

/** How far behind “it” the clause may open that it stands in for, in tokens. */
const REACH = 7;

/** Whether an “it” stands for nothing: “it is clear that”, “it seems”, “made it clear”. */
export function isPleonastic(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.lower !== 'it') return false;
  let next = at + 1;
  while (/^(?:modal|adverb|negation)$/.test(tokens[next]?.pos ?? '')) next++;
  const verb = tokens[next];
  if (!verb) return false;
  if (verb.lower === "'s" || verb.lower === '’s') return true;
  const before = tokens[at - 1];
  // “made it clear”, “find it hard”, “put it”
  if (before?.pos === 'verb' && lexicon.is(before, 'takesIt')) return true;
  if (lexicon.is(verb, 'impersonal')) return true;
  if (!lexicon.is(verb, 'be') && verb.lower !== 'became') return false;
  return tokens
    .slice(next + 1, next + REACH)
    .some((token) => lexicon.is(token, 'opensContent') || /^\d{1,2}(?:am|pm)$/.test(token.lower));
}
