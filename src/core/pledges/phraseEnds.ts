import type { Range } from '../document/sourceDocument';
import { skipMidfield, timeExpressionEnd } from '../language/clauses';
import type { Sentence } from '../language/discourse';
import { nounPhraseAfter } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { periodAfter } from '../money/periods';
import { moneyNounEnd } from './moneyNouns';
import { wordsOf } from './verbPlace';
import { hasFiniteVerb, isFiniteVerb, isNounInDisguise } from './verbs';

export const isQuoteMark = (token: TaggedToken | undefined): boolean =>
  token !== undefined && /^["“”‘’']$/.test(token.text);

const isNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'noun' ||
    token.pos === 'name' ||
    token.pos === 'adjective' ||
    token.pos === 'number');

/**
 * Whether the tagger takes a noun for a verb: behind a determiner (“all states under”), or in a list
 * of plurals (“farms, tests, and parks across”).
 */
function isListedNoun(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (isNounInDisguise(tokens, at)) return true;
  if (token?.pos !== 'verb' || !/(?<!s)s$/.test(token.lower) || token.form === 'past') return false;
  const before = tokens[at - 1];
  if (/^(?:all|both|these|those|its|their|our)$/.test(before?.lower ?? '')) return true;
  // “to 27 firms”
  if (before?.pos === 'number') return true;
  // “Tarn Advice services and”
  const behind = tokens[at + 1];
  const ends = behind === undefined || behind.kind !== 'word' || /^(?:and|or)$/.test(behind.lower);
  if (before?.pos === 'name' && !token.capitalised && ends) return true;
  const isLink = /^(?:,|and|or)$/.test(before?.lower ?? '');
  const item = tokens[at - 2]?.text === ',' ? tokens[at - 3] : tokens[at - 2];
  const isPlural = (item?.pos === 'noun' || item?.pos === 'verb') && item.lower.endsWith('s');
  const next = tokens[at + 1];
  // “the roads, and parks its trucks”: a verb has an object.
  const hasObject = next !== undefined && /^(?:determiner|pronoun|number)$/.test(next.pos);
  return isLink && isPlural && !hasObject;
}

/** Index behind “in aid”, “of new money”, “in cash”, which tell the kind of an amount before. */
export function behindKind(
  tokens: readonly TaggedToken[],
  after: number,
  links = /^(?:in|of)$/,
): number {
  if (!links.test(tokens[after]?.lower ?? '')) return after;
  // The tagger may take “funding” for a verb.
  const money = moneyNounEnd(tokens, after + 1);
  if (money > 0) return money;
  return nounPhraseAfter(tokens, after + 1, false)?.to ?? after;
}

/**
 * Index after the noun phrase that starts at token `from`, with attached phrases, lists (“Kenya,
 * Ethiopia and Somalia”, “Africa and the Indo-Pacific”) and quotation marks inside it.
 */
export function phraseEnd(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  // “to each of 40 firms”
  if (
    /^(?:each|all|some|both|most|many)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'of'
  )
    at += 2;
  // “to more than nine hundred clubs”, “to over 40 firms”
  const counted = behindQualifiers(tokens, at);
  if (tokens[counted]?.pos === 'number') at = counted;
  for (;;) {
    const end = simplePhraseEnd(tokens, at);
    if (end === at) break;
    at = end;
    const next = conjunctStart(tokens, at);
    if (next === null) return trimmed(tokens, from, at);
    at = next;
  }
  return trimmed(tokens, from, at);
}

/** Index behind “more than”, “over”, “at least” before a number. */
function behindQualifiers(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  while (lexicon.is(tokens[at], 'beforeAmount') && !/^(?:an?|the)$/.test(tokens[at]?.lower ?? ''))
    at++;
  return at;
}

