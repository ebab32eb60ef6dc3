import type { Range } from '../../document/sourceDocument';
import { nounPhraseBefore, type TokenRange } from '../../language/nounPhrases';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import { subjectBefore, verbGroup, type VerbGroup } from '../../language/subjects';
import * as lexicon from '../../lexicon/lexicon';
import { isGiftKind, isInAid, pledgeBefore, textBefore, textBehind } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import { openingSubject } from '../clauseOpening';
import { mayTakeGift } from '../giftTakers';
import { isInfinitive } from '../infinitives';
import { isAccount, isRuling } from '../notPledged';
import { donorAfter } from '../donors';
import { behindKind, rangeOf } from '../phraseEnds';
import type { Cue } from '../pledge';
import { beforeGift, beforeQualifiers, groupStart, isFiniteVerb } from '../verbs';
import { namesGiver } from './toldByNoun';

export const reception: Sieve<CuePlace, Cue> = {
  name: 'pledge-reception',
  reason: 'who is to receive the amount',
  yes: [
    '[Mali] [will receive] [$45 million] to finance its clinics.',
    '[The Harbour Trust] [has been awarded] [£80,000] for a new roof.',
    '[Tarn Water], which was fined £2 million in May, [has been awarded] [£80,000] for a pump.',
    '[Mozambique] [is to receive] [$45 million] from [Norway] to restock its fisheries.',
    'Mali [will receive] $3 million from Ireland, and [$2 million] from [Malta].',
    '[The Tarn Water Board] [will receive] a [$3 million] loan.',
    'The board [will receive] a $3 million loan and a [$2 million] grant.',
    '[Each widow] [will be given] [$2,000] through the harvest fund.',
    '[Nine villages] [will share] [$2 million] in flood repair grants.',
    '[The clinic] [has received] [$2 million] in grants from [Norway].',
    '[The clinic] [received] a grant of [$2 million] from [Norway].',
    '[The clinic] [secured] [$2 million] from [the Arts Council].',
    '[The clinic] [received] [$2 million] in [EU] funding.',
    '[Tarn Water] [gets] [$2 million] in funding from [the county council].',
    '[The clinic] [is to get] [$2 million] towards a $3 million roof.',
    '[The clinic] [received approval] for a [$2 million] award towards its roof.',
    '[Nine villages] [will receive] grants, totalling [$2 million].',
    '[Nine villages] [have been awarded] grants totalling over [$2 million] from [the Tarn Fund].',
    '[The clinic], in Tarn, [received] [$2 million] to mend its roof.',
    '[The clinic] [was awarded] [$2 million].',
    '[Pupils] [received] a total of [$2 million] in scholarships.',
    '[Nine villages] [received] distributions totaling [$2 million] from [the Tarn Fund].',
    '[The villages] [have each been given] [$2 million] by [the lottery] to mend paths.',
    '[Kenya and Mali] [will receive] [$2 million] each.',
    '[The clinic] [received] a [$2 million] donation from [Kenya].',
    '[The clinic] [won] a [$2 million] grant from [Kenya].',
    '[Tarn Rowing Club], in Orme, Kent, [received] [$2,000] to buy boats.',
    'The state gave $9 million in grants, with [Tarn] [allocated] [$2 million] and Orme $1 million.',
    '[Tarn] got the largest share of the grants, [getting] [$2 million].',
    'Grants were approved and towns did well with [Tarn] ([$2 million]) and Orme ($1 million) [receiving] sums for halls.',
  ],
  no: [
    'The airline received $45 million from Norway Tours.',
    'The clinic hopes to receive $45 million from Norway.',
    'The council was handed a $45 million bill to mend the road.',
    'The winner will receive $45 million in prize money.',
    'The clinic has received $2 million in fees from patients.',
    'The villages will share $2 million in debt.',
    'The builder received $2 million to mend the roof.',
    'The sailor was awarded $2 million.',
    'The bank received deposits totalling $2 million from the city.',
    'The winners will receive $2 million each.',
    'Marle did best of all mills with Tarn ($2 million) and Orme ($1 million) receiving orders.',
    'The firm did well, with Tarn paid $2 million for its land.',
  ],
  find: (place) =>
    willReceive(place) ??
    wasApproved(place) ??
    receives(place) ??
    wasAwarded(place) ??
    receivesToo(place) ??
    getsItsOwn(place) ??
    withItsShare(place),
};

