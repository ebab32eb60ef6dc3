import type { ActorIndex, EntityRecord, Mention } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import { isSubjectBefore, timeExpressionEnd } from '../language/clauses';
import type { Discourse, Sentence } from '../language/discourse';
import { nounPhraseBefore, type TokenRange } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import type { FoundMoney } from '../money/foundMoney';
import { resolveSpeaker } from '../quotes/speakers';
import { subjectBefore, verbGroup } from '../language/subjects';
import { beforeShortForm, openingSubject } from './clauseOpening';
import { isFurther, pledgeBefore, textBefore, textBehind } from './amountContext';
import { endOfSubject } from './giftSubject';
import { lineGiver } from './labelledLines';
import { isRoleHead } from '../actors/personTitles';
import type { Cue, FoundPledge, PledgeContext } from './pledge';
import type { PledgeFrame } from './pledgeFrame';
import { rangeOf } from './phraseEnds';
import { wordsOf } from './verbPlace';
import { isFiniteVerb, isParticiple } from './verbs';

export interface Pledger {
  /** Null where nobody can be told, and where several promise together. */
  readonly entity: EntityRecord | null;
  readonly several: readonly EntityRecord[];
  readonly range: Range | null;
  readonly onBehalfOf: EntityRecord | null;
}

/** Who makes the pledge of a cue, by the words before it and those that its frame names. */
export function findPledger(
  context: PledgeContext,
  money: FoundMoney,
  cue: Cue,
  frame: Pick<PledgeFrame, 'pledger' | 'behalf'>,
): Pledger {
  // “$5m was given on behalf of Acme”
  const named = frame.pledger ?? (cue.manner === 'passive' ? frame.behalf : null);
  const told = pledgerOf(context, money, cue, named);
  const found = named === null ? inItsLine(context, money, cue, told) : told;
  const acts = named === null && frame.behalf ? resolve(context, money, frame.behalf) : null;
  return { ...found, onBehalfOf: acts ?? found.onBehalfOf };
}

/** “Funding for [mental health] will rise to $5m”: what a gift is for gives nothing. */
function isForWhom(money: FoundMoney, { start, end }: Range): boolean {
  const tokens = money.sentence.tagged;
  const told = endOfSubject(tokens, money);
  const range = told && rangeOf(tokens, told.from, told.to);
  return range !== null && start >= range.start && end <= range.end;
}

/**
 * “KENYA: Officials said $5m would be sent”: in a list of who gives, the line's own label gives, and
 * no other country; a body that the line names may.
 */
function inItsLine(context: PledgeContext, money: FoundMoney, cue: Cue, told: Pledger): Pledger {
  const { entity, several, range } = told;
  const words = range ? context.discourse.text.slice(range.start, range.end) : '';
  const isNamed =
    several.length > 0 ||
    /^(?:person|organization)$/.test(entity?.type ?? '') ||
    (entity?.type === 'group' && !NAMELESS.test(words));
  if ((isNamed && range !== null) || cue.manner === 'receipt' || cue.list !== undefined)
    return told;
  const label = lineGiver(context, money.sentence);
  if (!label || label.entity === entity || label.end > money.start) return told;
  // “Taiwan: The government of Taiwan will give”
  const isOwn = entity?.type === 'government' && entity.country === label.entity?.country;
  return isOwn
    ? told
    : withPrincipal(context, label.entity, { start: label.start, end: label.end });
}

/** Who speaks or acts for the country of a line. */
const NAMELESS = /^(?:the\s)?(?:officials?|authorities|sources?|spokes\p{L}+)$/iu;

/** `named` are the words after “by” or “from”, if any. */
function pledgerOf(
  context: PledgeContext,
  amount: FoundMoney,
  cue: Cue,
  named: Range | null,
): Pledger {
  const isLed = cue.lead !== undefined && named === null;
  const money = isLed ? { ...amount, sentence: cue.lead } : amount;
  const { sentence } = money;
  if (cue.giverOf) return giverOf(cue.giverOf);
  const beside = cue.manner === 'noun' ? attributiveOwner(context, sentence, cue.from) : null;
  const subject =
    cue.subject === undefined ? (beside ?? subjectOf(context.index, sentence, cue)) : cue.subject;
  const own = subject && behindAmount(context, amount, subject);
  const sayer = named === null && own ? sayerWhoPromises(context, sentence, cue, own) : null;
  const source = sayer ?? named ?? (own && (nameBeforeRole(context, sentence, own) ?? own));
  // “Budget 2031 sets aside”: a number is nobody.
  const isNumber = source && /^\d+$/.test(context.discourse.text.slice(source.start, source.end));
  if (!source || isNumber || (named === null && isForWhom(money, source)))
    return (
      giverOfRest(context, money, cue) ??
      withPrincipal(context, speakerWhoGives(context, money, cue), null)
    );
  const before = named === null ? giverOfSeries(context, money, source) : undefined;
  if (before) return giverOf(before);
  const list = withConjuncts(context, sentence, source);
  const range = isRelative(sentence, list) ? list : withWhole(sentence, list);
  const several = severalIn(context, sentence, range);
  if (several.length > 1) return { entity: null, several, range, onBehalfOf: null };
  const joint = theyWho(context, money, range);
  if (joint.length > 1) return { entity: null, several: joint, range, onBehalfOf: null };
  const entity = withoutInner(context, money, range, resolve(context, money, range));
  // “the sum fell short of the promised $5m”: the subject need not be who promised.
  const isGuess = named === null && (cue.manner === 'attributive' || cue.manner === 'passive');
  return withPrincipal(context, entity, entity === null && isGuess ? null : range);
}

