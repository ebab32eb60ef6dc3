import type { Range } from '../document/sourceDocument';
import { isSubjectBefore } from '../language/clauses';
import { isPostNominal } from '../language/postNominals';
import type { ActorIndex, EntityRecord } from './entities';
import { countryBefore, rangeOfTold } from './countries';
import { genderOfFirstName } from './firstNames';
import { learnAffiliation } from './epithets';
import type { Candidate } from './nameCandidates';
import { COMMON_ENDING, isToldTo } from './nameEvidence';
import { isAcronym } from './nameRuns';
import { KnownOrganizations, KnownPeople } from './knownPeople';
import { familyName, lastName, Namesakes, surnameKey, type FullName } from './namesakes';
import { joined, weightOfRole } from './rolePhrases';
import { singularRole } from './personTitles';
import type { WordUse } from './wordUse';
import { ambiguousCountryNames } from '../lexicon/countries';
import * as lexicon from '../lexicon/lexicon';
import { isPatronymic } from '../lexicon/names';

/** Candidates of the same words. */
interface Cluster {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly members: Candidate[];
  /** The last word stands alone elsewhere, as a surname does. */
  reused: boolean;
  /** The first word does, as a company's name does, and is no first name. */
  shortened: boolean;
}

interface NamedOrganization {
  readonly words: readonly string[];
  readonly entity: EntityRecord;
}

/** What the linking of one document adds to. */
interface Linking {
  readonly index: ActorIndex;
  readonly use: WordUse;
  readonly taken: ReadonlyMap<number, Set<number>>;
  readonly people: KnownPeople;
  readonly organizations: NamedOrganization[];
  readonly known: KnownOrganizations<EntityRecord>;
  /** How many of the index's actors are in `listed`, by the words of their names. */
  listedCount: number;
  readonly listed: KnownOrganizations<EntityRecord>;
  readonly acronyms: Map<string, EntityRecord>;
  /** Last words of lakes, ships and operations. */
  readonly things: Set<string>;
}

/** Decides what the candidates name, and links those that name the same. */
export function linkCandidates(
  index: ActorIndex,
  candidates: readonly Candidate[],
  taken: ReadonlyMap<number, Set<number>>,
  use: WordUse,
): void {
  const linking: Linking = {
    index,
    use,
    taken,
    people: new KnownPeople(),
    organizations: [],
    known: new KnownOrganizations(),
    listedCount: 0,
    listed: new KnownOrganizations(),
    acronyms: new Map(),
    things: new Set(),
  };
  const clusters = clustersOf(linking, candidates);
  const full = clusters.filter((one) => one.words.length > 1);
  // Longer names first: a shorter one may be part of one of them.
  full.sort((a, b) => b.words.length - a.words.length || order(a) - order(b));
  for (const cluster of full) linkFull(linking, cluster);
  linkInstitutionAcronyms(linking);
  linkKnownAcronyms(linking);
  const single = clusters.filter((one) => one.words.length === 1);
  for (const cluster of single) linkSingle(linking, cluster);
}

const order = (cluster: Cluster): number => cluster.members[0]?.sentence.index ?? 0;

