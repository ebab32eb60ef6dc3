import type { ActorIndex, EntityRecord } from '../../actors/entities';
import { countryNamed } from '../../actors/countries';
import { genderOfFirstName } from '../../actors/firstNames';
import { institutionNamed } from '../../actors/institutions';
import { firstWhere } from '../../document/binarySearch';
import type { Discourse } from '../../language/discourse';
import { applied, type Learned } from '../learned';
import { FULL_NAME, FullNames, isFullName, isPhrase } from './fullNames';
import { type Interview, interviewOf } from './interview';
import { PeopleByName } from './peopleByName';
import { type SpeakerLabel, titleCase, withoutTitles } from './speakerLabels';

/** Paragraphs at the top that may introduce who speaks, and how much of them in UTF-16 code units. */
const TOP = 14;
const TOP_LENGTH = 10_000;

/** How many labels must name countries before all that do are theirs. */
const COUNTRIES = 3;

const ANSWER = /^(?:a|answer)$/i;

/** Who speaks under which label of one transcript. */
export class Cast {
  readonly #index: ActorIndex;
  readonly #people: PeopleByName;
  readonly #roles: readonly HeldRole[];
  readonly #discourse: Discourse;
  #fullNames: FullNames | undefined;
  readonly #known = new Map<string, EntityRecord | null>();
  /** Names that labels of the transcript give in brackets, by the role before them. */
  readonly #named = new Map<string, string>();
  readonly #top: string;
  readonly #lowerTop: string;
  /** Null where nobody answers without a name: questions alone are put by many. */
  readonly #interview: Interview | null;
  /** “KENYA: …”, “CHAD: …”: whether countries have the labels; “Jordan:” may be a person. */
  readonly #areCountries: boolean;

