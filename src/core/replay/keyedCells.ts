import type { Cell } from './cell';

/** A cell for each key of a map. */
export class KeyedCells<K> {
  readonly #make: (key: K) => Cell | null;
  readonly #cells = new Map<K, Cell>();

  /** @param make Makes the cell of a key; null when nothing is noted. */
  constructor(make: (key: K) => Cell | null) {
    this.#make = make;
  }

  /** Null when nothing is noted. */
  of(key: K): Cell | null {
    const known = this.#cells.get(key);
    if (known) return known;
    const cell = this.#make(key);
    if (cell) this.#cells.set(key, cell);
    return cell;
  }

  note(key: K): void {
    this.of(key)?.note();
  }
}
