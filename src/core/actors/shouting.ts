import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';

/** Words in capitals from which a stretch is taken to be shouted. */
const LEAST = 4;

/**
 * Tokens of stretches that are written in capitals for emphasis: at least four words, and one of
 * them a pronoun, an auxiliary or a negation, which no name has (“WE WILL NOT PAY”). Their capitals
 * tell nothing.
 */
export function shoutedTokens(tokens: readonly TaggedToken[]): ReadonlySet<number> {
  const shouted = new Set<number>();
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    let words = 0;
    let isSentence = false;
    for (let token = tokens[to]; token && isShouted(token); token = tokens[++to]) {
      if (token.kind === 'word') words++;
      isSentence ||= token.text.length > 1 && isClause(token);
    }
    if (words >= LEAST && isSentence && tokens[to]?.text !== ':') {
      for (let at = from; at < to; at++) shouted.add(at);
    }
    from = Math.max(from, to);
  }
  return shouted;
}

const isShouted = ({ kind, text }: TaggedToken): boolean =>
  kind === 'word' ? !/\p{Ll}/u.test(text) : kind === 'number' || /^[,.!?;'’"“”-]$/.test(text);

const isClause = ({ lower }: TaggedToken): boolean =>
  (lexicon.is(lower, 'personalPronoun') && lower !== 'us' && lower !== 'it') ||
  lexicon.is(lower, 'auxiliary') ||
  lexicon.is(lower, 'modal') ||
  lexicon.is(lower, 'negation') ||
  /^(?:no|any|some|every)(?:body|one)$/.test(lower);
