import type { Cell } from './cell';
import { KeyedCells } from './keyedCells';
import type { Trail } from './trail';

/** A map that steps read and change: who has read a key is told when it has another value. */
export class TrackedMap<K, V> {
  readonly #trail: Trail;
  readonly #map = new Map<K, V>();
  readonly #cells: KeyedCells<K>;
  #changed = new Set<K>();

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#cells = new KeyedCells((key) =>
      trail.cell(() => {
        this.#changed.add(key);
        return [];
      }),
    );
  }

  get(key: K): V | undefined {
    this.#cells.note(key);
    return this.#map.get(key);
  }

  put(key: K, value: V): void {
    this.#trail.put(this.#cells.of(key), this.#map, key, value);
  }

  /** For changes of what stands under a key. */
  cellOf(key: K): Cell | null {
    return this.#cells.of(key);
  }

  /** The keys under which something has changed since the last time that this was asked. */
  takeChanged(): ReadonlySet<K> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }
}
