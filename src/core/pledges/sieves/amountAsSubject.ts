import type { Range } from '../../document/sourceDocument';
import { timeExpressionEnd } from '../../language/clauses';
import { nounPhraseAfter, nounPhraseBefore } from '../../language/nounPhrases';
import * as lexicon from '../../lexicon/lexicon';
import type { Sieve } from '../../language/sieve';
import { verbGroup } from '../../language/subjects';
import { isFurther, pledgeBefore, textBefore, textBehind } from '../amountContext';
import { donorAfter } from '../donors';
import type { TaggedToken } from '../../language/taggedToken';
import type { CuePlace } from '../cuePlace';
import { OWN_INTEREST } from '../notPledged';
import { behindKind, indexOfText, phraseEnd, rangeOf } from '../phraseEnds';
import { namesPeople } from '../receivers';
import type { Cue, FoundPledge } from '../pledge';
import { beforeQualifiers } from '../verbs';
import { namesGiver } from './toldByNoun';

export const cameFrom: Sieve<CuePlace, Cue> = {
  name: 'pledge-came-from',
  reason: 'who the amount came from',
  yes: [
    'Donors filled the fund, and [CHF 38 million] [came] from [Norway].',
    'The [CHF 38 million] [comes] from [the Harbour Trust].',
  ],
  no: [
    'The company said CHF 38 million came from Norway.',
    'A further CHF 38 million came from tax on tea.',
  ],
  find(place) {
    const { tokens, after, isCompared, money } = place;
    const at = behindKind(tokens, after, KIND_LINKS);
    const open = behindGift(tokens, at);
    let verb = /^[,)–—-]$|^--$/.test(tokens[open]?.text ?? '') ? open + 1 : open;
    while (/^(?:has|have|had|will|all|largely|mainly)$/.test(tokens[verb]?.lower ?? '')) verb++;
    const came =
      /^(?:came|comes|coming|come)$/.test(tokens[verb]?.lower ?? '') &&
      tokens[verb + 1]?.lower === 'from';
    if (isCompared || !came) return null;
    // “a further $5m came from ticket sales”
    const source = nounPhraseAfter(tokens, verb + 2, false);
    const isEarned = tokens
      .slice(verb + 2, source?.to ?? verb + 2)
      .some((one) => lexicon.is(one, 'noGift'));
    // “The $5m comes from the Arts Council”
    const isGiven =
      !place.isNotGift && DEFINITE.test(textBefore(money)) && donorAfter(place, verb + 1) !== null;
    if (isEarned || !(isOfPledges(place) || isFurther(money) || isGiven)) return null;
    return { from: verb, to: verb + 1, manner: 'receipt', giverAfter: ['from'], subject: null };
  },
};

/** “the $5m”, “This $5m” */
const DEFINITE = /\b(?:the|this|that|its|their|our)\s(?:\p{L}+\s)?$/iu;

export const amountSubject: Sieve<CuePlace, Cue> = {
  name: 'pledge-amount-subject',
  reason: 'an amount that will go to somebody',
  yes: [
    'Finland said that [$5 million] [will be provided] to Malawi.',
    'Canada pledged $9 million and said a further [$4 million] [would follow].',
    'The minister said that [£30 million] [will be spent] on flood gates.',
    'The minister said that [£30 million] [would be released] next week for flood gates.',
    '[£30 million] [will ease] the shortage of nurses in Malawi.',
    '[£30 million] [will come] from [Norway].',
    'Mali will get £3 million for wells, while [£30 million] [will go] to [Chad].',
    'Kenya pledged $9 million. A further [$4 million] [goes] to [Chad] for wells.',
    'A [£30 million] state grant [will help] to restore the pier.',
    'A total of [£30 million] in grants [will be distributed] to nine villages.',
    'She announced that [£30 million] [is being given] to nine villages.',
    'A grant of [£30,000] [went] to [the choir].',
    'A contribution of [£30,000] [will be made] to [the choir].',
    'Kenya pledged $9 million. A first instalment of [$4 million][, to be paid] in July, will help the port.',
  ],
  no: [
    'Canada pledged $9 million and said $4 million would go to schools.',
    'Canada pledged $9 million. It said $4 million would help schools.',
    'Analysts said $5 million would be lost.',
    'Of the takings, $5 million went to the choir.',
  ],
  find(place) {
    const { tokens, first, after, isCompared } = place;
    let from = behindGift(tokens, behindKind(tokens, after, KIND_LINKS));
    // “$5m more will go to”, “$5m each will be paid to”
    while (/^(?:more|each|apiece|extra)$/.test(tokens[from]?.lower ?? '')) from++;
    from = behindPromise(tokens, from);
    const at = isCompared ? null : futureVerb(place, from);
    if (at === null || !isHandedOver(place, at)) return null;
    const last = beforeQualifiers(tokens, first - 1);
    // “a grant of $5m will be paid to”
    const isKind = tokens[last + 1]?.lower === 'of' && lexicon.is(tokens[last], 'aid');
    if (tokens[last]?.pos === 'preposition' && !isKind) return null;
    const owner = ownerOf(tokens, first, after);
    const isDone = /^(?:went|gone)$/.test(tokens[at]?.lower ?? '');
    const negated = tokens.slice(from, at).some(({ lower }) => lower === 'not');
    const { earlier } = place;
    const isSame = earlier?.manner === 'verb' && isBeside(place, earlier) && !owner;
    return {
      from,
      to: at + 1,
      manner: 'amount-subject',
      giverAfter: ['by', 'from'],
      group: { ...verbGroup(tokens, at), negated },
      ...(owner && { subject: owner }),
      ...(isSame && donorAfter(place, at + 1) === null && { giverOf: earlier }),
      ...(isDone && { state: 'paid' as const }),
    };
  },
};