/** “Kenya gave $4m for wells and [Mali] gave $3m”: the subject without what belongs to the amount before. */
function behindAmount({ previous }: PledgeContext, money: FoundMoney, range: Range): Range {
  const { sentence } = money;
  const before = previous.get(money);
  if (before?.sentence !== sentence || before.start >= range.end || range.end > money.start)
    return range;
  const tokens = sentence.tagged;
  const from = sentence.tokenAt(range.start);
  const to = sentence.tokenAt(range.end - 1) + 1;
  const holdsAmount = before.end > range.start;
  // “for wells and [Mali]”
  const isAttached = tokens[from - 1]?.pos === 'preposition';
  const start = holdsAmount ? sentence.tokenAt(before.tail - 1) + 1 : from;
  if (!holdsAmount && !isAttached) return range;
  const link = tokens.slice(start, to).findLastIndex(({ lower }) => lower === 'and');
  return (link !== -1 && rangeOf(tokens, start + link + 1, to)) || range;
}

/**
 * “[The envoy] said the gift was a sign and pledged $5m”: who says it promises, where the subject of
 * the clause between them is nobody.
 */
function sayerWhoPromises(
  { index }: PledgeContext,
  sentence: Sentence,
  { from, verb }: Cue,
  own: Range,
): Range | null {
  const tokens = sentence.tagged;
  const isBehindAnd = tokens[from - 1]?.lower === 'and' && tokens[from]?.form === 'past';
  if (!isBehindAnd || verb?.kind !== 'promise') return null;
  const isSomebody = index
    .inSentence(sentence.index)
    .some((one) => one.entity !== null && one.start >= own.start && one.end <= own.end);
  return isSomebody ? null : reportedBy(tokens, from);
}

const giverOf = ({ pledger, pledgers, pledgerRange, onBehalfOf }: FoundPledge): Pledger => ({
  entity: pledger,
  several: pledgers,
  range: pledgerRange,
  onBehalfOf,
});

