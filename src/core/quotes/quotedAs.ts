import { nounPhraseAfter, nounPhraseBefore } from '../language/nounPhrases';
import { type Subject, subjectBefore, verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import type { CueHit } from './cues';

const isQuoting = (token: TaggedToken | undefined): boolean =>
  /^(?:quot(?:ed|es)|cit(?:ed|es)|reported)$/.test(token?.lower ?? '');

export const isQuotedAs = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.lower === 'as' &&
  (quotedBefore(tokens, at) !== null || quotedByOther(tokens, at) !== null);

/** Who says it before “as saying” at `at`; null where the words are no such turn of phrase. */
export function sourceQuotedAs(tokens: readonly TaggedToken[], at: number): Subject | null {
  if (tokens[at - 1]?.lower !== 'as') return null;
  const quoted = quotedBefore(tokens, at);
  return quoted === null
    ? quotedByOther(tokens, at)
    : subjectBefore(tokens, verbGroup(tokens, quoted).from);
}

/** Whether a verb of quoting only leads to what somebody else says: “the agency [quoted] NAME as saying”. */
export function leadsToSaying(tokens: readonly TaggedToken[], cue: CueHit): boolean {
  if (!isQuoting(tokens[cue.at])) return false;
  const whom = nounPhraseAfter(tokens, cue.at + 1, 'of');
  const as = whom ? asBehind(tokens, whom.to) : -1;
  return as > 0 && (tokens[as + 1]?.lower.endsWith('ing') ?? false);
}

/** Longest apposition between whom one quotes and “as saying”, in tokens. */
const LONGEST_ASIDE = 16;

/** Index of the “as” behind whom one quotes: “its head, NAME, [as]”; -1 where none stands there. */
function asBehind(tokens: readonly TaggedToken[], to: number): number {
  if (tokens[to]?.lower === 'as') return to;
  if (tokens[to]?.text !== ',') return -1;
  const close = tokens.findIndex(({ text }, at) => at > to && text === ',');
  return close > 0 && close - to < LONGEST_ASIDE && tokens[close + 1]?.lower === 'as'
    ? close + 1
    : -1;
}

/** The participle before “as saying”: “was [quoted] as”, “was [quoted] by state radio as”. */
function quotedBefore(tokens: readonly TaggedToken[], at: number): number | null {
  if (isQuoting(tokens[at - 2])) return at - 2;
  const by = tokens.findLastIndex(({ lower }, index) => index < at && lower === 'by');
  const agent = by < at - 8 ? null : nounPhraseAfter(tokens, by + 1);
  return agent?.to === at - 1 && isQuoting(tokens[by - 1]) ? by - 1 : null;
}

/** “the agency quoted [NAME] as”, “the paper quoted [its head], NAME, as”: whom somebody else quotes. */
function quotedByOther(tokens: readonly TaggedToken[], at: number): Subject | null {
  const isClosed = tokens[at - 2]?.text === ',';
  const open = isClosed
    ? tokens.findLastIndex(({ text }, index) => index < at - 2 && text === ',')
    : at - 1;
  if (open < 0 || at - open > LONGEST_ASIDE) return null;
  const whom = nounPhraseBefore(tokens, open - 1);
  const verb = (whom?.from ?? 0) - 1;
  if (!whom || !isQuoting(tokens[verb])) return null;
  const group = verbGroup(tokens, verb);
  // “its source, [the harbour chief NAME], as saying”
  const inner = isClosed ? nounPhraseBefore(tokens, at - 3) : null;
  const named = inner && tokens[inner.to - 1]?.pos === 'name' ? inner : whom;
  const reporter = group.passive ? null : subjectBefore(tokens, group.from);
  return reporter && { ...named, manner: 'before', edge: reporter.edge ?? reporter.from };
}
