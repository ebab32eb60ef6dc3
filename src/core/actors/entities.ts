import type { Range } from '../document/sourceDocument';
import type { ActorType, MentionKind } from '../model';
import { EntityLists } from './entityLists';
import * as lexicon from '../lexicon/lexicon';

export type Gender = 'female' | 'male';

/** One actor of the document, under all its names. */
export class EntityRecord {
  readonly id: string;
  /** How many actors of the document were made before. */
  readonly order: number;
  #name: string;
  readonly #lookup: EntityLookup | undefined;
  type: ActorType;
  readonly aliases = new Set<string>();
  gender: Gender | undefined;
  readonly mentions: Mention[] = [];
  /** Every role that the text gives, not only the one that is shown. */
  readonly roles = new Set<string>();
  /** Words that the text ties to a person: party and state of a lawmaker, in small letters. */
  readonly #affiliations = new Set<string>();
  /** In years, as the text gives it. */
  age: number | undefined;
  #role: (Told & { readonly weight: RoleWeight }) | undefined;
  #country: Told | undefined;

  /** @param lookup Where it is found by its name, roles and country. */
  constructor(id: string, name: string, type: ActorType, order = 0, lookup?: EntityLookup) {
    this.id = id;
    this.order = order;
    this.#name = name;
    this.type = type;
    this.#lookup = lookup;
    lookup?.addName(this);
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#lookup?.removeName(this);
    this.#name = name;
    this.#lookup?.addName(this);
  }

  /** Office or title: the weightiest that the text gives. */
  get role(): string | undefined {
    return this.#role?.value;
  }

  get roleWeight(): RoleWeight | undefined {
    return this.#role?.weight;
  }

  /** The words that give the role. */
  get roleRange(): Range | undefined {
    return this.#role?.range;
  }

  /** ISO 3166-1 alpha-2. */
  get country(): string | undefined {
    return this.#country?.value;
  }

  /** The words that tell the country. */
  get countryRange(): Range | undefined {
    return this.#country?.range;
  }

  /**
   * Keeps the weightiest role, of one weight the first or a fuller form of it, and the gender that
   * it tells.
   */
  learnRole(role: string, range: Range, weight: RoleWeight): void {
    if (role === '') return;
    this.addRole(role);
    const known = this.#role;
    const isFuller = known?.weight === weight && isFullerRole(role, known.value);
    if (!known || known.weight < weight || isFuller) this.#role = { value: role, range, weight };
    for (const word of role.toLowerCase().split(/[\s-]+/)) {
      if (lexicon.is(word, 'female')) this.gender ??= 'female';
      else if (lexicon.is(word, 'male')) this.gender ??= 'male';
    }
  }

  /** Keeps a role that is not shown. */
  addRole(role: string): void {
    if (this.roles.has(role)) return;
    this.roles.add(role);
    this.#lookup?.addRole(this, role);
  }

  get affiliations(): ReadonlySet<string> {
    return this.#affiliations;
  }

  affiliate(word: string): void {
    this.#affiliations.add(word);
    this.#lookup?.addRole(this, word);
  }

  /** Keeps the first country that the text tells. */
  learnCountry(code: string | null, range: Range): void {
    if (code === null || this.#country) return;
    this.#country = { value: code, range };
    this.#lookup?.byCountry.add(code, this);
  }
}

/** Finds the actors of a document without a look at all of them. */
export class EntityLookup {
  /** By ISO 3166-1 alpha-2. */
  readonly byCountry = new EntityLists<EntityRecord>();
  /** By the words of any role or affiliation, in small letters. */
  readonly byRoleWord = new EntityLists<EntityRecord>();
  /** By the whole name, its first and its last word, as written. */
  readonly byName = new EntityLists<EntityRecord>();
  readonly byFirstWord = new EntityLists<EntityRecord>();
  readonly byLastWord = new EntityLists<EntityRecord>();

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
  /** Brings somebody in without a name: “a judge”. */
  readonly isNewcomer?: boolean;
  readonly rule: string;
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** What the reader told of names (`listedNames.ts`). */
export interface ListedActors {
  nameFor(name: string): string | undefined;
  isNever(name: string): boolean;
  isNeverAt(sentence: number, range: Range): boolean;
}

/** All actors and mentions found so far; later layers add the ones that only they can see. */
export class ActorIndex {
  readonly entities: EntityRecord[] = [];
  readonly lookup = new EntityLookup();
  readonly #byId = new Map<string, EntityRecord>();
  /** The last number that a name was given for an entity of its own, by the first id. */
  readonly #namesakes = new Map<string, number>();
  readonly #bySentence = new Map<number, Mention[]>();
  readonly #listed: ListedActors | null;
  /** Those of whom a mention was left out, since the reader says that it names no actor. */
  readonly #refused = new Set<EntityRecord>();

