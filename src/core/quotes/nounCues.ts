import { skipMidfield } from '../language/clauses';
import { isFinite } from '../language/finite';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from '../language/nounPhrases';
import { mainClauseSubject } from '../language/subjects';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';
import { canSpeak, isSomebody } from './somebody';
import type { ClaimAct } from '../model';

/** A noun that reports: “Russia's warning that …”. Token indexes. */
export interface NounCue {
  readonly at: number;
  /** Null where nobody is named: “amid claims that”. */
  readonly source: TokenRange | null;
  /** First token of the content: “that”. */
  readonly from: number;
  readonly act: ClaimAct;
}

/** Reporting nouns with a that-clause, left to right. */
export function findNounCues(tokens: readonly TaggedToken[]): NounCue[] {
  const found: NounCue[] = [];
  for (const [at, token] of tokens.entries()) {
    const act = lexicon.nounAct(token);
    if (act === undefined || token.pos === 'name') continue;
    const isNoun = token.pos !== 'verb' || isNounAnyway(tokens, at);
    if (!isNoun) continue;
    const after = authorAfter(tokens, at + 1);
    const that = thatBehind(tokens, after?.to ?? at + 1);
    // “her [argument] is that”
    const from =
      that ??
      (isLinked(tokens, after?.to ?? at + 1) ? skipLink(tokens, after?.to ?? at + 1) : null);
    if (from === null) continue;
    const source = after ?? authorBefore(tokens, at);
    const isTold = that !== null && (isRumoured(tokens, at, from) || isSubject(tokens, at, from));
    if (source || isTold) found.push({ at, source, from, act: actOf(tokens, at, from, act) });
  }
  return found;
}

/** “rejected [claims] by NAME that”, “reacted to [reports] that”: tagged as a verb. */
function isNounAnyway(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  const isObject = before?.pos === 'verb' && tokens[at + 1]?.lower === 'by';
  const isPlural = tokens[at]?.lower.endsWith('s') === true;
  const isGoverned = /^(?:preposition|adjective|determiner)$/.test(before?.pos ?? '');
  return isObject || (isPlural && (isGoverned || before?.lower === 'to'));
}

const opensThatClause = (token: TaggedToken | undefined): boolean =>
  token?.lower === 'that' && token.pos === 'subordinator';

/** Most tokens between a reporting noun and its “that”. */
const LONGEST_HANGING = 10;

/** “claims [in the press] that”, “reports [published in May] that”: behind what hangs on the noun. */
function thatBehind(tokens: readonly TaggedToken[], from: number): number | null {
  if (opensThatClause(tokens[from])) return from;
  const opener = tokens[from];
  const hangs = opener?.pos === 'preposition' || (opener?.form === 'past' && opener.pos === 'verb');
  if (!hangs || opener?.lower === 'of') return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_HANGING); at++) {
    const token = tokens[at];
    if (opensThatClause(token))
      return mainClauseSubject(tokens, at + 1) && !opensThatClause(tokens[at - 1]) ? at : null;
    if (!token || token.kind !== 'word' || isFinite(token) || token.pos === 'relative') return null;
    if (lexicon.nounAct(token) !== undefined) return null;
  }
  return null;
}

const isLinked = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:is|was|are|were)$/.test(tokens[at]?.lower ?? '') &&
  opensThatClause(tokens[skipLink(tokens, at)]);

const skipLink = (tokens: readonly TaggedToken[], at: number): number =>
  skipMidfield(tokens, at + 1);

/**
 * “amid [claims] that the port had lied”: nobody is named who says it. “the [statement] that he issued”
 * tells which one, and “no suggestion that” tells that nobody says so.
 */
function isRumoured(tokens: readonly TaggedToken[], at: number, that: number): boolean {
  const noun = tokens[at];
  const before = tokens[at - 1];
  if (!lexicon.is(noun, 'rumoured') || /^(?:no|any|without|not)$/.test(before?.lower ?? ''))
    return false;
  // “a warning that”: of somebody whom the words before name.
  const isNamed =
    before?.pos === 'determiner' ? /^an?$/.test(before.lower) : !noun?.lower.endsWith('s');
  if (isNamed) return false;
  // “Concern reports that”: the name before it is of whoever tells it.
  if (before?.capitalised && !/^(?:determiner|preposition)$/.test(before.pos)) return false;
  return isWhole(tokens, that);
}

