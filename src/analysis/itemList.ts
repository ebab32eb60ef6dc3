import type { Range } from '../core/document/sourceDocument';
import { Leaf } from './itemLeaf';
import { LeafGroup } from './leafGroup';
import type { ListPatch } from './listPatch';
import type { Movement } from './movement';
import { chunkSize, kinds, type Item, type ItemKind, type PackedItems } from './packedItems';

/** Leaves in a group: about as many as there are groups in a list of ten thousands of items. */
const groupSize = { least: 8, usual: 32, most: 64 };

/** Leaves with fewer items are put together when a group has grown too large. */
const fewItems = 16;

/**
 * A list that came from the engine in chunks, which are read when they are asked for. The list of
 * the next version is made from it and a patch without reading any: groups move as one, and what a
 * patch cuts through is cut, not read.
 */
export class ItemList<T extends Item> {
  private made: readonly T[] | undefined;

  private constructor(
    private readonly groups: readonly LeafGroup<T>[],
    /** Whose turn it is to be tidied. */
    private readonly turn: number,
  ) {}

  static of<T extends Item>(packets: readonly PackedItems[]): ItemList<T> {
    const leaves = packets.flatMap((packet) => Leaf.unpack<T>(packet));
    return new ItemList(grouped(leaves), 0);
  }

  get length(): number {
    return this.groups.reduce((sum, { length }) => sum + length, 0);
  }

  all(): readonly T[] {
    this.made ??= this.groups.flatMap((group) => group.leaves().flatMap((leaf) => leaf.items()));
    return this.made;
  }

  /** The items of all chunks of which something is marked in a range: those there, and some more. */
  near(range: Range): readonly T[] {
    return this.groups
      .filter(({ reach }) => reach.marksStart < range.end && reach.marksEnd > range.start)
      .flatMap((group) => group.leaves())
      .filter((leaf) => leaf.isMarkedIn(range))
      .flatMap((leaf) => leaf.items());
  }

  /** How many there are of a kind, without reading them. */
  count(kind: ItemKind): number {
    const place = kinds.indexOf(kind);
    return this.groups.reduce((sum, group) => sum + (group.counts()[place] ?? 0), 0);
  }

  /** Kind (an index into `kinds`), start and end of each item, without reading it. */
  forEachOutline(visit: (kind: number, start: number, end: number) => void): void {
    for (const group of this.groups) {
      for (const leaf of group.leaves()) leaf.forEachOutline(visit);
    }
  }

  /** @throws Error when the patch was made for another list. */
  patched({ runs, added }: ListPatch, movement: Movement): ItemList<T> {
    const old = new Cursor(this.groups);
    const news = new Cursor([LeafGroup.of(Leaf.unpack<T>(added))]);
    const next: LeafGroup<T>[] = [];
    // What does not stay in the group that it was in.
    let loose: Leaf<T>[] = [];
    const keep = (part: LeafGroup<T> | Leaf<T>): void => {
      const there = part.moved(movement);
      if (there instanceof Leaf) loose.push(there);
      else if (loose.length > 0 && loose.length < groupSize.least) loose.push(...there.leaves());
      else {
        next.push(...grouped(loose), there);
        loose = [];
      }
    };
    for (let at = 0; at < runs.length; at += 3) {
      const [kept = 0, dropped = 0, put = 0] = runs.subarray(at, at + 3);
      old.take(kept, keep);
      old.take(dropped, () => undefined);
      news.take(put, (part) => {
        loose.push(...(part instanceof Leaf ? [part] : part.leaves()));
      });
    }
    if (!old.isAtEnd || !news.isAtEnd) throw misfit();
    next.push(...grouped(loose));
    next[this.turn % next.length]?.tidy();
    return new ItemList(next, this.turn + 1);
  }
}

/** Goes through groups, and gives out what it passes in parts as large as they come. */
class Cursor<T extends Item> {
  private group = 0;
  private leaf = 0;
  private item = 0;

  constructor(private readonly groups: readonly LeafGroup<T>[]) {
    this.skipPassed();
  }

  get isAtEnd(): boolean {
    return this.group === this.groups.length;
  }

  /** Passes some items. */
  take(count: number, give: (part: LeafGroup<T> | Leaf<T>) => void): void {
    let rest = count;
    while (rest > 0) {
      const group = this.groups[this.group];
      if (!group) throw misfit();
      if (this.leaf + this.item === 0 && group.length <= rest) {
        give(group);
        rest -= group.length;
        this.group += 1;
      } else {
        const leaf = group.leaves()[this.leaf];
        if (!leaf) throw misfit();
        const length = Math.min(rest, leaf.length - this.item);
        give(leaf.slice(this.item, length));
        rest -= length;
        this.item += length;
        if (this.item === leaf.length) {
          this.leaf += 1;
          this.item = 0;
        }
        if (this.leaf === group.leaves().length) {
          this.group += 1;
          this.leaf = 0;
        }
      }
      this.skipPassed();
    }
  }

  private skipPassed(): void {
    while (this.groups[this.group]?.length === 0) this.group += 1;
  }
}

/** Leaves in groups; when there are too many for one, those with few items are put together. */
function grouped<T extends Item>(leaves: readonly Leaf<T>[]): LeafGroup<T>[] {
  if (leaves.length === 0) return [];
  if (leaves.length <= groupSize.most) return [LeafGroup.of(leaves)];
  const whole = together(leaves);
  const groups: LeafGroup<T>[] = [];
  const size = Math.ceil(whole.length / Math.ceil(whole.length / groupSize.usual));
  for (let at = 0; at < whole.length; at += size) {
    groups.push(LeafGroup.of(whole.slice(at, at + size)));
  }
  return groups;
}

/** Leaves with few items made one with others beside them. */
function together<T extends Item>(leaves: readonly Leaf<T>[]): Leaf<T>[] {
  const whole: Leaf<T>[] = [];
  let few: Leaf<T>[] = [];
  let count = 0;
  const tie = (): void => {
    const [only] = few;
    if (few.length === 1 && only) whole.push(only);
    else if (few.length > 0) whole.push(Leaf.of(few.flatMap((leaf) => leaf.items())));
    few = [];
    count = 0;
  };
  for (const leaf of leaves) {
    if (leaf.length >= fewItems || count + leaf.length > chunkSize) tie();
    if (leaf.length >= fewItems) {
      whole.push(leaf);
      continue;
    }
    few.push(leaf);
    count += leaf.length;
  }
  tie();
  return whole;
}

function misfit(): Error {
  return new Error('The patch does not fit the list.');
}
