import type { Trail } from '../replay/trail';
import { lastName, surnameKey, type FullName } from './namesakes';

/** People named in full so far, found by the words of their names; each list in order. */
export class KnownPeople {
  readonly #trail: Trail;
  readonly #bySurname = new Map<string, FullName[]>();
  readonly #byFirst = new Map<string, FullName[]>();
  readonly #byMiddle = new Map<string, FullName[]>();
  /** By every word but the first. */
  readonly #byLater = new Map<string, FullName[]>();

  constructor(trail: Trail) {
    this.#trail = trail;
  }

  add(person: FullName): void {
    const { words } = person;
    this.#push(this.#bySurname, surnameKey(lastName(words)), person);
    this.#push(this.#byFirst, words[0] ?? '', person);
    for (const word of new Set(words.slice(1, -1))) this.#push(this.#byMiddle, word, person);
    for (const word of new Set(words.slice(1))) this.#push(this.#byLater, word, person);
  }

  /** @param key Made by `surnameKey`. */
  bySurname(key: string): readonly FullName[] {
    return this.#bySurname.get(key) ?? [];
  }

  byFirst(word: string): readonly FullName[] {
    return this.#byFirst.get(word) ?? [];
  }

  /** Those who have the word between their first and last. */
  byMiddle(word: string): readonly FullName[] {
    return this.#byMiddle.get(word) ?? [];
  }

  /** Those who have the words in a row behind their first. */
  byInner(words: readonly string[]): readonly FullName[] {
    const name = ` ${words.join(' ')} `;
    const some = this.#byLater.get(words[0] ?? '') ?? [];
    return some.filter((one) => ` ${one.words.slice(1).join(' ')} `.includes(name));
  }

  #push(lists: Map<string, FullName[]>, key: string, person: FullName): void {
    const list = lists.get(key) ?? [];
    // An empty list says nothing, so it needs no trail.
    lists.set(key, list);
    this.#trail.push(list, person);
  }
}

/** Organisations named in full so far, found by the words of their names. */
export class KnownOrganizations<T> {
  readonly #trail: Trail;
  readonly #byFirst = new Map<string, Set<T>>();
  readonly #byTail = new Map<string, Set<T>>();

  constructor(trail: Trail) {
    this.#trail = trail;
  }

  /** @param words In small letters. */
  add(words: readonly string[], organization: T): void {
    this.#add(this.#byFirst, words[0] ?? '', organization);
    for (let from = 0; from < words.length; from++) {
      this.#add(this.#byTail, words.slice(from).join(' '), organization);
    }
  }

  byFirst(word: string): ReadonlySet<T> {
    return this.#byFirst.get(word) ?? new Set();
  }

  /** Those whose names end in these words. */
  byTail(words: readonly string[]): ReadonlySet<T> {
    return this.#byTail.get(words.join(' ')) ?? new Set();
  }

  #add(sets: Map<string, Set<T>>, key: string, organization: T): void {
    const set = sets.get(key) ?? new Set();
    sets.set(key, set);
    this.#trail.add(set, organization);
  }
}
