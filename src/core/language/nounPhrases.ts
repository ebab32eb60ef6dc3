import { timeExpressionEnd } from './clauses';
import type { TaggedToken } from './taggedToken';
import * as lexicon from '../lexicon/lexicon';

/** Token indexes of a phrase, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const isNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'noun' ||
    token.pos === 'name' ||
    token.pos === 'adjective' ||
    token.pos === 'number' ||
    (token.kind === 'symbol' && /^[&%\p{Sc}]$/u.test(token.text)) ||
    // “9/11 widow”
    token.text === '/');

const isHead = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'noun' ||
    token.pos === 'name' ||
    token.pos === 'pronoun' ||
    token.pos === 'number' ||
    lexicon.is(token, 'pronominal'));

/**
 * The noun phrase whose last word is token `last`, walking left over modifiers, “of …” and other
 * attached phrases, and “A, B and C” lists. Null when the token ends no noun phrase.
 */
export function nounPhraseBefore(
  tokens: readonly TaggedToken[],
  last: number,
  stop = 0,
): TokenRange | null {
  const end = tokens[last];
  if (!end || !(isHead(end) || isNominal(end))) return null;
  if (end.pos === 'pronoun') {
    // “[one of them] described”
    const isPart = tokens[last - 1]?.lower === 'of' && lexicon.is(tokens[last - 2], 'quantifier');
    return { from: isPart ? last - 2 : last, to: last + 1 };
  }
  let from = last;
  for (let guard = 0; guard < 40 && from > stop; guard++) {
    const before = tokens[from - 1];
    const current = tokens[from];
    if (!before || !current) break;
    if (current.pos === 'determiner') {
      // A determiner opens its phrase; only an attached phrase may go on to the left.
      if (attaches(tokens, from - 1, stop)) from--;
      else if (before.lower === 'and' && tokens[from - 2]?.pos === 'name') from--;
      else break;
      continue;
    }
    if (isNominal(before) || before.pos === 'determiner' || before.pos === 'possessive') {
      from--;
      continue;
    }
    // “-designate”, “leading economist”, “elected officials”: participles before a noun.
    const participle = before.pos === 'verb' && /(?:ing|ed)$/.test(before.lower);
    if (participle && opensPhrase(tokens[from - 2]) && !isSaidBySome(tokens, from - 1)) {
      from--;
      continue;
    }
    // “nearly eight of ten”, “very old”
    const isDegree = before.pos === 'adverb' && /^(?:adjective|verb|number)$/.test(current.pos);
    if (isDegree || attaches(tokens, from - 1, stop)) {
      from--;
      continue;
    }
    if (joinsNouns(tokens, from - 1)) {
      from--;
      continue;
    }
    if (isNicknameBefore(tokens, from)) {
      from -= 4;
      continue;
    }
    // “the Grain Board (GB) [chairman]”
    if (isShortBefore(tokens, from, stop)) {
      from -= 3;
      continue;
    }
    if (before.text === ',' && listComma(tokens, from - 1, last)) {
      from--;
      continue;
    }
    break;
  }
  while (from < last && joins(tokens[from])) from++;
  return { from, to: last + 1 };
}

