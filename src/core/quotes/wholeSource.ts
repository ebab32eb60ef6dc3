import type { Range } from '../document/sourceDocument';
import { skipMidfield } from '../language/clauses';
import { isFinite } from '../language/finite';
import { nounPhraseBefore } from '../language/nounPhrases';
import { mainClauseSubject } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import type { Attribution } from './attribution';

/** Longest apposition that is taken with its source, in tokens. */
const LONGEST = 40;

/**
 * The words for a source with what tells more of it: “Sen. NAME (R-Ga.)”, “NAME, the minister,”,
 * “the minister, NAME,”. Readable offsets.
 */
export function wholeSource({
  sentence,
  source,
  cue,
  content,
}: Omit<Attribution, 'wholeSource'>): Range | null {
  if (!source) return null;
  const tokens = sentence.tagged;
  const from = sentence.tokenAt(source.start);
  const to = bracketEnd(tokens, sentence.tokenAt(source.end - 1) + 1);
  const isBefore = source.end <= cue.start;
  const stop = isBefore ? cue.start : content.start >= source.end ? content.start : Infinity;
  const end = isBefore ? asideBefore(tokens, to, stop) : asideBehind(tokens, to, stop);
  const start = end !== null && isBefore ? roleBefore(tokens, from, to) : from;
  return {
    start: tokens[start]?.start ?? source.start,
    end: Math.max(source.end, tokens[(end ?? to) - 1]?.end ?? source.end),
  };
}

/** Token behind a short bracket that opens at `at`: “(D-Ohio)”. */
function bracketEnd(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < at + 8; close++) {
    // “(a view that others share)” tells of something else.
    if (isFinite(tokens[close]) || tokens[close]?.pos === 'verb') return at;
    if (tokens[close]?.text === ')') return close + 1;
  }
  return at;
}

/** Token behind the apposition at `from`, which a comma closes before the cue; null without one. */
function asideBefore(tokens: readonly TaggedToken[], from: number, stop: number): number | null {
  if (tokens[from]?.text !== ',') return null;
  if (!tellsMore(tokens, from + 1)) return endsAtCue(tokens, from, stop) ? from : null;
  let end: number | null = null;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token || token.start >= stop) return end;
    if (/^["“”;:]$/.test(token.text)) return null;
    if (token.text !== ',') continue;
    end = at;
    const goesOn = tokens[skipMidfield(tokens, at + 1)];
    if (opensOther(tokens, at + 1) || isFinite(goesOn)) return end;
  }
  return null;
}

/** Whether nothing but asides of time and place stands between a comma and the cue. */
const endsAtCue = (tokens: readonly TaggedToken[], comma: number, stop: number): boolean =>
  (tokens[comma + 1]?.start ?? stop) >= stop;

/** Token behind the apposition at `from` of a source that stands behind its cue. */
function asideBehind(tokens: readonly TaggedToken[], from: number, stop: number): number | null {
  if (tokens[from]?.text !== ',' || !tellsMore(tokens, from + 1)) return null;
  let end: number | null = null;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token || token.start >= stop) return end;
    if (/^(?:["“”;:—–]|--)$/.test(token.text)) return end;
    if (token.text === ',' && token.start < stop) {
      end = at;
      if (opensOther(tokens, at + 1) || mainClauseSubject(tokens, at + 1)) return end;
    }
    if (/^[.!?]$/.test(token.text) && at >= tokens.length - 2) return at;
  }
  return stop === Infinity ? null : end;
}

/** “, a nurse”, “, 42”, “, who left”, “, head of policy”: tells who the source is. */
function tellsMore(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || lexicon.is(token, 'midAdverb')) return false;
  if (/^(?:who|which|whose|including|formerly|of)$/.test(token.lower)) return true;
  return (
    /^(?:determiner|noun|name|number|adjective)$/.test(token.pos) && !lexicon.is(token, 'timeNoun')
  );
}

/** “, speaking in Oslo”, “, adding that”, “, on Monday”: says how it was told. */
const opensOther = (tokens: readonly TaggedToken[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return true;
  if (/^(?:who|which|whose|including|of)$/.test(token.lower)) return false;
  return (
    token.form === 'gerund' ||
    token.pos === 'preposition' ||
    token.pos === 'subordinator' ||
    lexicon.is(token, 'opensAside')
  );
};

/** “[the minister], NAME,”: the first token of the role before a name between commas. */
function roleBefore(tokens: readonly TaggedToken[], from: number, to: number): number {
  const isName = tokens.slice(from, to).every((token) => token.pos === 'name');
  if (!isName || tokens[from - 1]?.text !== ',') return from;
  const role = nounPhraseBefore(tokens, from - 2);
  // “days until the election, NAME,”: what a preposition governs is no role.
  const isRole = role && tokens[role.from - 1]?.pos !== 'preposition';
  return isRole && !lexicon.is(tokens[role.to - 1], 'timeNoun') ? role.from : from;
}
