import { Readers, type Reader, type ReadScope } from '../language/readScope';
import type { Change } from './changes';
import type { Trail } from './trail';

/**
 * Something that steps learn, with all its changes and with who has read it. While a run is gone
 * over it can be looked at as it was at any moment.
 */
export class Cell {
  /** Whether it is known who reads it. */
  readonly isKnown: boolean;
  readonly #trail: Trail;
  readonly #readers: Readers;
  readonly #told: (order: number) => readonly Reader[];
  /** In order. */
  readonly #changes: Change[] = [];
  /** How many of them hold just now. */
  #held = 0;

  /** @param told When it is different from the version before: gives more who read it. */
  constructor(
    trail: Trail,
    scope: ReadScope,
    isKnown: boolean,
    told: (order: number) => readonly Reader[] = () => [],
  ) {
    this.#trail = trail;
    this.#readers = new Readers(scope);
    this.isKnown = isKnown;
    this.#told = told;
  }

  /** Notes that it is read just now; must come before it is. */
  note(): void {
    this.#trail.look(this);
    if (this.isKnown) this.#readers.note();
  }

  /** All who read it after some moment, perhaps some of them twice; they are forgotten. */
  takeAfter(order: number): readonly Reader[] {
    return [...this.#readers.takeAfter(order), ...this.#told(order)];
  }

  /** Takes note of a change that was just made, the last so far. */
  append(change: Change): void {
    this.#changes.push(change);
    this.#held++;
  }

  /** Lets all hold that was changed before a moment, and nothing of later. */
  seek(order: number): void {
    const changes = this.#changes;
    while (this.#held > 0 && (changes[this.#held - 1]?.order ?? 0) >= order) {
      changes[--this.#held]?.takeBack();
    }
    while (this.#held < changes.length && (changes[this.#held]?.order ?? 0) < order) {
      changes[this.#held++]?.make();
    }
  }

  /** Forgets the changes of the moment up to which it was sought. */
  clear(order: number): void {
    let count = 0;
    while (this.#changes[this.#held + count]?.order === order) count++;
    if (count > 0) this.#changes.splice(this.#held, count);
  }

  /** Makes a change at the moment up to which it was sought. */
  insert(change: Change): void {
    change.make();
    this.#changes.splice(this.#held++, 0, change);
  }
}