/** Drops a conjunction or an unbalanced quotation mark at the end. */
function trimmed(tokens: readonly TaggedToken[], from: number, to: number): number {
  let at = beforeTime(tokens, from, to);
  // “nine hundred groups [working] in health”
  while (at > from + 1 && tokens[at - 1]?.pos === 'verb' && tokens[at - 1]?.form === 'gerund') at--;
  while (at > from && /^(?:[,&]|and|or|of|in|as|well|the)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  // “to the hospital in her will”: an owner without what he owns.
  if (at > from + 1 && lexicon.is(tokens[at - 1], 'determiner') && tokens[at - 1]?.pos !== 'noun')
    return trimmed(tokens, from, at - 1);
  while (at > from && isQuoteMark(tokens[at - 1])) {
    if (tokens.slice(from, at).filter(isQuoteMark).length % 2 === 0) break;
    at--;
  }
  return at;
}

/** “the fund [last year]”: index before a time at the end of a phrase. */
function beforeTime(tokens: readonly TaggedToken[], from: number, to: number): number {
  if (!lexicon.is(tokens[to - 1], 'timeNoun')) return to;
  // “to the university Saturday”
  const isDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[to - 1]?.lower ?? '');
  if (isDay && to - 1 > from && tokens[to - 2]?.pos !== 'determiner') return to - 1;
  const start = [to - 3, to - 2].find((at) => at > from && timeExpressionEnd(tokens, at) === to);
  return start ?? to;
}

/** Index after one noun phrase without lists, or `from` if none starts there. */
function simplePhraseEnd(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  let sawHead = false;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (/^(?:whatever|whichever|regardless|however)$/.test(token.lower)) break;
    if (isInsidePhrase(tokens, at)) {
      at++;
    } else if (isNominal(token) || isListedNoun(tokens, at)) {
      sawHead = true;
      at++;
    } else if (token.pos === 'pronoun') {
      return sawHead ? at : at + 1;
    } else {
      // “the pupils of the 86 newly opened schools”: behind a number the noun may still come.
      const [last, next] = [tokens[at - 1]?.pos, tokens[at - 2]?.pos];
      const isCounted = last === 'number' || (last === 'adverb' && next === 'number');
      const leads = (!sawHead || isCounted) && leadsNoun(tokens, at);
      const length = sawHead && !leads ? attachedLength(tokens, at) : Number(leads);
      if (length === 0) break;
      at += length;
    }
  }
  return sawHead ? at : from;
}

/** Quotation marks, “'s”, and the participle of “the Union's peacekeeping school”. */
function isInsidePhrase(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (isQuoteMark(token) || token?.pos === 'possessive') return true;
  return (
    tokens[at - 1]?.pos === 'possessive' &&
    /(?:ed|ing)$/.test(token?.lower ?? '') &&
    isNominal(tokens[at + 1])
  );
}

/** “the”, “very”, “struggling” and “displaced” before a noun. */
function leadsNoun(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos === 'determiner' || token?.pos === 'adverb') return true;
  const next = tokens[at + 1]?.pos;
  // “beleaguered Chad”
  const modifies = next === 'noun' || next === 'adjective' || next === 'name';
  return token?.pos === 'verb' && /(?:ed|ing)$/.test(token.lower) && modifies;
}

/** How many tokens at `at` tie what follows to a noun before it; 0 if the phrase ends there. */
function attachedLength(tokens: readonly TaggedToken[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return 0;
  const opens =
    isNominal(next) ||
    next?.pos === 'determiner' ||
    (isQuoteMark(next) && !/^[”]$/.test(next?.text ?? ''));
  if (opens && lexicon.is(token, 'keepsPhrase')) {
    if (token.lower === 'from' && next?.pos === 'number') return 0;
    // “to Chad in an attempt to help”
    if (
      /^in (?:(?:an?|the|its|their) (?:attempt|efforts?|bid)|order) to(?: |$)/.test(
        wordsOf(tokens, at, at + 4),
      )
    )
      return 0;
    // “to Mali on a yearly basis”, “to Mali in the usual way”
    if (/^on an? \S+ basis$|^in the \S+ way$/.test(wordsOf(tokens, at, at + 4))) return 0;
    // “projects in Chad in the fields of”
    if (/^in the (?:fields?|areas?|form|framework|context) of$/.test(wordsOf(tokens, at, at + 4)))
      return 0;
    const isTime = timeExpressionEnd(tokens, at) > at || /^(?:19|20)\d\d$/.test(next?.text ?? '');
    return isTime ? 0 : 1;
  }
  if (token.pos === 'determiner' && tokens[at - 1]?.pos === 'preposition') return 1;
  // “the families of the 40 people killed”
  const isHarmed = lexicon.isForm(token, 'afflicts', 'past');
  if (isHarmed && (next === undefined || /^[.,;:)]$/.test(next.text))) return 1;
  // “families hit by the floods”, “children affected by war”
  const isHit =
    (token.pos === 'verb' && token.form === 'past' && /^(?:by|from)$/.test(next?.lower ?? '')) ||
    isHarmed ||
    lexicon.isForm(token, 'reduces', 'past');
  return isHit && /^(?:by|in|from)$/.test(next?.lower ?? '') ? 2 : 0;
}

