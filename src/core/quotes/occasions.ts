import { skipMidfield, timeExpressionEnd } from '../language/clauses';
import { isFinite } from '../language/finite';
import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';

const PREPOSITIONS = new Set(
  'in at during on after before following ahead through via by'.split(' '),
);

export interface Adjuncts {
  /** First token after the adjuncts. */
  readonly to: number;
  readonly occasion: TokenRange | null;
}

/**
 * Steps over what may stand between a cue and its content: adverbs, time, place and occasion
 * (“said [in a speech at … in London on Monday] that”).
 */
export function skipAdjuncts(tokens: readonly TaggedToken[], from: number): Adjuncts {
  let to = from;
  let occasion: TokenRange | null = null;
  for (;;) {
    const dated = behindDate(tokens, to + 1);
    const isDated = dated > to + 1 && tokens[dated]?.pos === 'noun';
    const next = isDated ? to : behindTime(tokens, to, from);
    if (next > to) {
      to = next;
      // “Tuesday afternoon”
      if (lexicon.is(tokens[to - 1], 'weekday') && lexicon.is(tokens[to], 'timeNoun')) to++;
      continue;
    }
    const preposition = tokens[to];
    // “was warned [in 2023] that”
    const isYear = /^(?:19|20)\d\d$/.test(tokens[to + 1]?.text ?? '');
    if (preposition?.lower === 'in' && isYear && tokens[to + 2]?.lower === 'that') {
      to += 2;
      continue;
    }
    if (!preposition || !PREPOSITIONS.has(preposition.lower)) break;
    const time = isDated ? to : Math.max(timeExpressionEnd(tokens, to), mannerEnd(tokens, to));
    if (time > to) {
      to = time;
      continue;
    }
    const phrase = nounPhraseAfter(tokens, isDated ? dated : to + 1);
    if (!phrase || isClauseSubject(tokens, phrase)) break;
    const named = isOccasion(tokens, phrase);
    if (named) occasion ??= phrase;
    // “in London”, “at the White House”: a place. Anything else belongs to the content.
    const place = /^(?:in|at|on)$/.test(preposition.lower) && tokens[phrase.to - 1]?.pos === 'name';
    if (!named && !place) break;
    to = phrase.to;
  }
  return { to, occasion };
}

/** “condemned [in the strongest terms] the attack”: behind the terms in which it is said. */
function mannerEnd(tokens: readonly TaggedToken[], at: number): number {
  const terms = tokens.slice(at + 1, at + 6).findIndex(({ lower }) => lower === 'terms');
  const words = tokens.slice(at + 1, at + 1 + terms);
  const isPlain = words.every(({ pos }) => /^(?:determiner|adjective|adverb|noun)$/.test(pos));
  const goesOn = tokens[at + 2 + terms]?.lower !== 'of';
  return tokens[at]?.lower === 'in' && terms > 0 && isPlain && goesOn ? at + 2 + terms : at;
}

/**
 * Token behind the adverbs and times at `at`; “said [January] had been hard” has a subject, “what
 * he said [Monday] was untrue” a time.
 */
function behindTime(tokens: readonly TaggedToken[], at: number, cue: number): number {
  const ago = agoEnd(tokens, at);
  if (ago > at) return ago;
  const to = skipMidfield(tokens, at);
  const time = tokens[to - 1];
  const date = dateEnd(tokens, to);
  // “said [May 4] would be a holiday”
  if (to > at && date > to) return isFinite(tokens[date]) ? to - 1 : date;
  const isSubject =
    to > at &&
    lexicon.is(time, 'timeNoun') &&
    !lexicon.is(tokens[to - 2], 'opensTime') &&
    isFinite(tokens[to]) &&
    !tokens
      .slice(0, cue)
      .some(({ pos, lower }) => pos === 'relative' || /^(?:what|that)$/.test(lower));
  return isSubject ? to - 1 : to;
}

/** “Feb. [4]”, “May [9, 2021]”, “March [2019]”: behind the numbers of a date whose month ends at `at`. */
function dateEnd(tokens: readonly TaggedToken[], at: number): number {
  const isYear = (text = ''): boolean => /^(?:19|20)\d\d$/.test(text);
  if (!lexicon.is(tokens[at - 1]?.lower.replace('.', ''), 'month')) return at;
  const number = tokens[at]?.text ?? '';
  if (!isYear(number) && !/^\d{1,2}$/.test(number)) return at;
  return tokens[at + 1]?.text === ',' && isYear(tokens[at + 2]?.text) ? at + 3 : at + 1;
}

/** “in a [Sept. 9] memo”: the token behind an article and a date that tell which, or `at`. */
function behindDate(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]?.pos !== 'determiner') return at;
  const month = tokens[at + 1]?.lower.replace('.', '');
  const isDate = lexicon.is(month, 'month') && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '');
  return isDate ? at + 3 : at;
}

/** “a year ago”, “two weeks earlier” */
function agoEnd(tokens: readonly TaggedToken[], at: number): number {
  const opens = tokens[at]?.pos === 'number' || tokens[at]?.pos === 'determiner';
  const isTime = opens && lexicon.is(tokens[at + 1], 'timeNoun');
  return isTime && /^(?:ago|earlier|later|before)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at;
}

/** Whether a noun phrase names an occasion or medium of speech by its head. */
export function isOccasion(tokens: readonly TaggedToken[], phrase: TokenRange): boolean {
  const head = headOf(tokens, phrase);
  return lexicon.is(head, 'occasion') || lexicon.is(head.replace(/s$/, ''), 'occasion');
}

const isClauseSubject = (tokens: readonly TaggedToken[], phrase: TokenRange): boolean => {
  const next = tokens[skipMidfield(tokens, phrase.to)];
  return next?.pos === 'verb' || next?.pos === 'auxiliary' || next?.pos === 'modal';
};

/** The head noun: the last one before the first attached phrase. */
function headOf(tokens: readonly TaggedToken[], phrase: TokenRange): string {
  let head = '';
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token || token.pos === 'preposition') break;
    if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'verb') head = token.lower;
  }
  return head;
}