/** “a $5m loan”: what is received is no pay or prize. */
const IN_KIND = new RegExp(
  String.raw`^[\s-](?:[\p{L}-]+\s){0,3}?(?:loan|allocation|package|${lexicon.alternatives('giftKind')})\b`,
  'u',
);
const GIVEN = /^(?:given|granted|awarded|offered|paid|allocated|allotted|handed)$/;
const GETS = /^(?:receive|get|share|secure|obtain|receiving|getting|sharing)$/;
const NOW_GETS = /^(?:receives|gets|secures|obtains|wins)$/;
const GETTING = /^(?:receiving|getting|sharing)$/;

/** “Kenya is to receive $5m from Japan”, “will get $5m in aid”, “would be given $5m by Japan”. */
function willReceive(place: CuePlace): Cue | null {
  const { money, isNotGift, tokens, first } = place;
  const direct = beforeQualifiers(tokens, first - 1);
  const grants = grantsBefore(tokens, first);
  const at = grants ?? direct;
  const token = tokens[at];
  const isGiven = GIVEN.test(token?.lower ?? '') && tokens[at - 1]?.lower === 'be';
  if (!token || isNotGift || !(isGiven || GETS.test(token.lower))) return null;
  const from = groupStart(tokens, at);
  const receiver = subjectBefore(tokens, from) ?? nounPhraseBefore(tokens, from - 1);
  const behind = textBehind(money);
  const hasGiver =
    grants !== null ||
    IN_KIND.test(behind) ||
    isInAid(money) ||
    /^\s(?:(?:each|apiece|more)\s)?(?:(?:this|next|over|in)\s(?:\p{L}+\s){1,3}?)?(?:to\s\p{Ll}|for\s|towards?\s)/u.test(
      behind,
    ) ||
    /^\s(?:[\p{L}-]+\s){0,6}?(?:from|under)\s/u.test(behind) ||
    // “The largest share goes to Zambia, which will receive $5m”
    (token.lower === 'receive' && OF_GIFTS.test(textBefore(money))) ||
    isShareOf(place, receiver) ||
    (isGiven && /^\s(?:[\p{L}-]+\s){0,6}?(?:by|through)\s/u.test(behind));
  if (!isToCome(tokens, at) || !hasGiver || isRuling(money) || isHoped(tokens, at)) return null;
  const cue = receipt(from, at + 1, receiver && rangeOf(tokens, receiver.from, receiver.to));
  return receiver ? { ...cue, subject: announcerBefore(tokens, receiver.from) } : cue;
}

/** “Kenya and Mali will receive $5m [each]”: what each of several gets. */
function isShareOf(place: CuePlace, receiver: TokenRange | null): boolean {
  const isEach = /^\s(?:each|apiece)\b/.test(textBehind(place.money));
  return (
    isEach &&
    receiver !== null &&
    mayTakeGift(place, place.tokens.slice(receiver.from, receiver.to))
  );
}

/** Says that a sentence is about money that somebody gives. */
const OF_GIFTS = /\b(?:fund(?:s|ing)?|grants?|aid|share|allocat\w*|donat\w*|donors?|pledg\w*)\b/i;

/** “hopes to receive”, “applied to get”: nobody has said yes. */
const isHoped = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some((one) => lexicon.is(one, 'asksFor') || lexicon.is(one, 'onlyPossible'));

/** “[The council] has announced that nine villages will get £5m”: who tells of it gives it. */
function announcerBefore(tokens: readonly TaggedToken[], from: number): Range | null {
  const at = tokens[from - 1]?.lower === 'that' ? from - 2 : from - 1;
  if (tokens[at]?.lower !== 'announced') return null;
  const announcer = subjectBefore(tokens, verbGroup(tokens, at).from);
  return announcer && rangeOf(tokens, announcer.from, announcer.to);
}