function clustersOf(linking: Linking, candidates: readonly Candidate[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const singles = new Set<string>();
  // Words that stand alone for a person: “Abiy said he …”.
  const personal = new Set<string>();
  for (const candidate of candidates) {
    const lower = candidate.words.map((word) => word.toLowerCase().replace(/’/g, "'"));
    if (candidate.thing) {
      linking.things.add(lower.at(-1) ?? '');
      const own = linking.taken.get(candidate.sentence.index);
      for (let at = candidate.from; at < candidate.to; at++) own?.add(at);
      continue;
    }
    const key = lower.join(' ').replace(/\./g, '');
    const cluster = clusters.get(key) ?? {
      words: candidate.words,
      lower,
      members: [],
      reused: false,
      shortened: false,
    };
    if (lower.length === 1) {
      singles.add(surnameKey(lower[0] ?? ''));
      if (candidate.isSomebody === true) personal.add(lower[0] ?? '');
    }
    cluster.members.push(candidate);
    clusters.set(key, cluster);
  }
  for (const cluster of clusters.values()) {
    if (cluster.words.length < 2) continue;
    const [first = ''] = cluster.lower;
    const family = familyName(cluster.lower);
    cluster.reused =
      singles.has(surnameKey(lastName(cluster.lower))) ||
      (family !== undefined && singles.has(family));
    // People are called by their last word, companies by their first.
    cluster.shortened =
      !cluster.reused &&
      singles.has(first) &&
      !personal.has(first) &&
      family === undefined &&
      !cluster.members.some(isSurelyTitled) &&
      !isPatronymic(cluster.lower.at(-1) ?? '') &&
      genderOfFirstName(first) === undefined &&
      !ambiguousCountryNames.has(cluster.words[0] ?? '');
  }
  return [...clusters.values()];
}

/** “spokesperson Lu Kang”: a title that says more than that the text then calls him Lu. */
const isSurelyTitled = ({ office, person, organization }: Candidate): boolean =>
  office !== null && person - organization > 4;

/** The longest evidence counts once, repetitions little: a name is not more a person for being said. */
function decide({ members, words, reused, shortened }: Cluster): 'person' | 'organization' | null {
  // No spread: a name may stand a hundred thousand times in a long text.
  const best = (pick: (candidate: Candidate) => number): number => {
    let most = Number.NEGATIVE_INFINITY;
    let least = 0;
    for (const member of members) {
      const value = pick(member);
      most = Math.max(most, value);
      least = Math.min(least, value);
    }
    return most + least;
  };
  const person = best((member) => member.person) + (reused ? 2 : 0) - (shortened ? 1.5 : 0);
  const organization = best((member) => member.organization) + (shortened ? 1.5 : 0);
  const place = best((member) => member.place);
  const threshold = words.length > 1 ? 1.6 : 2;
  const top = Math.max(person, organization, place);
  if (top < threshold || place === top) return null;
  return person >= organization ? 'person' : 'organization';
}

function linkFull(linking: Linking, cluster: Cluster): void {
  const { index, people, organizations } = linking;
  const isPlace = cluster.members.every((member) => member.onlyIfKnown);
  if (isPlace && !isStartOfBody(linking, cluster)) return;
  const decided = decide(cluster);
  // “De Blasio” may show nothing of its own, and yet end the name of a person known.
  const person = decided === 'organization' ? null : samePerson(linking, cluster);
  const isShort = !person && isStartOfBody(linking, cluster);
  const type = person ? 'person' : isShort ? 'organization' : decided;
  if (type === null || (isKind(cluster.words.at(-1) ?? '') && !hasLinkedHead(cluster))) return;
  const known = type === 'person' ? person : sameOrganization(linking, cluster);
  const kind = type === 'organization' && isGovernment(cluster.lower) ? 'government' : type;
  const entity = known ?? index.ensure(kind, nameOf(cluster.words));
  const first = cluster.members[0];
  if (type === 'person' && first) {
    const { index: sentence, paragraph } = first.sentence;
    const isKin = cluster.members.some((member) => member.isKin);
    if (known) people.namedAt(known, cluster.lower, sentence, paragraph);
    else people.add({ words: cluster.lower, entity, sentence, paragraph, isKin });
  } else if (!known) {
    organizations.push({ words: cluster.lower, entity });
    linking.known.add(cluster.lower, entity);
  }
  for (const member of cluster.members) {
    const acronym = type === 'organization' ? acronymAfter(member) : null;
    if (acronym !== null) linking.acronyms.set(acronym, entity);
    // “USADF” for the U.S. African Development Foundation
    const national = member.spanFrom < member.from ? initialsWithCountry(member) : '';
    if (type === 'organization' && national.length > 3) linking.acronyms.set(national, entity);
    addMention(linking, member, entity, type);
  }
}

/** “Government of Japan”, “Federal Government”, but not “Local Government Association”. */
const isGovernment = (lower: readonly string[]): boolean => {
  const at = lower.indexOf('government');
  // “Department for Ports and Local Government” is about it.
  const isWhole = at === lower.length - 1 && !lower.includes('for');
  return at >= 0 && (isWhole || lower[at + 1] === 'of');
};

const initialsWithCountry = ({ sentence: { tagged }, spanFrom, from, words }: Candidate): string =>
  joined(tagged.slice(spanFrom, from)).toLowerCase().replace(/\./g, '') +
  initialsOf(words.map((word) => word.toLowerCase()));

/** Names as written, but for a speaker's label in capitals: “HELEN BRAND” is Helen Brand. */
export function nameOf(words: readonly string[]): string {
  // “UNICEF UK” is written so.
  const isAbbreviated = /^(?:UK|USA?|GB|UAE|NZ|DRC)$/.test(words.at(-1) ?? '');
  const shouted =
    !isAbbreviated && words.every((word) => word.length > 1 && word === word.toUpperCase());
  const longest = Math.max(...words.map((word) => word.length));
  const cased =
    shouted && longest > 4
      ? words.map((word) =>
          word.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (c) => c.toUpperCase()),
        )
      : words;
  return cased
    .join(' ')
    .replace(/ ,/g, ',')
    .replace(/ (['’]s|(?<=s )['’](?= ))/g, '$1');
}

