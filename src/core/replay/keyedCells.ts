import type { Cell } from './cell';
import type { Trail } from './trail';

/** A cell for each key of a map. */
export class KeyedCells<K> {
  readonly #trail: Trail;
  readonly #changed: (key: K) => void;
  readonly #cells = new Map<K, Cell>();
  #make = (key: K): Cell | null =>
    this.#trail.cell(() => {
      this.#changed(key);
      return [];
    });

  /** @param changed Told of each key under which something is different from the version before. */
  constructor(trail: Trail, changed: (key: K) => void = () => undefined) {
    this.#trail = trail;
    this.#changed = changed;
  }

  /** Cells of which nobody notes who reads them: where one is different all is done anew. */
  static forAll<K>(trail: Trail): KeyedCells<K> {
    const cells = new KeyedCells<K>(trail);
    cells.#make = () => trail.cellForAll();
    return cells;
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
