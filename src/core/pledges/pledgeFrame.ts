import type { Range } from '../document/sourceDocument';
import { timeExpressionEnd } from '../language/clauses';
import type { Sentence } from '../language/discourse';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import type { ActorIndex } from '../actors/entities';
import { groupHeads, singularRole } from '../actors/personTitles';
import type { FoundMoney } from '../money/findMoney';
import { periodAfter } from '../money/periods';
import { nextAmount } from './amountContext';
import { clauseEnd, isQuoteMark, phraseEnd, rangeOf } from './phraseEnds';
import type { Cue, PledgeContext } from './pledge';
import { CONTRIBUTION } from './pledgeVerbs';
import { beforeQualifiers, isNounInDisguise } from './verbs';

export interface PledgeFrame {
  /** A pledger named behind the amount: “pledged by Japan”. */
  readonly pledger: Range | null;
  readonly recipient: Range | null;
  readonly purpose: Range | null;
  /** “over five years”, where other words stand between it and the amount. */
  readonly period: string | null;
}

/** Nouns for money itself: “in support to …” goes on to the recipient. */
const MONEY_NOUN =
  /^(?:aid|assistance|support|funding|funds?|package|programme|program|grants?|loans?|investments?|contributions?|donations?|relief|finance|financing|money|help|cash|guarantees?|credits?|food|commitment|pledge|lending|available|pledged|promised|committed|more)$/;

/** “into a fund to insure ships”: the fund is a means. */
const FUND = /^(?:funds?|facility|facilities|pot|pool|account|scheme|programme|program|trust)$/;

