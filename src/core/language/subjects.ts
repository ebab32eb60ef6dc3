import { isSubjectBefore, skipMidfield, timeExpressionEnd } from './clauses';
import { isFinite } from './finite';
import { namesAtEnd, nounPhraseAfter, nounPhraseBefore, type TokenRange } from './nounPhrases';
import { isPostNominal, isSeat } from './postNominals';
import type { TaggedToken } from './taggedToken';
import * as lexicon from '../lexicon/lexicon';

/**
 * How a subject stands to its verb: right before it, before the relative clause or the apposition
 * that the verb follows, or behind it.
 */
export type SubjectManner = 'before' | 'relative' | 'apposition' | 'inverted';

/** The noun phrase that is the subject of a verb. */
export interface Subject extends TokenRange {
  readonly manner: SubjectManner;
  /** First token of all that belongs to the subject: a role before an apposed name. */
  readonly edge?: number;
}

/** What stands around a cue's verb: its auxiliaries, and whether it is passive or negated. */
export interface VerbGroup {
  /** First auxiliary, modal or negation of the group. */
  readonly from: number;
  /** First token after what may stand left of the group (adverbs, time expressions). */
  readonly passive: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
}

/**
 * “[went] on to say”, “[has] to pay”, “[wishes] to inform”, which the tagger may take for a noun: the
 * verb that an infinitive hangs on.
 */
const leads = (token: TaggedToken, before: TaggedToken | undefined): boolean =>
  token.lower === 'wishes' ||
  (token.lower === 'wish' && /^(?:i|we)$/.test(before?.lower ?? '')) ||
  ((token.form === 'past' || token.form === 'present') && lexicon.is(token, 'leads')) ||
  /^(?:has|have|had)$/.test(token.lower);

export function verbGroup(tokens: readonly TaggedToken[], at: number): VerbGroup {
  let from = at;
  let passive = false;
  let negated = false;
  let infinitive = false;
  let modal = false;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token) break;
    const isAuxiliary =
      token.pos === 'auxiliary' ||
      token.pos === 'modal' ||
      /^['’](?:s|ve|d|ll|re)$/.test(token.lower);
    if (isAuxiliary && token.pos !== 'possessive') {
      const isPast =
        tokens[at]?.form === 'past' || /(?:ed|en|id|ld|de)$/.test(tokens[at]?.lower ?? '');
      if (lexicon.is(token, 'be') && !tokens[at]?.lower.endsWith('ing') && isPast) passive = true;
      if (token.pos === 'modal') modal = true;
      if (/n['’]t$/.test(token.lower)) negated = true;
      from = index;
    } else if (token.pos === 'negation') {
      negated = true;
      from = index;
    } else if (token.lower === 'to' && index === from - 1) {
      infinitive = true;
      from = index;
    } else if (
      infinitive &&
      index === from - 1 &&
      (leads(token, tokens[index - 1]) || token.lower === 'on')
    ) {
      infinitive = token.lower === 'on';
      from = index;
    } else if (
      token.lower === 'since' &&
      /^(?:has|have|had)$/.test(tokens[index - 1]?.lower ?? '')
    ) {
      // “has [since] told”
      continue;
    } else if (!(lexicon.is(token, 'midAdverb') || token.pos === 'adverb')) {
      const opened =
        index === at - 1 && !infinitive
          ? (auxiliaryTime(tokens, index) ?? auxiliaryAside(tokens, index))
          : null;
      if (opened === null) break;
      index = opened;
    }
  }
  return { from, passive, negated, infinitive, modal };
}

/** “has [on Friday] denied”: the preposition of a time behind an auxiliary, or null. */
const auxiliaryTime = (tokens: readonly TaggedToken[], at: number): number | null =>
  lexicon.is(tokens[at], 'weekday') &&
  tokens[at - 1]?.lower === 'on' &&
  /^(?:has|have|had)$/.test(tokens[at - 2]?.lower ?? '')
    ? at - 1
    : null;

/**
 * “had, [in a separate case last month,] observed”, “will this year[, subject to approval,] give”:
 * the token behind the auxiliary, or null.
 */
function auxiliaryAside(tokens: readonly TaggedToken[], close: number): number | null {
  const open = adverbialStart(tokens, close);
  if (open === null) return null;
  const lead = timeStart(tokens, open) - 1;
  const token = tokens[lead];
  const isAuxiliary = token?.pos === 'modal' || /^(?:has|have|had)$/.test(token?.lower ?? '');
  return isAuxiliary ? lead + 1 : null;
}

/** “will [this year], …”, “decided [in April], …”: where the words of a time start that end before `to`. */
export function timeStart(tokens: readonly TaggedToken[], to: number): number {
  let at = to;
  while (lexicon.is(tokens[at - 1], 'timeNoun') || lexicon.is(tokens[at - 1], 'insideTime')) at--;
  return lexicon.is(tokens[at - 1], 'opensTime') && at < to ? at - 1 : at;
}

/** How many tokens such an adverbial may have. */
const LONGEST_ADVERBIAL = 14;

/** The marks that may close an adverbial, and what opens it then. */
const OPENED_BY: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['–', '–'],
  ['—', '—'],
  [')', '('],
]);

