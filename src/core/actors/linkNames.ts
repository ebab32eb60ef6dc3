import type { Range } from '../document/sourceDocument';
import { isSubjectBefore } from '../language/clauses';
import type { Cell } from '../replay/cell';
import type { Trail } from '../replay/trail';
import type { ActorIndex } from './actorIndex';
import type { EntityRecord } from './entityRecord';
import { countryBefore } from './countries';
import { learnAffiliation } from './epithets';
import { organizationHeads } from './institutions';
import type { Candidate } from './nameCandidates';
import { COMMON_ENDING } from './nameEvidence';
import { isAcronym } from './nameRuns';
import { KnownOrganizations, KnownPeople } from './knownPeople';
import type { Cluster, NameClusters } from './nameClusters';
import { lastName, Namesakes, surnameKey, type FullName } from './namesakes';
import { joined, weightOfRole } from './rolePhrases';
import { groupHeads, roleModifiers, singularRole } from './personTitles';
import type { TakenTokens } from './takenTokens';
import type { WordUse } from './wordUse';

interface NamedOrganization {
  readonly words: readonly string[];
  readonly entity: EntityRecord;
}

/** What the linking of one document adds to. */
interface Linking {
  readonly index: ActorIndex;
  readonly use: WordUse;
  readonly trail: Trail;
  readonly taken: TakenTokens;
  readonly clusters: NameClusters;
  readonly people: KnownPeople;
  readonly organizations: NamedOrganization[];
  readonly organizationCell: Cell | null;
  readonly known: KnownOrganizations<EntityRecord>;
  readonly acronyms: Map<string, EntityRecord>;
  readonly acronymCell: Cell | null;
}

/** Decides what the candidates name, and links those that name the same. */
export function linkCandidates(
  index: ActorIndex,
  clusters: NameClusters,
  taken: TakenTokens,
  use: WordUse,
  trail: Trail,
): void {
  const linking: Linking = {
    index,
    use,
    trail,
    taken,
    clusters,
    people: new KnownPeople(trail),
    organizations: [],
    organizationCell: trail.cell(),
    known: new KnownOrganizations(trail),
    acronyms: new Map(),
    acronymCell: trail.cell(),
  };
  // Longer names first: a shorter one may be part of one of them.
  clusters.eachFull((cluster) => {
    linkFull(linking, cluster);
  });
  trail.once(() => {
    linkInstitutionAcronyms(linking);
  });
  clusters.eachSingle((cluster) => {
    linkSingle(linking, cluster);
  });
}

/** What the kind of a name is told from. */
type Evident = Pick<Cluster, 'members' | 'words' | 'reused' | 'shortened'>;

/** The longest evidence counts once, repetitions little: a name is not more a person for being said. */
function decide({ members, words, reused, shortened }: Evident): 'person' | 'organization' | null {
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
  const decided = decide(cluster);
  // “De Blasio” may show nothing of its own, and yet end the name of a person known.
  const person = decided === 'organization' ? null : samePerson(linking, cluster);
  const type = person ? 'person' : decided;
  if (type === null || isKind(cluster.words.at(-1) ?? '')) return;
  const known = type === 'person' ? person : sameOrganization(linking, cluster);
  const entity = known ?? index.ensure(type, nameOf(cluster.words));
  const first = cluster.members[0];
  if (type === 'person' && first) {
    const { index: sentence, paragraph } = first.sentence;
    const isKin = cluster.members.some((member) => member.isKin);
    if (!known) people.add({ words: cluster.lower, entity, sentence, paragraph, isKin });
  } else if (!known) {
    const { trail, organizationCell } = linking;
    trail.push(organizationCell, organizations, { words: cluster.lower, entity });
    linking.known.add(cluster.lower, entity);
  }
  for (const member of cluster.members) {
    const acronym = type === 'organization' ? acronymAfter(member) : null;
    if (acronym !== null) {
      linking.trail.put(linking.acronymCell, linking.acronyms, acronym, entity);
    }
    addMention(linking, member, entity, type);
  }
}

/** Names as written, but for a speaker's label in capitals: “HELEN BRAND” is Helen Brand. */
export function nameOf(words: readonly string[]): string {
  const shouted = words.every((word) => word.length > 1 && word === word.toUpperCase());
  const longest = Math.max(...words.map((word) => word.length));
  const cased =
    shouted && longest > 4
      ? words.map((word) =>
          word.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (c) => c.toUpperCase()),
        )
      : words;
  return cased.join(' ').replace(/ (['’]s|(?<=s )['’](?= ))/g, '$1');
}