  /** @param listed What the reader told of names. */
  constructor(listed: ListedActors | null = null) {
    this.#listed = listed;
  }

  /** The entity of that type and name, made when it is new. Its id is made of both. */
  ensure(type: ActorType, name: string): EntityRecord {
    const as = this.#listed?.nameFor(name);
    if (as === undefined) return this.#ensure(type, name);
    const entity = this.lookup.byName.get(as)[0] ?? this.#ensure(type, as);
    entity.aliases.add(name);
    return entity;
  }

  /** Whether the reader says that somebody so called is no actor. */
  isNever(entity: EntityRecord): boolean {
    if (this.#refused.has(entity) && entity.mentions.length === 0) return true;
    return this.#listed?.isNever(entity.name) ?? false;
  }

  #ensure(type: ActorType, name: string): EntityRecord {
    const id = `${type}:${slug(name)}`;
    return this.#byId.get(id) ?? this.#make(id, name, type);
  }

  /** An entity of its own even where another has the name: “a resident” and “another resident”. */
  fresh(type: ActorType, name: string): EntityRecord {
    const first = `${type}:${slug(name)}`;
    let count = this.#namesakes.get(first) ?? 1;
    let id = first;
    while (this.#byId.has(id)) id = `${first}-${++count}`;
    this.#namesakes.set(first, count);
    return this.#make(id, name, type);
  }

  #make(id: string, name: string, type: ActorType): EntityRecord {
    const made = new EntityRecord(id, name, type, this.entities.length, this.lookup);
    this.#byId.set(id, made);
    this.entities.push(made);
    return made;
  }

  add(mention: Mention): void {
    if (this.#listed && this.#isNeverIn(this.#listed, mention)) {
      if (mention.entity) this.#refused.add(mention.entity);
      return;
    }
    const row = this.#bySentence.get(mention.sentence) ?? [];
    // Mentions come nearly in order, so the place is looked for from the end.
    let at = row.length;
    for (; at > 0; at--) {
      const other = row[at - 1];
      if (!other) break;
      if (other.start === mention.start && other.end === mention.end) return;
      if (other.start < mention.start) break;
      if (other.start === mention.start && other.end > mention.end) break;
    }
    row.splice(at, 0, mention);
    this.#bySentence.set(mention.sentence, row);
    mention.entity?.mentions.push(mention);
  }

  #isNeverIn(listed: ListedActors, mention: Mention): boolean {
    const { entity, sentence } = mention;
    return (entity !== null && listed.isNever(entity.name)) || listed.isNeverAt(sentence, mention);
  }

  /** Adds a mention in place of those that overlap it: for a reading that is surer than theirs. */
  replace(mention: Mention): void {
    this.drop(mention.sentence, (other) => other.end > mention.start && other.start < mention.end);
    this.add(mention);
  }

  /** Takes mentions of a sentence out again. */
  drop(sentence: number, isWrong: (mention: Mention) => boolean): void {
    const kept: Mention[] = [];
    for (const other of this.#bySentence.get(sentence) ?? []) {
      if (!isWrong(other)) kept.push(other);
      else other.entity?.mentions.splice(other.entity.mentions.indexOf(other), 1);
    }
    this.#bySentence.set(sentence, kept);
  }

  /** Takes all mentions of one actor for another's, who is the same after all. */
  merge(from: EntityRecord, into: EntityRecord): void {
    for (const mention of from.mentions.splice(0)) {
      const row = this.#bySentence.get(mention.sentence) ?? [];
      const moved = { ...mention, entity: into, type: into.type };
      row.splice(row.indexOf(mention), 1, moved);
      into.mentions.push(moved);
    }
  }

  /** Mentions of one sentence in order of `start`, the longer first where two start together. */
  inSentence(index: number): readonly Mention[] {
    return this.#bySentence.get(index) ?? [];
  }

  /** All mentions in order of `start`. */
  get mentions(): Mention[] {
    return [...this.#bySentence.entries()].sort(([a], [b]) => a - b).flatMap(([, row]) => row);
  }
}
