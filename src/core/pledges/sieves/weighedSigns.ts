import type { Range } from '../../document/sourceDocument';
import { nounPhraseBefore } from '../../language/nounPhrases';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import { subjectBefore, verbGroup, type VerbGroup } from '../../language/subjects';
import { textBefore, textBehind } from '../amountContext';
import * as lexicon from '../../lexicon/lexicon';
import type { CuePlace } from '../cuePlace';
import { clauseBehind, giftSigns, isGetting, isGift, isGiving, type GiftSign } from '../giftSigns';
import { rangeOf } from '../phraseEnds';
import type { Cue } from '../pledge';
import { beforeQualifiers } from '../verbs';

/**
 * What each sign adds to the log odds that an amount without a frame of its own is a gift. Fitted by
 * `test/evaluate/giftSigns.ts` on articles that were marked without a look at the engine.
 */
const WEIGHTS: Readonly<Record<GiftSign, number>> = {
  'to whom or to do what': 1.7,
  'for or into what': 0.3,
  'from somebody': 0.2,
  'in brackets': 0.9,
  'opens its sentence': 0.9,
  'an item of a list': 0.8,
  'a verb of giving before it': 0.6,
  'a verb of giving behind it': 0.9,
  'a gift beside it': -0.5,
  'a gift in the sentence': 0.9,
  'got by somebody': 0.6,
  'will be or was done': 0.6,
  'receivers behind it': 0.7,
  'pledges before it': 0.2,
  'pledges just before': 0.3,
  'gifts just before': 1,
  'a part': 0.4,
  'a doubt beside it': -0.6,
  'a doubt in the clause': -0.8,
  'a doubt in the sentence': -0.3,
  'a cost': -0.8,
  business: -1.2,
  'of a thing with a name': -1,
  small: -1.6,
};
const ALWAYS = -1.1;
/** The log odds from which on an amount is taken for a gift: more speaks for one than against. */
const ENOUGH = 0;

/** How far from the amount the word that tells of a gift may stand, in tokens. */
const REACH = 40;
/** How far in front of the amount or its noun an owner may stand, in tokens. */
const OWNER = 4;

/** How far behind an amount its own noun may stand, in tokens. */
const OWN_NOUN = 4;
const LISTS = /^(?:includ|contain|feature|cover)/;

/** Index of the word that tells of the gift best: a verb of giving or getting, a noun, its end. */
function signAt({ tokens, first, after }: CuePlace): number | null {
  const governor = beforeQualifiers(tokens, first - 1);
  const isVerb = tokens[governor]?.pos === 'verb';
  if (isVerb && isGiving(tokens[governor])) return governor;
  const own = tokens.slice(after, after + OWN_NOUN).findIndex(isGift);
  if (own !== -1) return after + own;
  const isSum =
    lexicon.is(tokens[governor], 'amountsTo') || LISTS.test(tokens[governor]?.lower ?? '');
  if (isVerb && !isSum) return governor;
  const from = Math.max(0, first - REACH);
  const before = tokens
    .slice(from, first)
    .findLastIndex(
      (one) => (one.pos === 'verb' && (isGiving(one) || isGetting(one))) || isGift(one),
    );
  if (before !== -1) return from + before;
  const behind = clauseBehind(tokens, after, after + REACH).findIndex(
    (one) => isGiving(one) || isGift(one),
  );
  if (behind !== -1) return after + behind;
  return /^(?:to|for|towards?|into)$/.test(tokens[after]?.lower ?? '') ? after : null;
}

/** Who gives is told by the verb whose object the amount is, by an owner, or behind the amount. */
function cueAt(place: CuePlace, at: number): Cue {
  const { tokens, first } = place;
  const cue = { from: at, to: at + 1, giverAfter: ['by', 'from'] } as const;
  const isObject = beforeQualifiers(tokens, first - 1) === at && tokens[at]?.pos === 'verb';
  const group = verbGroup(tokens, at);
  // “Officials said [$5m] had been paid”: who only tells of it gives nothing.
  const teller =
    isObject && lexicon.is(tokens[at], 'says') ? subjectBefore(tokens, group.from) : null;
  if (teller && lexicon.is(tokens[teller.to - 1], 'onlyTells'))
    return { ...cue, manner: 'noun', subject: null };
  if (isObject && isGetting(tokens[at])) {
    const to = subjectBefore(tokens, group.from);
    const recipient = to && rangeOf(tokens, to.from, to.to);
    return { ...cue, manner: 'receipt', subject: null, ...(recipient && { recipient }) };
  }
  if (isObject && !group.passive)
    return { ...cue, from: group.from, manner: 'verb', group, ...doneBy(tokens[at], group) };
  const giving = giverVerb(place);
  if (giving) return giving;
  const lead = tokens.slice(Math.max(0, Math.min(at, first) - OWNER), Math.max(at, first));
  const isOwned = tokens[at]?.pos !== 'verb' && lead.some(({ pos }) => pos === 'possessive');
  const taker = takerBefore(place);
  return {
    ...cue,
    manner: 'noun',
    ...(!isOwned && { subject: null }),
    ...(isHandedOver(tokens, at) && { state: 'paid' as const }),
    ...(taker && { recipient: taker }),
  };
}

