import type { Audience } from '../language/readScope';
import type { Trail } from './trail';

/** Who reads what stands under the keys of a map. */
export class KeyedReaders<K> {
  readonly #trail: Trail;
  readonly #changed: (key: K) => void;
  readonly #readers = new Map<K, Audience>();

  /** @param changed Told of each key whose readers are asked for, as they are when it changes. */
  constructor(trail: Trail, changed: (key: K) => void = () => undefined) {
    this.#trail = trail;
    this.#changed = changed;
  }

  /** Null when nobody's reading is noted. */
  of(key: K): Audience | null {
    const known = this.#readers.get(key);
    if (known) return known;
    const own = this.#trail.readers();
    if (!own) return null;
    const readers: Audience = {
      note: () => {
        own.note();
      },
      takeAfter: (order) => {
        this.#changed(key);
        return own.takeAfter(order);
      },
    };
    this.#readers.set(key, readers);
    return readers;
  }

  note(key: K): void {
    this.of(key)?.note();
  }
}