/** Opens an aside that may hold a clause of its own. */
const mayOpenClause = (token: TaggedToken | undefined): boolean =>
  lexicon.is(token, 'opensTerms') ||
  (lexicon.is(token, 'endsPurpose') && !/^(?:which|who|whose|where|but)$/.test(token?.lower ?? ''));

/**
 * “decided[, for the third time,] to give”, “will[, once it is approved,] give”: the mark that opens
 * the adverbial that the mark at token `close` closes; null where none does.
 */
export function adverbialStart(tokens: readonly TaggedToken[], close: number): number | null {
  const opening = OPENED_BY.get(tokens[close]?.text ?? '');
  if (opening === undefined) return null;
  for (let at = close - 2; at > Math.max(0, close - LONGEST_ADVERBIAL); at--) {
    const token = tokens[at];
    if (!token || /^[.;:!?]$/.test(token.text)) return null;
    if (token.text !== opening) continue;
    const mayHoldVerb = mayOpenClause(tokens[at + 1]);
    const inner = tokens.slice(at + 1, close);
    return mayHoldVerb || !inner.some((one) => isFinite(one) || one.pos === 'verb') ? at : null;
  }
  return null;
}

/** The subject of the verb group that starts at token `groupFrom`. */
export function subjectBefore(
  tokens: readonly TaggedToken[],
  groupFrom: number,
  stop = 0,
): Subject | null {
  let last = skipMidfieldBack(tokens, groupFrom - 1, stop);
  const edge = tokens[last];
  if (!edge || last < stop) return null;
  if (edge.lower === 'that') return null;
  // WHO is a body.
  if ((edge.lower === 'who' || edge.lower === 'which') && edge.pos !== 'name') {
    const comma = tokens[last - 1]?.text === ',' ? last - 2 : last - 1;
    const antecedentAt = beforeBracket(tokens, comma);
    const whole = nounPhraseBefore(tokens, antecedentAt, stop);
    const antecedent = whole && edge.lower === 'who' ? namedLast(tokens, whole) : whole;
    return antecedent && { ...apposedTo(tokens, antecedent, stop), manner: 'relative' };
  }
  // “the critics, many [of whom] say”
  if (edge.lower === 'whom' && tokens[last - 1]?.lower === 'of') {
    const some = tokens[last - 2];
    const isSome = some?.pos === 'number' || lexicon.is(some, 'quantifier');
    return isSome ? { from: last - 2, to: last + 1, manner: 'relative' } : null;
  }
  if (/^(?:[,)—–]|--)$/.test(edge.text)) {
    const relative = beforeLongRelative(tokens, last, stop);
    if (relative) return { ...relative, manner: 'apposition' };
    const opened = listStart(tokens, last, stop) ?? parentheticalStart(tokens, last, stop);
    if (opened === null) return null;
    // “Its ambassador, NAME, said”: the apposition is the name.
    const inner = tokens.slice(opened + 1, last);
    const isLetters = inner.every(isPostNominal);
    if (
      inner.length > 0 &&
      inner.length < 6 &&
      // “NAME (Lab) said”: a party; “the Tenants' Union (TU) said” is the union by its short form.
      (edge.text !== ')' || inner.length > 1 || isShortFor(tokens, opened)) &&
      !isLetters &&
      // “NAME, UNICEF Kenya Representative,” is the other way round.
      !isRole(inner.at(-1)) &&
      inner.every((token) => token.pos === 'name')
    ) {
      const role = nounPhraseBefore(tokens, skipMidfieldBack(tokens, opened - 1, stop), stop);
      const edge = role?.from ?? opened + 1;
      return { from: opened + 1, to: last, manner: 'apposition', edge };
    }
    // “The other, [a man close to the mayor], said”
    const other = tokens[opened - 1];
    if (/^(?:other|another|one)$/.test(other?.lower ?? '') && /^an?$/.test(inner[0]?.lower ?? '')) {
      const edge = other?.lower === 'other' ? opened - 2 : opened - 1;
      return { from: opened + 1, to: last, manner: 'apposition', edge };
    }
    last = beforeLetters(tokens, skipMidfieldBack(tokens, opened - 1, stop));
    const phrase = nounPhraseBefore(tokens, last, stop);
    return phrase && { ...apposedTo(tokens, phrase, stop), manner: 'apposition' };
  }
  const nearest = nounPhraseBefore(tokens, last, stop);
  if (!nearest) return null;
  const aside = beforeOpenAside(tokens, nearest, stop);
  if (aside) return { ...aside, manner: 'apposition' };
  const phrase = behindAccordingTo(tokens, pastAdjunct(tokens, nearest, stop));
  // “there are reports”, “let me say”: no one who speaks.
  const isSole = phrase.to - phrase.from === 1;
  const first = tokens[phrase.from]?.lower ?? '';
  if (first === 'there' || (isSole && /^(?:me|him|us|them|her|that)$/.test(first))) return null;
  return { ...phrase, manner: 'before' };
}