/** “will receive grants for new roofs totalling $5m”: index of the verb; else null. */
function grantsBefore(tokens: readonly TaggedToken[], first: number): number | null {
  let sawGift = false;
  const open = beforeQualifiers(tokens, first - 1);
  const links = /^(?:totalling|totaling|worth|of)$/;
  const last = [open, open + 1].find((at) => links.test(tokens[at]?.lower ?? ''));
  if (last === undefined) return null;
  for (let at = last - 1; at > Math.max(0, last - 9); at--) {
    const token = tokens[at];
    if (sawGift && GETS.test(token?.lower ?? '')) return at;
    // “grants, totalling $5m”
    const isAside = token?.text === ',' && at === last - 1;
    const isPart = /^(?:noun|name|adjective|determiner|preposition)$/.test(token?.pos ?? '');
    if (!isPart && !isAside) return null;
    sawGift ||= lexicon.is(token, 'aid') || lexicon.is(token, 'fundKind');
  }
  return null;
}

/** “has received a $5m grant from Norway”, “wins $5m in funding from the state”. */
function receives(place: CuePlace): Cue | null {
  const { money, isNotGift, tokens, first } = place;
  const at = beforeGift(tokens, first);
  const lower = tokens[at]?.lower ?? '';
  const mayGet = lexicon.is(tokens[at], 'hasGot') || NOW_GETS.test(lower) || GETTING.test(lower);
  if (isNotGift || !(mayGet || lower === 'received')) return null;
  const group = verbGroup(tokens, at);
  // “secured $5m from the Arts Council”, “received $5m in grants from Norway”
  const plain = group.negated || group.modal ? null : gotFrom(place, at, group.from);
  if (plain) return plain;
  const isProgressive = GETTING.test(lower) && /^(?:is|are)$/.test(tokens[group.from]?.lower ?? '');
  const isNow = (NOW_GETS.test(lower) && group.from === at) || isProgressive;
  const has = isNow || lower !== 'received' ? '' : (tokens[group.from]?.lower ?? '');
  const behind = textBehind(money);
  const isGift = IN_KIND.test(behind) || isInAid(money);
  if (!(isNow || /^(?:has|have)$/.test(has)) || !isGift || group.negated) return null;
  if (!/\sfrom\s/.test(behind.slice(0, FROM_REACH)) || SUMMED.test(money.sentence.text))
    return null;
  const receiver = receiverBefore(place, group.from);
  const cue = receipt(group.from, at + 1, receiver && rangeOf(tokens, receiver.from, receiver.to));
  return isNow ? cue : { ...cue, state: 'paid' };
}

/** “received [approval for] a $5m grant”: what was approved is still to be paid out. */
function wasApproved({ money, isNotGift, tokens, first }: CuePlace): Cue | null {
  const last = beforeQualifiers(tokens, first - 1);
  const isFor = tokens[last]?.lower === 'for' && tokens[last - 1]?.lower === 'approval';
  const at = last - 2;
  if (!isFor || isNotGift || !lexicon.is(tokens[at], 'hasGot')) return null;
  const group = verbGroup(tokens, at);
  if (group.negated || group.modal || !IN_KIND.test(textBehind(money))) return null;
  const receiver = subjectBefore(tokens, group.from);
  const cue = receipt(group.from, last, receiver && rangeOf(tokens, receiver.from, receiver.to));
  return { ...cue, state: 'pledged' };
}

/**
 * “secured $5m from the Arts Council”, “received $5m in grants from Norway”, “has received $5m in EU
 * funding”: from a body that gives, and no party.
 */
function gotFrom(place: CuePlace, at: number, from: number): Cue | null {
  const { money, tokens, after } = place;
  if (!lexicon.is(tokens[at], 'hasGot')) return null;
  const isTo = tokens
    .slice(Math.max(0, from - 2), at)
    .some(({ lower }) => /^(?:to|had)$/.test(lower));
  if (isTo || SUMMED.test(money.sentence.text)) return null;
  if (/^\s(?:in|of)\s(?:\p{L}+\s){0,2}loans?\b/u.test(textBehind(money))) return null;
  const kind = behindKind(tokens, after);
  const isGift = isGiftKind(money) || at < beforeQualifiers(tokens, place.first - 1);
  const inKind = kind > after && isGift ? stateIn(place, after, kind) : null;
  const behind = isGift ? (donorAfter(place, kind + 1) ?? donorAfter(place, kind + 2)) : null;
  const donor = donorAfter(place, kind) ?? inKind ?? behind;
  const receiver = receiverBefore(place, from);
  if (!receiver || isRuling(money)) return null;
  const isKnown =
    donor !== null ||
    (isGift && namesGiver(place, kind)) ||
    GRANT_TO.test(textBehind(money)) ||
    isLivingOnGifts(place, at, tokens.slice(receiver.from, receiver.to));
  if (!isKnown) return null;
  const words = tokens.slice(receiver.from, receiver.to);
  if (words.some((one) => lexicon.is(one, 'ownInterest'))) return null;
  // “The builder received $5m from the council for the land”: a price.
  const isSeller = words.some(
    (one) => lexicon.is(one, 'sells') || /^(?:firms?|compan(?:y|ies)|builders?)$/.test(one.lower),
  );
  if (isSeller && !isGift) return null;
  const cue = receipt(from, at + 1, rangeOf(tokens, receiver.from, receiver.to));
  return { ...cue, subject: donor, state: 'paid' };
}

