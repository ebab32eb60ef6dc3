import type { Range } from '../document/sourceDocument';
import type { ActorType, MentionKind } from '../model';
import { Trail } from '../replay/trail';
import { EntityLists } from './entityLists';
import { femaleWords, maleWords } from './personTitles';

export type Gender = 'female' | 'male';

/** What is learned of an actor as the text is read, but for lists. */
interface Learned {
  name: string;
  order: number;
  gender: Gender | undefined;
  age: number | undefined;
  role: (Told & { readonly weight: RoleWeight }) | undefined;
  country: Told | undefined;
}

/** One actor of the document, under all its names. */
export class EntityRecord {
  readonly id: string;
  readonly type: ActorType;
  readonly mentions: readonly Mention[] = [];
  readonly #trail: Trail;
  readonly #lookup: EntityLookup;
  readonly #aliases = new Set<string>();
  readonly #roles = new Set<string>();
  readonly #affiliations = new Set<string>();
  readonly #learned: Learned = {
    name: '',
    order: 0,
    gender: undefined,
    age: undefined,
    role: undefined,
    country: undefined,
  };

  /** @param lookup Where it is found by its name, roles and country. */
  constructor(id: string, type: ActorType, trail: Trail, lookup: EntityLookup) {
    this.id = id;
    this.type = type;
    this.#trail = trail;
    this.#lookup = lookup;
  }

  /** @param order How many actors of the document were made before. */
  begin(name: string, order: number): void {
    this.#trail.set(this.#learned, 'order', order);
    this.#trail.set(this.#learned, 'name', name);
    this.#lookup.addName(this);
  }

  /** How many actors of the document were made before. */
  get order(): number {
    return this.#learned.order;
  }

  get name(): string {
    return this.#learned.name;
  }

  set name(name: string) {
    this.#lookup.removeName(this);
    this.#trail.set(this.#learned, 'name', name);
    this.#lookup.addName(this);
  }

  get gender(): Gender | undefined {
    return this.#learned.gender;
  }

  /** In years, as the text gives it. */
  get age(): number | undefined {
    return this.#learned.age;
  }

  get aliases(): ReadonlySet<string> {
    return this.#aliases;
  }

  /** Every role that the text gives, not only the one that is shown. */
  get roles(): ReadonlySet<string> {
    return this.#roles;
  }

  /** Words that the text ties to a person: party and state of a lawmaker, in small letters. */
  get affiliations(): ReadonlySet<string> {
    return this.#affiliations;
  }

  /** Office or title: the weightiest that the text gives. */
  get role(): string | undefined {
    return this.#learned.role?.value;
  }

  get roleWeight(): RoleWeight | undefined {
    return this.#learned.role?.weight;
  }

  /** The words that give the role. */
  get roleRange(): Range | undefined {
    return this.#learned.role?.range;
  }

  /** ISO 3166-1 alpha-2. */
  get country(): string | undefined {
    return this.#learned.country?.value;
  }

  /** The words that tell the country. */
  get countryRange(): Range | undefined {
    return this.#learned.country?.range;
  }

  addAlias(name: string): void {
    this.#trail.add(this.#aliases, name);
  }

  addAffiliation(word: string): void {
    this.#trail.add(this.#affiliations, word);
  }

  /** Keeps the first gender that the text tells. */
  learnGender(gender: Gender | undefined): void {
    if (this.gender === undefined) this.#trail.set(this.#learned, 'gender', gender);
  }

  /** Keeps the first age that the text tells. */
  learnAge(age: number): void {
    if (this.age === undefined) this.#trail.set(this.#learned, 'age', age);
  }

  /**
   * Keeps the weightiest role, of one weight the first or a fuller form of it, and the gender that
   * it tells.
   */
  learnRole(role: string, { start, end }: Range, weight: RoleWeight): void {
    if (role === '') return;
    this.addRole(role);
    const known = this.#learned.role;
    const isFuller = known?.weight === weight && isFullerRole(role, known.value);
    if (!known || known.weight < weight || isFuller) {
      this.#trail.set(this.#learned, 'role', { value: role, range: { start, end }, weight });
    }
    for (const word of role.toLowerCase().split(/[\s-]+/)) {
      if (femaleWords.has(word)) this.learnGender('female');
      else if (maleWords.has(word)) this.learnGender('male');
    }
  }

  /** Keeps a role that is not shown. */
  addRole(role: string): void {
    if (this.#roles.has(role)) return;
    this.#trail.add(this.#roles, role);
    this.#lookup.addRole(this, role);
  }

  /** Keeps the first country that the text tells. */
  learnCountry(code: string | null, { start, end }: Range): void {
    if (code === null || this.#learned.country) return;
    this.#trail.set(this.#learned, 'country', { value: code, range: { start, end } });
    this.#lookup.byCountry.add(code, this);
  }
}

/** Finds the actors of a document without a look at all of them. */
export class EntityLookup {
  /** By ISO 3166-1 alpha-2. */
  readonly byCountry: EntityLists;
  /** By the words of any role, in small letters. */
  readonly byRoleWord: EntityLists;
  /** By the whole name, its first and its last word, as written. */
  readonly byName: EntityLists;
  readonly byFirstWord: EntityLists;
  readonly byLastWord: EntityLists;

  constructor(trail: Trail) {
    this.byCountry = new EntityLists(trail);
    this.byRoleWord = new EntityLists(trail);
    this.byName = new EntityLists(trail);
    this.byFirstWord = new EntityLists(trail);
    this.byLastWord = new EntityLists(trail);
  }

  addName(entity: EntityRecord): void {
    const { name } = entity;
    this.byName.add(name, entity);
    this.byFirstWord.add(firstWord(name), entity);
    this.byLastWord.add(lastWord(name), entity);
  }

  removeName(entity: EntityRecord): void {
    const { name } = entity;
    this.byName.remove(name, entity);
    this.byFirstWord.remove(firstWord(name), entity);
    this.byLastWord.remove(lastWord(name), entity);
  }

  addRole(entity: EntityRecord, role: string): void {
    const lower = role.toLowerCase();
    const words = [...lower.split(/[^\p{L}-]+/u), ...lower.split(/[^\p{L}]+/u)];
    for (const word of new Set(words)) this.byRoleWord.add(word, entity);
  }
}

const firstWord = (name: string): string => name.slice(0, (name.indexOf(' ') + 1 || Infinity) - 1);
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/**
 * What a role says of its holder: only how he stands to somebody (`relation`: “his brother”), what
 * he does or did (`description`: “a farmer”, “the former minister”), or his office.
 */
export enum RoleWeight {
  relation,
  description,
  office,
}

/** Whether `role` says all that `known` says, and more. */
function isFullerRole(role: string, known: string): boolean {
  const words = new Set(role.toLowerCase().split(/[\s-]+/));
  return (
    role.length > known.length &&
    known
      .toLowerCase()
      .split(/[\s-]+/)
      .every((word) => words.has(word))
  );
}

/** What the text tells of an actor, and the words that tell it. */
interface Told {
  readonly value: string;
  readonly range: Range;
}

/** A place in the readable text that names or points at an actor. */
export interface Mention extends Range {
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly type: ActorType;
  /** Null when the mention could not be linked. */
  readonly entity: EntityRecord | null;
  readonly confidence: number;
  readonly rule: string;
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** All actors and mentions found so far; later layers add the ones that only they can see. */
export class ActorIndex {
  readonly lookup: EntityLookup;
  readonly #trail: Trail;
  readonly #entities: EntityRecord[] = [];
  readonly #byId = new Map<string, EntityRecord>();
  /** Every actor that was ever made: one that is made again after an edit is the same. */
  readonly #made = new Map<string, EntityRecord>();
  /** The last number that a name was given for an entity of its own, by the first id. */
  readonly #namesakes = new Map<string, number>();
  /** Rows are not changed but replaced: what is made of one is kept with it. */
  readonly #bySentence = new Map<number, readonly Mention[]>();

  constructor(trail = new Trail(null)) {
    this.#trail = trail;
    this.lookup = new EntityLookup(trail);
  }

  get entities(): readonly EntityRecord[] {
    return this.#entities;
  }

  /** The entity of that type and name, made when it is new. Its id is made of both. */
  ensure(type: ActorType, name: string): EntityRecord {
    const id = `${type}:${slug(name)}`;
    return this.#byId.get(id) ?? this.#make(id, name, type);
  }

  /** An entity of its own even where another has the name: “a resident” and “another resident”. */
  fresh(type: ActorType, name: string): EntityRecord {
    const first = `${type}:${slug(name)}`;
    let count = this.#namesakes.get(first) ?? 1;
    let id = first;
    while (this.#byId.has(id)) id = `${first}-${++count}`;
    this.#trail.put(this.#namesakes, first, count);
    return this.#make(id, name, type);
  }

  #make(id: string, name: string, type: ActorType): EntityRecord {
    const made = this.#made.get(id) ?? new EntityRecord(id, type, this.#trail, this.lookup);
    this.#made.set(id, made);
    made.begin(name, this.#entities.length);
    this.#trail.put(this.#byId, id, made);
    this.#trail.push(this.#entities, made);
    return made;
  }

  add(mention: Mention): void {
    const row = this.inSentence(mention.sentence);
    // Mentions come nearly in order, so the place is looked for from the end.
    let at = row.length;
    for (; at > 0; at--) {
      const other = row[at - 1];
      if (!other) break;
      if (other.start === mention.start && other.end === mention.end) return;
      if (other.start < mention.start) break;
      if (other.start === mention.start && other.end > mention.end) break;
    }
    this.#setRow(mention.sentence, row.toSpliced(at, 0, mention));
    this.#link(mention);
  }

  /** Adds a mention in place of those that overlap it: for a reading that is surer than theirs. */
  replace(mention: Mention): void {
    const kept: Mention[] = [];
    for (const other of this.inSentence(mention.sentence)) {
      if (other.end <= mention.start || other.start >= mention.end) kept.push(other);
      else if (other.entity) {
        const mentions = mentionsOf(other.entity);
        this.#trail.splice(mentions, mentions.indexOf(other), 1);
      }
    }
    this.#setRow(mention.sentence, kept);
    this.add(mention);
  }

  /** Takes all mentions of one actor for another's, who is the same after all. */
  merge(from: EntityRecord, into: EntityRecord): void {
    const mentions = [...from.mentions];
    this.#trail.splice(mentionsOf(from), 0, mentions.length);
    for (const mention of mentions) {
      const row = this.inSentence(mention.sentence);
      const moved = { ...mention, entity: into, type: into.type };
      this.#setRow(mention.sentence, row.with(row.indexOf(mention), moved));
      this.#link(moved);
    }
  }

  /**
   * Mentions of one sentence in order of `start`, the longer first where two start together. The
   * same list as long as they stay the same.
   */
  inSentence(index: number): readonly Mention[] {
    return this.#bySentence.get(index) ?? NO_MENTIONS;
  }

  /** All mentions in order of `start`. */
  get mentions(): Mention[] {
    return [...this.#bySentence.entries()].sort(([a], [b]) => a - b).flatMap(([, row]) => row);
  }

  #setRow(sentence: number, row: readonly Mention[]): void {
    this.#trail.put(this.#bySentence, sentence, row);
  }

  #link(mention: Mention): void {
    if (mention.entity) this.#trail.push(mentionsOf(mention.entity), mention);
  }
}

const NO_MENTIONS: readonly Mention[] = [];

/** Only the index changes the mentions of an actor. */
const mentionsOf = ({ mentions }: EntityRecord): Mention[] => mentions as Mention[];
