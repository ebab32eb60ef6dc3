import type { Range } from '../../document/sourceDocument';
import { skipMidfield, timeExpressionEnd } from '../../language/clauses';
import { nounPhraseAfter, type TokenRange } from '../../language/nounPhrases';
import * as lexicon from '../../lexicon/lexicon';
import type { Sieve } from '../../language/sieve';
import { verbGroup } from '../../language/subjects';
import type { TaggedToken } from '../../language/taggedToken';
import { isGiftKind, textBefore, textBehind } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import { isAccount, isRuling, OWN_INTEREST } from '../notPledged';
import { behindKind, phraseEnd, rangeOf } from '../phraseEnds';
import type { Cue } from '../pledge';
import { pledgeVerbs, type PledgeVerb } from '../pledgeVerbs';
import { namesPeople } from '../receivers';
import { wordsOf } from '../verbPlace';
import { namesGiver } from './toldByNoun';
import { beforeQualifiers } from '../verbs';

export const attributive: Sieve<CuePlace, Cue> = {
  name: 'pledge-attributive',
  reason: 'an amount called promised',
  yes: ['Brazil has yet to send the [promised] [$5 million] to Peru.'],
  no: ['Brazil promised $5 million to Peru.'],
  find({ tokens, first }) {
    const at = beforeQualifiers(tokens, first - 1);
    const token = tokens[at];
    const before = tokens[at - 1];
    const led =
      (before?.pos === 'determiner' && !/^(?:each|both|all|some|many)$/.test(before.lower)) ||
      before?.pos === 'possessive';
    return token && led && /^(?:promised|pledged|committed)$/.test(token.lower)
      ? { from: at, to: at + 1, manner: 'attributive' }
      : null;
  },
};

export const passive: Sieve<CuePlace, Cue> = {
  name: 'pledge-passive',
  reason: 'an amount that was promised',
  yes: [
    '[$5 million] [was pledged] by Norway for clean water.',
    'Another [$5 million] in aid [had been promised] by Japan.',
    '[$5 million] [has been donated] by Japan.',
    '[$5 million] in grants [has been awarded] to [nine villages].',
    'An extra [$5 million] [has been made] available for halls.',
    'It comes on top of the [$5 million] [announced] last week to build clinics.',
    'A sum of [$5 million] [has been set aside] for halls.',
    '[$5 million] [is made] available to [nine villages].',
    '[$5 million] from [Norway] [has been granted] to [nine villages].',
    'The nurses welcomed the [$5 million] [announced] by [Norway] to build clinics.',
    'The [$5 million] [given] by [Norway] will build clinics.',
    'It adds to [$5 million] already [provided] by [Norway].',
  ],
  no: [
    'Norway has pledged $5 million for clean water.',
    '$5 million was set in stone.',
    '$5 million has been awarded to the sailor by a jury.',
    '$5 million has been given to shareholders.',
    '$5 million was spent by Norway on clean water.',
  ],
  find(place) {
    const { tokens, after } = place;
    const start = behindKindAndYear(tokens, after);
    if (start === null) return null;
    const at = behindAuxiliaries(tokens, start);
    const token = at === null ? undefined : tokens[at];
    if (at === null || !token) return null;
    const next = tokens[at + 1]?.lower ?? '';
    const reading = pledgeVerbs(token.lower).find(
      ({ verb, form }) => form === 'past' && isPromised(place, at, verb, at > start),
    );
    if (!reading) return null;
    // The tagger may take “set” for a noun: “has been set aside”.
    const isSet = isApart(tokens, at) && lexicon.is(tokens[at - 1], 'be');
    const own = verbGroup(tokens, at);
    const group = isSet ? { ...own, passive: true } : own;
    // “decided to transfer $5m earmarked for a fair to the clinic”
    if (at === start && next !== 'by' && place.verb?.verb?.kind === 'transfer') return null;
    if (at > start && !group.passive && next !== 'by') return null;
    return {
      from: Math.max(group.from, after),
      to: at + 1 + Number(isApart(tokens, at)),
      manner: 'passive',
      giverAfter: ['by', 'from'],
      group,
      verb: reading.verb,
      ...(isPaid(reading.verb.lemma) && !group.modal && !group.negated && { state: 'paid' }),
    };
  },
};