/** A longer known name of the same person: same first and last word, or its tail (“Van Hoorn”). */
function samePerson({ people }: Linking, { lower }: Cluster): EntityRecord | null {
  // “Jón Ari” for Jón Ari Helgason
  const opened = people
    .byFirst(lower[0] ?? '')
    .filter(({ words }) => words.length > 2 && words.join(' ').startsWith(`${lower.join(' ')} `));
  if (lower.length === 2 && opened.length === 1) return opened[0]?.entity ?? null;
  const last = surnameKey(lastName(lower));
  const found = people.bySurname(last).filter(({ words }) => {
    if (words.length <= lower.length) return false;
    const middle = words.slice(1, -1);
    const initials = middle.every((word) => /^\p{L}\.?$/u.test(word));
    if (words[0] === lower[0] && lower.length === 2 && (initials || words.length > 2)) return true;
    return words.slice(-lower.length).join(' ') === lower.join(' ');
  });
  if (found.length === 0) return byInnerName(people, lower);
  return found.length === 1 ? (found[0]?.entity ?? null) : null;
}

/** “De Rossi” for Giancarlo De Rossi Vargas: the first of two surnames, when only one has it. */
function byInnerName(people: KnownPeople, lower: readonly string[]): EntityRecord | null {
  const found = people.byInner(lower);
  return found.length === 1 ? (found[0]?.entity ?? null) : null;
}

/** Whether the words open the name of one body, and act: “Penn Valley controls the courses”. */
const isStartOfBody = ({ known }: Linking, { lower, members }: Cluster): boolean =>
  lower.length > 1 &&
  // “Joyce Davis”, whose endowment is named too
  genderOfFirstName(lower[0]?.replace(/^./u, (c) => c.toUpperCase()) ?? '') === undefined &&
  known.byStart(lower).size === 1 &&
  members.every(({ person }) => person < 4) &&
  members.some(({ sentence, from }) => sentence.tagged[from - 1]?.pos !== 'preposition');

/** The one longer organisation that ends in these words: “Development Bank”. */
function sameOrganization(linking: Linking, { lower }: Cluster): EntityRecord | null {
  const { index, known, listed } = linking;
  for (; linking.listedCount < index.entities.length; linking.listedCount++) {
    const entity = index.entities[linking.listedCount];
    if (entity?.type === 'organization') listed.add(entity.name.toLowerCase().split(' '), entity);
  }
  const found = new Set([
    ...known.byTail(lower),
    ...listed.byTail(lower),
    // “Penn Valley” for Penn Valley University
    ...(lower.length > 1 ? known.byStart(lower) : []),
  ]);
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** “World Food Programme (WFP)”. */
function acronymAfter({ sentence, to }: Candidate): string | null {
  const tokens = sentence.tokens;
  const open = tokens[to]?.lower === "'s" ? to + 1 : to;
  if (tokens[open]?.text !== '(') return null;
  const text = tokens[open + 1]?.text ?? '';
  return isAcronym(text) ? text.toLowerCase() : null;
}

/** Initials of organisations named in full, so that a bare acronym finds them. */
function linkInstitutionAcronyms({ acronyms, organizations }: Linking): void {
  for (const { words, entity } of organizations) {
    const initials = initialsOf(words);
    if (initials.length >= 3 && !acronyms.has(initials)) acronyms.set(initials, entity);
  }
}

/** Initials of the institutions that the text names: “HRW” for Human Rights Watch. */
function linkKnownAcronyms({ index, acronyms }: Linking): void {
  for (const entity of index.entities) {
    if (entity.type !== 'organization' && entity.type !== 'bloc') continue;
    const words = entity.name.toLowerCase().split(/[\s-]+/);
    const initials = initialsOf(words);
    if (initials.length >= 3 && !acronyms.has(initials)) acronyms.set(initials, entity);
  }
}

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|and|the|on|in|&)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');