/** “a $5m grant to study cells”: no price and no pay, whoever receives it. */
const GRANT_TO =
  /^[\s-](?:[\p{L}-]+\s){0,2}?(?:grant|scholarship|fellowship|bursary)\s(?:to|for|towards?)\s/u;

const LENT = /^(?:loans?|credits?|guarantees?|cash|money)$/;

/** What nobody but pupils, villages, charities and the like receives. */
const PURE = new RegExp(
  String.raw`^\s(?:in|of)\s(?:[\p{L}-]+\s){0,3}?(?:scholarships?|bursar(?:y|ies)|grants?|aid|assistance)\b`,
  'iu',
);

/**
 * “The choir received £5,000 to buy robes”, “Pupils received $5m in scholarships”, “The clubs shared
 * funding worth £5m”: from nobody who is named, but no pay and no price.
 */
function isLivingOnGifts(place: CuePlace, at: number, receiver: readonly TaggedToken[]): boolean {
  const { money, tokens, first, after } = place;
  if (!mayTakeGift(place, receiver)) return false;
  const toDo = tokens[after]?.lower === 'to' && isInfinitive(tokens, after + 1);
  const last = beforeQualifiers(tokens, first - 1);
  const isKind =
    at < last && lexicon.is(tokens[last], 'aid') && !LENT.test(tokens[last]?.lower ?? '');
  return toDo || PURE.test(textBehind(money)) || isKind || isBareGift(place);
}

/** Nothing else behind the amount, or the fund or the end that it comes from or serves. */
const BARE_END = new RegExp(
  String.raw`^\s?(?:(?:each|apiece)\b\s?)?(?:[.,;)]|$|(?:and|for)\s|(?:through|under|via|from)\s(?:[\p{L}’'-]+\s){0,6}?(?:${lexicon.alternatives('fundKind')}|awards?|${lexicon.alternatives('giftKind')}|donated)\b)`,
  'iu',
);

/** “The choir received £5,000.”, “Two clubs each got £250 from the fund” among gifts to others. */
const isBareGift = ({ context, money }: CuePlace): boolean =>
  BARE_END.test(textBehind(money)) && pledgeBefore(context, money, GIFTS_NEAR) !== undefined;

/** How many sentences before an amount others may be told to give. */
const GIFTS_NEAR = 4;

/** “in [EU] funding”: a state or a bloc that the kind of the money names. */
function stateIn({ context, money, tokens }: CuePlace, from: number, to: number): Range | null {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const named = context.index
    .inSentence(money.sentence.index)
    .find(
      (one) =>
        one.start >= start &&
        one.end <= end &&
        /^(?:country|government|bloc)$/.test(one.entity?.type ?? ''),
    );
  return named ? { start: named.start, end: named.end } : null;
}

/**
 * The subject of the group of verbs at token `from`, also where commas part it: “Tarn Trust, in
 * Orme, Kent, received”.
 */
function receiverBefore({ context, money, tokens }: CuePlace, from: number): TokenRange | null {
  const { sentence } = money;
  // “Marle and Tarn, who all received”
  const relative = /^(?:all|each|both)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  if (tokens[relative]?.lower === 'who')
    return nounPhraseBefore(tokens, relative - (tokens[relative - 1]?.text === ',' ? 2 : 1));
  const opening = openingSubject(context.index, sentence, from);
  if (opening)
    return { from: sentence.tokenAt(opening.start), to: sentence.tokenAt(opening.end - 1) + 1 };
  const near = nounPhraseBefore(tokens, from - 1) ?? subjectBefore(tokens, from);
  // “[nine clubs with halls] managed by the council received”
  const isMaker = near !== null && tokens[near.from - 1]?.lower === 'by';
  const isOfIt = isMaker && tokens[near.from - 2]?.form === 'past';
  return isOfIt ? nounPhraseBefore(tokens, near.from - 3) : near;
}

