import type { FindingComparison } from './sameFinding';

/** A change of what the steps of a run know, which can be taken back and made again. */
export interface Change {
  make(): void;
  takeBack(): void;
  /** Whether it does what `before` did in the run before. */
  isSame(before: Change, comparison: FindingComparison): boolean;
  /** Done once, when the step has been done for the first time. */
  settle?(): void;
}

/** Another value for a field. */
export class FieldChange<T extends object, K extends keyof T> implements Change {
  constructor(
    private readonly target: T,
    private readonly key: K,
    private readonly before: T[K],
    private readonly after: T[K],
  ) {}

  make(): void {
    this.target[this.key] = this.after;
  }

  takeBack(): void {
    this.target[this.key] = this.before;
  }

  isSame(other: Change, comparison: FindingComparison): boolean {
    return (
      other instanceof FieldChange &&
      this.key === other.key &&
      comparison.isSame(other.target, this.target) &&
      comparison.isSame(other.after, this.after)
    );
  }
}

/** Items put into a list in place of others. */
export class ListChange<T> implements Change {
  constructor(
    private readonly list: T[],
    private readonly at: number,
    private readonly removed: readonly T[],
    private readonly added: readonly T[],
  ) {}

  make(): void {
    if (this.at === this.list.length) this.list.push(...this.added);
    else this.list.splice(this.at, this.removed.length, ...this.added);
  }

  takeBack(): void {
    this.list.splice(this.at, this.added.length, ...this.removed);
  }

  isSame(other: Change, comparison: FindingComparison): boolean {
    return (
      other instanceof ListChange &&
      this.at === other.at &&
      this.list === other.list &&
      comparison.isSame(other.removed, this.removed) &&
      comparison.isSame(other.added, this.added)
    );
  }
}

/** One more item at the end of a list. */
export class PushChange<T> implements Change {
  constructor(
    private readonly list: T[],
    private readonly item: T,
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
      this.list === other.list &&
      comparison.isSame(other.item, this.item)
    );
  }
}

/** One more item of a list that no step looks at meanwhile: it stays there. */
export class FindChange<T> implements Change {
  constructor(
    private readonly list: T[],
    private readonly item: T,
  ) {}

  settle(): void {
    this.list.push(this.item);
  }

  make(): void {
    // It has stayed.
  }

  takeBack(): void {
    // It stays.
  }

  isSame(other: Change, comparison: FindingComparison): boolean {
    return (
      other instanceof FindChange &&
      this.list === other.list &&
      comparison.isSame(other.item, this.item)
    );
  }
}

/** A value that a set did not have. */
export class SetChange<T> implements Change {
  constructor(
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
}

/** Another value for a key of a map, or a first one. */
export class MapChange<K, V> implements Change {
  constructor(
    private readonly map: Map<K, V>,
    private readonly key: K,
    /** Undefined where the key was new. */
    private readonly before: V | undefined,
    private readonly after: V,
  ) {}

  make(): void {
    this.map.set(this.key, this.after);
  }

  takeBack(): void {
    if (this.before === undefined) this.map.delete(this.key);
    else this.map.set(this.key, this.before);
  }

  isSame(other: Change, comparison: FindingComparison): boolean {
    return (
      other instanceof MapChange &&
      this.map === other.map &&
      comparison.isSame(other.key, this.key) &&
      comparison.isSame(other.after, this.after)
    );
  }
}
