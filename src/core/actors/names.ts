import type { Sentence } from '../language/discourse';
import type { LocalReading, NoFacts } from '../language/localReading';
import type { TaggedToken } from '../language/taggedToken';
import { inAmount } from './amountTokens';
import { countryBefore, countryPhrases, rangeOfTold, toldBy, type ToldCountry } from './countries';
import type { ActorIndex } from './entities';
import { addKnownNames } from './headlineNames';
import { institutionPhrases, type Institution } from './institutions';
import { linkCandidates } from './linkNames';
import { candidatesOf, type Candidate } from './nameCandidates';
import { findNameRuns, hasOrganizationHead, spelledFrom, withAcronyms } from './nameRuns';
import { isRoleHead } from './personTitles';
import { readingsOf, type Reading } from './reading';
import { joined } from './rolePhrases';
import type { WordUse } from './wordUse';
import { looksPersonal } from './nameEvidence';
import * as lexicon from '../lexicon/lexicon';

/** A sentence with what it names, before it is known who is meant. */
export interface NameReading extends Reading {
  readonly institutions: readonly NamedInstitution[];
  readonly candidates: readonly Candidate[];
}

/** What the candidates of a paragraph depend on outside of it. */
export type NameFacts = Readonly<{
  plain: (lower: string) => boolean;
  named: (lower: string) => boolean;
  /** Whether the text writes of the river Amazon. */
  rivers: () => boolean;
  /** Where the text proper starts, counted from the paragraph's start. */
  textStart: () => number;
}>;

/** The institutions and the candidates for names in a paragraph, by sentence. */
export const nameReading: LocalReading<NameFacts, readonly NameReading[]> = {
  name: 'names',
  read: (paragraph, facts) =>
    readingsOf(paragraph, facts.textStart()).map((reading) => ({
      ...reading,
      ...namesIn(reading, facts),
    })),
};

/** Whether a paragraph writes of the river Amazon. */
export const riverReading: LocalReading<NoFacts, boolean> = {
  name: 'the Amazon',
  read: ({ sentences }) => sentences.some(({ tagged }) => namesRegion(tagged)),
};

/** Adds people and organisations named with capitals. Returns the tokens taken, by sentence. */
export function addNames(
  index: ActorIndex,
  readings: readonly NameReading[],
  use: WordUse,
): Map<number, Set<number>> {
  const candidates: Candidate[] = [];
  const taken = new Map<number, Set<number>>();
  const society = onlySociety(readings);
  const coined = coinedAcronyms(readings);
  const isParty = readings.some(({ candidates: found }) => found.some(namesCongress));
  for (const { sentence, institutions, candidates: found } of readings) {
    const own = new Set<number>();
    taken.set(sentence.index, own);
    for (const one of institutions) {
      const whole = isParty && one.name === 'Congress' ? CONGRESS : one.name;
      const named = society?.words.endsWith(` ${one.name}`) ? society.name : whole;
      const meant = coined.get(one.words);
      addInstitution(index, sentence, own, { ...one, ...(meant ?? { name: named }) });
    }
    for (const candidate of found) candidates.push(candidate);
  }
  linkCandidates(index, candidates, taken, use);
  for (const { sentence, from, titleCase } of readings) {
    if (titleCase) addKnownNames(index, sentence, from, taken.get(sentence.index) ?? new Set());
  }
  return taken;
}

function namesIn(
  reading: Reading,
  facts: NameFacts,
): Pick<NameReading, 'institutions' | 'candidates'> {
  const { sentence, from, titleCase } = reading;
  const candidates: Candidate[] = [];
  const institutions = findInstitutions(sentence.tagged, from, facts.rivers).filter(
    (one) => !reading.shouted.has(one.from),
  );
  const found = { institutions, candidates };
  if (titleCase && !announcesSpeaker(sentence.text)) return found;
  const taken = new Set<number>();
  for (const one of institutions) for (let at = one.from; at < one.to; at++) taken.add(at);
  const isName = (lower: string): boolean => facts.named(lower) && !facts.plain(lower);
  const runs = findNameRuns(sentence.tagged, from, isName, reading.shouted);
  for (const run of withAcronyms(sentence.tagged, runs)) {
    for (const candidate of candidatesOf(run, { reading, use: facts, taken })) {
      if (!titleCase || isSpeaker(candidate, facts)) candidates.push(candidate);
    }
  }
  return found;
}