/** “According to NAME, [Kenya and others] have”: the comma ends whom it is according to. */
function behindAccordingTo(tokens: readonly TaggedToken[], phrase: TokenRange): TokenRange {
  const { from, to } = phrase;
  if (tokens[from - 1]?.lower !== 'to' || tokens[from - 2]?.lower !== 'according') return phrase;
  const comma = tokens.slice(from, to).findIndex((token) => token.text === ',');
  return comma < 0 ? phrase : { from: from + comma + 1, to };
}

/** “Indigenous Services Canada (ISC)”: initials in a bracket that opens at `open`. */
function isShortFor(tokens: readonly TaggedToken[], open: number): boolean {
  const short = tokens[open + 1]?.text ?? '';
  const words: string[] = [];
  for (let at = open - 1; at >= 0 && words.length < short.length; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.pos !== 'possessive') break;
    if (token.pos === 'possessive') continue;
    if (token.capitalised) words.unshift(token.text);
    else if (!/^(?:of|for|and|the|on|in)$/.test(token.lower)) break;
  }
  const initials = words.map((word) => word[0]).join('');
  // “UK Research and Innovation (UKRI)”
  return short.length > 1 && (initials === short || words.some((word) => short.startsWith(word)));
}

/** Longest relative clause with appositions of its own, in tokens. */
const LONGEST_RELATIVE = 45;

/**
 * “[NAME], who was represented by his deputy, NAME, in Jos, said”: the subject before a relative
 * clause with commas of its own, which closes at `close`.
 */
