import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';

/** Index after “emergency aid”, “cheap loans”: a noun for money with at most a few words before it; else 0. */
export function moneyNounEnd(tokens: readonly TaggedToken[], from: number): number {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.pos === 'preposition') return 0;
    const isLast = !lexicon.is(tokens[at + 1], 'moneyNoun');
    if (!lexicon.is(token, 'moneyNoun') || !isLast) continue;
    // “in aid and loans”
    const isPair = tokens[at + 1]?.lower === 'and' && lexicon.is(tokens[at + 2], 'moneyNoun');
    return isPair ? at + 3 : at + 1;
  }
  return 0;
}

/** Index behind “[boost] for”, “[development fund] for”, “[a year] for”: what the amount is; `from` itself where nothing says. */
export function givenKindEnd(tokens: readonly TaggedToken[], from: number): number {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    // The tagger takes “boost” for a verb.
    const isKind = lexicon.is(token, 'aid');
    if (!isKind && !/^(?:noun|adjective|name)$/.test(token?.pos ?? '')) return from;
    if (isKind && !/^(?:noun|adjective|name)$/.test(tokens[at + 1]?.pos ?? '')) return at + 1;
  }
  return from;
}