/** A heading that announces who speaks: “Speech by the Minister of Finance, NAME, at …”. */
function announcesSpeaker(heading: string): boolean {
  const speech = SPEECH.exec(heading);
  return (
    speech !== null &&
    /\b(?:by|of|from|with)\b/i.test(heading.slice(speech.index + speech[0].length))
  );
}

const SPEECH = new RegExp(String.raw`\b(?:${lexicon.alternatives('speech')})\b`, 'i');

/** In such a heading: a name with its title or in apposition to a role, that ends before a small word. */
function isSpeaker({ sentence, from, to, person }: Candidate, use: WordUse): boolean {
  const words = sentence.tagged.slice(from, to);
  if (person < 4 || sentence.tagged[to]?.capitalised === true) return false;
  return looksPersonal(words, use) && !words.some((word) => word.tags.has('Verb'));
}

/** India's: where a text says “the Congress party”, “Congress” is no house. */
const CONGRESS = 'Congress party';

const namesCongress = ({ words }: Candidate): boolean => words.join(' ') === CONGRESS;

/** Whether a text that says “Amazon” means the river: “the Amazon”, “Amazon rainforest”. */
const namesRegion = (tokens: readonly TaggedToken[]): boolean =>
  tokens.some(
    ({ text }, at) =>
      text === 'Amazon' &&
      (/^(?:the|brazilian|colombian|peruvian|bolivian|ecuadorian)$/.test(
        tokens[at - 1]?.lower ?? '',
      ) ||
        lexicon.is(tokens[at + 1], 'riverLand')),
  );

/** A well-known institution where a sentence names it: its tokens, end exclusive. */
interface NamedInstitution extends Pick<Institution, 'name' | 'type'> {
  readonly from: number;
  readonly to: number;
  /** The words that name it here. */
  readonly words: string;
  readonly country: ToldCountry | null;
}

function findInstitutions(
  tokens: readonly TaggedToken[],
  from: number,
  isRegion: () => boolean,
): NamedInstitution[] {
  const found: NamedInstitution[] = [];
  for (const hit of institutionPhrases().findAll(tokens)) {
    if (hit.from < from || isPartOfLongerName(tokens, hit.from, hit.to)) continue;
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (!first || !last || (hit.to - hit.from === 1 && inAmount(tokens, hit.from))) continue;
    const before = tokens[hit.from - 1]?.lower ?? '';
    if (lexicon.is(first, 'platform') && /^(?:on|via|to|through)$/.test(before)) continue;
    const { name, type, national } = hit.value;
    if (name === 'Amazon' && isRegion()) continue;
    // “the Congress party”
    if (name === 'Congress' && tokens[hit.to]?.text === 'party') continue;
    // “a Boeing 737”, “an Intel chip”: what a company makes.
    const after = tokens[hit.to];
    const isMade = /^an?$/.test(before) && after !== undefined && !lexicon.is(after, 'role');
    if (hit.value.alsoCalled.includes('company') && (isMade || after?.kind === 'number')) continue;
    // “[U.S.] State Department”
    const nation = countryPhrases().at(tokens, hit.from - 1);
    const isNational =
      nation?.to === hit.from && /^[\p{Lu}.]{2,4}$/u.test(tokens[hit.from - 1]?.text ?? '');
    const isSociety = nation?.to === hit.from && SOCIETY.test(name);
    const told = isNational || isSociety ? toldBy(nation) : countryBefore(tokens, hit.from);
    const spanFrom = isNational || isSociety ? nation.from : hit.from;
    const words = joined(tokens.slice(isSociety ? spanFrom : hit.from, hit.to));
    const seat = hit.value.country && { code: hit.value.country, from: hit.from, to: hit.to };
    const country = seat || (national || isSociety ? told : null);
    const own = isSociety ? words : name;
    found.push({ name: own, type, words, country, from: spanFrom, to: hit.to });
  }
  return found;
}

/** Every country has one of its own: “the Irish Red Cross” is not the Red Cross of another. */
const SOCIETY = /^Red Cr(?:oss|escent)$/;

/** The only national society of a text: “the Red Cross” stands for it. */
function onlySociety(readings: readonly NameReading[]): NamedInstitution | null {
  const named = readings.flatMap(({ institutions }) =>
    institutions.filter(({ name }) => /\sRed Cr(?:oss|escent)$/.test(name)),
  );
  const [only] = named;
  return only && named.every(({ name }) => name === only.name) ? only : null;
}

/**
 * “African Development Bank (ADB)”: short forms that the text itself gives to others than the
 * well-known bodies of that short form, with whom it gives them to.
 */