function beforeLongRelative(
  tokens: readonly TaggedToken[],
  close: number,
  stop: number,
): TokenRange | null {
  if (tokens[close]?.text !== ',') return null;
  let inner: number | null = null;
  let isJoined = false;
  for (let at = close - 1; at > Math.max(stop, close - LONGEST_RELATIVE); at--) {
    const token = tokens[at];
    if (!token || /^["“”;:]$/.test(token.text)) return null;
    if (/^(?:who|which)$/.test(token.lower) && tokens[at - 1]?.text === ',') {
      if (inner === null || !tokens.slice(at + 1, inner).some(isFinite)) return null;
      if (isJoined && !tokens.slice(at + 1, inner).some(isCompany)) return null;
      const own = nounPhraseBefore(tokens, beforeLetters(tokens, at - 2), stop);
      const whole = own && apposedTo(tokens, own, stop);
      // “Briefing journalists in Geneva, UNICEF, which”
      const subject = opensWithDeed(tokens, whole) ? own : whole;
      if (opensWithDeed(tokens, subject)) return null;
      const lead = subject && tokens[subject.from - 1];
      const opens = !lead || /^(?:mark|conjunction)$/.test(lead.pos);
      return opens ? subject : null;
    }
    if (token.text !== ',') continue;
    // Behind its first comma the clause has no other verb, nor a second subject.
    if (tokens[at + 1]?.lower === 'but') return null;
    isJoined ||= tokens[at + 1]?.lower === 'and';
    if (tokens.slice(at + 1, inner ?? close).some(hasOwnTense)) return null;
    inner = at;
  }
  return null;
}

/** “[NAME], MD, PhD,”, “[NAME], D-Carrow,”: the last token before letters that belong to a name. */
function beforeLetters(tokens: readonly TaggedToken[], at: number): number {
  let last = beforeBracket(tokens, at);
  const isLetters = (token: TaggedToken | undefined): boolean =>
    isPostNominal(token) || isSeat(token);
  while (isLetters(tokens[last]) && tokens[last - 1]?.text === ',') last -= 2;
  return last;
}

/** “who arrived with A, B, and C”: those who came along are no subject. */
const isCompany = ({ lower }: TaggedToken): boolean =>
  /^(?:with|alongside|accompanied|company|joined|flanked)$/.test(lower);

/** A verb beyond doubt: a plural in a list (“water [pumps]”) may be tagged as one. */
const hasOwnTense = (token: TaggedToken): boolean => isFinite(token) && token.form !== 'present';

/** “opposition from [Ana Ruiz], who”: the person whose names end the phrase; else the phrase. */
function namedLast(tokens: readonly TaggedToken[], phrase: TokenRange): TokenRange {
  const from = namesAtEnd(tokens, phrase);
  const isFull = phrase.to - from > 1 && tokens[phrase.to]?.text === ',';
  const lead = tokens[from - 1];
  return isFull && lead?.lower === 'from' ? { from, to: phrase.to } : phrase;
}

const isRole = (token: TaggedToken | undefined): boolean =>
  lexicon.is(token, 'role') || lexicon.is(token, 'mouthpiece') || lexicon.is(token, 'delegate');

/**
 * “NAME, head of policy, speaking in Oslo, said”: an apposition that stands before another aside is
 * of the name before it.
 */
function apposedTo(tokens: readonly TaggedToken[], phrase: TokenRange, stop: number): TokenRange {
  const comma = phrase.from - 1;
  // “NAME (Fiji), Council President,”, “NAME, D-Carrow, the sponsor, who”
  const last = beforeLetters(tokens, comma - 1);
  const isBracketed = last < comma - 1;
  // “NAME, D-Decatur, whose motion failed,”
  const isSeatAlone = phrase.to - phrase.from === 1 && isSeat(tokens[phrase.from]);
  const isName = tokens[phrase.from]?.capitalised === true && !isBracketed && !isSeatAlone;
  if (tokens[comma]?.text !== ',' || isName) return phrase;
  const named = tokens[last]?.pos === 'name' ? nounPhraseBefore(tokens, last, stop) : null;
  // “Briefing reporters in Geneva, the Fund (UNICEF) warned”
  return named && !opensWithDeed(tokens, named) && opensClause(tokens, named.from, stop)
    ? named
    : phrase;
}

/** “Briefing reporters in Geneva”: what somebody does, not who. */
const opensWithDeed = (tokens: readonly TaggedToken[], range: TokenRange | null): boolean =>
  range !== null && tokens[range.from]?.lower.endsWith('ing') === true;

/** “NAME, on a visit to the depot said”: the name before an aside that no comma closes. */
function beforeOpenAside(
  tokens: readonly TaggedToken[],
  phrase: TokenRange,
  stop: number,
): TokenRange | null {
  const comma = phrase.from - 2;
  const opener = tokens[comma]?.text === ',' ? tokens[comma + 1] : undefined;
  // “Hawaii, as an adviser pointed out”: another says it.
  const isAside = opener?.pos === 'preposition' && opener.lower !== 'as';
  // “NAME, chief executive of the bank said”
  if (!isAside && tokens[phrase.from - 1]?.text === ',' && isOfficeAlone(tokens, phrase)) {
    const holder = tokens[phrase.from - 2]?.pos === 'name';
    const whole = holder ? nounPhraseBefore(tokens, phrase.from - 2, stop) : null;
    const name = whole && behindOther(tokens, whole);
    return name && opensClause(tokens, name.from, stop) && name.to - name.from > 1 ? name : null;
  }
  // “The minority, at a press conference Thursday accused”
  const isMeeting = tokens
    .slice(phrase.from, phrase.to)
    .some((token) => token.pos === 'noun' && lexicon.is(token, 'occasion'));
  if (!isAside || !(tokens[comma - 1]?.pos === 'name' || isMeeting)) return null;
  const named = nounPhraseBefore(tokens, comma - 1, stop);
  return named && opensClause(tokens, named.from, stop) ? named : null;
}

/** “Responding to the report [NAME]”: the names that end a phrase which opens with other words. */
function behindOther(tokens: readonly TaggedToken[], phrase: TokenRange): TokenRange {
  const from = namesAtEnd(tokens, phrase);
  return tokens[from - 1]?.pos === 'noun' ? { from, to: phrase.to } : phrase;
}

/** “chief executive of the bank”: an office without a name behind it. */
function isOfficeAlone(tokens: readonly TaggedToken[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  const link = words.findIndex(({ pos }) => pos === 'preposition');
  const head = words[link - 1];
  const isBare = words[0]?.pos !== 'determiner' && words[0]?.pos !== 'pronoun';
  // “NAME, the envoy for Chad said”: an office of one's own in capitals.
  const isOwn = words[0]?.lower === 'the' && head?.capitalised === true;
  return link > 0 && (isBare || isOwn) && isRole(head);
}

/** Whether nothing before `at` governs what starts there: “in Paris” opens no clause with “Paris”. */
const opensClause = (tokens: readonly TaggedToken[], at: number, stop: number): boolean =>
  at <= stop || !/^(?:preposition|verb|determiner|possessive)$/.test(tokens[at - 1]?.pos ?? '');

/**
 * The subject before a phrase that hangs on it by a preposition: “[Some] in Russia say”, “[nine
 * states], including Norway and Chile, say”.
 */
function pastAdjunct(tokens: readonly TaggedToken[], phrase: TokenRange, stop: number): TokenRange {
  const opening = tokens[phrase.from - 1];
  if (opening?.pos !== 'preposition' || phrase.from - 2 < stop) return phrase;
  // “[data from the harbour survey] show”
  const isOf = opening.lower === 'from' && lexicon.is(tokens[phrase.from - 2], 'document');
  const document = isOf ? nounPhraseBefore(tokens, phrase.from - 2, stop) : null;
  if (document) return { from: document.from, to: phrase.to };
  const comer = comerFrom(tokens, phrase, stop);
  if (comer) return comer;
  const holder = holderUnder(tokens, phrase, stop);
  if (holder) return holder;
  // “growers such as NAME say”: where only one is named, it is he who says so.
  const isList = tokens.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'and');
  const isExample = isList && isExampleAt(tokens, phrase.from - 1);
  const at = phrase.from - (opening.lower === 'as' ? 3 : 2);
  const before = tokens[at];
  if (!isExample && lexicon.is(before, 'pronominal')) {
    return { from: at, to: phrase.to };
  }
  if (!isExample) return phrase;
  return nounPhraseBefore(tokens, before?.text === ',' ? at - 1 : at, stop) ?? phrase;
}

/** “[The former minister under NAME] said”: somebody by an office, not whom the office was under. */
function holderUnder(
  tokens: readonly TaggedToken[],
  phrase: TokenRange,
  stop: number,
): TokenRange | null {
  const office = nounPhraseBefore(tokens, phrase.from - 2, stop);
  if (!office || !opensClause(tokens, office.from, stop)) return null;
  const words = tokens.slice(office.from, office.to);
  const link = words.findIndex(({ pos }) => pos === 'preposition');
  const head = link < 0 ? words.at(-1) : words[link - 1];
  return head?.capitalised === false && isRole(head) ? { from: office.from, to: phrase.to } : null;
}

/** “[NAME from a village in Yemen] says”: who comes from a place, where the clause opens so. */
function comerFrom(
  tokens: readonly TaggedToken[],
  phrase: TokenRange,
  stop: number,
): TokenRange | null {
  let at = phrase.from - 1;
  while (
    at > stop &&
    /^(?:preposition|noun|name|adjective|determiner)$/.test(tokens[at]?.pos ?? '')
  )
    at--;
  const from = /^(?:preposition|noun|name)$/.test(tokens[at]?.pos ?? '') ? at : at + 1;
  let link = from;
  while (tokens[link]?.pos === 'name') link++;
  const isComer = link > from && link - from < 4 && tokens[link]?.lower === 'from';
  return isComer && !lexicon.is(tokens[from], 'timeNoun') ? { from, to: phrase.to } : null;
}

/** “including”, “such as”: some of those named before follow. */
const isExampleAt = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.lower === 'including' ||
  (tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such');

/** “NAME (R-Kan.), who”: the token before a short bracket that closes at `at`, or `at` itself. */
function beforeBracket(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open > Math.max(0, at - 8); open--) {
    if (tokens[open]?.text === '(') return open - 1;
  }
  return at;
}

/** Steps left over adverbs and expressions of time: “Okello [on Wednesday] urged”. */
function skipMidfieldBack(tokens: readonly TaggedToken[], from: number, stop: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token || at < stop) return at;
    if (lexicon.is(token, 'midAdverb') || (token.pos === 'adverb' && token.lower !== 'not')) {
      at--;
      continue;
    }
    // “NAME and NAME [both] said”, “the agency [itself] said”
    if (
      /^(?:both|all|each|(?:him|her|it)self|themselves)$/.test(token.lower) &&
      /^(?:noun|name)$/.test(tokens[at - 1]?.pos ?? '')
    ) {
      at--;
      continue;
    }
    // The longest expression of time that ends here and starts within six tokens.
    let start = at + 1;
    // “George S. May said”: a name is no time.
    const isTime = lexicon.is(token, 'timeNoun') && token.pos !== 'name';
    if (isTime || /^\d{1,4}$/.test(token.text)) {
      for (let begin = Math.max(stop, at - 5); begin <= at; begin++) {
        // “NAME [this week] also said”
        const end = timeExpressionEnd(tokens, begin);
        const isWhole = end === at + 1 || skipMidfield(tokens, begin) === at + 1;
        if (isWhole && !isNounBefore(tokens, begin)) {
          start = begin;
          break;
        }
      }
    }
    if (start > at) return at;
    at = start - 1;
  }
}