const AGREEMENT = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('arrangement')}|accord|contract|grant)s?\b`,
  'i',
);
const ONE_OF_SERIES =
  /^(?:(?:the|a)\s)?(?:second|third|fourth|fifth|last|final|other|another)(?:\s\p{L}+)?$/iu;

/** “Under the first deal, [Norway] gives $5m. The second provides $4m”: the giver of a series. */
function giverOfSeries(
  context: PledgeContext,
  money: FoundMoney,
  { start, end }: Range,
): FoundPledge | undefined {
  const words = context.discourse.text.slice(start, end);
  if (!ONE_OF_SERIES.test(words)) return undefined;
  const before = pledgeBefore(context, money, 1);
  const isSame = before?.money.sentence.paragraph === money.sentence.paragraph;
  const isOfDeals =
    AGREEMENT.test(words) || (/^\S+(?:\s\S+)?$/.test(words) && AGREEMENT.test(leadText(before)));
  return isSame && isOfDeals ? before : undefined;
}

const leadText = (pledge: FoundPledge | undefined): string =>
  pledge ? pledge.money.sentence.text : '';

/** “is allocated to”, “will be provided to”, not “was pledged”: said of money that somebody has. */
const allots = ({ verb }: Cue): boolean =>
  verb !== undefined &&
  (lexicon.is(verb.lemma, 'bestows') ||
    (verb.kind === 'promise' && !lexicon.is(verb.lemma, 'commits') && verb.lemma !== 'dangle'));

/**
 * “[Norway] gives $5m to Chad. The remaining $4m is allocated to Mali”: who alone gave in the
 * sentences before gives the rest.
 */
function giverOfRest(context: PledgeContext, money: FoundMoney, cue: Cue): Pledger | null {
  const isRest = isFurther(money) || /\bremaining\b/.test(money.qualifier ?? '');
  const isGiven =
    cue.subject === undefined &&
    (cue.manner === 'amount-subject' || (cue.manner === 'passive' && allots(cue)));
  const before = isRest && isGiven ? pledgeBefore(context, money, 1) : undefined;
  if (!before) return null;
  const here = context.found.filter(
    (one) => one.money.sentence.paragraph === money.sentence.paragraph,
  );
  const isOnly = here.every((one) => one.pledger === before.pledger && one.pledgers.length === 0);
  return here.includes(before) && isOnly ? giverOf(before) : null;
}

/**
 * “the country’s best sportsman and centre [NAME]”: the name at the end of a role is who gives; “the
 * Tarn Band of Salish [Indians]”: a people inside a name is not.
 */
function withoutInner(
  { index, discourse }: PledgeContext,
  { sentence }: FoundMoney,
  range: Range,
  entity: EntityRecord | null,
): EntityRecord | null {
  const inside = index
    .inSentence(sentence.index)
    .filter(({ start, end }) => start >= range.start && end <= range.end);
  const own = inside.find((one) => one.entity === entity);
  if (entity === null || !own) return entity;
  const before = discourse.text.slice(range.start, own.start);
  if (entity.type === 'group' && / of /.test(before)) return null;
  const name = inside.find(
    (one) => one.kind === 'name' && one.end === range.end && one.start > range.start,
  );
  // “sportsman and centre NAME”: two roles of one.
  const isOneRole =
    own.kind === 'role' && / and /.test(discourse.text.slice(range.start, name?.start));
  return isOneRole && name?.entity ? name.entity : entity;
}

/** “[NAME], chairman of Acme offered”: the name before a role that no comma closes. */
function nameBeforeRole({ index }: PledgeContext, sentence: Sentence, role: Range): Range | null {
  const tokens = sentence.tagged;
  const from = sentence.tokenAt(role.start);
  const head = tokens
    .slice(from, sentence.tokenAt(role.end - 1) + 1)
    .find(({ lower }) => isRoleHead(lower));
  const end = tokens[from - 2]?.end;
  const isApposed = tokens[from - 1]?.text === ',' && tokens[from]?.pos !== 'determiner';
  if (!isApposed || !head) return null;
  const name = index
    .inSentence(sentence.index)
    .find((one) => one.end === end && one.kind === 'name' && one.start < role.start);
  const before = name && tokens[sentence.tokenAt(name.start) - 1];
  return name?.entity && before?.pos !== 'preposition'
    ? { start: name.start, end: name.end }
    : null;
}

function withPrincipal(
  { index }: PledgeContext,
  entity: EntityRecord | null,
  range: Range | null,
): Pledger {
  const acts = entity !== null && (entity.type === 'person' || entity.type === 'government');
  const onBehalfOf =
    acts && entity.country
      ? (index.lookup.byCountry.get(entity.country).find((one) => one.type === 'country') ?? null)
      : null;
  return { entity, several: [], range, onBehalfOf };
}

/** The words that name the subject of the cue's verb, or the owner of its noun. */
function subjectOf(index: ActorIndex, sentence: Sentence, cue: Cue): Range | null {
  const tokens = sentence.tagged;
  const opening = (verb: number): Range | null => openingSubject(index, sentence, verb);
  switch (cue.manner) {
    case 'amount-subject':
      return reportedBy(tokens, cue.from);
    case 'passive':
      // “The minister said that $5m would be allocated”
      return cue.group?.modal
        ? reportedBy(tokens, cue.from)
        : (bareOwner(tokens, cue) ?? announcedBy(tokens, cue.from));
    case 'attributive':
      return possessor(tokens, cue.from) ?? clauseSubject(tokens, cue.from);
    case 'noun':
      return nounOwner(tokens, cue.from, opening);
    default:
      return clauseSubject(tokens, cue.from, true, opening);
  }
}

/** “paid 180m of the 500m promised”: the clause's subject made the promise. */
const bareOwner = (tokens: readonly TaggedToken[], cue: Cue): Range | null =>
  cue.group?.passive === false && tokens[cue.to]?.lower !== 'by' && !isTalkedOf(tokens, cue.from)
    ? clauseSubject(tokens, cue.from - 1)
    : null;

/** “asked whether the $5m promised to Mali”: the verb before only speaks of it. */
function isTalkedOf(tokens: readonly TaggedToken[], from: number): boolean {
  const verb = tokens.findLastIndex((_, at) => at < from && isFiniteVerb(tokens, at));
  return verb !== -1 && isOnlooker(tokens, verb);
}

/** The subject of the verb at a token, where asides part them. */
type Opening = (verb: number) => Range | null;

/** How far before a cue the word that announces it may stand, in tokens. */
const NEAR = 12;

/** “[The mayor] announced that $5m has been awarded”: who tells of a gift gives it. */
function announcedBy(tokens: readonly TaggedToken[], from: number): Range | null {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const token = tokens[at];
    if (token?.lower === 'announced') return clauseSubject(tokens, at, true);
    if (!token || /^[,;:]$/.test(token.text) || token.pos === 'verb') return null;
  }
  return null;
}

/** The subject of the nearest finite verb to the left that has one. */
function clauseSubject(
  tokens: readonly TaggedToken[],
  from: number,
  includeSelf = false,
  opening: Opening = () => null,
): Range | null {
  let start = from;
  if (tokens[start]?.lower === 'to') start--;
  for (let at = start; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.text === ';') break;
    // “voted 7-2 to give”: a number is no verb.
    const isSelf = includeSelf && at === start && token.pos !== 'number';
    if (!isSelf && !isFiniteVerb(tokens, at) && !isReadyToGive(token)) continue;
    const group = verbGroup(tokens, at);
    const found = subjectBefore(tokens, group.from - Number(isStressed(tokens[group.from - 1])));
    const parted = opening(group.from);
    // “the mayor, NAME, pledged”: the name beside the verb has the role before it.
    const isBeside = found?.edge !== undefined && tokens[found.from - 2]?.end === parted?.end;
    if (parted && !isBeside) return parted;
    const subject =
      found &&
      (aroundAside(tokens, found) ??
        beforeShortForm(tokens, found) ??
        beforePlace(tokens, found) ??
        beforeAdjunct(tokens, found) ??
        found);
    if (subject) return trimmedRange(tokens, subject.from, subject.to);
  }
  return null;
}

/** “the bank [alone] pledging $5m” */
const isStressed = (token: TaggedToken | undefined): boolean =>
  /^(?:alone|itself|themselves|himself|herself)$/.test(token?.lower ?? '');

/** “[Norway], he added, would give”: the subject before an aside that says who says so. */
function aroundAside(tokens: readonly TaggedToken[], { from, to }: TokenRange): TokenRange | null {
  const isAside = tokens[from - 1]?.text === ',' && lexicon.is(tokens[to], 'reports');
  return isAside && tokens[to + 1]?.text === ',' ? nounPhraseBefore(tokens, from - 2) : null;
}

/** “[The board] today in Tunis approved”: the subject before the place where it acts. */
function beforePlace(tokens: readonly TaggedToken[], { from, to }: TokenRange): TokenRange | null {
  const isPlace = /^(?:in|at)$/.test(tokens[from - 1]?.lower ?? '') && to - from < 4;
  if (!isPlace || !tokens[from]?.capitalised) return null;
  let last = from - 2;
  while (lexicon.is(tokens[last], 'timeNoun') || tokens[last]?.pos === 'adverb') last--;
  if (tokens[last]?.lower === 'on') last--;
  const bracket = tokens[last]?.text === ')' && tokens[last - 2]?.text === '(';
  return nounPhraseBefore(tokens, bracket ? last - 3 : last);
}

/** “[The fund] since its start in 2028 has given”: the subject before a phrase without commas. */
function beforeAdjunct(tokens: readonly TaggedToken[], { from }: TokenRange): TokenRange | null {
  const isAdjunct = /^(?:since|after|during|throughout|following|despite)$/.test(
    tokens[from - 1]?.lower ?? '',
  );
  const phrase = isAdjunct ? nounPhraseBefore(tokens, from - 2) : null;
  return phrase && (phrase.from === 0 || tokens[phrase.from]?.pos === 'determiner') ? phrase : null;
}

const isReadyToGive = (token: TaggedToken): boolean =>
  token.pos === 'verb' && /^(?:agreed|pledged|promised|vowed|committed)$/.test(token.lower);

/** The subject without a time before it, but with an owner: “Last month Poland's ruling party”. */
function trimmedRange(tokens: readonly TaggedToken[], from: number, to: number): Range | null {
  // “Last month Seoul”
  const time = timeExpressionEnd(tokens, from);
  let start = time > from && time < to ? time : from;
  // “Poland's ruling party”
  const modifier = tokens[start - 1];
  if (
    modifier?.pos === 'verb' &&
    /(?:ed|ing)$/.test(modifier.lower) &&
    tokens[start - 2]?.pos === 'possessive'
  ) {
    start = nounPhraseBefore(tokens, start - 3)?.from ?? start;
  }
  while (start < to - 1 && /^[,;]$/.test(tokens[start]?.text ?? '')) start++;
  // “reported in May that donors”: no plural has “that” before it.
  const isLink = tokens[start]?.lower === 'that' && tokens[to - 1]?.lower.endsWith('s');
  if (isLink && start < to - 1) start++;
  return rangeOf(tokens, start, to);
}

/** The subject of the verb that reports it: “Pellew said that a further £4 million would follow”. */
function reportedBy(tokens: readonly TaggedToken[], from: number): Range | null {
  for (let at = from - 1; at >= 0; at--) {
    if (tokens[at]?.pos !== 'verb' || !lexicon.is(tokens[at], 'says')) continue;
    const subject = subjectBefore(tokens, verbGroup(tokens, at).from);
    // “Officials said that $5m would be sent”: who they are is not told, nor who gives.
    if (subject && lexicon.is(tokens[subject.to - 1], 'onlyTells')) return null;
    if (subject) return rangeOf(tokens, subject.from, subject.to);
    // “He promised …, and said that …”
    return clauseSubject(tokens, at - 1);
  }
  return null;
}

/** Whether a verb's subject judges, wants, gets or mentions the promise, and does not make it. */
const isOnlooker = (tokens: readonly TaggedToken[], at: number): boolean =>
  (
    [
      'reports:accusation',
      'reports:denial',
      'reports:praise',
      'reports:call',
      'receives',
      'remarks',
    ] as const
  ).some((trait) => lexicon.isAt(tokens, at, trait));

/** “Japan's pledge of $5m”, “its $5m commitment”, “the United States has withdrawn its pledge”. */
function nounOwner(tokens: readonly TaggedToken[], at: number, opening: Opening): Range | null {
  const owner = possessor(tokens, at);
  if (owner) return owner;
  // “announced donor pledges of”: others made them.
  if (/^(?:donors?|international|foreign|private|public)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  // The subject of “made a pledge” or “has withdrawn its pledge” promised; of “praised the pledge” not.
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || /^[;:]$/.test(token.text)) return null;
    if (token.pos !== 'verb' || isParticiple(tokens, index)) continue;
    return isOnlooker(tokens, index) ? null : clauseSubject(tokens, at - 1, false, opening);
  }
  return null;
}

/** “a previous U.S. commitment”: a country or body right before the noun. */
function attributiveOwner({ index }: PledgeContext, sentence: Sentence, at: number): Range | null {
  const end = sentence.tagged[at - 1]?.end;
  const owner = index
    .inSentence(sentence.index)
    .filter((one) => one.end === end && one.entity !== null && one.kind !== 'pronoun')
    .filter(({ entity }) => entity?.type !== 'person')
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return owner ? { start: owner.start, end: owner.end } : null;
}

/** “Japan's” before a noun at `at`. */
function possessor(tokens: readonly TaggedToken[], at: number): Range | null {
  for (let index = at - 1; index >= Math.max(0, at - 10); index--) {
    const token = tokens[index];
    if (!token || /^[,;:.]$/.test(token.text) || token.pos === 'verb') return null;
    if (token.lower === "'s" || (token.lower === "'" && tokens[index - 1]?.lower.endsWith('s'))) {
      let from = index - 1;
      while (tokens[from - 1]?.pos === 'name' || tokens[from - 1]?.lower === 'of') from--;
      if (tokens[from - 1]?.pos === 'determiner') from--;
      return rangeOf(tokens, from, index);
    }
  }
  return null;
}

/** “[twenty countries] including Germany and Japan”: those that are named are not all. */
function withWhole(sentence: Sentence, range: Range): Range {
  const tokens = sentence.tagged;
  let at = sentence.tokenAt(range.start) - 1;
  if (tokens[at]?.lower === 'the') at--;
  const isPair = /^(?:as|by|them)$/.test(tokens[at]?.lower ?? '');
  const words = isPair ? wordsOf(tokens, at - 1, at + 1) : (tokens[at]?.lower ?? '');
  if (!/^(?:including|like|notably|such as|led by|headed by|among them)$/.test(words)) return range;
  at -= isPair ? 2 : 1;
  const phrase = nounPhraseBefore(tokens, tokens[at]?.text === ',' ? at - 1 : at);
  return (phrase && rangeOf(tokens, phrase.from, phrase.to)) ?? range;
}

/** “Kenya and Mali, [which] promised”: whether a relative clause follows a name. */
function isRelative(sentence: Sentence, { end }: Range): boolean {
  const at = sentence.tokenAt(end - 1) + 1;
  const relative = sentence.tagged[at]?.text === ',' ? at + 1 : at;
  return /^(?:which|who)$/.test(sentence.tagged[relative]?.lower ?? '');
}

/**
 * “They also promised”: those who promised together just before; or who “said they would give” in
 * the same sentence.
 */
function theyWho(
  context: PledgeContext,
  { sentence }: FoundMoney,
  range: Range,
): readonly EntityRecord[] {
  const { found, discourse } = context;
  if (!/^they$/i.test(discourse.text.slice(range.start, range.end))) return [];
  const tokens = sentence.tagged;
  const at =
    sentence.tokenAt(range.start) -
    (tokens[sentence.tokenAt(range.start) - 1]?.lower === 'that' ? 2 : 1);
  if (lexicon.is(tokens[at], 'reports')) {
    const sayers = clauseSubject(tokens, at, true);
    const several = sayers
      ? severalIn(context, sentence, withConjuncts(context, sentence, sayers))
      : [];
    if (several.length > 1) return several;
  }
  const last = found.at(-1);
  if (!last || sentence.index - last.money.sentence.index > 2) return [];
  return last.money.sentence.paragraph === sentence.paragraph ? last.pledgers : [];
}

/** The actors of a list that a range is: “Estonia, Latvia and Lithuania”; else none. */
function severalIn(
  { index, discourse }: PledgeContext,
  sentence: Sentence,
  range: Range,
): EntityRecord[] {
  const members = index
    .inSentence(sentence.index)
    .filter((one) => one.start >= range.start && one.end <= range.end && one.entity !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found: EntityRecord[] = [];
  let at = range.start;
  let lastKind: Mention['kind'] | null = null;
  // “the Department of Health and Human Services” is one.
  const words = discourse.text.slice(range.start, range.end);
  if (
    /^(?:\S+\s){0,3}(?:Department|Ministry|Office|Minister|Secretary)\s(?:of|for)\s[^,]*\sand\s[^,]*$/.test(
      words,
    )
  )
    return [];
  for (const { start, end, entity, kind } of members) {
    if (start < at || !entity) continue;
    const link = discourse.text.slice(at, start);
    if (!(found.length === 0 ? LIST_LEAD : LIST_LINK).test(link)) return [];
    // “the best-known singer and actor NAME” is one.
    if (lastKind === 'role' && isSecondRole(link)) return [];
    lastKind = kind;
    if (!found.includes(entity)) found.push(entity);
    at = end;
  }
  return at === range.end ? found : [];
}

/** “ and actor ”, “ and centre ”: a role without an article, before a name. */
const isSecondRole = (link: string): boolean =>
  /^\sand\s(?!the\s)\p{Ll}/u.test(link) && isRoleHead(link.trim().split(/\s/).at(-1) ?? '');

/** What may stand before a list: “both the”, “alumni”. */
const LIST_LEAD = /^(?:[Bb]oth\s|[Tt]he\s|\p{Ll}[\p{L}-]+s\s|alumni\s)*$/u;

/** What may stand between two of a list: “, and”, “, car maker”. */
const LIST_LINK = new RegExp(
  String.raw`^\s?(?:,|,?\s?(?:and|&|as well as|along with|together with))\s(?:the\s)?(?:(?!(?:${lexicon.alternatives('preposition')}|which|who|that|and)\b)\p{Ll}[\p{L}-]+\s){0,3}$`,
  'u',
);

/** The whole list that a source ends: “Saudi Arabia and the United Arab Emirates”. */
function withConjuncts(context: PledgeContext, sentence: Sentence, source: Range): Range {
  const tokens = sentence.tagged;
  const named = context.index
    .inSentence(sentence.index)
    .filter((one) => one.entity !== null && one.kind !== 'pronoun');
  let from = sentence.tokenAt(source.start);
  const own = named.find((one) => one.start === source.start);
  const hasAnd = /\s(?:and|&)\s/.test(context.discourse.text.slice(source.start, source.end));
  let sawAnd = false;
  for (let guard = 0; guard < 8; guard++) {
    const link = tokens[from - 1];
    if (!link || !/^(?:and|,|&)$/.test(link.lower)) break;
    // “NAME, NAME, and NAME”
    const isOxford = link.text !== ',' && tokens[from - 2]?.text === ',';
    const before = tokens[from - (isOxford ? 3 : 2)];
    const actor = named.find((one) => one.end === before?.end);
    if (!actor) break;
    // “Madam President, I will give”: who is spoken to is no giver; “the minister, NAME” is one.
    const isList = sawAnd || hasAnd || link.text !== ',';
    if (!isList && actor.entity !== own?.entity) break;
    sawAnd ||= link.text !== ',';
    let start = sentence.tokenAt(actor.start);
    if (tokens[start - 1]?.pos === 'determiner') start--;
    from = start;
  }
  const lead = tokens[from - 1];
  // “gave $5m to Kenya and Uganda promised”: Kenya belongs to the clause before.
  const free =
    lead === undefined ||
    isRelative(sentence, source) ||
    /^(?:that|while|as|but|and|both|--|[,;:)"“”–—-])$/.test(lead.lower);
  const start = tokens[from]?.start;
  return free && start !== undefined && start < source.start ? { start, end: source.end } : source;
}

/** “[the World Bank]’s Board of Directors”: the body whose board a phrase is. */
function ownerOfBoard(
  { index, discourse }: PledgeContext,
  sentence: Sentence,
  { start, end }: Range,
): EntityRecord | null {
  const board = discourse.text.slice(start, end).search(/\b[Bb]oard\b/);
  if (board < 0) return null;
  const owner = index
    .inSentence(sentence.index)
    .find((one) => /^['’]s?\s(?:\p{L}+\s)?$/u.test(discourse.text.slice(one.end, start + board)));
  return owner?.entity?.type === 'organization' ? owner.entity : null;
}

function resolve(context: PledgeContext, money: FoundMoney, range: Range): EntityRecord | null {
  const { index, discourse } = context;
  const { sentence } = money;
  const text = discourse.text.slice(range.start, range.end);
  // “The £65 million is part of the £1.9 billion allocated”: a sum gives nothing.
  if (/^(?:(?:the|an?)\s)?\p{Lu}{0,3}\p{Sc}\s?[\d.,]+\s?\p{L}{0,8}$/iu.test(text)) return null;
  const owner = ownerOfBoard(context, sentence, range);
  if (owner) return owner;
  if (/^(?:I|we|our|my)(?:\s|$)/i.test(text) && text !== 'US') {
    const speaker = speakerIfFirstPerson(context, money, range);
    if (speaker) return speaker;
  }
  if (/^(?:it|they)$/i.test(text)) {
    const others = /^they$/i.test(text) && isOthers(sentence, range);
    return (others && whoPromised(context, sentence)) || antecedent(context, sentence, range);
  }
  if (/^you$/i.test(text)) return addressee(context);
  // “her government”: the speaker's country.
  if (/^(?:his|her|my|our)\s(?:government|country|nation|administration)$/i.test(text)) {
    const country = countryOfSpeaker(context, money, range);
    if (country) return country;
  }
  // Of several actors that the phrase names, the first.
  const inside = index
    .inSentence(sentence.index)
    .filter((one) => one.start >= range.start && one.end <= range.end && one.entity !== null);
  if (/\band\b|,/.test(text) && inside[0]) {
    const [first] = inside;
    const end = text.indexOf(',') === -1 ? range.end : range.start + text.indexOf(',');
    const lead = inside.filter((one) => one.start === first.start || one.end <= end);
    const { entity } = resolveSpeaker(index, sentence, {
      start: range.start,
      end: Math.max(first.end, lead[0]?.end ?? 0),
    });
    if (entity) return entity;
  }
  // “Donors meeting in Oslo”: the head alone names them.
  const head = beforeParticiple(sentence, range);
  return (
    resolveSpeaker(index, sentence, head).entity ??
    byCommonNoun(context, sentence, text) ??
    sideOf(inside, context, range) ??
    // “As part of the accord [Acme] promised”: the phrase takes in a word too many.
    index
      .inSentence(sentence.index)
      .find(
        ({ end, start, kind }) => end === range.end && start > range.start && kind !== 'pronoun',
      )?.entity ??
    null
  );
}

/** “the Brazilian side”, “the Kenyan delegation”: the country for which it acts. */
function sideOf(
  inside: readonly Mention[],
  { discourse }: PledgeContext,
  { end }: Range,
): EntityRecord | null {
  const demonym = inside.find(
    (one) =>
      one.kind === 'demonym' &&
      /^\s(?:side|delegation|party|authorities|leadership|administration)$/.test(
        discourse.text.slice(one.end, end),
      ),
  );
  return demonym?.entity ?? null;
}

function beforeParticiple(sentence: Sentence, range: Range): Range {
  const tokens = sentence.tagged;
  for (let at = sentence.tokenAt(range.start) + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= range.end) break;
    const before = tokens[at - 1];
    if (token.pos === 'verb' && token.form === 'gerund' && before?.pos === 'noun') {
      return { start: range.start, end: before.end };
    }
  }
  return range;
}

/** The speaker of the quotation or labelled speech around the amount. */
function speakerIfFirstPerson(
  { index, discourse, quotes }: PledgeContext,
  money: FoundMoney,
  range: Range | null,
): EntityRecord | null {
  const quote = quotes.innermost(money);
  if (!quote) return range === null ? null : documentSpeaker(index, discourse);
  if (!quote.speaker) return null;
  // “will invest $5m”: the subject of a quotation that has none is its speaker.
  return range === null || range.start >= quote.start ? quote.speaker : null;
}

/** “I”, “we”, “our” */
const FIRST_PERSON = /(?<![\p{L}’'])(?:[Ww]e|I|[Oo]ur|[Mm]y)(?![\p{L}])/u;

/**
 * Who speaks of a gift whose giver is not told: in the first person, or with a verb of giving alone
 * (“will invest $5m”). Who only tells of it gives nothing: “Mali will receive $5m”.
 */
function speakerWhoGives(
  context: PledgeContext,
  money: FoundMoney,
  { manner }: Cue,
): EntityRecord | null {
  const speaks =
    manner === 'verb' ||
    (!/^(?:receipt|promised-to)$/.test(manner) &&
      FIRST_PERSON.test(`${textBefore(money)} ${textBehind(money)}`));
  return speaks ? speakerIfFirstPerson(context, money, null) : null;
}

function countryOfSpeaker(
  context: PledgeContext,
  money: FoundMoney,
  range: Range,
): EntityRecord | null {
  const here = context.index.inSentence(money.sentence.index);
  const people = here.filter(({ entity }) => entity?.type === 'person');
  const owner = people.find(({ start }) => start === range.start)?.entity;
  const before = new Set(
    people.filter(({ end }) => end <= range.start).map(({ entity }) => entity),
  );
  const [only = null] = before.size === 1 ? before : [];
  const speaker = owner ?? speakerIfFirstPerson(context, money, range) ?? only;
  if (!speaker) return null;
  // “President NAME of Ghana said his country would”
  const named = people.find(({ entity }) => entity === speaker);
  const { text } = context.discourse;
  const country = here.find(
    ({ entity, start }) =>
      entity?.type === 'country' && named && text.slice(named.end, start) === ' of ',
  );
  return withPrincipal(context, speaker, null).onBehalfOf ?? country?.entity ?? null;
}

const SPEECH = new RegExp(
  String.raw`^(?:the |opening |closing |keynote )*(?:${lexicon.alternatives('speech')})\b.{0,40}?\b(?:by|of|from)\b`,
  'i',
);

/** To whom a letter is written: “you”. */
function addressee({ index, discourse }: PledgeContext): EntityRecord | null {
  const [heading] = discourse.sentences;
  if (!heading || !/\bletter to\b/i.test(heading.text)) return null;
  const people = index.inSentence(heading.index).filter((one) => one.entity?.type === 'person');
  return people[0]?.entity ?? null;
}

/** What several bodies publish together: “we” are its publisher. */
const COMMUNIQUE = /\b(?:communiqu|declaration\b|joint statement\b|leaders['’] statement\b)/i;

/** How many sentences at the head of a text may say who “we” are. */
const OPENING = 12;

/** “We, [the leaders of the Pact], met in Oslo.” */
function introducedAsWe(index: ActorIndex, discourse: Discourse): EntityRecord | null {
  for (const sentence of discourse.sentences.slice(0, OPENING)) {
    const found = /(?<![\p{L}’'])We,\s(?:the\s)?/u.exec(sentence.text);
    if (!found) continue;
    const start = sentence.start + found.index + found[0].length;
    const named = index
      .inSentence(sentence.index)
      .filter((one) => one.entity !== null && (one.start === start || one.start === start - 4));
    const [first] = named.toSorted((a, b) => b.end - a.end);
    // “We, the leaders of [the Pact]”
    const body = index
      .inSentence(sentence.index)
      .find((one) => one.end === first?.end && one.start > first.start && isBody(one));
    return (first?.entity?.type === 'group' ? body?.entity : null) ?? first?.entity ?? null;
  }
  return null;
}

/** The person whose speech the document is, if its heading says so. */
function documentSpeaker(index: ActorIndex, discourse: Discourse): EntityRecord | null {
  const introduced = introducedAsWe(index, discourse);
  if (introduced) return introduced;
  const top = discourse.sentences.slice(0, 2);
  const heading = top.find((sentence) => SPEECH.test(sentence.text));
  if (!heading) {
    const published = top.find((sentence) => COMMUNIQUE.test(sentence.text));
    const bodies = published ? index.inSentence(published.index) : [];
    return bodies.find(({ entity }) => entity?.type === 'bloc')?.entity ?? null;
  }
  const people = index.inSentence(heading.index).filter((one) => one.entity?.type === 'person');
  // The name before the office: “the Minister of Finance of Ghana, Kofi Mensah”.
  return (people.find((one) => one.kind === 'name') ?? people[0])?.entity ?? null;
}

/** “The bank reckons they gave $5m”: one who speaks of himself says “it”. */
function isOthers(sentence: Sentence, { start }: Range): boolean {
  const at = sentence.tokenAt(start) - 1;
  const verb = sentence.tagged[sentence.tagged[at]?.lower === 'that' ? at - 1 : at];
  const readings = lexicon.is(verb, 'reports') ? lexicon.verbReadings(verb) : [];
  return readings.some(({ form }) => form === 'present');
}

/** “Rich states promised $9m. The bank reckons [they] gave $5m”: the several that promised last. */
function whoPromised({ found, discourse }: PledgeContext, sentence: Sentence): EntityRecord | null {
  const last = found.at(-1);
  if (!last?.pledgerRange || last.money.sentence.paragraph !== sentence.paragraph) return null;
  const { start, end } = last.pledgerRange;
  const isSeveral = /(?<![s’'])s$/.test(discourse.text.slice(start, end));
  return isSeveral && sentence.index - last.money.sentence.index <= 2 ? last.pledger : null;
}

const isBody = ({ entity }: Mention): boolean =>
  entity !== null && /^(?:country|government|organization|bloc)$/.test(entity.type);

/**
 * Whom “it” or “they” means: the subject of the verb that reports the promise (“The World Bank said
 * it would”), or else the only body that is a subject in the sentence before. Null if there are
 * several.
 */
function antecedent(
  { index, discourse }: PledgeContext,
  sentence: Sentence,
  pronoun: Range,
): EntityRecord | null {
  const here = index
    .inSentence(sentence.index)
    .filter((one) => one.end <= pronoun.start && isBody(one) && one.kind !== 'demonym');
  const subjects = here.filter((one) =>
    isSubjectBefore(sentence.tagged, sentence.tokenAt(one.end)),
  );
  const found =
    subjects.at(-1) ?? (new Set(here.map((one) => one.entity)).size === 1 ? here[0] : undefined);
  if (found) return found.entity;
  if (here.length > 0) return null;
  // “Acme said it would”: an unknown name is meant, not the body before it.
  const isNamed = sentence.tagged.some(
    (token, at) =>
      token.start < pronoun.start &&
      token.pos === 'name' &&
      !lexicon.is(token, 'timeNoun') &&
      isSubjectBefore(sentence.tagged, at + 1),
  );
  if (isNamed) return null;
  const before = discourse.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const earlier = index
    .inSentence(before.index)
    .filter((one) => isBody(one) && isSubjectBefore(before.tagged, before.tokenAt(one.end)));
  const subjectEntities = new Set(earlier.map((one) => one.entity));
  // “Kenya and Uganda met”: only the last of two subjects stands before the verb.
  const joint = earlier.some(
    (one) => before.tokens[before.tokenAt(one.start) - 1]?.lower === 'and',
  );
  const [only] = subjectEntities;
  return subjectEntities.size === 1 && !joint ? (only ?? null) : null;
}

/** “the bank”, “the ministry”: the body with that word in its name, if one is named most. */
function byCommonNoun(
  { index, discourse }: PledgeContext,
  sentence: Sentence,
  text: string,
): EntityRecord | null {
  const noun = /^(?:the|this)\s([\p{L}-]+)$/iu.exec(text)?.[1];
  if (noun === undefined || !lexicon.is(noun.toLowerCase(), 'organizationKind')) return null;
  const word =
    noun.toLowerCase() === 'lender'
      ? /\bbank\b|\bmonetary fund\b/i
      : new RegExp(String.raw`\b${noun}\b`, 'i');
  // A short form means what it meant where it was first used.
  const short = new RegExp(String.raw`\bthe ${noun.toLowerCase()}\b`).exec(discourse.text);
  const here = /^t/.test(text) ? sentence.end : sentence.start;
  const given = short ? Math.min(short.index, here) : sentence.start;
  const named = index.entities
    .filter(
      (one) =>
        /^(?:organization|bloc|government)$/.test(one.type) &&
        (word.test(one.name) || [...one.aliases].some((alias) => word.test(alias))),
    )
    .map((entity) => ({
      entity,
      count: entity.mentions.filter((one) => one.start < given).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [best, second] = named;
  if (!best || !second) return best?.entity ?? null;
  if (best.count >= 2 * second.count) return best.entity;
  return null;
}