/** “Japan’s $5m gift[, pledged in May,] went to”: index behind an aside that says when it was promised. */
function behindPromise(tokens: readonly TaggedToken[], from: number): number {
  const isPromised =
    tokens[from]?.text === ',' &&
    (lexicon.isForm(tokens[from + 1], 'pledges:promise', 'past') ||
      lexicon.isForm(tokens[from + 1], 'pledges:announcement', 'past'));
  const end = isPromised ? indexOfText(tokens, ',', from + 1) : -1;
  return end === -1 || end > from + ASIDE ? from : end + 1;
}

/** How many words may stand between the commas of such an aside. */
const ASIDE = 16;

/** Nouns that belong to who gives: “Japan's $5m donation”, unlike “the town's $5m grant”. */
const GIVERS_OWN = /^(?:donation|contribution|gift|pledge|commitment|offer)$/;

/** “[Japan]’s $5m donation will”: who gives it. */
function ownerOf(tokens: readonly TaggedToken[], first: number, after: number): Range | null {
  const mark = beforeQualifiers(tokens, first - 1);
  const isOwn = [after, after + 1].some((at) => GIVERS_OWN.test(tokens[at]?.lower ?? ''));
  if (!isOwn || tokens[mark]?.pos !== 'possessive') return null;
  const owner = nounPhraseBefore(tokens, mark - 1);
  return owner && rangeOf(tokens, owner.from, owner.to);
}

/** “a $5m state grant [will]”: index behind what the amount is part of, or `after` itself. */
function behindGift(tokens: readonly TaggedToken[], after: number): number {
  for (let at = after; at < after + 4; at++) {
    if (!/^(?:noun|adjective|name|verb)$/.test(tokens[at]?.pos ?? '')) return after;
    const isLast = lexicon.is(tokens[at], 'raised') && !lexicon.is(tokens[at + 1], 'raised');
    if (isLast) return at + 1;
  }
  return after;
}

/** What leads on to the kind of an amount: “in aid”, “of new money”, “worth of aid”. */
const KIND_LINKS = /^(?:in|of|worth)$/;

/** Whether the amount stands near pledges. */
const isOfPledges = ({ context, money }: CuePlace): boolean =>
  pledgeBefore(context, money, 2) !== undefined ||
  /\b(?:pledg|promis|donor|donat|gift|contribut|commitment)/i.test(money.sentence.text);

/** Index of the verb of “will be provided”, “is to be made available”, “would follow”; else null. */
function futureVerb(place: CuePlace, from: number): number | null {
  const { tokens } = place;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  // “A first instalment of $5m, to be paid in July, will help”
  const isAside = lower(from) === ',' && lower(from + 1) === 'to' && lower(from + 2) === 'be';
  if (isAside) {
    const end = indexOfText(tokens, ',', from + 1);
    const isSubject = /^(?:will|would|is|are)$/.test(lower(end + 1));
    const isPromised =
      isSubject && !place.isNotGift && isOfPledges(place) && isPaidOut(tokens[from + 3]);
    return isPromised ? from + 3 : null;
  }
  // “$5m is being given to”
  const isNow = /^(?:is|are)$/.test(lower(from)) && lower(from + 1) === 'being';
  if (isNow) return from + 2;
  // “A grant of $5m went to”, “a $5m grant has gone to”
  const gone = goneVerb(place, from);
  if (gone !== null) return gone;
  // “a further $5m goes to”
  const isPresent = /^go(?:es)?$/.test(lower(from)) && lower(from + 1) === 'to';
  if (isPresent && isFurther(place.money) && isOfPledges(place)) return from;
  const isFuture = /^(?:will|would|shall|'ll)$/.test(lower(from));
  const isTo =
    /^(?:is|are)$/.test(lower(from)) && lower(from + 1) === 'to' && lower(from + 2) === 'be';
  if (!isFuture && !isTo) return null;
  // “A grant of $5m would help”: what nobody has said is only thought of.
  const isTold =
    tokens.slice(0, place.first).some((one) => lexicon.is(one, 'says')) || isOfPledges(place);
  if (lower(from) === 'would' && lower(from + 1) === 'help' && !isTold) return null;
  let at = isTo ? from + 2 : from + 1;
  while (lower(at) === 'be' || lexicon.is(tokens[at], 'midAdverb')) at++;
  return at;
}

/** Nouns for what is given and no loss to anybody. */
const GRANT = /^(?:grants?|donations?|contributions?|gifts?|bequests?|funding)$/;

/** How many sentences before “another $5m went to Kenya” the pledges may stand. */
const GONE_NEAR = 6;

/** Index of the verb of “[A grant of $5m] went to”; null where neither a noun nor a pledge before calls it a gift. */
function goneVerb(place: CuePlace, from: number): number | null {
  const { tokens, first, after, context, money } = place;
  const at = /^(?:has|have)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const isGone =
    /^(?:went|gone)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:to|towards?)$/.test(tokens[at + 1]?.lower ?? '');
  if (!isGone) return null;
  const noun = beforeQualifiers(tokens, first - 1);
  const isBefore =
    GRANT.test(tokens[noun]?.lower ?? '') &&
    tokens[noun + 1]?.lower !== undefined &&
    noun + 1 < first;
  const isBehind = from > after && tokens.slice(after, from).some(({ lower }) => GRANT.test(lower));
  if (isBefore || isBehind) return at;
  // “Norway promised $9m. Another $5m went to the Ministry of Health”
  const before = pledgeBefore(context, money, GONE_NEAR);
  const receiver = phraseEnd(tokens, at + 2);
  const isGift =
    before !== undefined &&
    (before.money.sentence !== money.sentence || isBeside(place, before) || isFurther(money)) &&
    namesPeople(context.index, money.sentence, at + 2, receiver) &&
    !OWN_INTEREST.test(textBehind(money));
  return isGift ? at : null;
}