/** “approved three further projects [worth] $5m”, “announced an envelope [of] $5m” */
const MEASURES = /^(?:of|worth|totalling|totaling)$/;

/** How many tokens the object of a verb may have before its amount. */
const OBJECT = 12;

/** The verb of giving or agreeing whose object the amount measures, where its subject gives. */
function giverVerb({ tokens, first }: CuePlace): Cue | null {
  const link = beforeQualifiers(tokens, first - 1);
  let at = link;
  while (at > link - OBJECT && isOfObject(tokens[at])) at--;
  const token = tokens[at];
  const isByGiving = token?.form === 'gerund' && tokens[at - 1]?.lower === 'by';
  if (!token || token.pos !== 'verb' || !(lexicon.is(token, 'pledges') || CLOSES.test(token.lower)))
    return null;
  const group = verbGroup(tokens, at);
  const isFinite = !group.passive && (token.form !== 'gerund' || group.from < at);
  if (group.negated || !(isFinite || isByGiving)) return null;
  return {
    from: group.from,
    to: at + 1,
    manner: 'verb',
    giverAfter: ['by', 'from'],
    group,
    ...doneBy(token, group),
  };
}

/** “has contributed a total of $5m”: what was handed over. */
function doneBy(verb: TaggedToken | undefined, { modal }: VerbGroup): Pick<Cue, 'state'> {
  const isDone = lexicon.isForm(verb, 'pays', 'past') && !modal && verb?.form === 'past';
  return isDone && verb.lower !== 'awarded' ? { state: 'paid' } : {};
}

/** “$5m has been [paid] to”: what was handed over. */
const isHandedOver = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon.isForm(tokens[at], 'pays', 'past') &&
  /^(?:been|was|were)$/.test(tokens[at - 1]?.lower ?? '');

const CLOSES = /^(?:clos|sign|float|send|sent)/;

/** What may stand between a verb and the amount that measures its object. */
const isOfObject = (token: TaggedToken | undefined): boolean =>
  /^(?:determiner|adjective|noun|name|number|adverb)$/.test(token?.pos ?? '') ||
  MEASURES.test(token?.lower ?? '') ||
  lexicon.is(token, 'beforeAmount');

/** “will benefit, including [Marle] ($5m) and Tarn ($4m)”: the name before an amount in brackets. */
function takerBefore({ tokens, first }: CuePlace): Range | null {
  const open = beforeQualifiers(tokens, first - 1);
  if (tokens[open]?.text !== '(') return null;
  const near = tokens.slice(Math.max(0, first - REACH), first + REACH);
  const isTold = near.some(isGetting) && !near.some(isGiversWord);
  const name = isTold && tokens[open - 1]?.capitalised ? nounPhraseBefore(tokens, open - 1) : null;
  return name && rangeOf(tokens, name.from, name.to);
}

/** Says that the names of a list are of those who give. */
const isGiversWord = (token: TaggedToken): boolean =>
  /^(?:pledg|promis|donat|donor|contribut|gave$|given$)/.test(token.lower);

/** “from [$4m] to $5m” */
const FROM = /\bfrom\s(?:\p{L}+\s)?$/u;
const TO_FIGURE = /^\sto\s(?:\p{L}+\s)?(?:\p{L}{1,4}\.?)?[\p{Sc}\s]?\d/u;
/** “fell from $5m to [$4m]”; what has been raised to $4m is given. */
const FROM_TO = /\bfrom\s[^\s\d]*\d\S*(?:\s\p{L}+){0,2}\sto\s$/u;
const OVER = /\b(?:increase|rise|growth)\s(?:[\p{L}\d%.]+\s){0,4}(?:over|on|from)\s(?:the\s)?$/u;
const OR_MORE = /^\sor\s(?:more|less|over)\b/;

/** “an increase of a tenth over [$5m]”, “gifts of [$5m] or more”: what is only compared with. */
function isBound({ money }: CuePlace): boolean {
  const [before, behind] = [textBefore(money), textBehind(money)];
  const hasMoved =
    FROM_TO.test(before) && !/\b(?:been|being|is|are|was|were)\s\p{L}+ed\b/u.test(before);
  const isFrom = FROM.test(before) && TO_FIGURE.test(behind);
  return hasMoved || isFrom || OVER.test(before) || OR_MORE.test(behind);
}

