import type { EntityRecord } from '../actors/entities';
import type { Discourse } from '../language/discourse';
import * as lexicon from '../lexicon/lexicon';
import type { PledgeState } from '../model';
import type { FoundMoney } from '../money/foundMoney';
import { isFurther, textBefore, textBehind } from './amountContext';
import { isAccount } from './notPledged';
import type { FoundPledge } from './pledge';

/** Whether two amounts are equal, directly or through a conversion that the text gives. */
function isSameAmount(discourse: Discourse, a: FoundMoney, b: FoundMoney): boolean {
  const baseOf = ({ base }: Amount): string =>
    base ? discourse.text.slice(base.start, base.end) : '';
  const equal = (one: Amount, other: Amount): boolean =>
    one.value === other.value &&
    one.maximum === other.maximum &&
    one.currency === other.currency &&
    // “2% of GDP” is not “2% of the budget”.
    baseOf(one).toLowerCase() === baseOf(other).toLowerCase();
  return (
    equal(a, b) ||
    (a.equivalent !== null && equal(a.equivalent, b)) ||
    (b.equivalent !== null && equal(b.equivalent, a)) ||
    isShorthand(discourse, a, b) ||
    isShorthand(discourse, b, a) ||
    (a.equivalent !== null && b.equivalent !== null && equal(a.equivalent, b.equivalent))
  );
}

/** Whether a headline's “$50 million” is the text's “50 million Australian dollars”. */
const isShorthand = (discourse: Discourse, short: FoundMoney, full: FoundMoney): boolean =>
  short.sentence.paragraph === 0 &&
  discourse.text[short.start] === '$' &&
  short.value === full.value &&
  /dollar|\$/i.test(discourse.text.slice(full.start, full.end));

type Amount = Pick<FoundMoney, 'value' | 'maximum' | 'currency' | 'base'>;

const valuesOf = ({ value, equivalent }: FoundMoney): string[] =>
  equivalent ? [value, equivalent.value] : [value];

/** Whether both pledges can have one pledger. */
function mayBeOneMaker({ text }: Discourse, a: FoundPledge, b: FoundPledge): boolean {
  if (a.pledgers.length > 0 || b.pledgers.length > 0) return isOneOfBoth(a, b);
  const strange = strangerOf(text, a) ?? strangerOf(text, b);
  if (strange !== null) {
    const names = [a, b].map((one) => namesOf(text, one));
    return names.includes('') || haveWordInCommon(names);
  }
  if (a.pledger === null || b.pledger === null || a.pledger === b.pledger) return true;
  if (a.onBehalfOf === b.pledger || b.onBehalfOf === a.pledger) return true;
  if (a.onBehalfOf !== null && a.onBehalfOf === b.onBehalfOf) return true;
  // “NAME announces $5m for airports”: a headline names who tells of it, the text who gives.
  const isTold = (one: FoundPledge): boolean =>
    one.money.sentence.paragraph === 0 && one.pledger?.type === 'person';
  if (isTold(a) !== isTold(b)) return true;
  // “Donors” can be anyone.
  return a.pledger.type === 'group' || b.pledger.type === 'group';
}

/** “Lower Marle”: the name of a giver of whom the text says no more; else null. */
function strangerOf(text: string, { pledger, pledgerRange }: FoundPledge): string | null {
  if (pledger || !pledgerRange) return null;
  const words = text.slice(pledgerRange.start, pledgerRange.end);
  // “the Kingdom”, “The minister”: may be short for anybody.
  const mayBeAnybody = /^(?:the|its|their)\s\S+$/i.test(words);
  return !mayBeAnybody && /^(?:The\s|the\s)?\p{Lu}/u.test(words) ? words : null;
}

/** The words that name who makes a pledge. */
const namesOf = (text: string, { pledger, pledgerRange }: FoundPledge): string =>
  pledger
    ? [pledger.name, ...pledger.aliases].join(' ')
    : pledgerRange
      ? text.slice(pledgerRange.start, pledgerRange.end)
      : '';

function haveWordInCommon([one = '', other = '']: readonly string[]): boolean {
  const wordsOf = (names: string): string[] => names.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const own = new Set(wordsOf(one));
  return wordsOf(other).some((word) => own.has(word) && word !== 'the');
}

