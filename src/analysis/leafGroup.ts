import type { Leaf, Tally } from './itemLeaf';
import type { Movement } from './movement';
import { kinds, type Item, type Reach } from './packedItems';
import { hullOf, inOrder, joined, movedReach, movementFor, type Movements } from './reach';

/** How often a group moves before its leaves do. */
const maximumLag = 8;

/** How often a leaf moves before it is read and put where it is. */
const maximumLeafLag = 64;

/** Neighbouring leaves that move as one until one of them is asked for. */
export class LeafGroup<T extends Item> {
  private made: readonly Leaf<T>[] | undefined;

  private constructor(
    private readonly source: readonly Leaf<T>[],
    readonly length: number,
    readonly reach: Reach,
    /** None of them applied to `source`. */
    private readonly movements: Movements | null,
    private readonly tally: Tally,
  ) {}

  static of<T extends Item>(leaves: readonly Leaf<T>[]): LeafGroup<T> {
    const length = leaves.reduce((sum, leaf) => sum + leaf.length, 0);
    return new LeafGroup(leaves, length, hullOf(leaves), null, {});
  }

  /** The leaves as they stand now. */
  leaves(): readonly Leaf<T>[] {
    this.made ??= this.make();
    return this.made;
  }

  /** How many there are of each of `kinds`. */
  counts(): readonly number[] {
    const { source, tally } = this;
    tally.counts ??= source.reduce<readonly number[]>(
      (sums, leaf) => sums.map((sum, kind) => sum + (leaf.counts()[kind] ?? 0)),
      kinds.map(() => 0),
    );
    return tally.counts;
  }

  /** The group in the next version of the text. */
  moved(movement: Movement): LeafGroup<T> {
    const { source, length, reach, tally } = this;
    const next = movementFor(reach, movement);
    if (!next) return this;
    const there = movedReach(reach, next);
    const movements = joined(this.made ? null : this.movements, next);
    return new LeafGroup(this.made ?? source, length, there, movements, tally);
  }

  /**
   * Does some of what is left to do for who asks: of one group at a time, so that it is never due
   * for all of them at once.
   */
  tidy(): void {
    if (!this.made && (this.movements?.count ?? 0) <= maximumLag) return;
    this.leaves()
      .find(({ lag }) => lag > maximumLeafLag)
      ?.items();
  }

  private make(): readonly Leaf<T>[] {
    if (!this.movements) return this.source;
    const movements = inOrder(this.movements);
    return this.source.map((leaf) =>
      movements.reduce((now, movement) => now.moved(movement), leaf),
    );
  }
}
