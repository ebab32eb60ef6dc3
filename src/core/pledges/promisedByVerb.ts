import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';
import { subjectBefore } from '../language/subjects';
import type { PledgeState } from '../model';
import type { FoundMoney } from '../money/foundMoney';
import { textBehind } from './amountContext';
import { rangeOf } from './phraseEnds';
import { AID, RAISED, NO_GIFT } from './pledgeVerbs';
import { isProgressive, isUrged, stillToCome } from './stillToCome';
import { leadOf, wordsOf, type VerbPlace } from './verbPlace';
import { beforeQualifiers } from './verbs';

/** What the form of a promising verb tells of its pledge. */
export interface VerbPromise {
  readonly state?: PledgeState;
  readonly subject?: Range | null;
  readonly recipient?: Range | null;
}

/** What the verb promises here, or null when it promises nothing. */
export function promisedByVerb(place: VerbPlace): VerbPromise | null {
  const { money, tokens, at, first, verb, form, group } = place;
  if (group.passive && form === 'past') return promisedTo(place);
  // What a court awards is damages.
  const isRuling =
    verb.lemma === 'award' && tokens.slice(0, at).some((one) => COURT.test(one.lower));
  if (isRuling) return null;
  if (verb.kind === 'promise' && verb.lemma !== 'undertake') return isPromise(place) ? {} : null;
  if (verb.kind === 'increase') {
    if (!isRaise(wordsOf(tokens, at + 1, first))) return null;
    if (form === 'past' && !isPastTold(money)) return isUrged(place) ? null : {};
  }
  if (verb.kind === 'announcement' && !isGift(place)) return null;
  if (verb.kind === 'announcement' && !verb.creates && form !== 'base') {
    return form === 'gerund' && group.from < at && !isProgressive(place) ? null : {};
  }
  return stillToCome(place) ?? handedOver(place);
}

const COURT = /^(?:courts?|judges?|jury|juries|jurors|tribunals?|arbitrators?|panel)$/;

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

/** Whether the sentence is about a time gone by: what was raised then is no promise now. */
const isPastTold = (money: FoundMoney): boolean =>
  /\b(?:last (?:year|month|decade|week)|in (?:19|20)\d\d|ago|since)\b/i.test(money.sentence.text);

/** “since 2018”, “last year”: an account of spending, not news of a gift. */
const ACCOUNT = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('account')}|(?:in|during|by|of) (?:19|20)\d\d)\b`,
  'i',
);
const OWN_INTEREST = new RegExp(String.raw`\b(?:${lexicon.alternatives('ownInterest')})\b`, 'i');

/** “has released 18 billion to 12 states”, “had already disbursed $24m”. */
function handedOver(place: VerbPlace): VerbPromise | null {
  const { money, tokens, at, first, verb, form, group } = place;
  if (
    !lexicon.is(verb.lemma, 'handsOver') ||
    verb.kind !== 'transfer' ||
    group.negated ||
    group.passive
  )
    return null;
  // The amount must be the object, unlike in “has released a report on the $5m”.
  if (beforeQualifiers(tokens, first - 1) > at) return null;
  const behind = textBehind(money);
  const toSomeone = /^\s(?:(?:in|as)\s(?:[\p{L}-]+\s){1,3})?(?:to|for|towards?)\s/u.test(behind);
  if (ACCOUNT.test(money.sentence.text) || OWN_INTEREST.test(behind)) return null;
  const lead = leadOf(place);
  const perfect = form === 'past' && lead.some((word) => /^(?:has|have|had|'ve)$/.test(word));
  if (perfect && (toSomeone || lead.includes('already'))) return { state: 'paid' };
  // A headline's present: “State releases $5m to growers”.
  const heads = money.sentence.index === 0 && form === 'present' && group.from === at;
  return heads && toSomeone ? { state: 'paid' } : null;
}

const AID_BEHIND = new RegExp(
  String.raw`^[\s-](?:(?:to|for|in|of|a|new)\s)?(?:[\p{L}-]+\s){0,3}?(?:${lexicon.alternatives('aid')})\b`,
  'iu',
);

/** “announced $5 million in aid”, “unveiled a package worth $5 million”, “announced $5m for”. */
function isGift({ money, tokens, at, first, verb }: VerbPlace): boolean {
  const between = wordsOf(tokens, at + 1, first);
  if (NO_GIFT.test(between)) return false;
  const behind = textBehind(money).slice(0, 60);
  if (AID.test(between) && between.length < 80) return true;
  let last = beforeQualifiers(tokens, first - 1);
  if (/^(?:on|to|off)$/.test(tokens[last]?.lower ?? '')) last--;
  if (/^off$/.test(tokens[last]?.lower ?? '')) last--;
  const direct = last <= at;
  if (AID_BEHIND.test(behind)) return direct || AID.test(between);
  return (
    direct &&
    /^(?:announce|confirm|approve|sanction|unveil)$/.test(verb.lemma) &&
    /^\s(?:more\s)?(?:for|to|towards?)\s/.test(behind)
  );
}