/** Where the next item of a list starts, or null if the phrase ends at `at`. */
function conjunctStart(tokens: readonly TaggedToken[], at: number): number | null {
  const token = tokens[at];
  const isComma = token?.text === ',';
  const isAsWell = wordsOf(tokens, at, at + 3) === 'as well as';
  const isLink = token !== undefined && (isAsWell || /^(?:and|or|&)$/.test(token.lower));
  if (!isComma && !isLink) return null;
  let start = isAsWell ? at + 3 : at + 1;
  let closes = isLink;
  if (isComma && /^(?:and|or)$/.test(tokens[start]?.lower ?? '')) {
    start++;
    closes = true;
  }
  const end = simplePhraseEnd(tokens, start);
  if (end === start || opensClause(tokens, end)) return null;
  // “to Kenya, and Japan $5m”: who stands before an amount is in another clause.
  if (opensAmount(tokens, end)) return null;
  // A comma continues the list only if an “and” closes it.
  if (!closes && conjunctStart(tokens, end) === null) return null;
  // An amount is not an item of the list: “to Kenya and $3 million to Uganda”.
  if (
    tokens
      .slice(start, end)
      .some(
        (one) =>
          one.kind === 'symbol' || one.kind === 'number' || /^\p{Lu}\p{L}{0,3}\d/u.test(one.text),
      )
  )
    return null;
  return start;
}

/** Whether an amount stands at token `at`, behind its qualifiers. */
export function opensAmount(tokens: readonly TaggedToken[], at: number): boolean {
  let first = at;
  while (
    lexicon.is(tokens[first], 'beforeAmount') ||
    /^(?:with|,)$/.test(tokens[first]?.lower ?? '')
  )
    first++;
  const token = tokens[first];
  return (
    token !== undefined &&
    (token.kind === 'symbol' ||
      token.kind === 'number' ||
      /^\p{Lu}{1,3}\p{Sc}|^\p{Sc}/u.test(token.text))
  );
}

/** Whether the phrase before token `at` is the subject of a clause. */
function opensClause(tokens: readonly TaggedToken[], from: number): boolean {
  const at = skipMidfield(tokens, from);
  const token = tokens[at];
  const next = tokens[at + 1];
  // “…, the two ministries announced at the summit”
  if (lexicon.isForm(token, 'says', 'past') && next?.lower !== 'by') return true;
  // “schools and 22 clinics washed away by floods”
  const isHarmed = lexicon.isForm(token, 'afflicts', 'past') || next?.lower === 'away';
  if (token?.form === 'past' && isHarmed && next?.pos !== 'determiner') return false;
  return isFiniteVerb(tokens, at) && !isPluralHead(tokens, at);
}

/** “gas and electricity [supplies] ahead of winter”: a plural that the tagger takes for a verb. */
function isPluralHead(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isPlural = token?.form === 'present' && /(?<!s)s$/.test(token.lower);
  const before = tokens[at - 1];
  if (!isPlural || before?.pos !== 'noun' || before.lower.endsWith('s')) return false;
  return (
    next === undefined || next.kind !== 'word' || /^(?:ahead|across|for|and)$/.test(next.lower)
  );
}

/**
 * Index after a purpose that starts at token `from`. It ends at a strong mark, a new clause, an
 * attribution (“…, the minister said”) or an expression of time.
 */
