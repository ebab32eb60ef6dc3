import type { ActorIndex } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { ReadLocally } from '../language/localReading';
import type { TaggedToken } from '../language/taggedToken';
import { isLess, plus } from '../money/decimal';
import type { PledgeState } from '../model';
import type { FoundMoney } from '../money/foundMoney';
import type { FoundQuote } from '../quotes/speech';
import { pledgeBefore } from './amountContext';
import { signsOfAmounts } from './amountSigns';
import { findElaborations, partElaboration } from './elaborations';
import { findCue } from './findCue';
import { mergeMentions } from './mergeMentions';
import type { Cue, FoundPledge, PledgeContext } from './pledge';
import { readFrame } from './pledgeFrame';
import { OWN_INTEREST } from './notPledged';
import { findPledger } from './pledger';
import { isOnTerms, pledgeState } from './pledgeState';
import { INVESTS } from './pledgeVerbs';
import { QuotesAround } from './quotesAround';
import { shareRespectively } from './respectively';
import { signedBy } from './lenders';
import { tablePledges } from './tablePledges';
import * as lexicon from '../lexicon/lexicon';

/** How many sentences before its part a pledge may come. */
const REACH = 12;

/** A document's pledges, and its amounts with what the pledges say about them. */
export interface Promised {
  readonly pledges: readonly FoundPledge[];
  readonly amounts: readonly FoundMoney[];
}

/** An amount that is a part of a pledge before it. */
interface Part {
  readonly money: FoundMoney;
  /** The amount of the pledge. */
  readonly whole: FoundMoney;
  /** The period that the part's own clause tells. */
  readonly period: string | null;
}

/**
 * Finds which of a document's amounts are promised, by whom, to whom and what for. An amount named
 * again is another mention of the same pledge; a part of it becomes an elaboration.
 */
export function findPledges(
  discourse: Discourse,
  index: ActorIndex,
  amounts: readonly FoundMoney[],
  quotes: readonly FoundQuote[],
  readLocally: ReadLocally,
): Promised {
  const tabled = tablePledges(discourse, index, amounts);
  const inText = amounts.filter((money) => !tabled.amounts.has(money));
  const { told, parts } = readPledges(discourse, index, inText, quotes, readLocally);
  const shared = [...shareRespectively(discourse, index, shareFrames(told)), ...tabled.pledges];
  const settled = new Set([...[...told, ...parts].map(({ money }) => money), ...tabled.amounts]);
  const promised = new Set([...told, ...parts, ...tabled.pledges].map(({ money }) => money));
  const { pledges, again } = mergeMentions(discourse, shared, amounts, settled);
  const elaborations = findElaborations(discourse, pledges, readLocally);
  for (const { whole, money } of parts) {
    elaborations.set(whole, [...(elaborations.get(whole) ?? []), partElaboration(money)]);
  }
  return withLearned(
    amounts,
    pledges.map((pledge) => ({
      ...pledge,
      elaborations: outermost(elaborations.get(pledge.money) ?? []),
    })),
    new Set([...promised, ...again]),
    new Map([...told, ...parts].map(({ money, period }) => [money, period])),
  );
}

/** Ranges in order, without those inside another. */
const outermost = (ranges: readonly Range[]): Range[] =>
  ranges
    .filter((one) => !ranges.some((other) => other !== one && holds(other, one)))
    .toSorted((a, b) => a.start - b.start);

const holds = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

