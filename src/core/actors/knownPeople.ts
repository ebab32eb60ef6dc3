import type { Cell } from '../replay/cell';
import { KeyedCells } from '../replay/keyedCells';
import type { Trail } from '../replay/trail';
import { lastName, surnameKey, type FullName } from './namesakes';

/** People named in full so far, found by the words of their names; each list in order. */
export class KnownPeople {
  readonly #bySurname: WordLists;
  readonly #byFirst: WordLists;
  readonly #byMiddle: WordLists;
  /** By every word but the first. */
  readonly #byLater: WordLists;

  constructor(trail: Trail) {
    this.#bySurname = new WordLists(trail);
    this.#byFirst = new WordLists(trail);
    this.#byMiddle = new WordLists(trail);
    this.#byLater = new WordLists(trail);
  }

  add(person: FullName): void {
    const { words } = person;
    this.#bySurname.push(surnameKey(lastName(words)), person);
    this.#byFirst.push(words[0] ?? '', person);
    for (const word of new Set(words.slice(1, -1))) this.#byMiddle.push(word, person);
    for (const word of new Set(words.slice(1))) this.#byLater.push(word, person);
  }

  /** @param key Made by `surnameKey`. */
  bySurname(key: string): readonly FullName[] {
    return this.#bySurname.get(key);
  }

  byFirst(word: string): readonly FullName[] {
    return this.#byFirst.get(word);
  }

  /** Those who have the word between their first and last. */
  byMiddle(word: string): readonly FullName[] {
    return this.#byMiddle.get(word);
  }

  /** Those who have the words in a row behind their first. */
  byInner(words: readonly string[]): readonly FullName[] {
    const name = ` ${words.join(' ')} `;
    const some = this.#byLater.get(words[0] ?? '');
    return some.filter((one) => ` ${one.words.slice(1).join(' ')} `.includes(name));
  }
}

/** People by words, each list in the order in which they were added. */
class WordLists {
  readonly #trail: Trail;
  readonly #cells: KeyedCells<string>;
  readonly #lists = new Map<string, FullName[]>();

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#cells = new KeyedCells(() => trail.cell());
  }

  get(word: string): readonly FullName[] {
    this.#cells.note(word);
    return this.#lists.get(word) ?? [];
  }

  push(word: string, person: FullName): void {
    const list = this.#lists.get(word) ?? [];
    // An empty list says nothing, so it needs no trail.
    this.#lists.set(word, list);
    this.#trail.push(this.#cells.of(word), list, person);
  }
}

/** Organisations named in full so far, found by the words of their names. */
export class KnownOrganizations<T> {
  readonly #trail: Trail;
  readonly #byFirst = new Map<string, Set<T>>();
  readonly #byTail = new Map<string, Set<T>>();
  readonly #firstCell: KeyedCells<string>;
  readonly #tailCell: KeyedCells<string>;

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#firstCell = new KeyedCells(() => trail.cell());
    this.#tailCell = new KeyedCells(() => trail.cell());
  }

  /** @param words In small letters. */
  add(words: readonly string[], organization: T): void {
    const first = words[0] ?? '';
    this.#add(this.#firstCell.of(first), this.#byFirst, first, organization);
    for (let from = 0; from < words.length; from++) {
      const tail = words.slice(from).join(' ');
      this.#add(this.#tailCell.of(tail), this.#byTail, tail, organization);
    }
  }

  byFirst(word: string): ReadonlySet<T> {
    this.#firstCell.note(word);
    return this.#byFirst.get(word) ?? new Set();
  }

  /** Those whose names end in these words. */
  byTail(words: readonly string[]): ReadonlySet<T> {
    const tail = words.join(' ');
    this.#tailCell.note(tail);
    return this.#byTail.get(tail) ?? new Set();
  }

  #add(cell: Cell | null, sets: Map<string, Set<T>>, key: string, organization: T): void {
    const set = sets.get(key) ?? new Set();
    sets.set(key, set);
    this.#trail.add(cell, set, organization);
  }
}
