import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';
import { subjectBefore } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import type { PledgeState } from '../model';
import type { FoundMoney } from '../money/foundMoney';
import { isFurther, isInAid, textBehind } from './amountContext';
import { isInfinitive } from './infinitives';
import { isAccount, OWN_INTEREST } from './notPledged';
import { rangeOf } from './phraseEnds';
import { AID, INVESTS, RAISED, NO_GIFT, type PledgeVerb } from './pledgeVerbs';
import { isProgressive, isUrged, stillToCome } from './stillToCome';
import { leadOf, wordsOf, type VerbPlace } from './verbPlace';
import { beforeGift, beforeQualifiers, hasFiniteVerb } from './verbs';

/** What the form of a promising verb tells of its pledge. */
export interface VerbPromise {
  readonly state?: PledgeState;
  readonly subject?: Range | null;
  readonly recipient?: Range | null;
  readonly fromGiver?: boolean;
}

/** What the verb promises here, or null when it promises nothing. */
export function promisedByVerb(place: VerbPlace): VerbPromise | null {
  const { money, tokens, at, first, verb, form, group } = place;
  if (group.passive && form === 'past') return promisedTo(place);
  // What a court awards is damages.
  if (verb.lemma === 'award' && isByCourt(place)) return null;
  if (verb.kind === 'promise' && verb.lemma !== 'undertake') return isPromise(place) ? {} : null;
  if (verb.kind === 'increase') {
    const between = wordsOf(tokens, at + 1, first);
    const isChanged = lexicon.is(verb.lemma, 'lowers') ? LOWERED.test(between) : isRaise(between);
    if (!isChanged) return null;
    if (form === 'past' && !isPastTold(money)) return isUrged(place) ? null : {};
    // “Norway increases its aid to $5m”
    if (form === 'present' && group.from === at) return {};
  }
  if (verb.kind === 'announcement' && !isGift(place)) return null;
  if (verb.lemma === 'announce' && form === 'base' && isAnnouncing(place)) return {};
  const isPlural = form === 'base' && isHeadline(place);
  if (verb.kind === 'announcement' && !verb.creates && (form !== 'base' || isPlural)) {
    return form === 'gerund' && group.from < at && !isProgressive(place) ? null : {};
  }
  // “made its $5m dependent on reforms”
  if (verb.lemma === 'make' && /^\s(?:dependent|conditional|contingent)\s/.test(textBehind(money)))
    return place.nearPledges ? { state: 'conditional' } : null;
  return stillToCome(place) ?? alongside(place) ?? handedOver(place) ?? headlined(place);
}

/** How many words the particle of a verb has. */
const particleWords = ({ particle }: PledgeVerb): number =>
  particle === null ? 0 : particle.split(' ').length;

/** “I can announce $5m for”, “is pleased to announce”: said by the one who gives. */
const isAnnouncing = ({ tokens, at }: VerbPlace): boolean =>
  /\b(?:can(?: now| today| also)?|(?:pleased|proud|delighted|happy|glad) to)$/.test(
    wordsOf(tokens, Math.max(0, at - 3), at),
  );

const COURT = /^(?:courts?|judges?|jury|juries|jurors|tribunals?|arbitrators?|panel)$/;

const isByCourt = ({ tokens, at }: VerbPlace): boolean =>
  tokens.slice(0, at).some((one) => COURT.test(one.lower));

/** “Kenya was promised $5m by Japan”: the subject is who gets it. */
function promisedTo({ tokens, at, first, verb, group }: VerbPlace): VerbPromise | null {
  if (!/^(?:promise|pledge|offer|guarantee)$/.test(verb.lemma)) return null;
  if (at + 1 < beforeQualifiers(tokens, first - 1)) return null;
  const to = subjectBefore(tokens, group.from);
  return to && { subject: null, recipient: rangeOf(tokens, to.from, to.to) };
}