/** The pledges amount by amount, and the amounts that are only parts of one. */
function readPledges(
  discourse: Discourse,
  index: ActorIndex,
  amounts: readonly FoundMoney[],
  quotes: readonly FoundQuote[],
  readLocally: ReadLocally,
): { readonly told: readonly FoundPledge[]; readonly parts: readonly Part[] } {
  const next = new Map<FoundMoney, FoundMoney>();
  const previous = new Map<FoundMoney, FoundMoney>();
  for (const [at, money] of amounts.entries()) {
    const follower = amounts[at + 1];
    if (!follower) continue;
    next.set(money, follower);
    previous.set(follower, money);
  }
  const told: FoundPledge[] = [];
  const parts: Part[] = [];
  const around = new QuotesAround(quotes);
  const signsOf = signsOfAmounts(discourse.paragraphs, amounts, readLocally);
  const context: PledgeContext = {
    discourse,
    index,
    quotes: around,
    next,
    previous,
    signsOf,
    found: told,
  };
  for (const money of amounts) {
    const { isPart, isIncluded } = signsOf(money);
    const whole = isPart
      ? wholeOf(context, money, REACH)
      : isIncluded
        ? wholeOf(context, money, 0)
        : undefined;
    if (whole === undefined && isOfRunningTotal(context, amounts, money)) continue;
    const cue = findCue(context, money);
    const pledge = cue && ofWhole(pledgeOf(context, money, cue), whole);
    // A part in the same state as the whole needs no pledge of its own.
    const isOthers = pledge?.pledger && pledge.pledger !== whole?.pledger;
    if (whole && !isOthers && (pledge === null || pledge.state === whole.state)) {
      parts.push({ money, whole: whole.money, period: pledge?.period ?? null });
    } else if (pledge && !(whole === undefined && isOfNoPledge(context, amounts, pledge))) {
      told.push(...eachOf(pledge, cue));
    }
  }
  return withoutSummands(amounts, told, parts);
}

/** “Norway pledged $9m. Of this, $5m has been paid to Mali”: a part has the giver of the whole. */
const ofWhole = (part: FoundPledge | null, whole: FoundPledge | undefined): FoundPledge | null =>
  part && whole && part.pledgerRange === null && part.pledger === null && !part.pledgers.length
    ? { ...part, pledger: whole.pledger, pledgers: whole.pledgers, onBehalfOf: whole.onBehalfOf }
    : part;

/** How many amounts behind a pledge may be its parts. */
const MOST_PARTS = 8;

/**
 * “$6m: $4m in loans and $2m in grants”: amounts right behind a pledge that come to exactly what it
 * is are its parts, unless others give them.
 */
function withoutSummands(
  amounts: readonly FoundMoney[],
  told: readonly FoundPledge[],
  parts: readonly Part[],
): { readonly told: readonly FoundPledge[]; readonly parts: readonly Part[] } {
  const pledgeOf = new Map(told.map((one) => [one.money, one]));
  const places = new Map(amounts.map((money, at) => [money, at]));
  const further = new Map<FoundMoney, Part>();
  for (const whole of told) {
    if (further.has(whole.money)) continue;
    const behind = (places.get(whole.money) ?? amounts.length) + 1;
    const following = amounts.slice(behind, behind + MOST_PARTS);
    for (const money of summandsOf(following, whole, pledgeOf)) {
      further.set(money, {
        money,
        whole: whole.money,
        period: pledgeOf.get(money)?.period ?? null,
      });
    }
  }
  const added = [...further.values()].filter(
    ({ money }) => !parts.some((one) => one.money === money),
  );
  return { told: told.filter(({ money }) => !further.has(money)), parts: [...parts, ...added] };
}

/** The amounts behind a pledge, in its sentence or the next, that come to what it is; or none. */
function summandsOf(
  following: readonly FoundMoney[],
  { money: whole, pledger, list }: FoundPledge,
  pledges: ReadonlyMap<FoundMoney, FoundPledge>,
): readonly FoundMoney[] {
  let sum = '0';
  const found: FoundMoney[] = [];
  for (const money of following) {
    const { sentence } = money;
    const isNear =
      sentence.paragraph === whole.sentence.paragraph && sentence.index <= whole.sentence.index + 1;
    const own = pledges.get(money);
    // Another item of the same list.
    if (list !== undefined && own?.list === list) return [];
    const isOthers =
      own !== undefined && (own.pledgers.length > 0 || (own.pledger ?? pledger) !== pledger);
    if (!isNear || isOthers || money.currency !== whole.currency || money.maximum !== null)
      return [];
    sum = plus(sum, money.value);
    found.push(money);
    if (sum === whole.value) return found.length > 1 ? found : [];
    if (!isLess(sum, whole.value)) return [];
  }
  return [];
}

/** “has given to date $9m, including $2m for wells”: a part of what is no pledge. */
function isOfRunningTotal(
  { signsOf }: PledgeContext,
  amounts: readonly FoundMoney[],
  part: FoundMoney,
): boolean {
  if (!signsOf(part).isIncluded) return false;
  const before = amounts.findLast(({ end }) => end <= part.start);
  return before?.sentence === part.sentence && signsOf(before).isNotPledged;
}

