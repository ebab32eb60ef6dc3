import { isTensed } from './finite';
import type { TaggedToken } from './taggedToken';
import * as lexicon from '../lexicon/lexicon';

/**
 * Skips what may stand between a subject and its verb: adverbs and expressions of time (“on
 * Wednesday”, “last month”, “in April”). Returns the index of the first token after them.
 */
export function skipMidfield(tokens: readonly TaggedToken[], at: number): number {
  let index = at;
  for (;;) {
    const token = tokens[index];
    if (token === undefined) return index;
    if (lexicon.is(token, 'midAdverb') || (token.pos === 'adverb' && token.lower !== 'not')) {
      index++;
      continue;
    }
    const isTime = token.capitalised || /day$|tonight/.test(token.lower);
    // “condemned Friday's test”: a possessor tells no time of the verb.
    if (lexicon.is(token, 'timeNoun') && isTime && tokens[index + 1]?.pos !== 'possessive') {
      index++;
      continue;
    }
    const end = timeExpressionEnd(tokens, index);
    if (end === index) return index;
    index = end;
  }
}

/** End of a time expression that starts at `at`, or `at` when there is none. */
export function timeExpressionEnd(tokens: readonly TaggedToken[], at: number): number {
  if (!lexicon.is(tokens[at], 'opensTime')) return at;
  for (let index = at + 1; index < Math.min(at + 6, tokens.length); index++) {
    const token = tokens[index];
    if (!token) return at;
    if (lexicon.is(token, 'timeNoun')) {
      let end = index + 1;
      while (lexicon.is(tokens[end], 'timeNoun') || tokens[end]?.pos === 'number') end++;
      return tokens[end]?.pos === 'possessive' ? at : end;
    }
    const inner =
      token.pos === 'determiner' || token.pos === 'number' || lexicon.is(token, 'insideTime');
    if (!inner) return at;
  }
  return at;
}

/** Whether what ends before token `at` is the subject of a finite verb. */
export function isSubjectBefore(tokens: readonly TaggedToken[], at: number): boolean {
  let index = skipMidfield(tokens, at);
  // “Beijing, which denied …”
  if (tokens[index]?.text === ',' && /^(?:which|who)$/.test(tokens[index + 1]?.lower ?? '')) {
    index = skipMidfield(tokens, index + 2);
  }
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.pos === 'modal') return true;
  if (token.pos === 'auxiliary') return !/^['’]s$/.test(token.lower);
  // “we write”
  const isBase = token.form === 'base' && /^(?:i|we|you|they)$/.test(tokens[at - 1]?.lower ?? '');
  return isBase || isTensed(token);
}
