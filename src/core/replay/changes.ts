import type { Cell } from './cell';
import type { FindingComparison } from './sameFinding';

/** A change of what the steps of a run know, which can be taken back and made again. */
export interface Change {
  /** What is changed. */
  readonly cell: Cell;
  /** When: the order of its step. */
  order: number;
  make(): void;
  takeBack(): void;
  /** Whether it does what `before` did in the run before. */
  isSame(before: Change, comparison: FindingComparison): boolean;
  /** Takes what was there before an edit in place of what says the same. */
  adopt(comparison: FindingComparison): void;
}

/** Another value for a field. */
export class FieldChange<T extends object, K extends keyof T> implements Change {
  order = 0;
  #before: T[K];

  constructor(
    readonly cell: Cell,
    private target: T,
    private readonly key: K,
    private after: T[K],
  ) {
    this.#before = target[key];
  }

  make(): void {
    this.#before = this.target[this.key];
    this.target[this.key] = this.after;
  }

  takeBack(): void {
    this.target[this.key] = this.#before;
  }

  isSame(other: Change, comparison: FindingComparison): boolean {
    return (
      other instanceof FieldChange &&
      this.key === other.key &&
      comparison.twinOf(this.target) === other.target &&
      comparison.isSame(other.after, this.after)
    );
  }

  adopt(comparison: FindingComparison): void {
    this.target = comparison.twinOf(this.target);
    this.after = comparison.adopted(this.after);
  }
}

/** Items put into a list in place of others. */
export class ListChange<T> implements Change {
  order = 0;
  constructor(
    readonly cell: Cell,
    private list: T[],
    private readonly at: number,
    private removed: readonly T[],
    private added: readonly T[],
  ) {}

  make(): void {
    this.list.splice(this.at, this.removed.length, ...this.added);
  }

  takeBack(): void {
    this.list.splice(this.at, this.added.length, ...this.removed);
  }

  isSame(other: Change, comparison: FindingComparison): boolean {
    return (
      other instanceof ListChange &&
      this.at === other.at &&
      comparison.twinOf(this.list) === other.list &&
      comparison.isSame(other.removed, this.removed) &&
      comparison.isSame(other.added, this.added)
    );
  }

  adopt(comparison: FindingComparison): void {
    this.list = comparison.twinOf(this.list);
    this.removed = comparison.adopted(this.removed);
    this.added = comparison.adopted(this.added);
  }
}

/** One more item at the end of a list. */
export class PushChange<T> implements Change {
  order = 0;
  constructor(
    readonly cell: Cell,
    private list: T[],
    private item: T,
  ) {}

  make(): void {
    this.list.push(this.item);
  }

  takeBack(): void {
    this.list.pop();
  }

  isSame(other: Change, comparison: FindingComparison): boolean {
    return (
      other instanceof PushChange &&
      comparison.twinOf(this.list) === other.list &&
      comparison.isSame(other.item, this.item)
    );
  }

  adopt(comparison: FindingComparison): void {
    this.list = comparison.twinOf(this.list);
    this.item = comparison.adopted(this.item);
  }
}

/** A value that a set did not have. */
export class SetChange<T> implements Change {
  order = 0;
  constructor(
    readonly cell: Cell,
    private readonly set: Set<T>,
    private readonly value: T,
  ) {}

  make(): void {
    this.set.add(this.value);
  }

  takeBack(): void {
    this.set.delete(this.value);
  }

  isSame(other: Change): boolean {
    return other instanceof SetChange && this.set === other.set && this.value === other.value;
  }

  adopt(): void {
    // Sets hold words, numbers and actors, which are never anew.
  }
}

/** Another value for a key of a map, or a first one. */
export class MapChange<K, V> implements Change {
  order = 0;
  /** Undefined where the key was new. */
  #before: V | undefined;

  constructor(
    readonly cell: Cell,
    private readonly map: Map<K, V>,
    private readonly key: K,
    private after: V,
  ) {
    this.#before = map.get(key);
  }

  make(): void {
    this.#before = this.map.get(this.key);
    this.map.set(this.key, this.after);
  }

  takeBack(): void {
    if (this.#before === undefined) this.map.delete(this.key);
    else this.map.set(this.key, this.#before);
  }

  isSame(other: Change, comparison: FindingComparison): boolean {
    return (
      other instanceof MapChange &&
      this.map === other.map &&
      comparison.isSame(other.key, this.key) &&
      comparison.isSame(other.after, this.after)
    );
  }

  adopt(comparison: FindingComparison): void {
    this.after = comparison.adopted(this.after);
  }
}