/** “The fund has $9m, of which $2m is allocated to wells”: a part of what nobody promised. */
function isOfNoPledge(
  { signsOf, found }: PledgeContext,
  amounts: readonly FoundMoney[],
  { money, pledger, pledgers }: FoundPledge,
): boolean {
  if (!signsOf(money).isPart || pledger !== null || pledgers.length > 0) return false;
  const before = amounts.findLast(({ end }) => end <= money.start);
  const isHere = before?.sentence === money.sentence;
  return isHere && !found.some((one) => one.money === before);
}

/** The state of the pledge whose verb is understood, unless a condition is told for this one alone. */
function stateOf(context: PledgeContext, money: FoundMoney, cue: Cue): PledgeState {
  if (cue.like === undefined) return pledgeState(context, money, cue);
  const isOpen = cue.like.state === 'pledged' && isOnTerms(money);
  return isOpen ? 'conditional' : cue.like.state;
}

/** “Norway and Chad each pledged $5m”: a pledge for each of them. */
function eachOf(pledge: FoundPledge, { isEach = false }: Cue): FoundPledge[] {
  if (!isEach || pledge.pledgers.length === 0) return [pledge];
  return pledge.pledgers.map((pledger) => ({ ...pledge, pledger, pledgers: [] }));
}

/** “Türkiye promised $15m and Azerbaijan $10m to rebuild hospitals”: both have the one purpose. */
function shareFrames(pledges: readonly FoundPledge[]): FoundPledge[] {
  const shared: FoundPledge[] = [];
  const followers = new Map<FoundPledge, FoundPledge>();
  for (const pledge of pledges.toReversed()) {
    const follower = followers.get(pledge);
    const isBare = pledge.recipient === null && pledge.purpose === null;
    const full =
      follower && isBare
        ? { ...pledge, recipient: follower.recipient, purpose: follower.purpose }
        : pledge;
    shared.push(full);
    if (pledge.like) followers.set(pledge.like, full);
  }
  return shared.reverse();
}

/** The amounts with what the pledges taught: their use, and the period they cover. */
function withLearned(
  amounts: readonly FoundMoney[],
  pledges: readonly FoundPledge[],
  promised: ReadonlySet<FoundMoney>,
  periods: ReadonlyMap<FoundMoney, string | null>,
): Promised {
  const learned = new Map(
    amounts.map((money): [FoundMoney, FoundMoney] => {
      const period = money.period ?? periods.get(money) ?? null;
      return [money, promised.has(money) ? { ...money, use: 'pledge', period } : money];
    }),
  );
  return {
    pledges: pledges.map((one) => ({ ...one, money: learned.get(one.money) ?? one.money })),
    amounts: [...learned.values()],
  };
}

/** The last pledge before an amount that is large enough to contain it. */
const wholeOf = (
  context: PledgeContext,
  part: FoundMoney,
  reach: number,
): FoundPledge | undefined =>
  pledgeBefore(
    context,
    part,
    reach,
    ({ money }) => money.currency === part.currency && isLess(part.value, money.value),
  );

