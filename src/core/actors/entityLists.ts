import type { Reader } from '../language/readScope';
import { KeyedCells } from '../replay/keyedCells';
import type { Trail } from '../replay/trail';
import type { EntityRecord } from './entityRecord';

/** Actors by words that point at them, each list in the order in which the actors were made. */
export class EntityLists {
  readonly #trail: Trail;
  readonly #cells: KeyedCells<string>;
  readonly #lists = new Map<string, EntityRecord[]>();

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#cells = new KeyedCells(() => trail.cell());
  }

  get(word: string): readonly EntityRecord[] {
    this.#cells.note(word);
    return this.#lists.get(word) ?? [];
  }

  add(word: string, entity: EntityRecord): void {
    this.#cells.note(word);
    const list = this.#list(word);
    // Most actors are new, so the place is looked for from the end.
    let at = list.length;
    while (at > 0 && (list[at - 1]?.order ?? -1) > entity.order) at--;
    if (list[at - 1] !== entity) this.#trail.splice(this.#cells.of(word), list, at, 0, entity);
  }

  remove(word: string, entity: EntityRecord): void {
    this.#cells.note(word);
    const list = this.#list(word);
    const at = list.indexOf(entity);
    if (at !== -1) this.#trail.splice(this.#cells.of(word), list, at, 1);
  }

  /** Who read the lists of some words after some moment; they are forgotten. */
  readersOf(words: Iterable<string>, order: number): readonly Reader[] {
    return [...words].flatMap((word) => this.#cells.of(word)?.takeAfter(order) ?? []);
  }

  /** An empty list says nothing, so it needs no trail. */
  #list(word: string): EntityRecord[] {
    const list = this.#lists.get(word) ?? [];
    this.#lists.set(word, list);
    return list;
  }
}