function linkSingle(linking: Linking, cluster: Cluster): void {
  const { index, people, acronyms, things, use } = linking;
  const word = cluster.words[0] ?? '';
  const lower = cluster.lower[0] ?? '';
  const acronym = /\p{Lu}.*\p{Lu}/u.test(word) ? acronyms.get(lower.replace(/\./g, '')) : undefined;
  if (acronym) {
    for (const member of cluster.members) {
      addMention(linking, member, acronym, acronym.type, 'acronym');
    }
    return;
  }
  const key = surnameKey(lower);
  const bySurname = people.bySurname(key);
  const byFirst = people.byFirst(lower);
  const byInner = people.byMiddle(lower);
  const others = byFirst.length > 0 ? byFirst : byInner;
  const namesakes = bySurname.length > 0 ? bySurname : others.length === 1 ? others : [];
  const track = new Namesakes(namesakes);
  const left: Candidate[] = [];
  for (const member of cluster.members) {
    const isOther = isForeign(member, bySurname.length === 0, namesakes);
    const partner = isCouple(member, namesakes) ? namesakes[0] : undefined;
    const found = partner ?? (isOther ? null : track.nearest(member));
    if (found) addMention(linking, member, found.entity, 'person', 'surname');
    else left.push(member);
  }
  const own = { ...cluster, members: left.filter((member) => !member.onlyIfKnown) };
  if (own.members.length === 0 || things.has(lower)) return;
  // “in Ventspils”: the place that the body is called after.
  const isPlace = own.members.some(({ place }) => place > 0);
  const body = namesakes.length === 0 && !isPlace ? byFirstWord(linking, lower) : null;
  if (body) {
    for (const member of own.members) addMention(linking, member, body, body.type, 'short');
    return;
  }
  // A head alone (“Commission”, “House”) names nothing by itself; it is read as a short form.
  if (isKind(word) || lexicon.is(lower, 'group')) return;
  const isParty = PARTIES.test(word) && own.members.some(isOwnActor);
  if (isParty) own.members.splice(0, Infinity, ...own.members.filter(isOwnActor));
  const isHead = lexicon.is(lower, 'organizationHead') && !isParty && !own.members.some(isPaper);
  if (isHead && !own.members.some((member) => member.person >= 4)) return;
  // A word that is capitalised only where sentences start is an ordinary word.
  const titled = own.members.some((member) => member.person >= 4);
  const isName =
    titled || isParty || use.named(lower) || own.members.some((member) => member.certain);
  if (!isName && own.members.every((member) => member.opening)) return;
  const type = isParty ? 'organization' : decide(own);
  if (type === null) return;
  // “in Norvane … Norvane said it”: a place, and the body that is called after it.
  const known = type === 'organization' ? byFirstWord(linking, lower) : null;
  const entity = known ?? index.ensure(type, nameOf([word]));
  if (type === 'person' && !lexicon.is(lower, 'familyNameFirst')) {
    entity.gender ??= genderOfFirstName(word);
  }
  for (const member of own.members) addMention(linking, member, entity, type);
}

/**
 * “Norvane” for Norvane Metals: the only organisation that starts with a word which nobody would
 * take for an ordinary one.
 */
