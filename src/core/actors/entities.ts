import type { Range } from '../document/sourceDocument';
import type { ActorType, MentionKind } from '../model';
import type { Cell } from '../replay/cell';
import { KeyedCells } from '../replay/keyedCells';
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
  readonly #mentions: Mention[] = [];
  readonly #trail: Trail;
  readonly #lookup: EntityLookup;
  readonly #changed: (entity: EntityRecord) => void;
  readonly #aliases = new Set<string>();
  readonly #roles = new Set<string>();
  /** Also those that were taken back. */
  readonly #rolesEver = new Set<string>();
  readonly #affiliations = new Set<string>();
  readonly #nameCell: Cell | null;
  readonly #aliasCell: Cell | null;
  readonly #traitCell: Cell | null;
  readonly #roleCell: Cell | null;
  readonly #countryCell: Cell | null;
  readonly #mentionCell: Cell | null;
  readonly #learned: Learned = {
    name: '',
    order: 0,
    gender: undefined,
    age: undefined,
    role: undefined,
    country: undefined,
  };

  /**
   * @param lookup Where it is found by its name, roles and country.
   * @param changed Told when something of it is different from the version before.
   */
  constructor(
    id: string,
    type: ActorType,
    trail: Trail,
    lookup: EntityLookup,
    changed: (entity: EntityRecord) => void,
  ) {
    this.id = id;
    this.type = type;
    this.#trail = trail;
    this.#lookup = lookup;
    this.#changed = changed;
    this.#nameCell = this.#cell(false);
    this.#aliasCell = this.#cell(false);
    this.#traitCell = this.#cell(true);
    this.#roleCell = this.#cell(true);
    this.#countryCell = this.#cell(true);
    this.#mentionCell = this.#cell(true);
  }

  /** @param ofHolder Who looks for the holder of a role reads it of all who may hold it. */
  #cell(ofHolder: boolean): Cell | null {
    return this.#trail.cell((order) => {
      this.#changed(this);
      return ofHolder ? this.#lookup.byRoleWord.readersOf(roleWords(this.#rolesEver), order) : [];
    });
  }

  /** @param order Grows with the time at which actors are made. */
  begin(name: string, order: number): void {
    this.#trail.set(this.#nameCell, this.#learned, 'order', order);
    this.#trail.set(this.#nameCell, this.#learned, 'name', name);
    this.#lookup.addName(this);
  }

  /** Grows with the time at which actors are made. */
  get order(): number {
    this.#nameCell?.note();
    return this.#learned.order;
  }

  get name(): string {
    this.#nameCell?.note();
    return this.#learned.name;
  }

  set name(name: string) {
    this.#lookup.removeName(this);
    this.#trail.set(this.#nameCell, this.#learned, 'name', name);
    this.#lookup.addName(this);
  }

  get mentions(): readonly Mention[] {
    this.#mentionCell?.note();
    return this.#mentions;
  }

  /** For the index alone. */
  addMention(mention: Mention): void {
    this.#trail.push(this.#mentionCell, this.#mentions, mention);
  }

  /** For the index alone. */
  removeMentions(from: number, count: number): void {
    this.#trail.splice(this.#mentionCell, this.#mentions, from, count);
  }

  get gender(): Gender | undefined {
    this.#traitCell?.note();
    return this.#learned.gender;
  }

  /** In years, as the text gives it. */
  get age(): number | undefined {
    this.#traitCell?.note();
    return this.#learned.age;
  }

  get aliases(): ReadonlySet<string> {
    this.#aliasCell?.note();
    return this.#aliases;
  }

  /** Every role that the text gives, not only the one that is shown. */
  get roles(): ReadonlySet<string> {
    this.#roleCell?.note();
    return this.#roles;
  }

  /** Words that the text ties to a person: party and state of a lawmaker, in small letters. */
  get affiliations(): ReadonlySet<string> {
    this.#traitCell?.note();
    return this.#affiliations;
  }

  /** Office or title: the weightiest that the text gives. */
  get role(): string | undefined {
    this.#roleCell?.note();
    return this.#learned.role?.value;
  }

  get roleWeight(): RoleWeight | undefined {
    this.#roleCell?.note();
    return this.#learned.role?.weight;
  }

  /** The words that give the role. */
  get roleRange(): Range | undefined {
    this.#roleCell?.note();
    return this.#learned.role?.range;
  }

  /** ISO 3166-1 alpha-2. */
  get country(): string | undefined {
    this.#countryCell?.note();
    return this.#learned.country?.value;
  }

  /** The words that tell the country. */
  get countryRange(): Range | undefined {
    this.#countryCell?.note();
    return this.#learned.country?.range;
  }

  addAlias(name: string): void {
    this.#trail.add(this.#aliasCell, this.#aliases, name);
  }

  addAffiliation(word: string): void {
    this.#trail.add(this.#traitCell, this.#affiliations, word);
  }

  /** Keeps the first gender that the text tells. */
  learnGender(gender: Gender | undefined): void {
    if (this.gender === undefined)
      this.#trail.set(this.#traitCell, this.#learned, 'gender', gender);
  }

  /** Keeps the first age that the text tells. */
  learnAge(age: number): void {
    if (this.age === undefined) this.#trail.set(this.#traitCell, this.#learned, 'age', age);
  }

  /**
   * Keeps the weightiest role, of one weight the first or a fuller form of it, and the gender that
   * it tells.
   */
  learnRole(role: string, { start, end }: Range, weight: RoleWeight): void {
    if (role === '') return;
    this.addRole(role);
    this.#roleCell?.note();
    const known = this.#learned.role;
    const isFuller = known?.weight === weight && isFullerRole(role, known.value);
    if (!known || known.weight < weight || isFuller) {
      const told = { value: role, range: { start, end }, weight };
      this.#trail.set(this.#roleCell, this.#learned, 'role', told);
    }
    for (const word of role.toLowerCase().split(/[\s-]+/)) {
      if (femaleWords.has(word)) this.learnGender('female');
      else if (maleWords.has(word)) this.learnGender('male');
    }
  }

  /** Keeps a role that is not shown. */
  addRole(role: string): void {
    this.#roleCell?.note();
    if (this.#roles.has(role)) return;
    this.#rolesEver.add(role);
    this.#trail.add(this.#roleCell, this.#roles, role);
    this.#lookup.addRole(this, role);
  }

  /** Keeps the first country that the text tells. */
  learnCountry(code: string | null, { start, end }: Range): void {
    if (code === null) return;
    this.#countryCell?.note();
    if (this.#learned.country) return;
    const told = { value: code, range: { start, end } };
    this.#trail.set(this.#countryCell, this.#learned, 'country', told);
    this.#lookup.byCountry.add(code, this);
  }
}

/** Finds the actors of a document without a look at all of them. */
export class EntityLookup {
  /** By ISO 3166-1 alpha-2. */
  readonly byCountry: EntityLists;
  /** By the words of any role, in small letters. */
  readonly byRoleWord: EntityLists;
  /** Organisations by the words that their names end in, in small letters. */
  readonly byTail: EntityLists;
  /** By the whole name, its first and its last word, as written. */
  readonly byName: EntityLists;
  readonly byFirstWord: EntityLists;
  readonly byLastWord: EntityLists;

  constructor(trail: Trail) {
    this.byCountry = new EntityLists(trail);
    this.byRoleWord = new EntityLists(trail);
    this.byTail = new EntityLists(trail);
    this.byName = new EntityLists(trail);
    this.byFirstWord = new EntityLists(trail);
    this.byLastWord = new EntityLists(trail);
  }

  addName(entity: EntityRecord): void {
    const { name } = entity;
    this.byName.add(name, entity);
    this.byFirstWord.add(firstWord(name), entity);
    this.byLastWord.add(lastWord(name), entity);
    for (const tail of tailsOf(entity)) this.byTail.add(tail, entity);
  }

  removeName(entity: EntityRecord): void {
    const { name } = entity;
    this.byName.remove(name, entity);
    this.byFirstWord.remove(firstWord(name), entity);
    this.byLastWord.remove(lastWord(name), entity);
    for (const tail of tailsOf(entity)) this.byTail.remove(tail, entity);
  }

  addRole(entity: EntityRecord, role: string): void {
    for (const word of roleWords([role])) this.byRoleWord.add(word, entity);
  }
}

/** The words of roles, in small letters, with and without their hyphens. */
function roleWords(roles: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const role of roles) {
    const lower = role.toLowerCase();
    for (const word of lower.split(/[^\p{L}-]+/u)) words.add(word);
    for (const word of lower.split(/[^\p{L}]+/u)) words.add(word);
  }
  return words;
}

