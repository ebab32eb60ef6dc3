import type { ActorIndex } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import { timeExpressionEnd } from '../language/clauses';
import type { Sentence } from '../language/discourse';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { indexOfText, rangeOf } from './phraseEnds';
import { wordsOf } from './verbPlace';
import { isFiniteVerb } from './verbs';

/** Opens what only accompanies the subject: “the mayor, along with NAME, pledged”. */
const ACCOMPANIES = /^(?:along with|together with|joined by|flanked by|in order|as well)$/;
/** How many phrases may open a clause before its subject: “Today, in Oslo, the minister”. */
const ADJUNCTS = 3;

/**
 * The subject of a verb that asides part from it: “Today, [the Honourable NAME], Minister of Energy,
 * on behalf of NAME, announced”, “[Norway], which hosted the talks with Chad and Mali, pledged”. Null
 * where the verb stands beside its subject, or where the clause opens otherwise.
 */
export function openingSubject(index: ActorIndex, sentence: Sentence, verb: number): Range | null {
  const tokens = sentence.tagged;
  const last = beforeMidfield(tokens, verb - 1);
  const start = behindAdjuncts(tokens, clauseStart(tokens, last), last);
  const phrase = nounPhraseAfter(tokens, start, 'of');
  if (!phrase || phrase.to > last) return null;
  const isParted = tokens[last]?.text === ',' || hasCompanion(tokens, last);
  const isAside = isParted && opensAside(tokens, phrase.to) && hasNoVerb(tokens, phrase.to, last);
  const isRelated = isRelative(tokens, phrase.to, last);
  // “In the same vein, [the bank] yesterday, approved”
  let end = phrase.to;
  while (lexicon.is(tokens[end - 1], 'timeNoun')) end--;
  const isTimed = end < phrase.to ? phrase.to === last : timeExpressionEnd(tokens, end) === last;
  if (start > 0 && isParted && isTimed) return rangeOf(tokens, phrase.from, end);
  if (!isAside && !isRelated) return null;
  const own = rangeOf(tokens, phrase.from, phrase.to);
  if (namesOne(index, sentence, own, true)) return own;
  // “the Minister of Mines, [the Honourable NAME], along with NAME, announced”
  const apposed = nounPhraseAfter(tokens, phrase.to + 1, 'of');
  const person = apposed && apposed.to < last && opensAside(tokens, apposed.to) ? apposed : null;
  const name = person && rangeOf(tokens, person.from, person.to);
  if (namesOne(index, sentence, name, true)) return name;
  return isRelated || namesOne(index, sentence, own, false) ? own : null;
}

/** Whether an actor is named in a range; where it `mustBePerson`, a person by name. */
const namesOne = (
  index: ActorIndex,
  sentence: Sentence,
  range: Range | null,
  mustBePerson: boolean,
): boolean =>
  index
    .inSentence(sentence.index)
    .filter((one) => range && one.start >= range.start && one.end <= range.end)
    .some(({ kind, entity, start }) => {
      if (!mustBePerson) return kind !== 'pronoun';
      // “Minister of Mines and Agri-Food”: what an office is for is no person.
      const before = sentence.tagged[sentence.tokenAt(start) - 1]?.lower ?? '';
      return kind === 'name' && entity?.type === 'person' && !/^(?:of|for|and)$/.test(before);
    });

/** “The World Bank (WB)”: what a bracket gives a short form of. */
export function beforeShortForm(
  tokens: readonly TaggedToken[],
  { from, to }: TokenRange,
): TokenRange | null {
  const isBracket = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
  return isBracket && to - from < 3 ? nounPhraseBefore(tokens, from - 2) : null;
}

/** The token before adverbs and expressions of time: “NAME, [today] announced”. */
function beforeMidfield(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  while (tokens[at]?.pos === 'adverb' || lexicon.is(tokens[at], 'timeNoun')) at--;
  return lexicon.is(tokens[at], 'opensTime') && at < from ? at - 1 : at;
}

const accompanies = (tokens: readonly TaggedToken[], at: number): boolean =>
  ACCOMPANIES.test(wordsOf(tokens, at, at + 2));

/** Whether words without a comma part the subject from a verb behind token `last`. */
function hasCompanion(tokens: readonly TaggedToken[], last: number): boolean {
  for (let at = last - 1; at >= 0 && !/^[,;:]$/.test(tokens[at]?.text ?? ','); at--) {
    if (accompanies(tokens, at)) return true;
  }
  return false;
}

/** Where the clause around token `at` starts: behind a dateline, a colon or “said that”. */
function clauseStart(tokens: readonly TaggedToken[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || /^(?:[;:"“”—–-]|--)$/.test(token.text)) return index + 1;
    if (token.lower === 'that' && lexicon.is(tokens[index - 1], 'reports')) return index + 1;
  }
  return 0;
}

/** Index behind “Today,” or “In March,” at the head of a clause. */
function behindAdjuncts(tokens: readonly TaggedToken[], from: number, last: number): number {
  let at = from;
  for (let guard = 0; guard < ADJUNCTS; guard++) {
    const token = tokens[at];
    const isAdjunct =
      token?.pos === 'preposition' || token?.pos === 'adverb' || lexicon.is(token, 'timeNoun');
    const comma = isAdjunct ? indexOfText(tokens, ',', at + 1) : -1;
    const time = timeExpressionEnd(tokens, at);
    if (comma !== -1 && comma < last) at = comma + 1;
    else if (time > at) at = time;
    else break;
  }
  return at;
}

/** Whether an aside opens at a token: a comma, a bracket or “along with”. */
const opensAside = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^[,(]$/.test(tokens[at]?.text ?? '') || accompanies(tokens, at);

/**
 * “[a nurse] who works in Oslo pledged”: whether a relative clause without commas runs to token
 * `last`, and no subject of the next verb stands in it, as in “people who say Norway pledged”.
 */
function isRelative(tokens: readonly TaggedToken[], from: number, last: number): boolean {
  if (!/^(?:who|which)$/.test(tokens[from]?.lower ?? '')) return false;
  let verb = -1;
  for (let at = from + 1; at <= last; at++) {
    if (isFiniteVerb(tokens, at)) verb = at;
  }
  const hasPhrase = tokens.slice(verb + 1, last).some(({ pos }) => pos === 'preposition');
  return verb > from && hasPhrase && !lexicon.isAt(tokens, verb, 'reports');
}

/** Whether there is no finite verb between two tokens but behind a relative pronoun. */
function hasNoVerb(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:which|who|whose|where|whom|that)$/.test(tokens[at]?.lower ?? '')) return true;
    if (isFiniteVerb(tokens, at)) return false;
  }
  return true;
}