/** Whether one names nobody, or only those that the other names too. */
function isOneOfBoth(a: FoundPledge, b: FoundPledge): boolean {
  const [mine, others] = [makersOf(a), makersOf(b)];
  // “Donors” can be anyone.
  if ([a, b].some(({ pledger }) => pledger?.type === 'group' && /\bdonors$/i.test(pledger.name)))
    return true;
  return mine.every((one) => others.includes(one)) || others.every((one) => mine.includes(one));
}

const makersOf = ({ pledger, pledgers }: FoundPledge): readonly EntityRecord[] =>
  pledger ? [pledger] : pledgers;

/** “£2m to the theatre and £2m to the library”: equal amounts for ends with no word in common. */
function haveOtherEnds({ text, paragraphs }: Discourse, a: FoundPledge, b: FoundPledge): boolean {
  // A headline says it in other words.
  const isHead = ({ money: { sentence } }: FoundPledge): boolean =>
    sentence.paragraph === 0 && paragraphs.length > 1;
  if (isHead(a) !== isHead(b)) return false;
  if (areElsewhere(a.money, b.money)) return true;
  // Two items of one list.
  if (a.list !== undefined && a.list === b.list) return true;
  const pair =
    a.recipient && b.recipient
      ? [a.recipient, b.recipient]
      : !a.recipient && !b.recipient && a.purpose && b.purpose
        ? [a.purpose, b.purpose]
        : null;
  if (!pair || isDefinite(text, a) || isDefinite(text, b)) return false;
  const [own = [], other = []] = pair.map(({ start, end }) =>
    (
      text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? []
    ).filter(
      (word) => !lexicon.is(word, 'preposition') && !/^(?:the|and|its|their|help)$/.test(word),
    ),
  );
  return !own.some((word) => other.includes(word));
}

/** “In Chad, $5m will be used …”, “In Mali, $5m …” */
function areElsewhere(a: FoundMoney, b: FoundMoney): boolean {
  const [one, other] = [a, b].map(({ sentence }) => PLACE.exec(sentence.text)?.[1]);
  return one !== undefined && other !== undefined && one !== other;
}

const PLACE = /^In\s((?:the\s)?\p{Lu}[\p{L}\s-]{1,30}),\s/u;

/** “the $5m”: an amount named before. */
const isDefinite = (text: string, { money }: FoundPledge): boolean =>
  /\b(?:the|that|this|its|their|his|her)\s(?:(?:same|full|promised|pledged|whole|original)\s)*$/iu.test(
    text.slice(Math.max(0, money.start - 40), money.start),
  );

/** A pledge and the other places found so far that name it. */
interface Merged {
  pledge: FoundPledge;
  readonly mentions: FoundMoney[];
  state: PledgeState;
}

/**
 * Joins pledges of the same amount by the same pledger, or by none, into one with several mentions.
 * What is said later of its fate (paid, withdrawn) becomes its state. `settled` are the amounts
 * already known to belong to pledges; `again` are amounts that turn out to name one again.
 */