export function clauseEnd(
  sentence: Sentence,
  from: number,
  nextAmount: number | undefined,
): number {
  const tokens = sentence.tagged;
  const limit = beforeNextAmount(sentence, from, nextAmount);
  const isDone = tokens[from - 1]?.lower === 'to' || tokens[from]?.form === 'gerund';
  let isThing = /^(?:for|towards?|into|on|in|of)$/.test(tokens[from - 1]?.lower ?? '');
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token) break;
    if (/^(?:[.;:!?—–]|--|\.{3})$/.test(token.text)) return at;
    // “the Port Fund (PF) of Mali”
    const isShort =
      /^\p{Lu}{2,8}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')';
    if (token.text === '(' && isShort && at > from) {
      at += 2;
      continue;
    }
    if (token.text === '(' || token.text === ')') return at;
    const isOpening = token.text === '"' && (tokens[at - 1]?.end ?? 0) < token.start;
    const closes = /^["”]$/.test(token.text) && !isOpening;
    if (closes && !tokens.slice(from, at).some((one) => isQuoteMark(one))) return at;
    // “to keep clinics open until June”: the time belongs to the purpose.
    if (/^(?:until|till)$/.test(token.lower)) {
      const time = untilEnd(tokens, at);
      if (time > at) at = time - 1;
      continue;
    }
    // “the worst floods in six decades”
    const isRecord = tokens
      .slice(at - 3, at)
      .some(({ lower }) => /est$|^(?:worst|first)$/.test(lower));
    if (
      at > from &&
      !isRecord &&
      periodAfter(sentence.text, (tokens[at - 1]?.end ?? 0) - sentence.start)?.start ===
        token.start - sentence.start
    )
      return at;
    // “to deliver grain before winter”: the time belongs to what is done.
    if (isDone && /^(?:before|ahead)$/.test(token.lower) && !opensClauseBehind(tokens, at))
      continue;
    const time = isRecord ? at : timeExpressionEnd(tokens, at);
    // “the plan which the mayor announced in May”: the time of another clause.
    const endsThere = tokens[time] === undefined || /^[.,;]$/.test(tokens[time]?.text ?? '');
    if (time > at && endsThere) {
      if (hasRelativeVerb(tokens, from, at)) return time;
      // “for walls only last May”
      return /^(?:only|just|back)$/.test(tokens[at - 1]?.lower ?? '') && at - 1 > from
        ? at - 1
        : at;
    }
    // “to study how age and habits could matter”
    if (token.lower === 'and' && isOpenQuestion(tokens, from, at)) continue;
    if (token.text === ',' || /^(?:and|or)$/.test(token.lower)) {
      if (endsClause(tokens, at)) return at;
      continue;
    }
    // “$5m promised for a school [would not be paid]”: the amount's own verb.
    if (isThing && at > from && isFiniteVerb(tokens, at) && token.pos !== 'verb') return at;
    if (/^(?:that|which|who|where|whose|so)$/.test(token.lower)) isThing = false;
    // “poor but bright pupils”, “Kachin as well as Shan”
    const isPair =
      (tokens[at - 1]?.pos === 'adjective' && tokens[at + 1]?.pos === 'adjective') ||
      wordsOf(tokens, at, at + 3) === 'as well as';
    if (token.lower === 'but' && isPair) continue;
    if (at > from && !isPair && lexicon.is(token, 'endsPurpose') && startsSubordinate(tokens, at))
      return at;
  }
  return limit;
}

/** How far back the opener of a clause inside a purpose may stand, in tokens. */
const CLAUSE = 40;

/** Index of the last token between two, and near the second, that reads so; -1 where none does. */
function openerIn(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  opener: RegExp,
): number {
  for (let at = to - 1; at > Math.max(from, to - CLAUSE); at--) {
    if (opener.test(tokens[at]?.lower ?? '')) return at;
  }
  return -1;
}

/** Whether a relative clause that has its verb stands between two tokens. */
function hasRelativeVerb(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const relative = openerIn(tokens, from, to, /^(?:which|who)$/);
  return relative !== -1 && hasFiniteVerb(tokens, relative, to);
}

/** “how [age] and”: a question that has no verb yet. */
function isOpenQuestion(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const opener = openerIn(tokens, from, to, /^(?:how|whether|why|what)$/);
  return opener !== -1 && !hasFiniteVerb(tokens, opener, to);
}

/** “before [the fund closes]”: a clause of its own. */
function opensClauseBehind(tokens: readonly TaggedToken[], at: number): boolean {
  const end = simplePhraseEnd(tokens, at + 1);
  return end === at + 1 || opensClause(tokens, end);
}

/** “until June”, “until the end of 2025” */
function untilEnd(tokens: readonly TaggedToken[], at: number): number {
  let end = at + 1;
  while (
    /^(?:the|end|of|early|late|next|at|least)$/.test(tokens[end]?.lower ?? '') ||
    lexicon.is(tokens[end], 'timeNoun') ||
    /^\d{1,4}$/.test(tokens[end]?.text ?? '')
  )
    end++;
  return end;
}

/** Index of the comma or “and” before the next amount: what follows it belongs to that one. */
function beforeNextAmount(
  sentence: Sentence,
  from: number,
  nextAmount: number | undefined,
): number {
  const tokens = sentence.tagged;
  if (nextAmount === undefined || nextAmount >= sentence.end) return tokens.length;
  let at = sentence.tokenAt(nextAmount) - 1;
  while (at > from && !/^(?:,|and|;)$/.test(tokens[at]?.lower ?? '')) at--;
  if (at <= from) return tokens.length;
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}

