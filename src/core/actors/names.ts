import type { Sentence } from '../language/discourse';
import type { TaggedToken } from '../language/tagger';
import { countryPhrases } from './countries';
import type { ActorIndex, EntityRecord, Gender } from './entities';
import { institutionPhrases } from './institutions';
import { thingHeads } from './institutions';
import { findNameRuns, hasOrganizationHead, type NameRun } from './nameRuns';
import { abbreviatedOffices, femaleWords, honorifics, maleWords, roleHeads } from './personTitles';
import { isRoleHead, titleStart } from './roles';

/** A capitalised name in one sentence before it is known what it names. Token indexes. */
interface Candidate {
  readonly sentence: Sentence;
  /** First token of the name itself. */
  readonly from: number;
  readonly to: number;
  /** First token of the mention, with its title: “[U.K. Foreign Secretary] Dominic Raab”. */
  readonly spanFrom: number;
  readonly words: readonly string[];
  /** Office without nationality: “Foreign Secretary”. */
  readonly office: string | null;
  readonly country: string | null;
  readonly gender: Gender | undefined;
  readonly person: number;
  readonly organization: number;
  readonly place: number;
}

export interface NameOptions {
  /** Index of the first token to read: after a dateline. */
  readonly from: number;
}

/** Adds people and organisations named with capitals. Returns the tokens taken, by sentence. */
export function addNames(
  index: ActorIndex,
  sentences: readonly { sentence: Sentence; from: number; titleCase: boolean }[],
): Map<number, ReadonlySet<number>> {
  const candidates: Candidate[] = [];
  const taken = new Map<number, Set<number>>();
  for (const { sentence, from, titleCase } of sentences) {
    const own = new Set<number>();
    taken.set(sentence.index, own);
    addInstitutions(index, sentence, from, own);
    if (titleCase) continue;
    for (const run of findNameRuns(sentence.tagged, from)) {
      for (const candidate of candidatesOf(sentence, run, own)) candidates.push(candidate);
    }
  }
  linkCandidates(index, candidates, taken);
  for (const { sentence, from, titleCase } of sentences) {
    if (titleCase) addKnownNames(index, sentence, from, taken.get(sentence.index) ?? new Set());
  }
  return taken;
}

function addInstitutions(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  taken: Set<number>,
): void {
  const tokens = sentence.tagged;
  for (const hit of institutionPhrases().findAll(tokens)) {
    if (hit.from < from) continue;
    // A longer capitalised name around the phrase is read as a run: “Parliament Square”.
    const before = tokens[hit.from - 1];
    const after = tokens[hit.to];
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (!first || !last) continue;
    const isShort = hit.to - hit.from === 1 && !/^[\p{Lu}.\d-]{2,}$/u.test(first.text);
    if (isShort && (isNamePart(before) || isNamePart(after))) continue;
    if (isNamePart(after) && thingHeads.has(after?.lower ?? '')) continue;
    if (isNamePart(after) && hasOrganizationHead([after?.text ?? ''])) continue;
    // Between a demonym and a plural: “the Commonwealth countries” still names it.
    const { name, type } = hit.value;
    const entity = index.ensure(type, name);
    entity.aliases.add(
      tokens
        .slice(hit.from, hit.to)
        .map((token) => token.text)
        .join(' '),
    );
    index.add({
      start: first.start,
      end: last.end,
      sentence: sentence.index,
      kind: 'name',
      type,
      entity,
      confidence: 0.9,
      rule: type === 'bloc' ? 'bloc-name' : 'institution-name',
    });
    for (let at = hit.from; at < hit.to; at++) taken.add(at);
  }
}

const isNamePart = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  token.capitalised &&
  token.kind === 'word' &&
  (token.pos === 'name' || token.pos === 'noun') &&
  !roleHeads.has(token.lower);

function* candidatesOf(
  sentence: Sentence,
  run: NameRun,
  taken: ReadonlySet<number>,
): Generator<Candidate> {
  let { from } = run;
  // Parts that are institutions of their own split the run.
  for (let at = run.from; at <= run.to; at++) {
    if (at < run.to && !taken.has(at)) continue;
    if (at > from) yield* candidateOf(sentence, from, at);
    from = at + 1;
  }
}