/** “[$5m] of goods”, “[£1m] will have been given by then” */
const NO_MONEY = /^\s(?:of\s(?:goods|products|exports|imports|sales|business)\b|will\shave\s)/;

/** “the [party received] a $5m donation”: politics and business. */
const TO_PARTY = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('ownInterest')})\s(?:(?:has|have|had|also)\s)*(?:received|got|took|accepted|raised)\s(?:(?:the|a|an|another|some|about|further)\s)*$`,
  'iu',
);

/** “[vetoed] another $5m in aid” */
const BLOCKED =
  /\b(?:block|veto|oppos|resist)(?:es|e[ds]?|s|ed|ing)?\s(?:(?:the|a|an|another|some|about|further)\s)*$/iu;

/** “a $5m award for wells [was terminated]” */
const WITHDRAWN = new RegExp(
  String.raw`^[^.;,]{0,60}\s(?:was|were|is|are|been)\s(?:${lexicon.alternatives('withdraws', 'past')})\b`,
);

/** How far before an amount the word that denies it or asks for it may stand, in tokens. */
const DENIED = 8;
/** How far before it the word that asks others to give may stand, in tokens. */
const URGED = 25;

/** How far before an infinitive the word that promises it may stand, in tokens. */
const PROMISED = 6;

/** “urged Japan [to give] $5m”, “the aim is [to give] $5m”: what nobody has promised. */
function isOnlyAimed({ tokens, first }: CuePlace): boolean {
  const verb = beforeQualifiers(tokens, first - 1);
  const group = tokens[verb]?.form === 'base' ? verbGroup(tokens, verb) : null;
  if (group?.infinitive !== true || group.modal) return false;
  return !tokens
    .slice(Math.max(0, group.from - PROMISED), group.from + 1)
    .some((one) => lexicon.is(one, 'pledges') || lexicon.is(one, 'promisingNoun'));
}

const isAsking = (token: TaggedToken): boolean =>
  token.pos === 'verb' && lexicon.is(token, 'reports:call');

/** “has not released [$5m]”, “seeks [$5m]”: denied, or only asked for. */
function isDenied({ tokens, first }: CuePlace): boolean {
  const before = tokens.slice(Math.max(0, first - URGED), first);
  // “We request the bank to raise its lending to [$5m]”
  if (before.some(isAsking)) return true;
  return before
    .slice(-DENIED)
    .some(
      (one) =>
        one.pos === 'negation' ||
        /^(?:no|none|never|without)$/.test(one.lower) ||
        lexicon.is(one, 'asksFor'),
    );
}

/** Whether nothing decides against the amount before its signs are weighed. */
export function mayBeGift(place: CuePlace): boolean {
  const { money, isNotGift, isCompared } = place;
  const isOpen = money.use === 'other' || money.use === 'cost';
  if (!isOpen || isNotGift || isCompared || money.base !== null) return false;
  // “has raised $5m for a fund”: who raises money is given it.
  const { tokens, first } = place;
  if (/^rais(?:es?|ed|ing)$/.test(tokens[beforeQualifiers(tokens, first - 1)]?.lower ?? ''))
    return false;
  if (WITHDRAWN.test(textBehind(money)) || BLOCKED.test(textBefore(money))) return false;
  if (TO_PARTY.test(textBefore(money))) return false;
  if (isDenied(place) || isBound(place) || isOnlyAimed(place)) return false;
  return !NO_MONEY.test(textBehind(money));
}

export const weighedSigns: Sieve<CuePlace, Cue> = {
  name: 'pledge-weighed-signs',
  reason: 'more around it speaks for a gift than against one',
  yes: [
    'The villages will use a [£5 million] [grant] to drill two wells.',
    'The council is repurposing [£5 million] of student [support] towards bursaries.',
    'The budget has new grants. [The mayor] [found] [£5 million] to mend the pier.',
    'The grants were announced. Several towns will [benefit], among them [Marle] ([£5 million]) and Tarn (£4 million).',
    'The grants were announced. [£5 million] [for] the clinic in Marle.',
  ],
  no: [
    'The villages seek a £5 million grant to drill two wells.',
    'The £5 million response plan covers two districts.',
    'The villages lost a £5 million grant.',
    'Support for the farms fell from £5 million to £4 million.',
    'We request the bank to raise its lending to the smallest towns to £5 million.',
    'Clerks urged Mali to give £5 million to the clinics.',
    'Traders sent £5 million of goods to the clinics.',
    'Gifts of £5 million or more go to the reserve.',
    'The firm sold its mill for £5 million.',
  ],
  find(place) {
    if (!mayBeGift(place)) return null;
    const sum = giftSigns(place).reduce((total, sign) => total + WEIGHTS[sign], ALWAYS);
    const at = sum < ENOUGH ? null : signAt(place);
    return at === null ? null : cueAt(place, at);
  },
};
