import type { Range } from '../document/sourceDocument';
import type { ActorType, MentionKind } from '../model';
import type { Cell } from '../replay/cell';
import type { Trail } from '../replay/trail';
import { type EntityLookup, roleWords } from './entityLookup';
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