/** “has pledged $5m”, not “offered $5m for the company”, “was urged to pledge” or “could offer”. */
function isPromise(place: VerbPlace): boolean {
  const { money, tokens, at, first, verb, group } = place;
  const isPrice =
    verb.lemma === 'offer' &&
    /\b(?:for (?:the|its|his|her) (?:company|firm|shares?|stake|business|club|house)|reward)\b/i.test(
      textBehind(money),
    );
  if (isPrice || isUrged(place)) return false;
  const modal = tokens.slice(group.from, at).find((token) => token.pos === 'modal')?.lower ?? '';
  if (/^(?:could|may|might|should|must|can|cannot|ought)/.test(modal)) return false;
  const between = wordsOf(tokens, at + 1, first);
  return !NO_GIFT.test(between) || /\b(?:to|in|for|with|on)\b/.test(between);
}

const TO_AMOUNT = new RegExp(
  String.raw`\b(?:to|by)(?:\s(?:${lexicon.alternatives('beforeAmount')}))*$`,
);

/** “its contribution by a further” between verb and amount. */
const isRaise = (between: string): boolean =>
  RAISED.test(between) &&
  !NO_GIFT.test(between.replace(/\b(?:spending|budget)\b/g, '')) &&
  TO_AMOUNT.test(between);

/** “its pledge to”, “its contribution by a fifth to”: what is still promised after a cut. */
const LOWERED = new RegExp(
  String.raw`\b(?:its|their|his|her|our)\s(?:[\p{L}-]+\s){0,3}?(?:pledge|commitment|contribution|promise|offer)\b.*\bto(?:\s(?:${lexicon.alternatives('beforeAmount')}))*$`,
  'u',
);

/** Whether the sentence is about a time gone by: what was raised then is no promise now. */
const isPastTold = (money: FoundMoney): boolean =>
  /\b(?:last (?:year|month|decade|week)|in (?:19|20)\d\d|ago|since)\b/i.test(money.sentence.text);