function* candidateOf(sentence: Sentence, runFrom: number, to: number): Generator<Candidate> {
  const tokens = sentence.tagged;
  const runWords = tokens.slice(runFrom, to).map((token) => token.text);
  const isOrganization = hasOrganizationHead(runWords);
  const country = leadingCountry(tokens, runFrom, to);
  const title = isOrganization ? null : titleIn(tokens, runFrom, to);
  let from = title?.to ?? runFrom;
  if (!title && country && (country.to < to || !isOrganization)) {
    // “U.S. Treasury Department” and “British Justice Watch”: only an abbreviation comes off a
    // name; a demonym may be part of it, unless nothing but a person's name follows.
    if (country.abbreviation || !isOrganization) from = country.to;
  }
  if (from >= to) return;
  const words = tokens.slice(from, to).map((token) => token.text);
  if (thingHeads.has(words.at(-1)?.toLowerCase() ?? '') && !title) return;
  if (words.length === 1 && isRoleHead(words[0]?.toLowerCase() ?? '')) return;
  const titleFrom = title
    ? titleStart(tokens, runFrom)
    : isOrganization
      ? from
      : titleStart(tokens, from);
  const titled = title !== null || titleFrom < from;
  const office = titled ? officeOf(tokens, titleFrom, from) : null;
  yield {
    sentence,
    from,
    to,
    spanFrom: titled ? titleFrom : from,
    words,
    office: office?.text ?? null,
    country: office?.country ?? country?.code ?? null,
    gender: genderOf(tokens, titled ? titleFrom : from, from, to),
    ...evidence(tokens, from, to, titled, isOrganization),
  };
}

/** A title inside a run: the tokens up to its last role word or honorific, when a name follows. */
function titleIn(tokens: readonly TaggedToken[], from: number, to: number): { to: number } | null {
  for (let at = to - 2; at >= from; at--) {
    const lower = tokens[at]?.lower ?? '';
    const isTitle = roleHeads.has(lower) || abbreviatedOffices.has(lower) || honorifics.has(lower);
    if (!isTitle) continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (next === 'of' || next === 'for') {
      const named = nameAfterComplement(tokens, at + 2, to);
      return named === null ? null : { to: named };
    }
    return { to: at + 1 };
  }
  return null;
}

/** “Secretary of State for Health [Amina Yusuf]”: the name starts at a first name, if known. */
function nameAfterComplement(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): number | null {
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]?.tags.has('FirstName')) return at;
  }
  const afterState = /^(?:state|defense|defence|treasury|commerce|health|war)$/.test(
    tokens[from]?.lower ?? '',
  );
  return afterState && to - from >= 2 && tokens[from + 1]?.capitalised ? from + 1 : null;
}

function leadingCountry(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): { to: number; code: string | null; abbreviation: boolean } | null {
  const hit = countryPhrases().at(tokens, from);
  if (!hit || hit.to > to || hit.value.naming === 'capital') return null;
  const text = tokens[from]?.text ?? '';
  return { to: hit.to, code: hit.value.code, abbreviation: /^[\p{Lu}.]{2,6}$/u.test(text) };
}