/** What the amount's clause says of recipient, purpose, period and pledger, left to right. */
export function readFrame(context: PledgeContext, money: FoundMoney, cue: Cue): PledgeFrame {
  const { sentence } = money;
  const { index } = context;
  const tokens = sentence.tagged;
  const frame: { -readonly [K in keyof PledgeFrame]: PledgeFrame[K] } = {
    pledger: null,
    recipient: cue.recipient ?? recipientBefore(index, sentence, money, cue),
    purpose: null,
    period: null,
  };
  const ends = (from: number): number => clauseEnd(sentence, from, nextAmount(context, money));
  let at = sentence.tokenAt(money.tail);
  // “$5 million was pledged by”, “$4 million would go to”: the frame goes on behind the cue.
  for (let guard = 0; guard < 14; guard++) {
    if (at >= cue.from && at < cue.to) at = cue.to;
    const token = tokens[at];
    if (token === undefined || /^[.;:—–)]$/.test(token.text)) break;
    const { lower } = token;
    const previous = tokens[at - 1]?.end ?? money.tail;
    const period = periodAfter(sentence.text, previous - sentence.start);
    if (period && period.start + sentence.start === token.start) {
      frame.period ??= period.text;
      at = sentence.tokenAt(period.end + sentence.start);
      continue;
    }
    const time = timeExpressionEnd(tokens, at);
    // “, respectively, to the fund”
    const apart = lower === ',' ? 1 : 0;
    if (tokens[at + apart]?.lower === 'respectively') {
      at += tokens[at + apart + 1]?.text === ',' ? apart + 2 : apart + 1;
    } else if (time > at) {
      at = time;
    } else if (lower === 'to' && isInfinitive(tokens, at + 1)) {
      const end = ends(at + 1);
      frame.purpose ??= rangeOf(tokens, at, end);
      frame.recipient ??= helped(index, sentence, at + 1, end);
      at = end;
    } else if (lower === 'on' && /^the table\b/.test(textOf(tokens, at + 1, at + 3))) {
      at += 3;
    } else if (/^(?:to|for|toward|towards|into|on)$/.test(lower)) {
      const next = tokens[at + 1];
      const gerund =
        next?.form === 'gerund' && next.pos === 'verb' && !isAdjectival(tokens, at + 1);
      const end = gerund ? at + 1 : phraseEnd(tokens, at + 1);
      if (!gerund && end <= at + 1) break;
      const isRecipient =
        !gerund &&
        frame.recipient === null &&
        (lower === 'to' ||
          (lower === 'for' &&
            frame.purpose === null &&
            namesPeople(index, sentence, at + 1, end)) ||
          (lower === 'into' && namesPeople(index, sentence, at + 1, end)));
      if (isRecipient) {
        // “a fund that buys drones for Ukraine”
        const stop = hasRelative(tokens, at + 1, end) ? ends(end) : end;
        frame.recipient = rangeOf(tokens, at + 1, stop);
        at = stop;
      } else if (
        frame.purpose !== null ||
        (lower === 'into' && FUND.test(tokens[end - 1]?.lower ?? ''))
      ) {
        at = Math.max(end, at + 1);
      } else {
        const stop = ends(at + 1);
        frame.purpose = rangeOf(tokens, at, stop);
        at = stop;
      }
    } else if (lower === 'through' || lower === 'via') {
      at = Math.max(phraseEnd(tokens, at + 1), at + 1);
    } else if (lower === 'by' || lower === 'from') {
      const phrase = makerAfter(tokens, at + 1);
      if (!phrase) break;
      if (cue.giverAfter?.includes(lower))
        frame.pledger ??= rangeOf(tokens, phrase.from, phrase.to);
      at = phrase.to;
    } else if (lower === 'in' && /^(?:invest|pump|pour|plough|plow)$/.test(cue.verb?.lemma ?? '')) {
      const end = ends(at + 1);
      frame.purpose ??= rangeOf(tokens, at, end);
      at = end;
    } else if (/^(?:in|of|as|worth)$/.test(lower)) {
      // “in support”, “of new money”, “as a grant”, whatever the tagger makes of them
      const money = moneyNounEnd(tokens, at + 1);
      if (money > at) {
        at = money;
        continue;
      }
      const phrase = nounPhraseAfter(tokens, at + 1, false);
      if (!phrase) break;
      at = phrase.to;
    } else if (/^(?:that|which|aimed|designed|intended|meant)$/.test(lower)) {
      const end = ends(at + 1);
      // A relative clause tells what it is for, unless it tells who promised it.
      const subject = /^(?:that|which)$/.test(lower) && nounPhraseAfter(tokens, at + 1);
      if (!(at < cue.from && cue.from < end)) {
        if (!subject) frame.purpose ??= rangeOf(tokens, at, end);
      } else if (at < cue.from) {
        at = cue.to;
        continue;
      }
      at = end;
    } else if (lower === ',' || lower === 'and') {
      if (
        lower === ',' &&
        /^(?:over|during|to|for)$/.test(tokens[at + 1]?.lower ?? '') &&
        guard < 2
      ) {
        at++;
        continue;
      }
      const behind = lower === ',' ? asideEnd(tokens, at + 1) : 0;
      if (behind > at) {
        at = behind;
        continue;
      }
      // “Kuwait's contribution, $5m, is earmarked for”
      if (lower === ',' && cue.manner === 'noun' && cue.to < sentence.tokenAt(money.start)) {
        const verb = tokens[at + 2]?.lower ?? '';
        if (
          /^(?:is|are|was|will)$/.test(tokens[at + 1]?.lower ?? '') &&
          /^(?:earmarked|meant|intended|reserved|destined|for|go|to)$/.test(verb)
        ) {
          at += /^(?:for|to)$/.test(verb) ? 2 : 3;
          continue;
        }
      }
      // A list of amounts or a new clause: what follows belongs to something else.
      break;
    } else if (at < cue.from || isPartOfAmount(token)) {
      at++;
    } else {
      break;
    }
  }
  return frame;
}

/** How many words may stand between the commas of an aside. */
const ASIDE = 14;

/**
 * “, subject to approval, to help …”, “, to be paid in grants, for …”: where the frame goes on
 * behind what stands between commas; 0 when it does not.
 */
function asideEnd(tokens: readonly TaggedToken[], from: number): number {
  const opens =
    /^(?:subject|pending|including|payable|spread|mostly|half|largely|mainly|partly|part|once|if|provided|disbursed|drawn|paid)$/.test(
      tokens[from]?.lower ?? '',
    ) || /^to be \w+$/.test(textOf(tokens, from, from + 3));
  if (!opens) return 0;
  for (let at = from + 1; at < from + ASIDE; at++) {
    const token = tokens[at];
    if (!token || /^[.;:]$/.test(token.text)) return 0;
    if (token.text !== ',') continue;
    return /^(?:to|for|towards?)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : 0;
  }
  return 0;
}

/** “a fund that buys drones”: a body told apart by what it does. */
const hasRelative = (tokens: readonly TaggedToken[], from: number, end: number): boolean =>
  /^(?:an?|those|countries|states|families|people|groups)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:that|which|who)$/.test(tokens[end]?.lower ?? '') &&
  (tokens[end + 1]?.pos === 'verb' || tokens[end + 1]?.pos === 'auxiliary');