const FROM_RESERVE =
  /^\sfrom\s(?:the|its|their|a)\s(?:[\p{L}’'-]+\s){0,5}?(?:funds?|reserves?|vote|budget|contingency|treasury|facility)\b/iu;

const OF_OWN_FUND =
  /^\s(?:of|from)\s(?:the|its|their)\s(?:[\p{L}’'()-]+\s){0,5}?(?:fund|budget|programme|program|reserves?)\b[^.;]{0,80}\sto\s/iu;

/** “has released 18 billion to 12 states”, “gave the school $4m”, “handed over $5m to”. */
function handedOver(place: VerbPlace): VerbPromise | null {
  const { money, tokens, at, first, verb, group } = place;
  const helps = lexicon.is(verb.lemma, 'helps') && isWith(tokens, first);
  const invests = isInvested(place);
  const gives =
    (handsOver(verb) || helps || invests) && verb.kind !== 'announcement' && !isDetected(place);
  // “gives the choir $4m a year” is still to come.
  const isNow = isPresent(place);
  if (!gives || group.negated || group.passive || isByDocument(place)) return null;
  if (!isNow && isAccount(money)) return null;
  const behind = textBehind(money);
  if (OWN_INTEREST.test(behind) || isPersonal(place) || isByCourt(place)) return null;
  // “has given $4m of its growth fund, set up in May, to”
  const isOfOwn =
    OF_OWN_FUND.test(behind) && leadOf(place).some((one) => /^ha[sd]$|^have$/.test(one));
  // “sent $4m of goods”
  const kind = /^\s(?:worth\s)?of\s(?:[\p{L}-]+\s)?([\p{L}-]+)/u.exec(behind)?.[1];
  if (kind !== undefined && !isOfOwn && !lexicon.is(kind, 'aid') && !lexicon.is(kind, 'moneyNoun'))
    return null;
  // The amount must be the object, unlike in “has released a report on the $5m”.
  const isOfGrants = isObjectOfGrants(place);
  const last =
    helps || isOfGrants ? beforeGift(tokens, first) : beforeQualifiers(tokens, first - 1);
  const isObject = last <= at + particleWords(verb);
  const toSomeone =
    sharesReceiver(behind) ||
    /^\s(?:available\s)?(?:(?:in|as|of|through|via)\s(?:[\p{L}’'-]+\s){1,4})?(?:(?:last|this|in)\s\S+\s)?(?:to|for|towards?)\s/u.test(
      behind,
    );
  // “released $4m from the contingency fund”
  const isReleased = verb.lemma === 'release' && FROM_RESERVE.test(behind);
  if ((isObject && isBuying(place)) || isThing(place)) return null;
  // “added $4m to its costs”
  if (verb.lemma === 'add' && !place.nearPledges) return null;
  const isTold = isObject
    ? toSomeone ||
      isOfGrants ||
      isReleased ||
      isOfOwn ||
      isInAid(money) ||
      invests ||
      isBare(place) ||
      /^(?:donate|chip|kick|stump|put|pitch|pony|scrape)$/.test(verb.lemma) ||
      isShareOf(place) ||
      place.nearPledges ||
      leadOf(place).includes('already')
    : givesTo(place, last);
  if (!isTold) return null;
  return gift(place, helps, toSomeone || !isObject || isInAid(money));
}

/** What a verb of giving tells; of one in the present only where it `isTold` that it gives. */
function gift(place: VerbPlace, helps: boolean, isTold: boolean): VerbPromise | null {
  const { money, at, verb, form, group } = place;
  // What is added to pledges is one; what is awarded or “backed with” is still to be paid out.
  const isOpen =
    /^(?:add|award|mobili[sz]e|free|unlock|reserve)$/.test(verb.lemma) ||
    (helps && form === 'present');
  // “since 2029 it has awarded $4m”: an account of what is done.
  const isDone = !isOpen || (verb.lemma === 'award' && isAccount(money));
  if (form === 'past') return { state: isDone ? 'paid' : 'pledged', fromGiver: true };
  // A headline's present: “State releases $5m to growers”; what somebody donates is news anywhere.
  const isNews = money.sentence.index === 0 || (verb.lemma === 'donate' && money.period === null);
  if (isNews && form === 'present' && group.from === at)
    return { state: isOpen ? 'pledged' : 'paid' };
  return isPresent(place) && isTold ? { fromGiver: true } : null;
}

/** “paid $4m to buy it” or “for it”, not “paid $4m to each family”. */
const isBuying = (place: VerbPlace): boolean =>
  place.verb.lemma === 'pay' &&
  !isShareOf(place) &&
  !(place.tokens[place.after]?.lower === 'to' && !isInfinitive(place.tokens, place.after + 1));

/** “put in $5m”, not “put $5m on the horse”. */
const handsOver = ({ lemma, particle }: PledgeVerb): boolean =>
  lexicon.is(lemma, 'handsOver') && !(lemma === 'put' && particle !== 'in');

/** “Auditors found $5m for which”, “found $5m for repairs had been lost”: what came to light. */
function isDetected({ tokens, first, at, after, verb }: VerbPlace): boolean {
  if (verb.lemma !== 'find') return false;
  const end = tokens.findIndex(({ text }, index) => index > after && /^[.,;:)–—]$/.test(text));
  const isObject = beforeQualifiers(tokens, first - 1) === at;
  const isFor = /^(?:for|towards?)$/.test(tokens[after]?.lower ?? '');
  return (
    !isObject ||
    !isFor ||
    lexicon.is(tokens[after + 1], 'relative') ||
    hasFiniteVerb(tokens, after, end === -1 ? tokens.length : end)
  );
}

/** “Of the $9m it promised, Japan has paid out $5m”: a part of what was promised. */
const isShareOf = ({ money, tokens, verb }: VerbPlace): boolean =>
  lexicon.is(verb.lemma, 'pays') &&
  tokens[0]?.lower === 'of' &&
  /^of\s(?:the|its|their|that|this)\s[^;]{0,120}\d[^;]{0,160},/i.test(
    money.sentence.text.slice(0, money.start - money.sentence.start),
  );

/** “gave $5m [and half a million yuan to] Kenya”: the receiver of two gifts. */
const sharesReceiver = (behind: string): boolean =>
  /^\sand\s(?:\p{Lu}{0,3}\p{Sc}?\s?\d[^\s]*|an?|half|\p{L}+)\s(?:(?!to\b|for\b)[\p{L}-]+\s){0,3}to\s(?:the\s)?\p{L}/u.test(
    behind,
  );

/** “awarded [grants and bursaries totalling] $5m”: an object that is nothing but given. */
function isObjectOfGrants({ tokens, at, first, verb }: VerbPlace): boolean {
  const last = beforeQualifiers(tokens, first - 1);
  return (
    beforeGift(tokens, first) === at + particleWords(verb) &&
    tokens.slice(at + 1, last + 1).some((one) => PURELY_GIVEN.test(one.lower))
  );
}

const PURELY_GIVEN =
  /^(?:grants|donations|gifts|awards|scholarships|bursaries|subsidies|bequests)$/;

/** “Canada has given $5m,”, “Canada, which gave $5m,”: nothing else is said of it. */
function isBare({ tokens, at, after, verb, group }: VerbPlace): boolean {
  const lead = tokens[group.from]?.lower ?? '';
  const isTold = /^(?:has|have)$/.test(lead) || /^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '');
  const isLast = tokens[after] === undefined || /^[.,;”"]$/.test(tokens[after].text);
  return isTold && isLast && /^(?:give|contribute|donate|grant)$/.test(verb.lemma);
}

/** “gave the zoo a $5m elephant”: what it cost, and no money. */
function isThing({ tokens, first, after }: VerbPlace): boolean {
  if (!/^an?$/.test(tokens[first - 1]?.lower ?? '') || tokens[after]?.pos !== 'noun') return false;
  return !tokens
    .slice(after, after + 4)
    .some(
      (one) =>
        (['aid', 'moneyNoun', 'giftKind', 'fundKind'] as const).some((trait) =>
          lexicon.is(one, trait),
        ) || /^(?:che(?:que|ck)|payment|bonus|injection|sum)s?$/.test(one.lower),
    );
}

/** “backed the choir [with] $5m” */
const isWith = (tokens: readonly TaggedToken[], first: number): boolean =>
  tokens[beforeGift(tokens, first)]?.lower === 'with';

/** “has invested $5m in schools”: what a public body does with it is a gift. */
const isInvested = ({ tokens, verb, after }: VerbPlace): boolean =>
  INVESTS.test(verb.lemma) && /^(?:in|into)$/.test(tokens[after]?.lower ?? '');

/** “gives”, “we give”: a finite verb in the present, and no condition. */
function isPresent({ tokens, at, form, group }: VerbPlace): boolean {
  if (group.from !== at || tokens.slice(0, at).some(({ lower }) => /^(?:if|unless)$/.test(lower)))
    return false;
  const before = tokens[at - 1];
  const isPlural =
    /^(?:we|they|i|you)$/.test(before?.lower ?? '') ||
    ((before?.pos === 'noun' || before?.pos === 'name') && /(?<!s)s$/.test(before.lower));
  return form === 'present' || (form === 'base' && isPlural);
}

/**
 * “doubled its aid, giving $4m to the islands”, “as well as awarding $4m to halls”: what the subject
 * of the clause does too.
 */
function alongside(place: VerbPlace): VerbPromise | null {
  const { money, tokens, at, first, verb, form, group } = place;
  const lead = wordsOf(tokens, Math.max(0, at - 3), at);
  const isBeside =
    /(?:,|\bas well as|\bwhile)$/.test(lead) || /, (?:each|also|thus|thereby)$/.test(lead);
  const gives = handsOver(verb) && verb.kind === 'transfer' && verb.lemma !== 'find';
  if (form !== 'gerund' || !gives || !isBeside) return null;
  if (OWN_INTEREST.test(textBehind(money)) || isPersonal(place)) return null;
  const last = beforeQualifiers(tokens, first - 1);
  const isObject = last <= at + particleWords(verb);
  const clause = wordsOf(tokens, 0, at);
  const isOfGifts = RAISED.test(clause) || place.nearPledges;
  const toSomeone = /^(?:to|for|towards?|across|among|between)$/.test(
    tokens[place.after]?.lower ?? '',
  );
  if (isObject ? !(toSomeone || isOfGifts || isInAid(money)) : !givesTo(place, last)) return null;
  const isToCome = /\b(?:will|would|to|is|are|shall)\b/.test(clause.slice(-90));
  if (!isToCome && isAccount(money)) return null;
  return { fromGiver: true, ...(!isToCome && group.from === at && { state: 'paid' as const }) };
}

/** A headline's present: “Commission mobilises €5m to help growers”. */
function headlined(place: VerbPlace): VerbPromise | null {
  const { tokens, at, first, verb, after } = place;
  const isObject = beforeQualifiers(tokens, first - 1) <= at;
  const hasEnd = /^(?:to|for|towards?|in|into)$/.test(tokens[after]?.lower ?? '');
  const isTold = isHeadline(place) || isByDocument(place);
  return verb.kind === 'transfer' && isTold && isObject && hasEnd ? {} : null;
}

/** A headline's present, of one or several: “Commission mobilises”, “Kenya and Mali invest”. */
function isHeadline({ money, tokens, at, form, group }: VerbPlace): boolean {
  if (money.sentence.index !== 0 || group.from !== at || at === 0) return false;
  if (form === 'present') return true;
  const before = tokens[at - 1];
  const isSubject = before?.pos === 'name' || before?.pos === 'noun';
  const isSeveral =
    /(?<!s)s$/.test(before?.lower ?? '') ||
    tokens.slice(0, at).some(({ lower }) => lower === 'and');
  return form === 'base' && isSubject && isSeveral;
}

/** “Budget 2031 provides $5m for”, “the bill provides $5m to”: what a plan gives is promised. */
const isByDocument = ({ tokens, at, form, group }: VerbPlace): boolean => {
  const isYear = /^(?:19|20)\d\d/.test(tokens[at - 1]?.text ?? '');
  const subject = tokens[at - (isYear ? 2 : 1)];
  return form === 'present' && group.from === at && lexicon.is(subject, 'providesMoney');
};

/** “gave [the school fund] $4m”: words of a receiver between verb and amount, and no others. */
const givesTo = ({ tokens, at, first, verb }: VerbPlace, last: number): boolean => {
  // “gave its blessing to a $5m pier”, “gave permission for a $5m pier”
  const link = tokens[last + 1]?.lower ?? '';
  // “provides cover of $5m”
  const isMeasured =
    link === 'of' && !lexicon.is(tokens[last], 'aid') && !lexicon.is(tokens[last], 'moneyNoun');
  const isTowards = (last + 1 < first && link === 'to') || isMeasured;
  if (isTowards || /^(?:for|of|in)$/.test(tokens[last]?.lower ?? '')) return false;
  const from = at + 1 + particleWords(verb);
  const receiver = tokens.slice(from, tokens[last]?.lower === 'with' ? last : last + 1);
  return (
    receiver.length > 0 &&
    receiver.length < 9 &&
    receiver.every(
      ({ pos, kind, lower }) =>
        kind === 'word' &&
        (/^(?:name|noun|adjective|determiner|possessive|pronoun|number)$/.test(pos) ||
          /^(?:of|for|in)$/.test(lower)),
    ) &&
    !receiver.some(({ lower }) => /^(?:\p{L}+sel(?:f|ves)|that|which|who)$/u.test(lower))
  );
};

/** “gave his son $5m”, “paid his lawyer”: a matter of his own. */
const isPersonal = ({ money, tokens, at, first }: VerbPlace): boolean =>
  [
    ...tokens.slice(at + 1, first),
    ...tokens.filter((one) => one.start >= money.tail).slice(0, 4),
  ].some(
    (one) => lexicon.is(one, 'kin') || lexicon.is(one, 'sells') || lexicon.is(one, 'ownInterest'),
  );

const SHARED_OUT = new RegExp(
  String.raw`^,\s(?:to\sbe\s(?:${lexicon.alternatives('passesOn', 'past')})\b|of\swhich\s)`,
  'i',
);
const AID_BEHIND = new RegExp(
  String.raw`^[\s-](?:(?:to|for|in|of|a|new)\s)?(?:(?!(?:to|for|in|from|by|with|that|will)\b)[\p{L}-]+\s){0,6}?(?:${lexicon.alternatives('aid')})\b`,
  'iu',
);

/** A part of an amount, or what joins it to the next. */
const isOfAmount = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.kind === 'symbol' ||
    /^(?:,|and|[mb]illion|[mb]n)$/.test(token.lower));

const INCREASE_OF = new RegExp(
  String.raw`^\s(?:increase|rise|boost)\s(?:in|to)\s(?:[\p{L}’'-]+\s){0,4}?(?:${lexicon.alternatives('raised')})\b`,
  'iu',
);

const APPROVAL = /^(?:approval|release|disbursement|allocation|provision|award|signing)$/;

/** “announced $5 million in aid”, “unveiled a package worth $5 million”, “announced $5m for”. */
function isGift({ money, tokens, at, first, verb, nearPledges }: VerbPlace): boolean {
  const { sentence } = money;
  const between = wordsOf(tokens, at + 1, first);
  if (NO_GIFT.test(between)) return false;
  // “vote against any scheme”
  if (verb.lemma === 'vote' && beforeQualifiers(tokens, first - 1) > at) return false;
  // “agreed a payment of $5m to”
  const isPayment = /\bpayments? of$/.test(between.replace(/(?<= of)(?: \S+){0,2}$/, ''));
  if (isPayment && verb.lemma === 'agree' && /^\sto\s/.test(textBehind(money))) return true;
  // “a $5m (£4m) clean-up programme”
  const behind = textBehind(money)
    .replace(/^\s\([^()]{0,60}\)/u, '')
    .slice(0, 80);
  if (AID.test(between) && between.length < 80) return true;
  let last = beforeQualifiers(tokens, first - 1);
  // “announced its approval of $5m in loans”
  const isApproval = APPROVAL.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'of';
  if (isApproval) last = beforeQualifiers(tokens, last - 1);
  // “announced today $5m in grants”, “announced on Friday $5m”, “announced respectively $5m and $4m”
  while (lexicon.is(tokens[last], 'timeNoun') || tokens[last]?.lower === 'respectively') last--;
  // “announced $5m and $4m respectively”: the amount before is one of the list.
  const isShared = /\brespectively\b/.test(sentence.text);
  if (isShared && /^(?:,|and)$/.test(tokens[last]?.lower ?? '')) {
    while (last > at && (isOfAmount(tokens[last]) || tokens[last]?.lower === 'respectively'))
      last--;
  }
  if (/^(?:on|to|off)$/.test(tokens[last]?.lower ?? '')) last--;
  if (/^off$/.test(tokens[last]?.lower ?? '')) last--;
  const direct = last <= at;
  if (AID_BEHIND.test(behind)) return direct || AID.test(between);
  return (
    direct &&
    /^(?:announce|confirm|approve|authori[sz]e|clear|sanction|unveil|vote)$/.test(verb.lemma) &&
    (/^\s(?:more\s)?(?:for|to|towards?)\s/.test(behind) ||
      // “announced an additional $5m”
      (verb.lemma === 'announce' && isFurther(money) && /^[,.;]|^$/.test(behind)) ||
      // “announced a $5m increase in its aid”
      (direct && INCREASE_OF.test(behind)) ||
      // “announced $5m awarded to nine villages”
      /^\s(?:awarded|granted|given|going|(?:is\s|are\s|will\sbe\s)?(?:now\s)?available|will\sgo)\s(?:to|for)\s/.test(
        behind,
      ) ||
      // “Donors pledged $9m. Norway announced $5m, Kenya $4m”
      (verb.lemma === 'announce' && nearPledges && /^(?:[,.;]|\sand\s|$)/.test(behind)) ||
      // “announced $5m, to be channelled through”, “, of which $2m is reserved for”
      (verb.lemma === 'announce' && SHARED_OUT.test(behind)))
  );
}
