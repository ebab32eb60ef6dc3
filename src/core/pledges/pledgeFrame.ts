import type { Range } from '../document/sourceDocument';
import { timeExpressionEnd } from '../language/clauses';
import type { Sentence } from '../language/discourse';
import { nounPhraseAfter, nounPhraseBefore } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import type { FoundMoney } from '../money/findMoney';

export interface PledgeFrame {
  /** A pledger named behind the amount: “pledged by Japan”. */
  readonly pledger: Range | null;
  readonly recipient: Range | null;
  readonly purpose: Range | null;
}

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Nouns for money itself: “in support to …” goes on to the recipient. */
const MONEY_NOUN =
  /^(?:aid|assistance|support|funding|funds?|package|programme|program|grants?|loans?|investments?|contributions?|donations?|relief|finance|financing|money|help|cash|guarantees?|credits?|food|commitment|pledge)$/;

/** What the amount's clause says of recipient, purpose and pledger, left to right behind it. */
export function readFrame(sentence: Sentence, money: FoundMoney, cue: Cue): PledgeFrame {
  const tokens = sentence.tagged;
  const frame: { pledger: Range | null; recipient: Range | null; purpose: Range | null } = {
    pledger: null,
    recipient: recipientBefore(sentence, money, cue),
    purpose: null,
  };
  let at = sentence.tokenAt(money.tail);
  for (let guard = 0; guard < 12; guard++) {
    const token = tokens[at];
    if (token === undefined || /^[.;:—–]$/.test(token.text)) break;
    const { lower } = token;
    const time = timeExpressionEnd(tokens, at);
    if (time > at) {
      at = time;
    } else if (lower === 'to' && isInfinitive(tokens, at + 1)) {
      const end = clauseEnd(tokens, at + 1);
      frame.purpose ??= rangeOf(tokens, at, end);
      at = end;
    } else if (lower === 'to' || lower === 'for' || lower === 'toward' || lower === 'towards') {
      const gerund = tokens[at + 1]?.form === 'gerund' && !isQuoteMark(tokens[at + 1]);
      const end = gerund ? clauseEnd(tokens, at + 1) : phraseEnd(tokens, at + 1);
      if (end <= at + 1) break;
      const isRecipient =
        !gerund && frame.recipient === null && (lower === 'to' || namesPeople(tokens, at + 1, end));
      if (isRecipient) frame.recipient = rangeOf(tokens, at + 1, end);
      else frame.purpose ??= rangeOf(tokens, at, end);
      at = end;
    } else if (lower === 'by') {
      const phrase = nounPhraseAfter(tokens, at + 1);
      if (!phrase) break;
      if (cue.rule === 'passive' || cue.rule === 'pledge-noun') {
        frame.pledger ??= rangeOf(tokens, phrase.from, phrase.to);
      }
      at = phrase.to;
    } else if (lower === 'from' && cue.rule === 'pledge-noun') {
      const phrase = nounPhraseAfter(tokens, at + 1);
      if (!phrase) break;
      frame.pledger ??= rangeOf(tokens, phrase.from, phrase.to);
      at = phrase.to;
    } else if (/^(?:in|of|as|worth)$/.test(lower)) {
      // “in support”, “of new money”, “as a grant”
      const phrase = nounPhraseAfter(tokens, at + 1, false);
      if (!phrase) break;
      at = phrase.to;
    } else if (/^(?:that|which|aimed|designed|intended|meant)$/.test(lower)) {
      const end = clauseEnd(tokens, at + 1);
      frame.purpose ??= rangeOf(tokens, at, end);
      at = end;
    } else if (lower === ',' || lower === 'and') {
      // A list of amounts or a new clause: what follows belongs to something else.
      break;
    } else if (token.start >= money.tail && isPartOfAmount(token)) {
      at++;
    } else {
      break;
    }
  }
  return frame;
}

const isQuoteMark = (token: TaggedToken | undefined): boolean =>
  token !== undefined && /^["“”‘’']$/.test(token.text);

const isPartOfAmount = (token: TaggedToken): boolean =>
  MONEY_NOUN.test(token.lower) ||
  token.pos === 'adjective' ||
  token.pos === 'noun' ||
  token.pos === 'name' ||
  token.pos === 'adverb' ||
  token.pos === 'auxiliary' ||
  (token.pos === 'verb' && token.form === 'past') ||
  token.text === ')' ||
  token.kind === 'close';

/** “to improve”, “to help rebuild”: a base form, not a noun phrase. */
function isInfinitive(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capitalised || token.kind !== 'word') return false;
  if (token.pos === 'auxiliary') return true;
  if (token.pos === 'verb' && token.form !== 'past' && token.form !== 'gerund') return true;
  // A tagger's noun is a verb when a phrase of its own follows: “to fund clinics in …”.
  return (
    token.pos === 'noun' &&
    /^(?:help|fund|support|aid|fight|combat|tackle|train|house|shelter|repair|supply|upgrade|equip|boost|build|rebuild|protect|improve|clean|test|water|feed|staff|stem|curb|cut|buy|finance|restore|clear|target|counter)$/.test(
      token.lower,
    )
  );
}