/** “to help Ethiopia expand its grid”: who is helped gets the money. */
function helped(index: ActorIndex, sentence: Sentence, from: number, to: number): Range | null {
  const tokens = sentence.tagged;
  if (!/^(?:help|assist|support|enable|allow)$/.test(tokens[from]?.lower ?? '')) return null;
  for (let at = from + 1; at < Math.min(to - 1, from + 8); at++) {
    const next = tokens[at + 1];
    const acts =
      isInfinitive(tokens, at + 1) || (next?.lower === 'to' && isInfinitive(tokens, at + 2));
    if (!acts) continue;
    const isNamed = tokens
      .slice(from + 1, at + 1)
      .every(({ pos }) => /^(?:name|noun|adjective|determiner|possessive)$/.test(pos));
    return isNamed && namesPeople(index, sentence, from + 1, at + 1)
      ? rangeOf(tokens, from + 1, at + 1)
      : null;
  }
  return null;
}

/** End of “emergency aid”, “cheap loans”: at most two words and a noun for money; else 0. */
function moneyNounEnd(tokens: readonly TaggedToken[], from: number): number {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.pos === 'preposition') return 0;
    const isLast = !MONEY_NOUN.test(tokens[at + 1]?.lower ?? '');
    if (MONEY_NOUN.test(token.lower) && isLast) return at + 1;
  }
  return 0;
}

/** Who stands behind “by” or “from”: “the government of Japan”, not “Japan for shelters”. */
function makerAfter(tokens: readonly TaggedToken[], at: number): TokenRange | null {
  const phrase = nounPhraseAfter(tokens, at, false);
  if (!phrase) return null;
  let { to } = phrase;
  // “the Gulf states”: a plural that the tagger takes for a verb.
  if (isNounInDisguise(tokens, to)) to++;
  if (tokens[to]?.lower === 'of') to = nounPhraseAfter(tokens, to + 1, false)?.to ?? to;
  return { from: phrase.from, to };
}

const isAdjectival = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:drinking|developing|struggling|working|housing|training|farming|fishing|nursing|existing|teaching|banking|building|heating|policing|ageing|aging|emerging|surviving|neighbouring|neighboring|starving)$/.test(
    tokens[at]?.lower ?? '',
  ) && tokens[at + 1]?.pos === 'noun';

const isPartOfAmount = (token: TaggedToken): boolean =>
  MONEY_NOUN.test(token.lower) ||
  /^(?:each|apiece|both)$/.test(token.lower) ||
  token.pos === 'adjective' ||
  token.pos === 'noun' ||
  token.pos === 'name' ||
  token.pos === 'adverb' ||
  token.pos === 'auxiliary' ||
  (token.pos === 'verb' && token.form === 'past') ||
  token.kind === 'close';

const textOf = (tokens: readonly TaggedToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');

/** “to improve”, “to help rebuild”: a base form, not a noun phrase. */
function isInfinitive(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.capitalised || token.kind !== 'word') return false;
  if (token.pos === 'auxiliary') return true;
  if (token.pos === 'verb' && token.form !== 'past' && token.form !== 'gerund') {
    return !token.lower.endsWith('s') || token.lower.endsWith('ss');
  }
  if (token.pos === 'adverb' && next?.pos === 'verb') return true;
  // A tagger's noun is a verb when a phrase of its own follows: “to fund clinics in …”.
  return (
    (token.pos === 'noun' || token.pos === 'adjective') &&
    /^(?:help|fund|support|aid|fight|combat|tackle|train|house|shelter|repair|supply|upgrade|equip|boost|build|rebuild|protect|improve|clean|test|water|feed|staff|stem|curb|cut|buy|finance|restore|clear|target|counter|back|cover|double|ease|end|open|plant|prevent|reduce|replace|reopen|research|secure|start|study|vaccinate|strengthen|modernise|modernize|insure|resettle|mentor|subsidise|subsidize|electrify)$/.test(
      token.lower,
    )
  );
}