function officeOf(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): { text: string; country: string | null } | null {
  const country = leadingCountry(tokens, from, to);
  const start = country?.to ?? from;
  const words = tokens.slice(start, to).filter((token) => token.kind === 'word');
  const office = words.filter((token) => !honorifics.has(token.lower));
  if (office.length === 0) return { text: '', country: country?.code ?? null };
  const first = office[0];
  const last = office.at(-1);
  if (!first || !last) return null;
  const text = tokens
    .slice(tokens.indexOf(first), tokens.indexOf(last) + 1)
    .map((token) => token.text)
    .join(' ')
    .replace(/ (['’]s)/g, '$1');
  return { text, country: country?.code ?? null };
}

function genderOf(
  tokens: readonly TaggedToken[],
  spanFrom: number,
  from: number,
  to: number,
): Gender | undefined {
  for (let at = spanFrom; at < from; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (femaleWords.has(lower)) return 'female';
    if (maleWords.has(lower)) return 'male';
  }
  if (to - from < 2) return undefined;
  const tags = tokens[from]?.tags;
  if (tags?.has('FemaleName')) return 'female';
  if (tags?.has('MaleName')) return 'male';
  return undefined;
}

function evidence(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  titled: boolean,
  isOrganization: boolean,
): { person: number; organization: number; place: number } {
  let person = 0;
  let organization = 0;
  let place = 0;
  const length = to - from;
  const first = tokens[from];
  const last = tokens[to - 1];
  const before = tokens[from - 1];
  const after = tokens[to];
  const afterNext = tokens[to + 1];
  if (titled) person += 4;
  if (isOrganization) {
    organization += 5;
    person -= 2;
  }
  if (length >= 2 && first?.tags.has('FirstName')) person += 2;
  if (last?.tags.has('LastName')) person += 0.5;
  const words = tokens.slice(from, to);
  if (length >= 2 && words.some((word) => /^\p{Lu}\.?$/u.test(word.text))) person += 1.5;
  if (length >= 2 && length <= 4 && words.every((word) => /^\p{L}[\p{L}'’-]+$/u.test(word.text))) {
    person += 1;
  }
  if (after?.text === ',' && /^\d{2}$/.test(afterNext?.text ?? '') && tokens[to + 2]?.text === ',')
    person += 4;
  if (after?.text === '(' && /^[RDI]-/.test(afterNext?.text ?? '')) person += 4;
  if (after?.text === '(' && /^[\p{Lu}]{2,7}$/u.test(afterNext?.text ?? '')) organization += 3;
  if (after?.text === ',' && /^(?:an?|the|who|whose)$/.test(afterNext?.lower ?? '')) {
    person += afterNext?.lower.startsWith('who') ? 1.5 : 0.7;
  }
  if (after?.pos === 'verb' || after?.pos === 'auxiliary' || after?.pos === 'modal') {
    person += 0.7;
    organization += 0.7;
  } else if (after?.lower === "'s") {
    person += 0.5;
    organization += 0.4;
  }
  if (before?.pos === 'verb' && before.form === 'past') {
    // “said Okello”, “met Okello”.
    person += 0.7;
  }
  if (before?.lower === 'the') {
    organization += length >= 2 ? 1 : 0.5;
    person -= 3;
  }
  if (length === 1 && /^\p{Lu}{2,6}$/u.test(first?.text ?? '')) organization += 2;
  if (words.some((word) => word.tags.has('Organization'))) organization += 1;
  if (words.some((word) => word.tags.has('Place') || word.tags.has('City'))) place += 3;
  if (/^(?:in|at|near|from|to|around|outside|across)$/.test(before?.lower ?? '')) place += 1.2;
  return { person, organization, place };
}

interface Cluster {
  readonly words: readonly string[];
  readonly members: Candidate[];
  reused: boolean;
}

/** The longest evidence counts once, repetitions little: a name is not more a person for being said. */
function decide({ members, words, reused }: Cluster): 'person' | 'organization' | null {
  const best = (pick: (candidate: Candidate) => number): number =>
    Math.max(...members.map(pick)) + Math.min(...members.map(pick), 0);
  const person = best((member) => member.person) + (reused ? 2 : 0);
  const organization = best((member) => member.organization);
  const place = best((member) => member.place);
  const threshold = words.length > 1 ? 1.6 : 2;
  const top = Math.max(person, organization, place);
  if (top < threshold || place === top) return null;
  return person >= organization ? 'person' : 'organization';
}

function linkCandidates(
  index: ActorIndex,
  candidates: readonly Candidate[],
  taken: ReadonlyMap<number, Set<number>>,
): void {
  const clusters = new Map<string, Cluster>();
  for (const candidate of candidates) {
    const key = candidate.words.join(' ').toLowerCase().replace(/\./g, '');
    const cluster = clusters.get(key) ?? { words: candidate.words, members: [], reused: false };
    cluster.members.push(candidate);
    clusters.set(key, cluster);
  }
  const acronyms = new Map<string, EntityRecord>();
  const singles = new Set(
    [...clusters.values()].filter((one) => one.words.length === 1).map((one) => one.words[0]),
  );
  const people: { words: readonly string[]; entity: EntityRecord; first: number }[] = [];
  for (const cluster of clusters.values()) {
    if (cluster.words.length < 2) continue;
    cluster.reused = singles.has(cluster.words.at(-1));
    const type = decide(cluster);
    if (type === null) continue;
    const entity = index.ensure(type, cluster.words.join(' ').replace(/ (['’]s)/g, '$1'));
    if (type === 'person') {
      people.push({ words: cluster.words, entity, first: cluster.members[0]?.sentence.index ?? 0 });
    } else {
      for (const member of cluster.members) {
        const acronym = acronymAfter(member);
        if (acronym !== null) acronyms.set(acronym, entity);
      }
    }
    for (const member of cluster.members) addMention(index, member, entity, type, taken);
  }
  for (const cluster of clusters.values()) {
    if (cluster.words.length !== 1) continue;
    linkSingle(index, cluster, people, acronyms, taken);
  }
}

/** “World Food Programme (WFP)”. */
function acronymAfter({ sentence, to }: Candidate): string | null {
  const tokens = sentence.tokens;
  if (tokens[to]?.text !== '(') return null;
  const text = tokens[to + 1]?.text ?? '';
  return /^\p{Lu}[\p{Lu}\p{Ll}&-]{1,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) ? text : null;
}

function linkSingle(
  index: ActorIndex,
  cluster: Cluster,
  people: readonly { words: readonly string[]; entity: EntityRecord; first: number }[],
  acronyms: ReadonlyMap<string, EntityRecord>,
  taken: ReadonlyMap<number, Set<number>>,
): void {
  const word = cluster.words[0] ?? '';
  const acronym = acronyms.get(word);
  const bySurname = people.filter(({ words }) => words.at(-1) === word);
  const byFirst = people.filter(({ words }) => words[0] === word);
  if (acronym) {
    for (const member of cluster.members) {
      addMention(index, member, acronym, acronym.type, taken, 'acronym');
    }
    return;
  }
  if (bySurname.length > 0 || (byFirst.length === 1 && !cluster.members.some(isPlaceUse))) {
    const namesakes = bySurname.length > 0 ? bySurname : byFirst;
    for (const member of cluster.members) {
      const entity = nearestNamesake(namesakes, member);
      addMention(index, member, entity, 'person', taken, 'surname');
    }
    return;
  }
  const type = decide(cluster);
  if (type === null) return;
  const entity = index.ensure(type, word);
  for (const member of cluster.members) addMention(index, member, entity, type, taken);
}

const isPlaceUse = (candidate: Candidate): boolean => candidate.place >= 3;

/** Of two people of one surname: the one whose gender fits and who was named last before. */
function nearestNamesake(
  namesakes: readonly { entity: EntityRecord; first: number }[],
  member: Candidate,
): EntityRecord {
  const fitting = namesakes.filter(
    ({ entity }) => !member.gender || !entity.gender || entity.gender === member.gender,
  );
  const pool = fitting.length > 0 ? fitting : namesakes;
  let best = pool[0];
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const namesake of pool) {
    for (const mention of namesake.entity.mentions) {
      const gap = member.sentence.index - mention.sentence;
      const distance = gap >= 0 ? gap : 1000 - gap;
      if (distance < bestDistance) {
        best = namesake;
        bestDistance = distance;
      }
    }
  }
  // `pool` is never empty, so `best` is there.
  return (best ?? namesakes[0])?.entity as EntityRecord;
}

function addMention(
  index: ActorIndex,
  candidate: Candidate,
  entity: EntityRecord,
  type: 'person' | 'organization' | EntityRecord['type'],
  taken: ReadonlyMap<number, Set<number>>,
  rule: string = type,
): void {
  const tokens = candidate.sentence.tagged;
  const name = candidate.words.join(' ');
  const start = tokens[candidate.spanFrom]?.start;
  const end = tokens[candidate.to - 1]?.end;
  if (start === undefined || end === undefined) return;
  if (name !== entity.name) entity.aliases.add(name);
  if (type === 'person') {
    entity.gender ??= candidate.gender;
    if (candidate.office && (entity.role ?? '').length < candidate.office.length) {
      entity.role = candidate.office;
    }
  }
  if (candidate.country) entity.country ??= candidate.country;
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
  const own = taken.get(candidate.sentence.index);
  for (let at = candidate.from; at < candidate.to; at++) own?.add(at);
}

/** In a headline that capitalises every word only names known from the text are read. */
function addKnownNames(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  taken: Set<number>,
): void {
  const tokens = sentence.tagged;
  const known = index.entities.filter(
    (entity) => entity.type === 'person' || entity.type === 'organization',
  );
  const byWords = new Map<string, EntityRecord>();
  for (const entity of known) {
    for (const name of [entity.name, ...entity.aliases]) byWords.set(name.toLowerCase(), entity);
  }
  for (let at = from; at < tokens.length; at++) {
    for (let length = Math.min(6, tokens.length - at); length > 0; length--) {
      const row = tokens.slice(at, at + length);
      const entity = byWords.get(row.map((token) => token.lower).join(' '));
      const first = row[0];
      const last = row.at(-1);
      if (!entity || !first?.capitalised || !last || taken.has(at)) continue;
      index.add({
        start: first.start,
        end: last.end,
        sentence: sentence.index,
        kind: 'name',
        type: entity.type,
        entity,
        confidence: 0.85,
        rule: 'name-in-headline',
      });
      for (let word = at; word < at + length; word++) taken.add(word);
      at += length - 1;
      break;
    }
  }
}