function byFirstWord({ known, use }: Linking, lower: string): EntityRecord | null {
  if (use.plain(lower) || isCommonOpener(lower)) return null;
  const found = known.byFirst(lower);
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** Words that names of bodies start with and that stand for none of them: “National”, “Justice”. */
const isCommonOpener = (lower: string): boolean =>
  lexicon.is(lower, 'roleModifier') ||
  lexicon.is(lower, 'organizationHead') ||
  COMMON_ENDING.test(lower);

/** Parties whose name is a common noun, told by its capital and by what it does. */
const PARTIES = /^(?:Labour|Labor|Likud|Fidesz)$/;

/** “Labour's NAME”, “Labour said”: not “Labour minister”, nor “the Ministry of Labour”. */
function isOwnActor({ sentence, from, to }: Candidate): boolean {
  const tokens = sentence.tagged;
  const before = tokens[from - 1];
  if (before?.lower === 'of' || before?.lower === 'and') return false;
  if (before?.capitalised && before.pos === 'name') return false;
  return tokens[to]?.lower === "'s" || isSubjectBefore(tokens, to);
}

/** “told the Mercury”, “seen by the Courier”: what is named so is a paper, whatever its name means. */
const isPaper = ({ sentence: { tagged }, from, to }: Candidate): boolean =>
  isToldTo(tagged, from, to);

/** A first name alone needs the full name before it; a city or an institution is no first name. */
const isForeign = (member: Candidate, byFirst: boolean, [only]: readonly FullName[]): boolean =>
  byFirst &&
  (member.place >= 3 ||
    member.organization > 4 ||
    (only !== undefined && only.sentence > member.sentence.index));

/** “Melinda and Bill Gattis”: a first name before another, and the surname that both have. */
function isCouple({ sentence, to }: Candidate, [only]: readonly FullName[]): boolean {
  if (!only) return false;
  const { tokens } = sentence;
  const last = tokens[to + 2];
  return (
    tokens[to]?.lower === 'and' &&
    tokens[to + 1]?.capitalised === true &&
    last !== undefined &&
    last.lower === only.words.at(-1)
  );
}

/** “Board of Commissioners”: the head of the name comes first. */
const hasLinkedHead = ({ lower }: Cluster): boolean =>
  lexicon.is(
    lower[lower.findIndex((word) => /^(?:of|for|on)$/.test(word)) - 1],
    'organizationHead',
  );

/** “MPs”, “Ministers”, “PACs”: many of a kind, whatever their capital. */
const isKind = (word: string): boolean =>
  /^\p{Lu}{2,}s$/u.test(word) || singularRole(word.toLowerCase()) !== null;

/** The words of the title before a name. */
function titleOf({ sentence, spanFrom, from }: Candidate): Range {
  const first = sentence.tagged[spanFrom];
  const last = sentence.tagged[Math.max(spanFrom, from - 1)];
  return { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}

function addMention(
  { index, taken }: Linking,
  candidate: Candidate,
  entity: EntityRecord,
  type: EntityRecord['type'],
  rule: string = candidate.isListed ? 'listed' : type,
): void {
  const tokens = candidate.sentence.tagged;
  const name = candidate.words.join(' ').replace(/ (['’]s|(?<=s )['’](?= ))/g, '$1');
  // “insurance broker Aon”: what a body does is no title of it.
  const isBody = type === 'organization' && candidate.office !== null;
  let spanFrom = isBody ? candidate.from : candidate.spanFrom;
  // “[van der] Heijden said”: particles in small letters belong to a name that has them.
  while (spanFrom === candidate.from || !tokens[spanFrom]?.capitalised) {
    const before = tokens[spanFrom - 1];
    if (type !== 'person' || !before || before.capitalised || before.kind !== 'word') break;
    const tail = joined(tokens.slice(spanFrom - 1, candidate.to)).toLowerCase();
    if (!` ${entity.name.toLowerCase()}`.includes(` ${tail}`)) break;
    spanFrom--;
  }
  const start = tokens[spanFrom]?.start;
  let { to } = candidate;
  while (type === 'person' && isPostNominal(tokens[to])) to++;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined) return;
  if (name.toLowerCase() !== entity.name.toLowerCase()) entity.aliases.add(nameOf(name.split(' ')));
  if (type === 'person') {
    entity.gender ??= candidate.gender;
    if (candidate.office) {
      const weight = weightOfRole(candidate.office, true);
      entity.learnRole(candidate.office, titleOf(candidate), weight);
    }
    learnAffiliation(entity, tokens, candidate.to);
  }
  const told =
    candidate.country ?? (type === 'organization' ? countryBefore(tokens, spanFrom) : null);
  if (told) entity.learnCountry(told.code, rangeOfTold(tokens, told));
  index.add({
    start,
    end,
    sentence: candidate.sentence.index,
    kind: 'name',
    type: entity.type,
    entity,
    rule: `${rule}-name`,
  });
  const own = taken.get(candidate.sentence.index);
  const first = type === 'organization' ? spanFrom : candidate.from;
  if (first < candidate.from) entity.aliases.add(joined(tokens.slice(first, candidate.to)));
  for (let at = first; at < candidate.to; at++) own?.add(at);
}