/** Recipients are people, places and institutions; “for clean water” is a purpose. */
function namesPeople(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const head = headOf(words);
  if (head === undefined) return false;
  if (head.capitalised && head.pos === 'name') return true;
  return /(?:ies|countries|nations|states|families|farmers|refugees|people|communities|victims|survivors|children|women|schools|hospitals|workers|businesses|governments|authorities|agency|agencies|charities|households|pensioners|residents|migrants|students|teachers|soldiers|troops|veterans|councils?|ministry|government|universities|organisations|organizations|groups|partners|neighbours|neighbors|allies|islands|country)$/.test(
    head.lower,
  );
}

function headOf(words: readonly TaggedToken[]): TaggedToken | undefined {
  const cut = words.findIndex((token) => token.pos === 'preposition');
  const own = cut === -1 ? words : words.slice(0, cut);
  return own.filter((token) => token.pos === 'noun' || token.pos === 'name').at(-1);
}

/** End of a noun phrase that may hold quotation marks: “vulnerable” countries in Africa. */
function phraseEnd(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  let sawHead = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isQuoteMark(token) || token.pos === 'possessive') continue;
    const nominal =
      token.pos === 'noun' ||
      token.pos === 'name' ||
      token.pos === 'adjective' ||
      token.pos === 'number';
    if (nominal || token.pos === 'determiner' || token.pos === 'pronoun') {
      sawHead ||= nominal || token.pos === 'pronoun';
      continue;
    }
    const next = tokens[at + 1];
    const goesOn =
      next !== undefined &&
      (next.pos === 'noun' ||
        next.pos === 'name' ||
        next.pos === 'adjective' ||
        next.pos === 'determiner');
    if (!sawHead) {
      if (token.pos === 'verb' && /(?:ed|ing)$/.test(token.lower) && goesOn) continue;
      break;
    }
    if (/^(?:in|of|across|from|at|around|along|affected|hit)$/.test(token.lower) && goesOn) {
      if (timeExpressionEnd(tokens, at) > at) break;
      continue;
    }
    if ((token.lower === 'and' || token.text === '&') && goesOn && next.pos !== 'determiner')
      continue;
    if (token.text === ',' && goesOn && next.pos === 'name' && tokens[at - 1]?.pos === 'name')
      continue;
    break;
  }
  while (at > from && isQuoteMark(tokens[at - 1]) && !balanced(tokens, from, at)) at--;
  return sawHead ? at : from;
}

const balanced = (tokens: readonly TaggedToken[], from: number, to: number): boolean =>
  tokens.slice(from, to).filter(isQuoteMark).length % 2 === 0;

/** End of a purpose: the next strong mark, or a comma that opens a new clause. */
function clauseEnd(tokens: readonly TaggedToken[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (/^(?:[.;:!?—–]|\.{3})$/.test(token.text)) return at;
    if (token.text === '"' || token.text === '”') {
      if (!tokens.slice(from, at).some((one) => isQuoteMark(one))) return at;
    }
    if (token.text === ',') {
      const next = tokens[at + 1];
      const later = tokens.slice(at + 1, at + 7).map((one) => one.lower);
      // A list goes on over its commas; a clause of its own ends the purpose.
      if (!(later.includes('and') && next?.pos !== 'verb' && next?.pos !== 'pronoun')) return at;
    }
    if (
      /^(?:while|after|before|as|but|although|because|when)$/.test(token.lower) &&
      at > from + 1
    ) {
      return at;
    }
  }
  return tokens.length;
}

/** “give Ukraine $5bn”, “provide Kenya with $5m”: the recipient stands before the amount. */
function recipientBefore(sentence: Sentence, money: FoundMoney, cue: Cue): Range | null {
  const tokens = sentence.tagged;
  let last = sentence.tokenAt(money.start) - 1;
  if (cue.rule === 'passive' || cue.rule === 'pledge-noun' || cue.to > last) return null;
  // Qualifiers belong to the amount.
  while (
    last >= cue.to &&
    (tokens[last]?.pos === 'adverb' ||
      tokens[last]?.kind === 'symbol' ||
      /^(?:about|around|some|up|to|more|than|over|nearly|almost|an|a|additional|another|further|extra|at|least|roughly)$/.test(
        tokens[last]?.lower ?? '',
      ))
  ) {
    last--;
  }
  if (tokens[last]?.lower === 'with') last--;
  if (last < cue.to) return null;
  const phrase = nounPhraseBefore(tokens, last, cue.to);
  if (!phrase || phrase.from !== cue.to) return null;
  if (
    tokens[phrase.from]?.pos === 'pronoun' &&
    /^(?:it|they|he|she)$/.test(tokens[phrase.from]?.lower ?? '')
  ) {
    return null;
  }
  return namesPeople(tokens, phrase.from, phrase.to) || tokens[phrase.from]?.pos === 'pronoun'
    ? rangeOf(tokens, phrase.from, phrase.to)
    : null;
}

function rangeOf(tokens: readonly TaggedToken[], from: number, to: number): Range | null {
  let last = to - 1;
  while (last > from && /^[.,;:]$/.test(tokens[last]?.text ?? '')) last--;
  const start = tokens[from]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