/** “set [aside]”, “set [apart]” */
const isApart = (tokens: CuePlace['tokens'], at: number): boolean =>
  /^(?:aside|apart)$/.test(tokens[at + 1]?.lower ?? '');

/** Whether the participle at a token says that the amount was promised; `isFull` behind “has been”. */
function isPromised(place: CuePlace, at: number, verb: PledgeVerb, isFull: boolean): boolean {
  const { tokens } = place;
  const next = tokens[at + 1]?.lower ?? '';
  if (verb.particle !== null) {
    // “$5m has been set aside”, “$5m is made available for”
    const isBehind = verb.particle === next && /^(?:aside|apart|available)$/.test(next);
    return isFull ? isBehind : isBehind && verb.kind === 'promise';
  }
  if (verb.kind === 'promise') return true;
  // “the $5m announced by Norway”
  if (verb.lemma === 'announce' && isAnnouncedWhole(place)) {
    // “the $5m announced last week”
    const isTimed =
      DEFINITE.test(textBefore(place.money)) && timeExpressionEnd(tokens, at + 1) > at + 1;
    if (isTimed || namesGiver(place, at + 1)) return true;
  }
  // “the $5m given by Norway”, “$5m already provided by Norway”
  if (next === 'by' && isGivenBy(place, at)) return true;
  if (!isFull) return isGivenAtHead(place, at);
  // “$5m of new funding was announced”, “Funding of $5m was approved”
  const isOfFunds = isGiftKind(place.money) || isFundingOf(place);
  if (isOfFunds && !place.isNotGift && TOLD.test(verb.lemma)) return true;
  // “$5m has been given by”
  if (isBestowed(place, at)) return true;
  // “$5m has been sanctioned for”
  return /^(?:sanction|approve)$/.test(verb.lemma) && /^(?:for|to|towards?)$/.test(next);
}

/** “the $5m announced by”, not “$2m of the $5m was announced by”. */
const isAnnouncedWhole = ({ isNotGift, money }: CuePlace): boolean =>
  !isNotGift && !/(?<!\btop\s)\bof\s(?:the|this|that|its|their)\s$/.test(textBefore(money));

/** “the $5m”, “its latest $5m” */
const DEFINITE = /\b(?:the|its|their|our|that)\s(?:\p{L}+\s)?$/iu;

/** What is awarded or made available is still to be paid out. */
const isPaid = (lemma: string): boolean =>
  lemma === 'hand' || (lexicon.is(lemma, 'bestows') && !/^(?:award|make|dedicate)$/.test(lemma));

const TOLD = /^(?:announce|approve|agree|confirm|unveil|sign|sanction|authori[sz]e)$/;

/** “Funding of [$5m]”, “A grant of [$5m]” */
const isFundingOf = ({ tokens, first }: CuePlace): boolean => {
  const at = beforeQualifiers(tokens, first - 1);
  return /^(?:of|worth)$/.test(tokens[at + 1]?.lower ?? '') && lexicon.is(tokens[at], 'giftKind');
};

/** Whether a participle of giving stands here, with a giver that the text knows. */
const isGivenBy = (place: CuePlace, at: number): boolean =>
  lexicon.isForm(place.tokens[at], 'bestows', 'past') &&
  place.tokens[at]?.lower !== 'made' &&
  !place.isNotGift &&
  !isRuling(place.money) &&
  !OWN_INTEREST.test(textBehind(place.money)) &&
  namesGiver(place, at + 1);

/** A headline that leaves out the auxiliary: “$5m given to lifeboats after appeal”. */
const isGivenAtHead = ({ tokens, first, money, isNotGift }: CuePlace, at: number): boolean =>
  money.sentence.index === 0 &&
  beforeQualifiers(tokens, first - 1) < 0 &&
  !isNotGift &&
  lexicon.isForm(tokens[at], 'handsOver', 'past') &&
  /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '') &&
  !isRuling(money) &&
  !OWN_INTEREST.test(textBehind(money));

/** How many tokens may stand between “has been awarded” and who gets it. */
const NEAR = 4;

/** “Grants totalling $5m were handed to”, “a $5m grant was handed to” */
const isOfGift = (tokens: CuePlace['tokens'], first: number, after: number): boolean =>
  lexicon.is(tokens[beforeQualifiers(tokens, first - 2)], 'moneyNoun') ||
  lexicon.is(tokens[after], 'moneyNoun');