export function mergeMentions(
  discourse: Discourse,
  pledges: readonly FoundPledge[],
  amounts: readonly FoundMoney[],
  settled: ReadonlySet<FoundMoney>,
): { readonly pledges: readonly FoundPledge[]; readonly again: readonly FoundMoney[] } {
  const kept: Merged[] = [];
  /** Keyed by the amount's value, so that long documents stay cheap. */
  const byValue = new Map<string, Merged[]>();
  const twinsOf = (money: FoundMoney): Merged[] =>
    [...new Set(valuesOf(money).flatMap((value) => byValue.get(value) ?? []))].filter((one) =>
      isSameAmount(discourse, one.pledge.money, money),
    );
  // The fullest account comes first: a headline gives way to the text.
  const ordered = pledges.toSorted((a, b) => fullness(discourse, b) - fullness(discourse, a));
  for (const pledge of ordered) {
    const twin = twinsOf(pledge.money).find(
      (one) =>
        (pledge.table === undefined || pledge.table !== one.pledge.table) &&
        (isDefinite(discourse.text, pledge) || mayBeOneMaker(discourse, one.pledge, pledge)) &&
        !isOnTop(one.pledge, pledge) &&
        !haveOtherEnds(discourse, one.pledge, pledge),
    );
    if (twin) {
      twin.mentions.push(pledge.money);
      twin.pledge = withGiverOf(twin.pledge, pledge);
      if (/^(?:paid|withdrawn|criticised)$/.test(pledge.state)) twin.state = pledge.state;
      continue;
    }
    const own: Merged = { pledge, mentions: [], state: pledge.state };
    kept.push(own);
    for (const value of valuesOf(pledge.money)) {
      byValue.set(value, [...(byValue.get(value) ?? []), own]);
    }
  }
  const again: FoundMoney[] = [];
  for (const money of amounts) {
    // A headline may name what the money builds: “Row over $5m dam”.
    const isHead = money.sentence.paragraph === 0 && money.use === 'cost';
    const mayBe = money.use === 'other' || isHead;
    if (settled.has(money) || !mayBe || isOlderGift(money)) continue;
    const [twin, ...others] = twinsOf(money);
    if (!twin || others.length > 0 || areElsewhere(twin.pledge.money, money)) continue;
    twin.mentions.push(money);
    again.push(money);
    if (isPayment(money)) twin.state = 'paid';
  }
  const merged = kept.map(({ pledge, mentions, state }) => ({
    ...pledge,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    state,
  }));
  return { pledges: merged.sort((a, b) => a.money.start - b.money.start), again };
}

/** Who gives, where only another mention of the pledge tells it. */
const withGiverOf = (pledge: FoundPledge, other: FoundPledge): FoundPledge => {
  const isOpen = pledge.pledger === null && pledge.pledgers.length === 0;
  if (!isOpen || pledge.pledgerRange !== null || other.pledger === null) return pledge;
  const { pledger, pledgerRange, onBehalfOf } = other;
  return { ...pledge, pledger, pledgerRange, onBehalfOf };
};

/** “pledged $5m in May and has now pledged another $5m”: one of the two comes on top of the other. */
function isOnTop(a: FoundPledge, b: FoundPledge): boolean {
  const [first, second] = a.money.start < b.money.start ? [a.money, b.money] : [b.money, a.money];
  const isFresh = (money: FoundMoney): boolean =>
    isFurther(money) || /^\smore\b/.test(textBehind(money));
  // “comes on top of the $5m that Norway gave. It is now giving $5m to”
  const [older, newer] = first === a.money ? [a, b] : [b, a];
  if (older.state === 'paid' && newer.state !== 'paid' && TOPPED.test(textBefore(first)))
    return true;
  return first.sentence.paragraph > 0 && isFresh(second) && !isFresh(first);
}

const TOPPED = new RegExp(
  String.raw`\b(?:in addition to|on top of|adds to|besides|follow(?:s|ed|ing)?)\s(?:(?:${lexicon.alternatives('beforeAmount')})\s)*$`,
  'i',
);

/** “gave $5m in 2019”: what was given then is another gift than the one promised now. */
const isOlderGift = (money: FoundMoney): boolean =>
  GAVE.test(textBefore(money)) && isAccount(money);

const GAVE = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('pays', 'past')}|spent)\s(?:(?:${lexicon.alternatives('beforeAmount')})\s)*$`,
  'i',
);

/** “has delivered the $5 million”. */
const isPayment = ({ sentence, start }: FoundMoney): boolean =>
  PAYMENT.test(sentence.text.slice(0, start - sentence.start));

const PAYMENT = new RegExp(
  String.raw`\b(?:has|have|had)\s(?:now\s|already\s|since\s)?(?:${lexicon.alternatives('pays', 'past')})\s(?:out\s)?(?:the\s|all\s|its\s|their\s|of\s|full\s)*$`,
  'i',
);

const fullness = (discourse: Discourse, pledge: FoundPledge): number =>
  (pledge.pledger ? 2 : 0) +
  (pledge.recipient ? 1 : 0) +
  (pledge.purpose ? 1 : 0) -
  (pledge.state === 'paid' || pledge.state === 'criticised' ? 2 : 0) -
  (discourse.paragraphs[pledge.money.sentence.paragraph]?.kind === 'heading' ? 3 : 0) -
  (pledge.money.sentence.paragraph === 0 && discourse.paragraphs.length > 1 ? 3 : 0);