function tailsOf({ type, name }: EntityRecord): string[] {
  if (type !== 'organization') return [];
  const words = name.toLowerCase().split(' ');
  return words.map((_, from) => words.slice(from).join(' '));
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
  readonly #rowCell: KeyedCells<number>;
  readonly #idCell: KeyedCells<string>;
  readonly #entityCell: Cell | null;
  /** Whose mentions, and which actors, have changed since the last time that this was asked. */
  #changedRows = new Set<number>();
  #changedEntities = new Set<EntityRecord>();

  constructor(trail = new Trail(null)) {
    this.#trail = trail;
    this.lookup = new EntityLookup(trail);
    this.#rowCell = new KeyedCells(trail, (row) => this.#changedRows.add(row));
    this.#idCell = new KeyedCells(trail);
    this.#entityCell = trail.cell();
  }

  get entities(): readonly EntityRecord[] {
    this.#entityCell?.note();
    return this.#entities;
  }

  /** The entity of that type and name, made when it is new. Its id is made of both. */
  ensure(type: ActorType, name: string): EntityRecord {
    const id = `${type}:${slug(name)}`;
    this.#idCell.note(id);
    return this.#byId.get(id) ?? this.#make(id, name, type);
  }

  /** An entity of its own even where another has the name: “a resident” and “another resident”. */
  fresh(type: ActorType, name: string): EntityRecord {
    const first = `${type}:${slug(name)}`;
    this.#idCell.note(first);
    let count = this.#namesakes.get(first) ?? 1;
    let id = first;
    while (this.#byId.has(id)) {
      id = `${first}-${++count}`;
      this.#idCell.note(id);
    }
    this.#trail.put(this.#idCell.of(first), this.#namesakes, first, count);
    return this.#make(id, name, type);
  }

  #make(id: string, name: string, type: ActorType): EntityRecord {
    const made =
      this.#made.get(id) ??
      new EntityRecord(id, type, this.#trail, this.lookup, (one) => this.#changedEntities.add(one));
    this.#made.set(id, made);
    made.begin(name, this.#trail.moment());
    this.#trail.put(this.#idCell.of(id), this.#byId, id, made);
    this.#trail.push(this.#entityCell, this.#entities, made);
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
      else other.entity?.removeMentions(other.entity.mentions.indexOf(other), 1);
    }
    this.#setRow(mention.sentence, kept);
    this.add(mention);
  }

  /** Takes all mentions of one actor for another's, who is the same after all. */
  merge(from: EntityRecord, into: EntityRecord): void {
    const mentions = [...from.mentions];
    from.removeMentions(0, mentions.length);
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
    this.#rowCell.note(index);
    return this.#bySentence.get(index) ?? NO_MENTIONS;
  }

  /** Whether something of any actor has changed since `takeChanged` was called last. */
  get isChanged(): boolean {
    return this.#changedEntities.size > 0;
  }

  /** The sentences and actors of which something has changed since the last time. */
  takeChanged(): {
    readonly rows: ReadonlySet<number>;
    readonly entities: ReadonlySet<EntityRecord>;
  } {
    const changed = { rows: this.#changedRows, entities: this.#changedEntities };
    this.#changedRows = new Set();
    this.#changedEntities = new Set();
    return changed;
  }

  /** How often the run was gone over again. */
  get round(): number {
    return this.#trail.round;
  }

  /** Reads without being noted as one who does, but for the readers of the words of a role. */
  unread<T>(read: () => T): T {
    return this.#trail.unread(read);
  }

  /** All mentions in order of `start`. */
  get mentions(): Mention[] {
    return [...this.#bySentence.entries()].sort(([a], [b]) => a - b).flatMap(([, row]) => row);
  }

  #setRow(sentence: number, row: readonly Mention[]): void {
    this.#trail.put(this.#rowCell.of(sentence), this.#bySentence, sentence, row);
  }

  #link(mention: Mention): void {
    mention.entity?.addMention(mention);
  }
}

const NO_MENTIONS: readonly Mention[] = [];
