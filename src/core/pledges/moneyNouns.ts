import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';

/** Index after “emergency aid”, “cheap loans”: a noun for money with at most a few words before it; else 0. */
export function moneyNounEnd(tokens: readonly TaggedToken[], from: number): number {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.pos === 'preposition') return 0;
    const isLast = !lexicon.is(tokens[at + 1], 'moneyNoun');
    if (lexicon.is(token, 'moneyNoun') && isLast) return at + 1;
  }
  return 0;
}
