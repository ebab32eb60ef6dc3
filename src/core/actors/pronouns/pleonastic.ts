import type { TaggedToken } from '../../language/tagger';
import * as lexicon from '../../lexicon/lexicon';

/** Verbs whose “it” is nobody and nothing: “it seems”, “it took years”. */
const IMPERSONAL =
  /^(?:seem|appear|turn|happen|matter|emerge|transpire|rain|snow|take|took|cost|pay|paid|depend|remain|follow)/;
/** “made it clear”, “find it hard”, “put it”: the object of a set phrase. */
const SET_PHRASE =
  /^(?:mak|made|find|found|think|thought|consider|believ|deem|put|call|hate|love|like|owe|take|leav|left)/;

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
  if (before?.pos === 'verb' && SET_PHRASE.test(before.lower)) return true;
  if (IMPERSONAL.test(verb.lower)) return true;
  if (!lexicon.is(verb, 'be') && verb.lower !== 'became') return false;
  return tokens
    .slice(next + 1, next + REACH)
    .some((token) => lexicon.is(token, 'opensContent') || /^\d{1,2}(?:am|pm)$/.test(token.lower));
}