/** “her insistence that the mayor [should] resign” calls for it, “that the mayor [knew]” states it. */
function actOf(tokens: readonly TaggedToken[], at: number, that: number, act: ClaimAct): ClaimAct {
  if (!/^(?:insistence|suggestion)s?$/.test(tokens[at]?.lower ?? '')) return act;
  const subject = mainClauseSubject(tokens, that + 1) ?? nounPhraseAfter(tokens, that + 1);
  const verb = subject && tokens[skipMidfield(tokens, subject.to)];
  return verb?.lower === 'should' || verb?.form === 'base' || verb?.lower === 'be' ? 'call' : act;
}

/**
 * “[A report] that managers hid the leak has angered residents”, “[the announcement] that it would
 * close”: a subject that opens its sentence, with a clause that lacks nothing.
 */
function isSubject(tokens: readonly TaggedToken[], at: number, that: number): boolean {
  let first = at - 1;
  while (tokens[first]?.pos === 'adjective') first--;
  const lead = tokens[first - 1];
  const opens = !lead || lead.pos === 'conjunction';
  return /^(?:an?|the)$/.test(tokens[first]?.lower ?? '') && opens && isWhole(tokens, that);
}

/** Whether a clause behind “that” has all it needs: “that he issued” tells which one. */
function isWhole(tokens: readonly TaggedToken[], that: number): boolean {
  const subject = mainClauseSubject(tokens, that + 1);
  if (!subject) return false;
  const verb = skipMidfield(tokens, subject.to);
  // “the statement that he issued”, “the report that the board ordered”
  const isTaken =
    /^(?:made|issued|gave|published|wrote|sent|heard|read)$/.test(tokens[verb]?.lower ?? '') ||
    lexicon.is(tokens[verb], 'urges');
  return !isTaken || nounPhraseAfter(tokens, verb + 1) !== null;
}

/** “a warning by [the ministry] that”, “a call from [nurses] that”. */
function authorAfter(tokens: readonly TaggedToken[], at: number): TokenRange | null {
  const { lower = '' } = tokens[at] ?? {};
  if (/^(?:by|from)$/.test(lower)) {
    const author = nounPhraseAfter(tokens, at + 1, 'of');
    // “a promise from this Dispatch Box”
    const isPlace = lower === 'from' && author !== null && !canSpeak(tokens, author);
    return isPlace && !isSomebody(tokens, author) ? null : author;
  }
  // “claims made by [NAME] that”
  const isMade = /^(?:made|issued|given|voiced|levelled)$/.test(lower);
  if (isMade && tokens[at + 1]?.lower === 'by') return nounPhraseAfter(tokens, at + 2, 'of');
  // “the warning of [the Agency] that”
  const owner = lower === 'of' ? nounPhraseAfter(tokens, at + 1) : null;
  if (!owner || !canSpeak(tokens, owner)) return null;
  // “the Agency (IEA)”
  const isBracket = tokens[owner.to]?.text === '(' && tokens[owner.to + 2]?.text === ')';
  return isBracket ? { from: owner.from, to: owner.to + 3 } : owner;
}

/** “[Russia]'s warning”, “a [Russian] warning”, “[his] claim”. */
function authorBefore(tokens: readonly TaggedToken[], at: number): TokenRange | null {
  let before = at - 1;
  while (tokens[before]?.pos === 'adjective' && !tokens[before]?.capitalised) before--;
  const token = tokens[before];
  if (!token) return null;
  if (token.pos === 'possessive' || /^['’]$/.test(token.text)) {
    const owner = nounPhraseBefore(tokens, before - 1);
    return owner && { from: owner.from, to: before };
  }
  if (/^(?:his|her|its|their|my|our)$/.test(token.lower)) return { from: before, to: before + 1 };
  return token.capitalised && before > 0 ? { from: before, to: before + 1 } : null;
}