/** “has been given by”, “has so far been disbursed to”, “had been made available last month for”. */
function isBestowed(
  { money, tokens, first, after, isNotGift, isCompared }: CuePlace,
  at: number,
): boolean {
  const isHanded = tokens[at]?.lower === 'handed' && isOfGift(tokens, first, after);
  const isBestowing = isHanded || lexicon.isForm(tokens[at], 'bestows', 'past');
  if (!isBestowing || isNotGift || isCompared) return false;
  const isAvailable = tokens[at + 1]?.lower === 'available';
  if (tokens[at]?.lower === 'made' && !isAvailable) return false;
  const next = tokens[at + 1]?.lower ?? '';
  const lead = wordsOf(tokens, Math.max(0, at - 4), at);
  // “will have been distributed”: a sum of what is given until then.
  const isDone = /\b(?:been|was|were)\b/.test(lead) && !/\b(?:will|would|to)\b/.test(lead);
  if (isRuling(money) || !isDone) return false;
  const isNews = /\b(?:has|have) (?:\w+ )?been$/.test(lead);
  if (next === 'by' || (isNews && /^(?:made|awarded|donated)$/.test(tokens[at]?.lower ?? '')))
    return true;
  const behind = tokens.slice(at + 1, at + 1 + NEAR);
  const end = behind.findIndex(({ lower }) => /^(?:to|for|towards?|through|as|by)$/.test(lower));
  const isNear = end >= 0 && behind.slice(0, end).every(({ kind }) => kind !== 'symbol');
  return isNear && !OWN_INTEREST.test(textBehind(money));
}

/** Index behind “in aid”, “from 2021”; null where another amount stands there. */
function behindKindAndYear(tokens: CuePlace['tokens'], after: number): number | null {
  const kind = behindKind(tokens, after);
  // “$5m from Norway has been granted to”
  const giver = tokens[kind]?.lower === 'from' ? nounPhraseAfter(tokens, kind + 1, false) : null;
  // “$5m in funding for nine villages was announced”
  const isFor = /^(?:for|to)$/.test(tokens[kind]?.lower ?? '');
  const end = giver?.to ?? (isFor ? phraseEnd(tokens, kind + 1) : kind);
  const at = tokens[end]?.pos === 'auxiliary' ? end : kind;
  // “180 million of the 500 million promised”: the other amount is the promise.
  if (tokens.slice(after, at).some((one) => one.kind === 'number')) return null;
  // “€20 million from 2021 pledged earlier by”
  const isYear = /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '');
  return isYear && /^(?:from|in)$/.test(tokens[at]?.lower ?? '') ? at + 2 : at;
}

/** Index of the verb behind “which had already been”; null at the sentence's end. */
function behindAuxiliaries(tokens: CuePlace['tokens'], start: number): number | null {
  let at = start;
  for (let guard = 0; guard < 5; guard++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const part =
      token.pos === 'auxiliary' ||
      token.pos === 'modal' ||
      token.pos === 'adverb' ||
      token.pos === 'negation' ||
      /^(?:already|originally|previously|initially|once|which|that|now)$/.test(token.lower);
    if (!part) break;
    at++;
  }
  return at;
}

/** “his predecessor, [NAME,] promised”: index behind the apposition at `at`, or `at` itself. */
function behindApposition(tokens: CuePlace['tokens'], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let end = at + 1; end < at + 7; end++) {
    const token = tokens[end];
    if (token?.text === ',') return end + 1;
    if (token?.kind !== 'word') return at;
  }
  return at;
}

const isGiftNoun = (token: TaggedToken | undefined): boolean =>
  lexicon.is(token, 'giftKind') || lexicon.is(token, 'arrangement');

const PROMISED = /^(?:promised|pledged|committed|earmarked)$/;

