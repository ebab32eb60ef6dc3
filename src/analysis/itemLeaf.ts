import type { Range } from '../core/document/sourceDocument';
import { moved, movedEdge, type Move, type Movement } from './movement';
import {
  chunkFields,
  farMarksOf,
  kinds,
  outlineFields,
  outlinesOf,
  reachOf,
  type Item,
  type PackedItems,
  type Reach,
} from './packedItems';
import { inOrder, joined, movedReach, movementFor, type Movements } from './reach';

/** The items of a chunk as they came: read once, whichever versions of the document have them. */
interface Source<T> {
  read(): readonly T[];
  /** What can be told of the items without reading them. */
  outlines(): Int32Array;
  /** Start and end of each part of a pledge that lies outside of what the items span. */
  farMarks(): Int32Array;
}

class ItemsRead<T extends Item> implements Source<T> {
  private outlined: Int32Array | undefined;
  private far: Int32Array | undefined;

  constructor(private readonly items: readonly T[]) {}

  read(): readonly T[] {
    return this.items;
  }

  outlines(): Int32Array {
    this.outlined ??= outlinesOf(this.items);
    return this.outlined;
  }

  farMarks(): Int32Array {
    this.far ??= Int32Array.from(farMarksOf(this.items));
    return this.far;
  }
}

class ItemsPacked<T> implements Source<T> {
  private items: readonly T[] | undefined;
  private bytes: Uint8Array | undefined;

  constructor(
    bytes: Uint8Array,
    private readonly outlined: Int32Array,
    private readonly far: Int32Array,
  ) {
    this.bytes = bytes;
  }

  read(): readonly T[] {
    if (!this.items) {
      this.items = JSON.parse(new TextDecoder().decode(this.bytes)) as T[];
      this.bytes = undefined;
    }
    return this.items;
  }

  outlines(): Int32Array {
    return this.outlined;
  }

  farMarks(): Int32Array {
    return this.far;
  }
}

/** How many there are of each of `kinds`; shared by all versions, once it was counted. */
export interface Tally {
  counts?: readonly number[];
}

/** Some neighbouring items, perhaps not yet read, and how they have moved since they came. */
export class Leaf<T extends Item> {
  private made: readonly T[] | undefined;

  private constructor(
    private readonly source: Source<T>,
    /** Which item of the source is the first here. */
    private readonly from: number,
    readonly length: number,
    /** What the items reach over as it is now, and perhaps some more. */
    readonly reach: Reach,
    /** None of them applied to `source`. */
    private readonly movements: Movements | null,
    private readonly tally: Tally,
  ) {}

  static of<T extends Item>(items: readonly T[]): Leaf<T> {
    return new Leaf(new ItemsRead(items), 0, items.length, reachOf(items), null, {});
  }

  static unpack<T extends Item>({ bytes, chunks, outlines, farMarks }: PackedItems): Leaf<T>[] {
    const leaves: Leaf<T>[] = [];
    let byte = 0;
    let item = 0;
    let far = 0;
    for (let at = 0; at < chunks.length; at += chunkFields) {
      const field = (place: number): number => chunks[at + place] ?? 0;
      const length = field(0);
      const size = field(1);
      const reach: Reach = {
        marksStart: field(2),
        marksEnd: field(3),
        start: field(4),
        end: field(5),
        firstParagraph: field(6),
        lastParagraph: field(7),
      };
      const source = new ItemsPacked<T>(
        bytes.subarray(byte, byte + size),
        outlines.subarray(item * outlineFields, (item + length) * outlineFields),
        farMarks.subarray(far, far + 2 * field(8)),
      );
      leaves.push(new Leaf(source, 0, length, reach, null, {}));
      byte += size;
      item += length;
      far += 2 * field(8);
    }
    return leaves;
  }

  /** How many movements there are to go through when the items are read. */
  get lag(): number {
    return this.made ? 0 : (this.movements?.count ?? 0);
  }

  items(): readonly T[] {
    this.made ??= this.make();
    return this.made;
  }

  counts(): readonly number[] {
    if (!this.tally.counts) {
      const counts = kinds.map(() => 0);
      this.forEachOutline((kind) => {
        counts[kind] = (counts[kind] ?? 0) + 1;
      });
      this.tally.counts = counts;
    }
    return this.tally.counts;
  }

  /** Kind, start and end of each item, without reading it. */
  forEachOutline(visit: (kind: number, start: number, end: number) => void): void {
    const outlines = this.source.outlines();
    const moves = this.moves();
    const end = (this.from + this.length) * outlineFields;
    for (let at = this.from * outlineFields; at < end; at += outlineFields) {
      const start = movedEdge(outlines[at + 1] ?? 0, false, moves);
      visit(outlines[at] ?? 0, start, movedEdge(outlines[at + 2] ?? 0, true, moves));
    }
  }

  /** Whether something may be marked in a range, for all that can be told without reading. */
  isMarkedIn(range: Range): boolean {
    const { marksStart, marksEnd } = this.reach;
    if (marksStart >= range.end || marksEnd <= range.start) return false;
    const moves = this.moves();
    const isIn = (start: number, end: number): boolean =>
      movedEdge(start, false, moves) < range.end && movedEdge(end, true, moves) > range.start;
    // Of all that came together: only to that far marks are far.
    const outlines = this.source.outlines();
    let first = Infinity;
    let last = -1;
    for (let at = 0; at < outlines.length; at += outlineFields) {
      first = Math.min(first, outlines[at + 1] ?? 0);
      last = Math.max(last, outlines[at + 2] ?? 0);
    }
    if (isIn(first, last)) return true;
    const far = this.source.farMarks();
    for (let at = 0; at < far.length; at += 2) {
      if (isIn(far[at] ?? 0, far[at + 1] ?? 0)) return true;
    }
    return false;
  }

  /** The leaf in the next version of the text. Not read for that. */
  moved(movement: Movement): Leaf<T> {
    const { length, reach, tally } = this;
    const next = movementFor(reach, movement);
    if (!next) return this;
    const there = movedReach(reach, next);
    if (this.made && this.movements) {
      // Has been moved and read: that need not be done again.
      return new Leaf(new ItemsRead(this.made), 0, length, there, joined(null, next), tally);
    }
    const movements = joined(this.movements, next);
    return new Leaf(this.source, this.from, length, there, movements, tally);
  }

  /** Some of the items. Not read for that. */
  slice(from: number, length: number): Leaf<T> {
    if (length === this.length) return this;
    const { source, reach, movements } = this;
    return new Leaf(source, this.from + from, length, reach, movements, {});
  }

  private make(): readonly T[] {
    const all = this.source.read();
    const own = this.length === all.length ? all : all.slice(this.from, this.from + this.length);
    if (!this.movements) return own;
    const movements = inOrder(this.movements);
    return own.map((item) => moved(item, movements));
  }

  private moves(): readonly Move[] {
    return this.movements ? inOrder(this.movements).flatMap(({ moves }) => moves) : [];
  }
}