const PUBLIC = new RegExp(String.raw`\b(?:${lexicon.alternatives('publicBody')})\b`, 'i');
const GIVERS = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('publicBody')}|${lexicon.alternatives('donorKind')}|donor|charit(?:y|ies)|we|they)\b`,
  'i',
);
const AWARDS = /^(?:award|grant|donate|allocate|distribute|disburse|hand)$/;
const PRIVATE = new RegExp(String.raw`\b(?:${lexicon.alternatives('privateSpender')})\b`, 'i');

/** How far before “to pay” the verb of promising may stand, in tokens. */
const PLEDGED_NEAR = 5;

/** “pledged on Tuesday [to pay]”: promised to others, whatever it is for. */
const isPledgedTo = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - PLEDGED_NEAR), at + 1)
    .some(({ lower }) => /^(?:pledge[sd]?|pledging|promise[sd]?|vow(?:s|ed))$/.test(lower));

/** What a cue says of an amount, and of who gives it to whom. */
interface Given {
  readonly context: PledgeContext;
  readonly money: FoundMoney;
  readonly cue: Cue;
  /** The words for the giver. */
  readonly giver: string;
  readonly signed: ReturnType<typeof signedBy>;
  readonly purpose: Range | null;
}

/** Households spend too, so an unknown subject promises nothing. */
function isOnlySpent({ context, money, cue, giver, signed, purpose }: Given): boolean {
  if (cue.verb?.kind !== 'spending') return false;
  const { entity, several } = signed.pledger;
  const isKnown =
    entity === null && several.length === 0
      ? PUBLIC.test(giver)
      : entity?.type !== 'group' && !PRIVATE.test(giver);
  const hasEnd =
    signed.recipient !== null ||
    purpose !== null ||
    context.signsOf(money).isPart ||
    // “Of the $9m it promised, Japan has paid out $5m”
    (cue.state === 'paid' && pledgeBefore(context, money, 0) !== undefined) ||
    isPledgedTo(money.sentence.tagged, cue.from);
  const receiver = signed.recipient
    ? context.discourse.text.slice(signed.recipient.start, signed.recipient.end)
    : '';
  return !isKnown || !hasEnd || OWN_INTEREST.test(receiver);
}

/** Anybody hands money to somebody: as a gift it counts only from those who are known to give. */
function isNoGiver({ cue, giver, signed }: Given): boolean {
  const { entity, several } = signed.pledger;
  const isDonated = /^(?:donate|bequeath|chip)$/.test(cue.verb?.lemma ?? '');
  const isHanded = cue.state === 'paid' || cue.fromGiver === true;
  if (isHanded && cue.manner === 'verb' && several.length === 0 && !isDonated) {
    // “Qataris gave $5m”
    const isKnown = entity !== null && (entity.type !== 'group' || entity.country !== undefined);
    // “It has awarded £5m to”: few but bodies that give award.
    // “The Grey Sisters sent us $500”: a name of which the text says no more.
    const isNamed = signed.recipient !== null && /\s\p{Lu}/u.test(giver);
    const isAwarding = /^it$/i.test(giver) && AWARDS.test(cue.verb?.lemma ?? '');
    if (!isKnown && !isAwarding && !isNamed && !GIVERS.test(giver)) return true;
    // What a firm invests is its own.
    const isInvested = INVESTS.test(cue.verb?.lemma ?? '');
    const isPublic = /^(?:country|government|bloc)$/.test(entity?.type ?? '') || PUBLIC.test(giver);
    // “Auditors found $5m for”, “the owners put in $5m”
    const { lemma = '', particle = null } = cue.verb ?? {};
    const isPutIn = lemma === 'put' && particle === 'in';
    const isGiver = isPutIn
      ? GIVERS.test(giver) && !/\bcompany\b/i.test(giver)
      : /^(?:we|they)$/i.test(giver);
    if ((isPutIn || lemma === 'find') && !isPublic && !isGiver) return true;
    if (isInvested && !isPublic && !/^(?:we|they)$/i.test(giver)) return true;
  }
  return false;
}

/** The pledge that a cue makes of an amount, or null if its subject only spends. */
function pledgeOf(
  context: PledgeContext,
  money: FoundMoney,
  cue: Cue & { readonly rule: string },
): FoundPledge | null {
  const { sentence } = money;
  const frame = readFrame(context, money, cue);
  const signed = signedBy(context, money, findPledger(context, money, cue, frame), frame);
  const { entity, several, range, onBehalfOf } = signed.pledger;
  // “$9m will go to wells and $2m will build clinics”: an amount gives nothing.
  const giver = range ? context.discourse.text.slice(range.start, range.end) : '';
  if (entity === null && /^\p{Sc}\s?\d/u.test(giver)) return null;
  const given = { context, money, cue, giver, signed, purpose: frame.purpose };
  if (isOnlySpent(given) || isNoGiver(given)) return null;
  const first = sentence.tagged[cue.from];
  const last = sentence.tagged[cue.to - 1];
  if (!first || !last) return null;
  return {
    money,
    cue: cue.range ?? { start: first.start, end: last.end },
    manner: cue.manner,
    like: cue.like ?? null,
    pledger: entity,
    pledgers: several,
    pledgerRange: range,
    onBehalfOf,
    recipient: signed.recipient,
    purpose: frame.purpose,
    period: frame.period,
    elaborations: [],
    mentions: [],
    state: stateOf(context, money, cue),
    rule: cue.rule,
    ...(cue.list !== undefined && { list: cue.list }),
  };
}