/** “the ministers of last month” keeps its time expression: it is inside a noun phrase. */
const isNounBefore = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' || tokens[at - 1]?.pos === 'determiner';

/** Longest list of examples, in tokens. */
const LONGEST_LIST = 40;

/** The comma before “including Norway, Chile and Egypt,” where the list closes at `close`. */
function listStart(tokens: readonly TaggedToken[], close: number, stop: number): number | null {
  if (tokens[close]?.text !== ',') return null;
  for (let at = close - 1; at > Math.max(stop, close - LONGEST_LIST); at--) {
    const token = tokens[at];
    // “, among them Peru and Fiji,”
    if (token?.lower === 'them' && tokens[at - 1]?.lower === 'among') {
      return tokens[at - 2]?.text === ',' ? at - 2 : null;
    }
    if (isExampleAt(tokens, at)) {
      const comma = at - (token?.lower === 'as' ? 2 : 1);
      return tokens[comma]?.text === ',' ? comma : null;
    }
    const isListed =
      token?.text === ',' ||
      /^(?:noun|name|adjective|determiner|number|possessive|conjunction)$/.test(token?.pos ?? '') ||
      token?.lower === 'of' ||
      // “Food for All”
      (token?.lower === 'for' && tokens[at - 1]?.pos === 'name' && tokens[at + 1]?.pos === 'name');
    if (!isListed) return null;
  }
  return null;
}

