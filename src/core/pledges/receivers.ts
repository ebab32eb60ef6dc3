import type { ActorIndex } from '../actors/entities';
import { singularRole } from '../actors/personTitles';
import type { Range } from '../document/sourceDocument';
import type { Sentence } from '../language/discourse';
import { nounPhraseBefore } from '../language/nounPhrases';
import { subjectBefore, verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import type { FoundMoney } from '../money/foundMoney';
import { isInfinitive } from './infinitives';
import { isQuoteMark, phraseEnd, rangeOf } from './phraseEnds';
import type { Cue } from './pledge';
import { beforeQualifiers } from './verbs';
import * as lexicon from '../lexicon/lexicon';

/** Whether a phrase names people, a place or a body that can be given money. */
export function namesPeople(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  to: number,
): boolean {
  const all = sentence.tagged.slice(from, to);
  // “for each of the 86 pupils”
  const isEach =
    /^(?:each|all|both|many|most|some)$/.test(all[0]?.lower ?? '') && all[1]?.lower === 'of';
  const words = isEach ? all.slice(2) : all;
  // “for those hit by floods”
  if (/^those$/.test(words[0]?.lower ?? '') && isWhom(words[1])) return true;
  const head = headOf(words);
  if (!head) return false;
  if (lexicon.is(head, 'recipientKind') || /holders$/.test(head.lower)) return true;
  const role = singularRole(head.lower);
  // “90 dental chairs” are no people.
  const isRole = role !== null && !(role !== head.lower && lexicon.is(role, 'weakRole'));
  if (lexicon.is(head, 'group') || isRole) return true;
  // “cyclone-hit Odisha”, “valleys hit by floods”
  if (
    words
      .slice(0, words.indexOf(head) + 1)
      .some(({ lower }) =>
        /[-‐‑](?:hit|affected|stricken|ravaged|torn|battered|struck)$/.test(lower),
      )
  )
    return true;
  if (lexicon.isForm(words[words.indexOf(head) + 1], 'afflicts', 'past')) return true;
  // “for the Sahel”: a bare place name.
  const name = words[0]?.lower === 'the' ? words.slice(1) : words;
  if (name.length <= 2 && name.every((one) => one.pos === 'name' && one.capitalised)) return true;
  // The head may be the last word of a name: “the World Food Programme”.
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

/** “those [who] lost”, “those [affected]”, “those [in need]” */
export const isWhom = (token: TaggedToken | undefined): boolean =>
  token?.form === 'past' ||
  lexicon.isForm(token, 'afflicts', 'past') ||
  /^(?:who|whose|in|most|living|left|with|without)$/.test(token?.lower ?? '');

/** The head noun of the phrase, or of its first item if it is a list. */
export function headOf(words: readonly TaggedToken[]): TaggedToken | undefined {
  const cut = words.findIndex(
    (token) => token.pos === 'preposition' || token.text === ',' || token.lower === 'and',
  );
  const own = cut === -1 ? words : words.slice(0, cut);
  return own
    .filter((token) => token.pos === 'noun' || token.pos === 'name' || token.pos === 'pronoun')
    .at(-1);
}

/** “top up its contribution to the fund by $5m”: who gets the contribution. */
function raisedFor(tokens: readonly TaggedToken[], from: number, last: number): Range | null {
  for (let at = from; at < last; at++) {
    if (!lexicon.is(tokens[at], 'raised')) continue;
    if (!/^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    const end = phraseEnd(tokens, at + 2);
    return end > at + 2 && end <= last + 1 ? rangeOf(tokens, at + 2, end) : null;
  }
  return null;
}

/** A recipient between verb and amount: “give Ukraine $5bn”, “provide Kenya with $5m”. */
export function recipientBefore(
  index: ActorIndex,
  sentence: Sentence,
  money: FoundMoney,
  cue: Cue,
): Range | null {
  const tokens = sentence.tagged;
  // “a promise to give Chad $9m”
  const toGive = cue.manner === 'noun' && tokens[cue.to]?.lower === 'to';
  if (cue.manner !== 'verb' && !toGive) return null;
  const first = sentence.tokenAt(money.start);
  let last = beforeQualifiers(tokens, first - 1, cue.to);
  if (cue.verb?.kind === 'increase') return raisedFor(tokens, cue.to, last);
  if (tokens[last]?.lower === 'with') last--;
  // “grant Bosnia a loan of”
  const isKind = lexicon.is(tokens[last], 'moneyNoun') && !lexicon.is(tokens[last], 'fundKind');
  if (
    isKind ||
    (/^an?$/.test(tokens[last - 1]?.lower ?? '') && lexicon.is(tokens[last], 'fundKind'))
  )
    last = beforeKind(tokens, last, cue.to);
  // “backed the choir with a grant of $5m”
  // “donated trucks worth $5m”: what is given.
  else if (isValued(tokens, last, first)) return null;
  const isWith = tokens[last]?.lower === 'with' || tokens[last + 1]?.lower === 'with';
  if (tokens[last]?.lower === 'with') last--;
  let from = cue.to;
  // “promised to give Ukraine”, “committed to helping farmers with”
  if (tokens[from]?.lower === 'to' && tokens[from + 1]?.pos === 'verb') from += 2;
  if (last < from) return null;
  const onward = recipientBehindVerb(index, sentence, from, last);
  if (onward) return onward;
  // “promised her $5m”
  if (last === from && tokens[last]?.lower === 'her') return rangeOf(tokens, from, from + 1);
  const phrase = nounPhraseBefore(tokens, last, from);
  if (!phrase || phrase.from > from + 1) return null;
  // “awarded grants and bursaries totalling”: what is given.
  if (lexicon.is(headOf(tokens.slice(phrase.from, phrase.to)), 'giftKind')) return null;
  const start = isQuoteMark(tokens[from]) ? from : phrase.from;
  const pronoun = tokens[phrase.from]?.pos === 'pronoun';
  if (pronoun && /^(?:it|they|he|she|i|we)$/.test(tokens[phrase.from]?.lower ?? '')) return null;
  // “promised [a matching gift] of $5m”: what is given.
  const isGift =
    /^an?$/.test(tokens[phrase.from]?.lower ?? '') &&
    (isKind || lexicon.is(tokens[phrase.to - 1], 'aid') || tokens[phrase.to]?.lower === 'of');
  const takesIt =
    lexicon.is(cue.verb?.lemma, 'givesTo') || (isWith && lexicon.is(cue.verb?.lemma, 'helps'));
  const isObject = takesIt && start === from && !isGift;
  return pronoun || isObject || namesPeople(index, sentence, phrase.from, phrase.to)
    ? rangeOf(tokens, start, phrase.to)
    : null;
}

/** “trucks [worth] $5m”, “trucks [valued at] $5m”: between the token `last` and the amount. */
const isValued = (tokens: readonly TaggedToken[], last: number, first: number): boolean =>
  /^(?:valued|costing)$/.test(tokens[last]?.lower ?? '') ||
  tokens.slice(last + 1, first).some(({ lower }) => lower === 'worth');

/** “approved [an IDA] credit of”: the token before what says which kind it is; “grant [Bosnia] a loan of”. */
function beforeKind(tokens: readonly TaggedToken[], kind: number, stop: number): number {
  for (let at = kind - 1; at >= Math.max(stop, kind - 4); at--) {
    const token = tokens[at];
    if (/^an?$/.test(token?.lower ?? '')) return beforeQualifiers(tokens, at, stop);
    // “awarded the school three new grants totalling”
    if (token?.pos === 'number') return beforeQualifiers(tokens, at - 1, stop);
    if (!/^(?:name|noun|adjective)$/.test(token?.pos ?? '')) break;
  }
  return beforeQualifiers(tokens, kind - 1, stop);
}

/** How far before a gift the verb of who uses it may stand, in tokens. */
const USE_NEAR = 5;

/** “[The village] will use its $5m grant to”: who uses what was given has got it. */
export function recipientUsing(sentence: Sentence, money: FoundMoney, cue: Cue): Range | null {
  const tokens = sentence.tagged;
  const start = Math.min(cue.from, sentence.tokenAt(money.start));
  if (cue.manner !== 'noun') return null;
  for (let at = start - 1; at >= Math.max(0, start - USE_NEAR); at--) {
    if (tokens[at]?.lower !== 'use') continue;
    const subject = subjectBefore(tokens, verbGroup(tokens, at).from);
    return subject && rangeOf(tokens, subject.from, subject.to);
  }
  return null;
}

/** “will extend to [Kenya], under its law, a grant of $5m”: between the verb and what it gives. */
function recipientBehindVerb(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  last: number,
): Range | null {
  const tokens = sentence.tagged;
  if (tokens[from]?.lower !== 'to' || isInfinitive(tokens, from + 1)) return null;
  const end = phraseEnd(tokens, from + 1);
  return end <= last && namesPeople(index, sentence, from + 1, end)
    ? rangeOf(tokens, from + 1, end)
    : null;
}

/** “[To the town], we will transfer $5m”: a receiver at the head of the sentence. */
export function recipientAhead(index: ActorIndex, sentence: Sentence, cue: Cue): Range | null {
  const tokens = sentence.tagged;
  if (cue.manner !== 'verb' || tokens[0]?.lower !== 'to' || isInfinitive(tokens, 1)) return null;
  const end = phraseEnd(tokens, 1);
  const isAhead = tokens[end]?.text === ',' && end < cue.from;
  const canReceive =
    namesPeople(index, sentence, 1, end) ||
    lexicon.is(headOf(tokens.slice(1, end)), 'facilityKind');
  return isAhead && canReceive ? rangeOf(tokens, 1, end) : null;
}

/** “to help Ethiopia expand its grid”: whoever is helped gets the money. */
export function helped(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  to: number,
): Range | null {
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