/** Whether “as”, “on” or “when” opens a clause of the main verb, and so ends a purpose. */
function startsSubordinate(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^(?:which|who|whose|where)$/.test(token.lower)) return tokens[at - 1]?.text === ',';
  if (token.lower === 'on')
    return (
      (/^(?:condition|the)$/.test(tokens[at + 1]?.lower ?? '') &&
        tokens[at + 2]?.lower === 'condition') ||
      tokens[at + 1]?.lower === 'condition'
    );
  if (token.lower === 'subject') return tokens[at + 1]?.lower === 'to';
  if (token.lower === 'as')
    return (
      tokens[at + 1]?.pos === 'pronoun' ||
      /^(?:part|long|soon)$/.test(tokens[at + 1]?.lower ?? '') ||
      tokens[at - 1]?.text === ','
    );
  if (token.lower === 'when')
    return !tokens.slice(0, at).some((one) => one.lower === 'that' && one.pos !== 'determiner');
  return token.lower !== 'since' || tokens[at + 1]?.pos !== 'noun';
}

/** Whether a clause follows a comma or “and”, not the next item of a list. */
function endsClause(tokens: readonly TaggedToken[], at: number): boolean {
  let start = at + 1;
  const isComma = tokens[at]?.text === ',';
  // “35 municipal and rural projects”
  const isPair =
    !isComma &&
    tokens[at - 1]?.pos === 'adjective' &&
    /^(?:adjective|name|noun)$/.test(tokens[start]?.pos ?? '');
  if (isPair && !/^(?:\w+ed|available)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  let hasLink = !isComma;
  if (isComma && /^(?:and|or|but|so|nor|yet|plus)$/.test(tokens[start]?.lower ?? '')) {
    hasLink = true;
    start++;
  }
  const next = tokens[start];
  if (!next || next.text === ',') return true;
  // “…, and said”, “… and will open”
  if (next.pos === 'modal' || next.pos === 'auxiliary') return true;
  if (next.pos === 'verb' && (next.form === 'past' || next.form === 'present')) {
    return (
      !isListedNoun(tokens, start) &&
      !(
        next.form === 'past' &&
        !lexicon.isForm(next, 'active', 'past') &&
        isNominal(tokens[start + 1]) &&
        tokens[start + 1]?.capitalised !== true &&
        tokens[start + 2]?.pos !== 'preposition'
      )
    );
  }
  if (next.pos === 'pronoun' || next.pos === 'subordinator') return true;
  // “for radars, and to Canada”: an item of another list.
  if (isComma && next.pos === 'preposition') return !hasLink || tokens[start + 1]?.pos !== 'verb';
  // “to repair wells and train engineers”
  if (next.pos === 'verb' && hasLink) return false;
  if (
    next.kind === 'symbol' ||
    (/^(?:another|a)$/.test(next.lower) &&
      /^(?:\p{Sc}|further|additional)/u.test(tokens[start + 1]?.text ?? ''))
  )
    return true;
  const end = simplePhraseEnd(tokens, start);
  if (end === start) return !hasLink;
  if (opensClause(tokens, end)) return true;
  if (hasLink) return tokens.slice(start, end).some((one) => one.kind === 'symbol');
  // A list runs over its commas to an “and”; anything else is a new clause.
  return conjunctStart(tokens, at) === null && !listGoesOn(tokens, end);
}

const listGoesOn = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens.slice(at, at + 8).some((one) => /^(?:and|well)$/.test(one.lower)) &&
  (/^(?:,|and)$/.test(tokens[at]?.lower ?? '') || wordsOf(tokens, at, at + 2) === 'as well');

/** The range of tokens `from` to `to` (exclusive), without punctuation at its end. */
export function rangeOf(tokens: readonly TaggedToken[], from: number, to: number): Range | null {
  let last = to - 1;
  while (last > from && /^[.,;:]$/.test(tokens[last]?.text ?? '')) last--;
  const start = tokens[from]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined || last < from ? null : { start, end };
}

/** How far a closing mark may stand, in tokens. */
const NEAR = 14;

/** Index of the next token that reads so, not far behind; -1 where none does. */
export function indexOfText(tokens: readonly TaggedToken[], text: string, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + NEAR); at++) {
    if (tokens[at]?.text === text) return at;
  }
  return -1;
}
