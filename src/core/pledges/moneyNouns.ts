import type { TaggedToken } from '../language/taggedToken';

/** Nouns for money itself: “in support to Kenya”. */
export const MONEY_NOUN =
  /^(?:aid|assistance|support|funding|funds?|package|programme|program|grants?|loans?|investments?|contributions?|donations?|relief|finance|financing|money|help|cash|guarantees?|credits?|food|commitment|pledge|lending|available|pledged|promised|committed|more)$/;

/** Index after “emergency aid”, “cheap loans”: a noun for money with at most a few words before it; else 0. */
export function moneyNounEnd(tokens: readonly TaggedToken[], from: number): number {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.pos === 'preposition') return 0;
    const isLast = !MONEY_NOUN.test(tokens[at + 1]?.lower ?? '');
    if (MONEY_NOUN.test(token.lower) && isLast) return at + 1;
  }
  return 0;
}