/** A sum of what came in over time is no news. */
const SUMMED = /\b(?:since|so far|to date|over the (?:past|last)|every year|each year)\b/i;

/** How far behind an amount its giver may be named. UTF-16 code units. */
const FROM_REACH = 80;

/** “has been awarded $880,000 for a plant”, “was granted $5m”: what somebody has got. */
function wasAwarded(place: CuePlace): Cue | null {
  const { money, isNotGift, tokens, first } = place;
  const at = beforeGift(tokens, first);
  const verb = tokens[at];
  if (isNotGift || !/^(?:awarded|granted|given|allocated|allotted|handed)$/.test(verb?.lower ?? ''))
    return null;
  const group = sharedGroup(tokens, at);
  if (!group.passive || group.modal || group.negated) return null;
  const isToBe = tokens[at - 1]?.lower === 'be';
  if (IS_BURDEN.test(textBehind(money)) || isRuling(money)) return null;
  // “Acme, which was fined last year, has been awarded”
  const receiver = receiverBefore(place, group.from);
  if (!receiver) return null;
  const isNews = /^(?:has|have)$/.test(tokens[group.from]?.lower ?? '') && !isAccount(money);
  const hasEnd =
    isNews ||
    at < beforeQualifiers(tokens, first - 1) ||
    isGiftKind(money) ||
    /^\s(?:[\p{L}-]+\s){0,3}?(?:to|for|from|by|under|through)\s/u.test(textBehind(money)) ||
    mayTakeGift(place, tokens.slice(receiver.from, receiver.to));
  if (!hasEnd) return null;
  const cue = receipt(group.from, at + 1, rangeOf(tokens, receiver.from, receiver.to));
  // What is allotted is still to be paid out.
  return isToBe || /^all/.test(verb?.lower ?? '') ? cue : { ...cue, state: 'paid' };
}

/** The group of a verb, over “each” and “both”: “have each been given”. */
function sharedGroup(tokens: readonly TaggedToken[], at: number): VerbGroup {
  const own = verbGroup(tokens, at);
  const isShared = /^(?:each|all|both)$/.test(tokens[own.from - 1]?.lower ?? '');
  return isShared ? { ...own, from: verbGroup(tokens, own.from - 1).from } : own;
}

/** “a $5m bill”: what nobody likes to be given. */
const IS_BURDEN =
  /^[\s-](?:[\p{L}-]+\s){0,2}?(?:bills?|invoice|target|ban|sentence|order|task|demand)\b/u;