/** “Ray [‘Buddy’] NAME”, where the last name starts at `at`. */
const isNicknameBefore = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.pos === 'name' &&
  /^["“”‘’']$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.capitalised === true &&
  /^["“”‘’']$/.test(tokens[at - 3]?.text ?? '') &&
  tokens[at - 4]?.pos === 'name';

/** “Grain Board [(GB)] chairman”: a short form in brackets before token `at`. */
const isShortBefore = (tokens: readonly TaggedToken[], at: number, stop: number): boolean => {
  const short = tokens[at - 2]?.text ?? '';
  const isShort = /^[\p{L}&-]{2,10}$/u.test(short) && /\p{Lu}.*\p{Lu}/u.test(short);
  const isInBrackets = tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(';
  const hasHead = at - 4 >= stop && isHead(tokens[at - 4]);
  return isShort && isInBrackets && hasHead && tokens[at]?.pos !== 'name';
};

/** Whether “and” or “or” at `at` stands between parts of one noun phrase. */
function joinsNouns(tokens: readonly TaggedToken[], at: number): boolean {
  if (!/^(?:and|&|or|nor)$/.test(tokens[at]?.lower ?? '')) return false;
  const other = tokens[at - 1];
  // “federal and state officials”
  const areAdjectives = other?.pos === 'adjective' && opensPhrase(tokens[at - 2]);
  return areAdjectives || (isHead(other) && !lexicon.is(other, 'timeNoun'));
}

/** “[Few believed] NAME’s claim”: the verb of a bare “few” or “many”, no participle. */
const isSaidBySome = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon.is(tokens[at - 1], 'quantifier') &&
  lexicon.is(tokens[at], 'reports') &&
  tokens[at + 1]?.pos === 'name';

const opensPhrase = (token: TaggedToken | undefined): boolean =>
  token === undefined ||
  token.pos === 'determiner' ||
  token.pos === 'adjective' ||
  // “‘…,’ retired general NAME said”
  /^["”’»]$/.test(token.text);

/** Whether the preposition at `at` hangs on a noun right before it. */
function attaches(tokens: readonly TaggedToken[], at: number, stop: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'preposition' || !lexicon.is(token, 'attaches') || at <= stop) return false;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    // “some in NAME”, “those at the top”
    (before.pos === 'noun' ||
      before.pos === 'name' ||
      lexicon.is(before, 'quantifier') ||
      /^(?:those|others)$/.test(before.lower)) &&
    !lexicon.is(before, 'timeNoun')
  );
}

const OFFICE = /(?:secretary|secretary-general|commissioner|coordinator|president|minister)$/;

/** “Australia, India and Japan”: a comma between capitalised names before an “and”. */
function listComma(tokens: readonly TaggedToken[], at: number, last: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.pos !== 'name' || after?.pos !== 'name') return false;
  // “in Chad, Commissioner for Roads and Bridges NAME”: who says so.
  if (
    tokens[at + 2]?.pos === 'preposition' &&
    (lexicon.is(after, 'role') || OFFICE.test(after.lower))
  )
    return false;
  return tokens.slice(at + 1, last + 1).some((token) => token.lower === 'and');
}

/** The noun phrase that starts at token `first`, with attached phrases. Null when there is none. */
export function nounPhraseAfter(
  tokens: readonly TaggedToken[],
  first: number,
  attach: boolean | 'of' = true,
): TokenRange | null {
  let to = first;
  if (tokens[to]?.pos === 'pronoun') return { from: first, to: to + 1 };
  let sawHead = false;
  for (let guard = 0; guard < 40; guard++) {
    const token = tokens[to];
    if (token === undefined) break;
    if (token.pos === 'determiner' && (to === first || isLink(tokens[to - 1]))) {
      to++;
      continue;
    }
    // “a video address [late Sunday]”: an expression of time is no part of it.
    const afterWord = to > first && tokens[to - 1]?.pos !== 'determiner';
    if (sawHead && afterWord && timeExpressionEnd(tokens, to) > to) break;
    // “a briefing”, “Friday’s hearing”: behind a determiner or a possessor it is a noun.
    const isVerbalNoun =
      token.form === 'gerund' && /^(?:determiner|possessive)$/.test(tokens[to - 1]?.pos ?? '');
    const isPart = isNominal(token) || isInside(tokens, to, first);
    if (!isPart && !isVerbalNoun && !(sawHead && goesOnAt(tokens, to, attach))) break;
    sawHead ||= isPart ? isHead(token) && isNominal(token) : isVerbalNoun;
    to++;
  }
  while (to > first && (joins(tokens[to - 1]) || /^(?:the|an?)$/.test(tokens[to - 1]?.lower ?? '')))
    to--;
  return sawHead && to > first ? { from: first, to } : null;
}

/** Whether a word that is no noun stands inside a noun phrase, before one. */
function isInside(tokens: readonly TaggedToken[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || !isNominal(tokens[at + 1])) return false;
  // “a "new chapter" in”: marks around words of the phrase.
  if (/^["“”‘’']$/.test(token.text)) return at > first;
  // “lead author”, that the tagger takes for a verb.
  if (token.pos === 'verb' && lexicon.is(token, 'roleModifier'))
    return lexicon.is(tokens[at + 1], 'role');
  const isParticiple = token.pos === 'verb' && /(?:ing|ed)$/.test(token.lower);
  const opens = at === first || /^(?:determiner|number)$/.test(tokens[at - 1]?.pos ?? '');
  return isParticiple && opens;
}

/** Whether a possessive, a preposition or “and” carries on a noun phrase that has its head. */
function goesOnAt(tokens: readonly TaggedToken[], at: number, attach: boolean | 'of'): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.pos === 'possessive') return true;
  const startsPhrase =
    next !== undefined &&
    (isNominal(next) || next.pos === 'determiner') &&
    !lexicon.is(next, 'timeNoun');
  if (!startsPhrase) return false;
  if (token.lower === 'and') return true;
  const mayAttach = attach === 'of' ? token.lower === 'of' || token.lower === 'for' : attach;
  return mayAttach && lexicon.is(token, 'attaches') && token.lower !== 'to';
}

/** What joins phrases and stands at the edge of none. */
const joins = (token: TaggedToken | undefined): boolean =>
  token?.text === ',' ||
  /^(?:and|or)$/.test(token?.lower ?? '') ||
  (token?.pos === 'preposition' && lexicon.is(token, 'attaches'));

const isLink = (token: TaggedToken | undefined): boolean =>
  token?.pos === 'preposition' || token?.pos === 'conjunction';

/** First of the names that end a phrase; its end where it ends with none. */
export function namesAtEnd(tokens: readonly TaggedToken[], { from, to }: TokenRange): number {
  let name = to;
  while (name > from && tokens[name - 1]?.pos === 'name') name--;
  return name;
}