/** A longer known name of the same person: same first and last word, or its tail (“Van Hoorn”). */
function samePerson({ people }: Linking, { lower }: Cluster): EntityRecord | null {
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

/** The one longer organisation that ends in these words: “Development Bank”. */
function sameOrganization(linking: Linking, { lower }: Cluster): EntityRecord | null {
  const { index, known } = linking;
  const found = new Set([...known.byTail(lower), ...index.lookup.byTail.get(lower.join(' '))]);
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
function linkInstitutionAcronyms(linking: Linking): void {
  const { acronyms, acronymCell, organizations, organizationCell, trail } = linking;
  organizationCell?.note();
  for (const { words, entity } of organizations) {
    const content = words.filter((word) => !/^(?:of|for|and|the|on|in|&)$/.test(word));
    const initials = content.map((word) => word[0] ?? '').join('');
    if (initials.length < 3) continue;
    acronymCell?.note();
    if (!acronyms.has(initials)) trail.put(acronymCell, acronyms, initials, entity);
  }
}

const isAcronymic = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);

function linkSingle(linking: Linking, cluster: Cluster): void {
  const { index, people, acronyms, clusters, use } = linking;
  const word = cluster.words[0] ?? '';
  const lower = cluster.lower[0] ?? '';
  if (isAcronymic(word)) linking.acronymCell?.note();
  const acronym = isAcronymic(word) ? acronyms.get(lower.replace(/\./g, '')) : undefined;
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
    const found = isForeign(member, bySurname.length === 0, namesakes)
      ? null
      : track.nearest(member);
    if (found) addMention(linking, member, found.entity, 'person', 'surname');
    else left.push(member);
  }
  const { words, reused, shortened } = cluster;
  const own = { words, reused, shortened, members: left.filter((one) => !one.onlyIfKnown) };
  if (own.members.length === 0 || clusters.isThing(lower)) return;
  // “in Ventspils”: the place that the body is called after.
  const isPlace = own.members.some(({ place }) => place > 0);
  const body = namesakes.length === 0 && !isPlace ? byFirstWord(linking, lower) : null;
  if (body) {
    for (const member of own.members) addMention(linking, member, body, body.type, 'short');
    return;
  }
  // A head alone (“Commission”, “House”) names nothing by itself; it is read as a short form.
  if (isKind(word) || groupHeads.has(lower)) return;
  const isParty = PARTIES.test(word) && own.members.some(isOwnActor);
  if (isParty) own.members.splice(0, Infinity, ...own.members.filter(isOwnActor));
  const isHead = organizationHeads.has(lower) && !isParty;
  if (isHead && !own.members.some((member) => member.person >= 4)) return;
  // A word that is capitalised only where sentences start is an ordinary word.
  const titled = own.members.some((member) => member.person >= 4);
  if (!titled && own.members.every((member) => member.opening) && !use.named(lower)) return;
  const type = isParty ? 'organization' : decide(own);
  if (type === null) return;
  const entity = index.ensure(type, nameOf([word]));
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
  roleModifiers.has(lower) || organizationHeads.has(lower) || COMMON_ENDING.test(lower);

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

/** A first name alone needs the full name before it; a city or an institution is no first name. */
const isForeign = (member: Candidate, byFirst: boolean, [only]: readonly FullName[]): boolean =>
  byFirst &&
  (member.place >= 3 ||
    member.organization > 4 ||
    (only !== undefined && only.sentence > member.sentence.index));

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
  rule: string = type,
): void {
  const tokens = candidate.sentence.tagged;
  const name = candidate.words.join(' ').replace(/ (['’]s|(?<=s )['’](?= ))/g, '$1');
  let { spanFrom } = candidate;
  // “[van der] Heijden said”: particles in small letters belong to a name that has them.
  while (spanFrom === candidate.from || !tokens[spanFrom]?.capitalised) {
    const before = tokens[spanFrom - 1];
    const tail = joined(tokens.slice(spanFrom - 1, candidate.to)).toLowerCase();
    if (type !== 'person' || !before || before.capitalised || before.kind !== 'word') break;
    if (!` ${entity.name.toLowerCase()}`.includes(` ${tail}`)) break;
    spanFrom--;
  }
  const start = tokens[spanFrom]?.start;
  const end = tokens[candidate.to - 1]?.end;
  if (start === undefined || end === undefined) return;
  if (name.toLowerCase() !== entity.name.toLowerCase()) entity.addAlias(nameOf(name.split(' ')));
  if (type === 'person') {
    entity.learnGender(candidate.gender);
    if (candidate.office) {
      const weight = weightOfRole(candidate.office, true);
      entity.learnRole(candidate.office, titleOf(candidate), weight);
    }
    learnAffiliation(entity, tokens, candidate.to);
  }
  const told =
    candidate.country ?? (type === 'organization' ? countryBefore(tokens, spanFrom) : null);
  if (told) entity.learnCountry(told.code, told.range);
  index.add({
    start,
    end,
    sentence: candidate.sentence.index,
    kind: 'name',
    type: entity.type,
    entity,
    confidence: candidate.words.length > 1 || rule === 'surname' ? 0.9 : 0.75,
    rule: `${rule}-name`,
  });
  const own = taken.of(candidate.sentence);
  const first = type === 'organization' ? spanFrom : candidate.from;
  if (first < candidate.from) entity.addAlias(joined(tokens.slice(first, candidate.to)));
  own.addRange(first, candidate.to);
}