  constructor(discourse: Discourse, index: ActorIndex, labels: Iterable<SpeakerLabel>) {
    this.#discourse = discourse;
    this.#index = index;
    const people = index.entities.filter((entity) => entity.type === 'person');
    this.#people = new PeopleByName(people);
    this.#roles = rolesOf(people);
    const end = discourse.paragraphs[Math.min(TOP, discourse.paragraphs.length) - 1]?.end ?? 0;
    this.#top = discourse.text.slice(0, Math.min(end, TOP_LENGTH));
    this.#lowerTop = this.#top.toLowerCase();
    const all = [...labels];
    this.#interview = all.some(({ name }) => ANSWER.test(name))
      ? interviewOf(this.#top.split(/\n(?=Q(?:uestion)?\b)/i)[0] ?? '')
      : null;
    this.#areCountries = all.filter(({ name }) => countryNamed(name)).length >= COUNTRIES;
    for (const { name, brackets } of all) {
      const [first] = brackets;
      const isRole = withoutTitles(name) === '';
      const holder = withoutTitles(first ?? '');
      const isName = isFullName(holder) || (holder !== first && isSurname(holder));
      if (isRole && isName) this.#named.set(keyOf(name), holder);
    }
  }

  /** The speaker under a label, or null when it names no one. */
  speakerOf(label: SpeakerLabel): EntityRecord | null {
    const key = `${keyOf(label.name)}|${label.brackets.join('|')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const learned = this.#find(label);
    const found = learned && this.#apply(learned);
    this.#known.set(key, found);
    return found;
  }

  /** Who answers an examination: the one witness whom the top names. */
  witness(): EntityRecord | null {
    const name = this.#holderOf('witness');
    return name === undefined ? null : this.#apply(this.#person(name));
  }

  #apply(learned: Learned): EntityRecord {
    const former = 'id' in learned.actor ? learned.actor.name : undefined;
    const entity = applied(this.#index, learned);
    if (former !== undefined && former !== entity.name) this.#people.renamed(entity, former);
    return entity;
  }

  #find({ name, brackets, form, isWhole }: SpeakerLabel): Learned | null {
    if (isWhole) {
      const known = this.#people.named(name);
      return known ? called(known) : newPerson(name);
    }
    if (form === 'question') {
      const asker = brackets[0]?.split(',')[0]?.trim();
      if (asker !== undefined && isFullName(asker)) return this.#person(asker);
      const told = ANSWER.test(name) ? this.#interview?.answers : this.#interview?.asks;
      return told === undefined ? null : this.#person(told);
    }
    const own = withoutTitles(name);
    // “DER SPIEGEL:”: a paper asks.
    const body = institutionNamed(own) ?? institutionNamed(titleCase(own));
    if (body?.type === 'organization') return { actor: { type: body.type, name: body.name } };
    const country = this.#areCountries ? countryNamed(own) : undefined;
    if (country) return { actor: { type: 'country', name: country.name } };
    if (own !== '') return this.#person(own);
    const holder = this.#named.get(keyOf(name)) ?? this.#holderOf(name);
    if (holder !== undefined) return this.#person(holder);
    return newPerson(titleCase(name.replace(/^(?:the|mr|madam|mrs|ms|hon)\.?\s+/i, '')));
  }

  /** The person of a name: under the full name where the text gives it. */
  #person(name: string): Learned {
    const shown = titleCase(name).trim().replace(/\s+/g, ' ');
    const exact = this.#people.named(shown);
    if (exact && shown.includes(' ')) return called(exact);
    const longer = this.#people.onlyOneEndingIn(shown);
    if (longer) return called(longer);
    // “Lord Hale:” of Lord Hale of Tarn
    const peers = this.#index.entities.filter(
      ({ type, name: own }) => type === 'person' && PEER.exec(own)?.[1] === shown,
    );
    if (!exact && peers.length === 1 && peers[0]) return called(peers[0]);
    // “Priya:” of Priya NAME
    const [first, another] = this.#index.lookup.byFirstWord
      .get(shown)
      .filter((one) => one.type === 'person' && one.name.includes(' '));
    if (first && !another) return called(first);
    // “Mac Giolla Rua” of a name that the actors cut short, or a full name in the top alone.
    const full = shown.includes(' ') && isFullName(shown) ? undefined : this.#fullNameOf(shown);
    if (full !== undefined) {
      const same = this.#people.named(full);
      if (same) return called(same);
      return exact ? { actor: exact, alias: exact.name, name: full } : newPerson(full);
    }
    return exact ? called(exact) : newPerson(shown);
  }

  /** The full name that the text gives to a surname, or to a first name. */
  #fullNameOf(name: string): string | undefined {
    this.#fullNames ??= new FullNames(this.#discourse.sentences);
    const isFirst = genderOfFirstName(name.toLowerCase()) !== undefined;
    return (
      this.#fullNames.ofSurname(name) ?? (isFirst ? this.#fullNames.ofFirstName(name) : undefined)
    );
  }

  /** The name that the text ties to a bare role: “Moderator: NAME”, “President NAME”, “NAME (Chair)”. */
  #holderOf(label: string): string | undefined {
    const role = label.replace(/^(?:the|mr|madam|mrs|ms|hon)\.?\s+/i, '');
    for (const pattern of patternsOf(role, this.#lowerTop.includes(role.toLowerCase()))) {
      for (const match of this.#top.matchAll(pattern)) {
        const name = withoutTitles(match.groups?.['name'] ?? '');
        if (isFullName(name) && !isPhrase(name)) return name;
      }
    }
    return onlyHolder(this.#roles, role.toLowerCase())?.name;
  }
}

/** How a text ties a name to a role; `isNamed` says that the role is in it at all. */
function patternsOf(role: string, isNamed: boolean): RegExp[] {
  // Roles in any case, names by their capitals.
  const words = inAnyCase(escape(role)).replace(/\s+/g, String.raw`\s+`);
  const name = String.raw`(?<![\p{L}\p{M}'’‑-])(?<name>${FULL_NAME})`;
  const patterns: string[] = [];
  if (isNamed) patterns.push(String.raw`(?<![\p{L}-])${words}\s?:\s*${name}`);
  if (/^(?:president|chair|chairman|chairwoman|speaker)$/i.test(role)) {
    patterns.push(String.raw`${inAnyCase('in the chair')}\s?:\s*(?:Mr|Mrs|Ms)?\.?\s?${name}`);
  }
  // “Before the Honorable NAME, District Judge”
  if (/^(?:court|judge)$/i.test(role)) {
    patterns.push(String.raw`(?:Honou?rable|Hon\.|Justice|Judge)\s${name}`);
  }
  if (isNamed) {
    patterns.push(
      String.raw`${name},?\s(?:\(\s?|\(?the\s|)${words}(?![\p{L}-])`,
      String.raw`${name},\s(?:[\p{L}-]+\s){0,2}${words}(?![\p{L}-])`,
      String.raw`(?<![\p{L}-])${words}\s${name}`,
    );
  }
  return patterns.map((pattern) => new RegExp(pattern, 'gu'));
}

/** A pattern in any case; the `i` flag would let names be in small letters. */
const inAnyCase = (pattern: string): string =>
  pattern.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** A role in small letters, and who has it. */
interface HeldRole {
  readonly role: string;
  readonly person: EntityRecord;
}

/** The roles of people with a full name, in the order of the alphabet. */
function rolesOf(people: readonly EntityRecord[]): HeldRole[] {
  return people
    .flatMap((person) => [...person.roles].map((role) => ({ role: role.toLowerCase(), person })))
    .sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
}

/** The only one with a role that starts so, or is just this. */
function onlyHolder(roles: readonly HeldRole[], start: string): EntityRecord | undefined {
  const from = firstWhere(roles, ({ role }) => role >= start);
  let only: EntityRecord | undefined;
  for (let at = from; roles[at]?.role.startsWith(start) === true; at++) {
    const { person, role } = roles[at] ?? {};
    // A surname alone has the role only where it is just this: “Acting President”.
    if (!person || person === only || (!person.name.includes(' ') && role !== start)) continue;
    if (only) return undefined;
    only = person;
  }
  return only;
}

const PEER = /^(?:Lord|Lady|Baroness|Baron|Viscount) (\p{L}+) of /u;

const isSurname = (text: string): boolean => /^\p{Lu}[\p{L}'’-]+$/u.test(text);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const keyOf = (name: string): string => name.toLowerCase().replace(/^the\s+/, '');

const newPerson = (name: string): Learned => ({ actor: { type: 'person', name } });

/** A speaker whom the text names only in a label's capitals is shown as names are written. */
function called(person: EntityRecord): Learned {
  const { name } = person;
  const shown = name === name.toUpperCase() ? titleCase(name) : name;
  const words = shown.split(' ');
  const start = words.findIndex((word) => genderOfFirstName(word) !== undefined);
  // “Security Kofi NAME”: what stands before a known first name is the end of an office.
  const isOffice = start > 0 && words.length - start > 1 && !/\.$/.test(words[0] ?? '');
  if (isOffice) return { actor: person, alias: shown, name: words.slice(start).join(' ') };
  return shown === name ? { actor: person } : { actor: person, name: shown };
}