/** Where the apposition, relative clause or parenthesis that closes at `close` opened. */
function parentheticalStart(
  tokens: readonly TaggedToken[],
  close: number,
  stop: number,
): number | null {
  const mark = tokens[close]?.text;
  const opener = mark === ')' ? '(' : mark;
  for (let at = close - 1; at > stop; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (/^["“”]$/.test(token.text)) return null;
    // “GENEVA, 3 May — NAME (N), a group, said”: what the dash ends is no part of it.
    if (/^(?:[—–]|--)$/.test(token.text) && token.text !== opener) return null;
    // “N450,000” holds no comma of a sentence.
    const isInNumber = token.text === ',' && token.end === tokens[at + 1]?.start;
    if (token.text !== opener || isInNumber) continue;
    const before = tokens[beforeBracket(tokens, at - 1)];
    const next = tokens[at + 1];
    const relative = lexicon.is(next, 'opensAside');
    const inner = tokens.slice(at + 1, close);
    // “Okello, a trader who left in May, said”: verbs behind a relative pronoun are its own.
    const who = inner.findIndex((one) => /^(?:who|which|that|whose|whom|where)$/.test(one.lower));
    // “her neighbour, retired docker NAME, said”: a participle before its noun.
    const isModifier = next?.form === 'past' && /^(?:noun|adjective)$/.test(inner[1]?.pos ?? '');
    const hasVerb = (who === -1 ? inner : inner.slice(0, who)).some(
      (one, place) =>
        one.pos === 'modal' ||
        (one.pos === 'verb' &&
          one.form === 'past' &&
          !lexicon.is(one, 'reduces') &&
          !(isModifier && place === 0)),
    );
    if (!relative && hasVerb && mark !== ')') return null;
    // “Maria Santos, 42, a nurse, said”: the age is a parenthesis of its own.
    if (before?.kind === 'number' && tokens[at - 2]?.text === ',') continue;
    // “head of the Washington, D.C., office at NAME, said”: the commas of a place.
    const isOfPlace = isShortState(next) && tokens[at + 2]?.text === ',' && at + 2 < close;
    const closesPlace = isShortState(tokens[at - 1]) && tokens[at - 2]?.text === ',';
    if (isOfPlace || (closesPlace && inner.length > 0)) continue;
    // “of Springfield, Va., said”: the state is no apposition.
    if (inner.length === 1 && isShortState(inner[0])) continue;
    // “a grower from Austin, Texas, said”
    const isRegion = inner.length === 1 && inner[0]?.tags.has('Place');
    if (isRegion && tokens[at - 1]?.tags.has('Place') && tokens[at - 2]?.pos === 'preposition')
      continue;
    // “She, however, said”
    const isAside = before?.pos === 'pronoun' && inner.length < 4;
    // “Another, who asked not to be named, said”, “The other, a nurse, said”
    const isSome =
      before?.lower === 'other' ||
      (lexicon.is(before, 'pronominal') && lexicon.is(before, 'quantifier'));
    const isNominal =
      before && (/^(?:name|noun)$/.test(before.pos) || before.kind === 'number' || isSome);
    if (isNominal || isAside) return asideStart(tokens, at, stop);
  }
  return null;
}

/** “Va.”, “D.C.” */
const isShortState = (token: TaggedToken | undefined): boolean =>
  /^[A-Z]\.[A-Z]\.$/.test(token?.text ?? '') ||
  lexicon.is(token?.text.replace('.', ''), 'shortState');

/**
 * “The team, made up of clerks from the water, land and road offices, said”: the aside that closes
 * with the last part of a list opened with the list; else the comma at `comma` opens it.
 */
function asideStart(tokens: readonly TaggedToken[], comma: number, stop: number): number {
  if (tokens[comma]?.text !== ',') return comma;
  for (let at = comma - 1; at > Math.max(stop, comma - LONGEST_LIST); at--) {
    const token = tokens[at];
    if (!token || isFinite(token) || /^["“”;:]$/.test(token.text)) return comma;
    if (token.text !== ',') continue;
    // “also speaking for Kenya, Fiji and Somalia”
    const opener = tokens[tokens[at + 1]?.pos === 'adverb' ? at + 2 : at + 1];
    const isOpened = opener?.form === 'gerund' || opener?.lower === 'made';
    const before = tokens[at - 1];
    return isOpened && (before?.pos === 'noun' || before?.pos === 'name') ? at : comma;
  }
  return comma;
}

/** The subject that follows its cue: “said Okello”, “said Maria Lopez, the mayor”. */
export function subjectAfter(tokens: readonly TaggedToken[], cueTo: number): Subject | null {
  const phrase = nounPhraseAfter(tokens, cueTo);
  if (!phrase) return null;
  // “said the plan would fail” is a clause, not a source: a verb follows.
  const next = tokens[skipMidfield(tokens, phrase.to)];
  const clause =
    next !== undefined &&
    next.form !== 'gerund' &&
    (next.pos === 'verb' || next.pos === 'auxiliary' || next.pos === 'modal');
  if (clause && next.lower !== "'s") return null;
  // “said NAME in a briefing”: where somebody says it is no part of the name.
  const isName = tokens[cueTo]?.pos === 'name';
  const own = isName ? nounPhraseAfter(tokens, cueTo, 'of') : null;
  return { ...(own ?? phrase), manner: 'inverted' };
}

/** “…, [the government] promised”: the subject of the clause that opens at token `from`. */
export function mainClauseSubject(tokens: readonly TaggedToken[], from: number): TokenRange | null {
  let at = from;
  while (tokens[at]?.pos === 'adverb' || lexicon.is(tokens[at], 'midAdverb')) at++;
  const subject = nounPhraseAfter(tokens, at);
  if (!subject) return null;
  let { to } = subject;
  // “the mayor’s ties to the port are”
  if (tokens[to]?.lower === 'to') to = nounPhraseAfter(tokens, to + 1)?.to ?? to;
  if (tokens[to]?.text === ',' && /^(?:which|who)$/.test(tokens[to + 1]?.lower ?? '')) return null;
  // “its chair, NAME, said”
  if (tokens[to]?.text === ',') to = asideEnd(tokens, to) ?? to;
  return isSubjectBefore(tokens, to) ? subject : null;
}

/** Longest aside between two commas, in tokens. */
const LONGEST_ASIDE = 10;

/** Token behind the comma that closes the aside which the comma at `comma` opens. */
function asideEnd(tokens: readonly TaggedToken[], comma: number): number | null {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + LONGEST_ASIDE); at++) {
    if (tokens[at]?.text === ',') return at + 1;
    if (isFinite(tokens[at])) return null;
  }
  return null;
}