/** Heads that mean people or bodies that can be given money. */
const PEOPLE =
  /^(?:countries|nations|states|territories|families|farmers|refugees|people|communities|victims|survivors|children|women|men|girls|boys|workers|businesses|firms|companies|governments?|authorities|agency|agencies|charities|charity|households|pensioners|residents|migrants|students|pupils|teachers|nurses|doctors|soldiers|troops|veterans|councils?|ministry|universities|university|organisations|organizations|groups|partners|neighbours|neighbors|allies|islands|country|region|villagers|fishermen|herders|patients|orphans|returnees|settlers|towns|cities|villages|districts|provinces|municipalities|coalition|tribes|peoples)$/;

/** Recipients are people, places and institutions; “for clean water” is a purpose. */
function namesPeople(index: ActorIndex, sentence: Sentence, from: number, to: number): boolean {
  const words = sentence.tagged.slice(from, to);
  const head = headOf(words);
  if (!head) return false;
  if (PEOPLE.test(head.lower) || /holders$/.test(head.lower)) return true;
  if (groupHeads.has(head.lower) || singularRole(head.lower) !== null) return true;
  // “cyclone-hit Odisha”, “valleys hit by floods”
  if (
    words.some(({ lower }) =>
      /[-‐‑](?:hit|affected|stricken|ravaged|torn|battered|struck)$/.test(lower),
    )
  )
    return true;
  const struck = words[words.indexOf(head) + 1]?.lower ?? '';
  if (/^(?:hit|struck|ravaged|devastated|battered|affected)$/.test(struck)) return true;
  // “for the Sahel”: a place of one name, and nothing more.
  const name = words[0]?.lower === 'the' ? words.slice(1) : words;
  if (name.length <= 2 && name.every((one) => one.pos === 'name' && one.capitalised)) return true;
  // The head may come last of a name: “the World Food Programme”.
  return index
    .inSentence(sentence.index)
    .some(
      (one) =>
        one.entity !== null &&
        one.start <= head.start &&
        one.end >= head.end &&
        one.kind !== 'demonym',
    );
}

/** The head of the phrase's first member. */
function headOf(words: readonly TaggedToken[]): TaggedToken | undefined {
  const cut = words.findIndex(
    (token) => token.pos === 'preposition' || token.text === ',' || token.lower === 'and',
  );
  const own = cut === -1 ? words : words.slice(0, cut);
  return own
    .filter((token) => token.pos === 'noun' || token.pos === 'name' || token.pos === 'pronoun')
    .at(-1);
}

/** “top up its contribution to the fund by $5m”: whom the contribution is for. */
function raisedFor(tokens: readonly TaggedToken[], from: number, last: number): Range | null {
  for (let at = from; at < last; at++) {
    if (!CONTRIBUTION.test(tokens[at]?.lower ?? '')) continue;
    if (!/^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    const end = phraseEnd(tokens, at + 2);
    return end > at + 2 && end <= last + 1 ? rangeOf(tokens, at + 2, end) : null;
  }
  return null;
}

/** “give Ukraine $5bn”, “provide Kenya with $5m”: the recipient stands before the amount. */
function recipientBefore(
  index: ActorIndex,
  sentence: Sentence,
  money: FoundMoney,
  cue: Cue,
): Range | null {
  const tokens = sentence.tagged;
  // “a promise to give Chad $9m”
  const toGive = cue.manner === 'noun' && tokens[cue.to]?.lower === 'to';
  if (cue.manner !== 'verb' && !toGive) return null;
  let last = beforeQualifiers(tokens, sentence.tokenAt(money.start) - 1, cue.to);
  if (cue.verb?.kind === 'increase') return raisedFor(tokens, cue.to, last);
  if (tokens[last]?.lower === 'with') last--;
  // “grant Bosnia a loan of”
  if (MONEY_NOUN.test(tokens[last]?.lower ?? '')) last = beforeQualifiers(tokens, last - 1, cue.to);
  let from = cue.to;
  // “promised to give Ukraine”, “committed to helping farmers with”
  if (tokens[from]?.lower === 'to' && tokens[from + 1]?.pos === 'verb') from += 2;
  if (last < from) return null;
  const phrase = nounPhraseBefore(tokens, last, from);
  if (!phrase || phrase.from > from + 1) return null;
  const start = isQuoteMark(tokens[from]) ? from : phrase.from;
  const pronoun = tokens[phrase.from]?.pos === 'pronoun';
  if (pronoun && /^(?:it|they|he|she|i|we)$/.test(tokens[phrase.from]?.lower ?? '')) return null;
  return pronoun || namesPeople(index, sentence, phrase.from, phrase.to)
    ? rangeOf(tokens, start, phrase.to)
    : null;
}