export const relative: Sieve<CuePlace, Cue> = {
  name: 'pledge-relative',
  reason: 'the amount that somebody promised',
  yes: [
    'It comes on top of the [$5 million] that [Japan] has already [provided].',
    'It adds to the [$5 million] [Japan] [gave] last month.',
    'Kenya has received none of the [$5 million] that [Japan] [promised].',
    'It tops up the [$5 million] which [Kenya] [set aside] in May.',
  ],
  no: [
    'Kenya gave $5 million and Japan promised $3 million.',
    'Kenya spent the $5 million that the tax gave it.',
  ],
  find(place) {
    const { tokens, after, money } = place;
    let start = behindKind(tokens, after);
    // “the $5m grant that Japan announced”
    const hasNoun = start === after && isGiftNoun(tokens[after]);
    if (hasNoun) start++;
    if (/^(?:that|which)$/.test(tokens[start]?.lower ?? '')) start++;
    const phrase = nounPhraseAfter(tokens, start);
    // “the £87,000-a-year chief”
    const isHyphened = money.sentence.text[money.end - money.sentence.start] === '-';
    if (!phrase || isHyphened) return null;
    let at = skipMidfield(tokens, behindApposition(tokens, phrase.to));
    while (/^(?:had|has|have)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'adverb') {
      at = skipMidfield(tokens, at + 1);
    }
    // The tagger may take “set aside” for a noun and an adverb.
    if (tokens[phrase.to]?.lower === 'aside') at = phrase.to - 1;
    // “the $5m which Gulf states promised”: the tagger may take the noun for a verb.
    if (tokens[at]?.pos === 'verb' && PROMISED.test(tokens[at + 1]?.lower ?? '')) at++;
    const token = tokens[at];
    // “the $5m which the council set aside”
    const isApart = token?.lower === 'set' && tokens[at + 1]?.lower === 'aside';
    const isPromised = isApart || lexicon.isForm(token, 'pledges:promise', 'past');
    const isGift = !isPromised && isGivenByKnown(place, at, phrase);
    const isTold =
      hasNoun &&
      lexicon.is(tokens[after], 'giftKind') &&
      !place.isNotGift &&
      lexicon.isForm(token, 'pledges:announcement', 'past');
    if (!token || !(isPromised || isGift || isTold || PROMISED.test(token.lower))) return null;
    // “Japan gave $5m and Kenya promised $3m”: the verb has an amount of its own.
    const to = isApart ? at + 2 : at + 1;
    const next = tokens[to];
    const ownObject = next !== undefined && (next.kind === 'symbol' || next.kind === 'number');
    if (ownObject || tokens[start - 1]?.lower === 'and') return null;
    const subject = rangeOf(tokens, phrase.from, Math.min(phrase.to, at));
    const recipient = receiverAt(place, to);
    return {
      from: at,
      to,
      manner: 'relative',
      subject,
      ...(recipient && { recipient }),
      ...(isGift && { state: 'paid' }),
    };
  },
};

/** “the $5m Japan promised [the islands] last year”: the object of the verb before token `at`. */
function receiverAt({ context, money, tokens }: CuePlace, at: number): Range | null {
  const phrase = nounPhraseAfter(tokens, at, false);
  if (phrase?.from !== at) return null;
  let { to } = phrase;
  while (to > at && lexicon.is(tokens[to - 1], 'timeNoun')) to--;
  if (timeExpressionEnd(tokens, at) > at || to === at) return null;
  return namesPeople(context.index, money.sentence, at, to) ? rangeOf(tokens, at, to) : null;
}

/** “the $5m that [Japan] gave”, “the $5m [we] have provided”: an actor that gives, and no kin of his. */
function isGivenByKnown(
  { context, money, tokens, isNotGift }: CuePlace,
  at: number,
  phrase: TokenRange,
): boolean {
  if (isNotGift || !lexicon.isForm(tokens[at], 'bestows', 'past') || tokens[at]?.lower === 'made')
    return false;
  const isWhole =
    DEFINITE.test(textBefore(money)) ||
    /^(?:that|which)$/.test(tokens[phrase.from - 1]?.lower ?? '');
  if (!isWhole || isAccount(money) || isRuling(money) || OWN_INTEREST.test(textBehind(money)))
    return false;
  if (/^(?:we|they|it)$/.test(tokens[phrase.from]?.lower ?? '')) return true;
  const words = tokens.slice(phrase.from, phrase.to);
  if (words.some((one) => lexicon.is(one, 'publicBody'))) return true;
  const range = rangeOf(tokens, phrase.from, phrase.to);
  return context.index
    .inSentence(money.sentence.index)
    .some(
      ({ entity, kind, start, end }) =>
        range !== null &&
        start >= range.start &&
        end <= range.end &&
        kind !== 'pronoun' &&
        /^(?:country|government|bloc|organization)$/.test(entity?.type ?? ''),
    );
}