function coinedAcronyms(
  readings: readonly NameReading[],
): ReadonlyMap<string, Pick<NamedInstitution, 'name' | 'type'>> {
  const coined = new Map<string, Pick<NamedInstitution, 'name' | 'type'>>();
  for (const { sentence, institutions } of readings) {
    const tokens = sentence.tagged;
    for (const { from, to, name, words } of institutions) {
      const isBracketed = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
      if (to - from !== 1 || !isBracketed || !name.includes(' ') || coined.has(words)) continue;
      const spelled = spelledFrom(tokens, from - 1, words.toLowerCase());
      if (spelled < 0) continue;
      const known = institutions.find((one) => one.to === from - 1);
      const own = known?.name ?? joined(tokens.slice(spelled, from - 1));
      // “the United Nations Environment Program (UNEP)” is another way to write the known one.
      if (firstWord(own) !== firstWord(name))
        coined.set(words, { name: own, type: known?.type ?? 'organization' });
    }
  }
  return coined;
}

const firstWord = (name: string): string =>
  name
    .replace(/^United Nations\b/i, 'UN')
    .split(' ', 1)[0]
    ?.toLowerCase() ?? '';

function addInstitution(
  index: ActorIndex,
  sentence: Sentence,
  taken: Set<number>,
  { name, type, words, country, from, to }: NamedInstitution,
): void {
  const { tagged } = sentence;
  const entity = index.ensure(type, name);
  entity.aliases.add(words);
  if (country) entity.learnCountry(country.code, rangeOfTold(tagged, country));
  const rule = type === 'bloc' ? 'bloc-name' : 'institution-name';
  const start = tagged[from]?.start ?? sentence.start;
  const end = tagged[to - 1]?.end ?? sentence.end;
  const base = { start, end, sentence: sentence.index, kind: 'name', type } as const;
  index.add({ ...base, entity, rule });
  for (let at = from; at < to; at++) taken.add(at);
}

/**
 * Whether a longer capitalised name goes around the institution's: “Parliament Square”, “U.N.
 * Environment Programme”. It is then read as a run of its own.
 */
function isPartOfLongerName(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const isShort = to - from === 1 && !/^[\p{Lu}.\d-]{2,}$/u.test(tokens[from]?.text ?? '');
  if (isShort && isNamePart(before) && from > 0 && !isPossessor(tokens, from)) return true;
  // “New Democratic Party”, “AU Peace and Security Council”
  if (/^(?:New|National|Social|Christian|Liberal|United|People's)$/.test(before?.text ?? '')) {
    return true;
  }
  const pair = before?.lower === 'and' ? tokens[from - 2] : undefined;
  // Not “US Congress and European Commission”: a body of its own stands before the “and”.
  const opens =
    isNamePart(pair) && !hasOrganizationHead([pair.text]) ? tokens[from - 3] : undefined;
  if (opens?.tags.has('Acronym') === true) return true;
  if (to - from === 1 && isBranch(tokens, to)) return true;
  if (!isNamePart(after)) return false;
  // “Parliament Square” is a place; “UN Security Council Resolution” still names the council.
  if (isShort || (to - from === 1 && lexicon.is(after, 'thingHead'))) return true;
  let end = to;
  // “NATO Support and Procurement Agency”
  while (
    end - to < 6 &&
    (isNamePart(tokens[end]) ||
      (/^(?:and|of|for|on)$/.test(tokens[end]?.lower ?? '') && isNamePart(tokens[end + 1])))
  ) {
    end++;
  }
  // A title ends the institution's part: “World Bank President NAME”.
  const words = tokens.slice(to, end);
  if (words.some((word) => isRoleHead(word.lower) || lexicon.is(word, 'honorific'))) return false;
  return hasOrganizationHead(words.map((word) => word.text));
}

/** “UNICEF [Nepal] gave”, but “the IMF [Ghana] programme”: a country's branch, and not the country of a noun. */
function isBranch(tokens: readonly TaggedToken[], at: number): boolean {
  const place = countryPhrases().at(tokens, at);
  if (place?.value.naming !== 'name' || tokens[at]?.capitalised !== true) return false;
  return !/^(?:noun|adjective|name|possessive|number)$/.test(tokens[place.to]?.pos ?? '');
}

const isPossessor = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.pos === 'possessive';

const isNamePart = (token: TaggedToken | undefined): token is TaggedToken =>
  token !== undefined &&
  token.capitalised &&
  token.kind === 'word' &&
  (token.pos === 'name' || token.pos === 'noun' || token.pos === 'adjective') &&
  !token.tags.has('Demonym') &&
  !token.tags.has('Country') &&
  !isRoleHead(token.lower);