const isGiven = (verb: TaggedToken | undefined): boolean =>
  lexicon.isForm(verb, 'pledges:promise', 'past') ||
  lexicon.isForm(verb, 'pledges:transfer', 'past');

const isPaidOut = (verb: TaggedToken | undefined): boolean =>
  isGiven(verb) || lexicon.isForm(verb, 'pays', 'past');

/** “$3m will go to Chad, while [$2m] will go to Mali”: side by side with the one before. */
function isBeside({ tokens, first, money }: CuePlace, before: FoundPledge): boolean {
  const isHere = before.money.sentence === money.sentence;
  const opens = tokens[beforeQualifiers(tokens, first - 1)];
  const isSubject = /^(?:receipt|amount-subject|passive|noun)$/.test(before.manner);
  // “Norway will give $3m to Chad, while [$2m] will go to Mali”
  if (isHere && before.manner === 'verb') return /^(?:while|whereas)$/.test(opens?.lower ?? '');
  const isLink = /^(?:while|and|whereas)$/.test(opens?.lower ?? '');
  // “While $3m will go to Chad, $2m will”
  const isSecond = opens?.text === ',' && /^(?:while|whereas)$/.test(tokens[0]?.lower ?? '');
  return isHere && isSubject && (isLink || isSecond);
}

/** “A contribution of $5m will be [made] to Kenya” */
const isMadeTo = ({ tokens, first }: CuePlace, at: number): boolean =>
  tokens[at + 1]?.lower === 'to' &&
  /^(?:contribution|donation|grant|gift|payment|transfer|loan|award)s?$/.test(
    tokens[beforeQualifiers(tokens, first - 1)]?.lower ?? '',
  );

/** Whether the verb at a token hands the amount over. */
function isHandedOver(place: CuePlace, at: number): boolean {
  const { money, tokens } = place;
  const verb = tokens[at]?.lower ?? '';
  if (/^(?:went|gone)$/.test(verb)) return !place.isNotGift;
  const isPassive =
    /^be(?:ing)?$/.test(tokens[at - 1]?.lower ?? '') || tokens[at - 2]?.lower === 'be';
  const isSpent = lexicon.isForm(tokens[at], 'passesOn', 'past');
  // “will be made available”, not “will be made by selling oil”
  const isMade = verb !== 'made' || tokens[at + 1]?.lower === 'available' || isMadeTo(place, at);
  const isAside = place.tokens[at - 3]?.text === ',';
  if (isPassive && isAside && isPaidOut(tokens[at])) return true;
  if (isPassive && !isSpent && isMade && (isGiven(tokens[at]) || /^(?:available|made)$/.test(verb)))
    return true;
  const isPassedOn = isPassive ? isSpent : lexicon.is(verb, 'serves') || verb === 'goes';
  if (!isPassedOn || place.isNotGift) return false;
  // Saying where promised money goes is no new promise, unless the amount comes on top.
  const whole = pledgeBefore(place.context, money, 3);
  const isAlso = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'also');
  if (whole)
    return isFurther(money) || isAlso || /^(?:follow|come)$/.test(verb) || isBeside(place, whole);
  // “will be released next week for”
  const behind = timeExpressionEnd(tokens, at + 1);
  const isOnward = /^(?:to|towards?|into|on|for)$/.test(tokens[behind]?.lower ?? '');
  if (/^(?:follow|come)$/.test(verb)) return isOfPledges(place) || namesGiver(place, at + 1);
  return isOnward || (!isPassive && !/^(?:go|flow)$/.test(verb));
}