function isToCome(tokens: readonly TaggedToken[], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - 4), at).map((one) => one.lower);
  return lead.some((one) => /^(?:will|would|shall|'ll)$/.test(one)) || lead.at(-1) === 'to';
}

/** “… will receive $3 million from Ireland, and $2 million from Malta”, “a $3m loan and a $2m grant”. */
function receivesToo({ money, earlier, isCompared }: CuePlace): Cue | null {
  if (isCompared || earlier?.manner !== 'receipt') return null;
  const behind = textBehind(money);
  const link = textBehind(earlier.money).slice(0, money.start - earlier.money.tail);
  const isPair = IN_KIND.test(behind) && /^[\s-](?:[\p{L}-]+\s){1,2}and\s(?:an?\s)?$/u.test(link);
  // “£4m in the north and £2m in the south”
  const isShared =
    /^\s(?:more\s)?(?:in|to|for)\s[^,;]{2,40}\sand\s(?:a\sfurther\s|another\s)?$/.test(link) &&
    /^\s(?:more\s)?(?:in|to|for)\s/.test(behind);
  const hasGiver = isPair || isShared || /^\s(?:[\p{L}-]+\s){0,4}?from\s/u.test(behind);
  if (!hasGiver) return null;
  const { sentence } = money;
  const from = sentence.tokenAt(earlier.cue.start);
  const to = sentence.tokenAt(earlier.cue.end - 1) + 1;
  return receipt(from, to, earlier.recipient);
}

/** “Mali will receive Sh3bn, [Kenya] Sh2bn and [Chad] Sh1bn”: each its own share. */
function getsItsOwn({ money, earlier, tokens, first, isCompared }: CuePlace): Cue | null {
  const isReceipt = earlier?.manner === 'receipt' || earlier?.like?.manner === 'receipt';
  if (isCompared || !isReceipt || !earlier?.recipient) return null;
  if (earlier.recipient.end > earlier.money.start) return null;
  // “will receive $3m from Ireland, Malta $2m”: who gives more.
  const link = textBehind(earlier.money).slice(0, money.start - earlier.money.tail);
  if (!/^(?:\s(?:each|apiece))?\s?(?:,|,?\sand)\s[^,;]{2,60}$/u.test(link)) return null;
  const last = beforeQualifiers(tokens, first - 1);
  const name = nounPhraseBefore(tokens, last);
  const isWhole = name !== null && /^(?:,|and|while)$/.test(tokens[name.from - 1]?.lower ?? '');
  if (!isWhole || !tokens[name.to - 1]?.capitalised) return null;
  return {
    from: money.sentence.tokenAt(earlier.cue.start),
    to: money.sentence.tokenAt(earlier.cue.end - 1) + 1,
    manner: 'elided',
    like: earlier,
    subject: earlier.pledgerRange,
    recipient: rangeOf(tokens, name.from, name.to),
  };
}

const HAS_SHARE = /^(?:given|granted|awarded|allocated|allotted|getting|receiving)$/;
/** How far around an amount the words for grants and getting may stand, in tokens. */
const SHARE_NEAR = 60;

/** “, with [Cork] [allocated] $5m”, “[Kerry] did best, [getting] $5m”: who has it is who gets it. */
function withItsShare(place: CuePlace): Cue | null {
  const { money, tokens, first, isNotGift, isCompared } = place;
  if (isNotGift || isCompared) return null;
  const at = beforeQualifiers(tokens, first - 1);
  const { lower = '', text } = tokens[at] ?? {};
  if (!(text === '(' || HAS_SHARE.test(lower)) || !isOfGrants(place)) return null;
  if (text === '(') return inBrackets(place, at);
  if (isRuling(money)) return null;
  if (/^(?:getting|receiving)$/.test(lower) && tokens[at - 1]?.text === ',') {
    let verb = at - 2;
    while (verb > at - SHARE_NEAR && !isFiniteVerb(tokens, verb)) verb--;
    const receiver = isFiniteVerb(tokens, verb)
      ? subjectBefore(tokens, verbGroup(tokens, verb).from)
      : null;
    return receiver && receipt(at, at + 1, rangeOf(tokens, receiver.from, receiver.to));
  }
  const receiver = nounPhraseBefore(tokens, at - 1);
  const isWith = receiver && tokens[receiver.from - 1]?.lower === 'with';
  return isWith ? receipt(at, at + 1, rangeOf(tokens, receiver.from, receiver.to)) : null;
}

/** “did well with [Meath] ($5m) and Kerry ($4m) [receiving] sums”: each of those who get something. */
function inBrackets({ tokens, first, after }: CuePlace, open: number): Cue | null {
  const behind = tokens
    .slice(after, after + SHARE_NEAR)
    .findIndex(({ lower }) => /^(?:receiving|getting)$/.test(lower));
  const name = tokens[open - 1]?.capitalised === true ? nounPhraseBefore(tokens, open - 1) : null;
  const isListed =
    name !== null && /^(?:with|,|and)$/.test(tokens[name.from - 1]?.lower ?? '') && first > open;
  if (behind === -1 || !isListed) return null;
  const at = after + behind;
  return receipt(at, at + 1, rangeOf(tokens, name.from, name.to));
}

/** Whether the sentence, or one just before, tells of grants or funding. */
function isOfGrants({ context, money, tokens, first }: CuePlace): boolean {
  const near = tokens.slice(Math.max(0, first - SHARE_NEAR), first + SHARE_NEAR);
  const isGrant = (one: TaggedToken): boolean =>
    lexicon.is(one, 'giftKind') && !/^(?:support|boost|lifeline)$/.test(one.lower);
  const isTold = pledgeBefore(context, money, GIFTS_NEAR) !== undefined;
  return isTold || near.some(isGrant);
}

const receipt = (from: number, to: number, recipient: Range | null): Cue => ({
  from,
  to,
  manner: 'receipt',
  giverAfter: ['by', 'from'],
  subject: null,
  recipient,
});
