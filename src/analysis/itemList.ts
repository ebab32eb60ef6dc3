import type { Range } from '../core/document/sourceDocument';
import type { ListPatch } from './listPatch';
import { moved, type Move, type Movement } from './movement';
import {
  chunkFields,
  chunkSize,
  outlineFields,
  outlinesOf,
  reachOf,
  type Item,
  type PackedItems,
  type Reach,
} from './packedItems';

/** The items of a chunk as they came: read once, whichever versions of the document have them. */
class Source<T> {
  private bytes: Uint8Array | undefined;

  constructor(
    private items: readonly T[] | undefined,
    bytes?: Uint8Array,
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
}

/** Some neighbouring items, perhaps not yet read, that have moved as one since they came. */
class Chunk<T extends Item> {
  private made: readonly T[] | undefined;

  constructor(
    private readonly source: Source<T>,
    readonly length: number,
    /** What the items reach over, as it is now. */
    readonly reach: Reach,
    private readonly outlines: Int32Array,
    private readonly shift = 0,
    private readonly paragraphShift = 0,
  ) {}

  static of<T extends Item>(items: readonly T[]): Chunk<T> {
    return new Chunk(new Source(items), items.length, reachOf(items), outlinesOf(items));
  }

  items(): readonly T[] {
    if (!this.made) {
      const { shift, paragraphShift } = this;
      const items = this.source.read();
      const movement: Movement = {
        moves: [{ start: 0, removed: 0, inserted: shift }],
        paragraphFrom: 0,
        paragraphShift,
      };
      const isMoved = shift !== 0 || paragraphShift !== 0;
      // Nothing is negative: whatever the shift, what follows offset 0 is shifted by it.
      this.made = isMoved ? items.map((item) => moved(item, movement)) : items;
    }
    return this.made;
  }

  /** Kind, start and end of each item, without reading it. */
  forEachOutline(visit: (kind: number, start: number, end: number) => void): void {
    const { outlines, shift } = this;
    for (let at = 0; at < outlines.length; at += outlineFields) {
      visit(outlines[at] ?? -1, (outlines[at + 1] ?? 0) + shift, (outlines[at + 2] ?? 0) + shift);
    }
  }

  /** The chunk in the next version of the text. Not read where it moves as one or not at all. */
  moved(movement: Movement): Chunk<T> {
    const shift = shiftOf(this.reach, movement.moves);
    const paragraphs = paragraphShiftOf(this.reach, movement);
    if (shift === undefined || paragraphs === undefined) {
      return Chunk.of(this.items().map((item) => moved(item, movement)));
    }
    if (shift === 0 && paragraphs === 0) return this;
    const { start, end, firstParagraph, lastParagraph } = this.reach;
    const isSomewhere = end >= 0;
    return new Chunk(
      this.source,
      this.length,
      {
        start: isSomewhere ? start + shift : start,
        end: isSomewhere ? end + shift : end,
        firstParagraph: lastParagraph < 0 ? firstParagraph : firstParagraph + paragraphs,
        lastParagraph: lastParagraph < 0 ? lastParagraph : lastParagraph + paragraphs,
      },
      this.outlines,
      this.shift + shift,
      this.paragraphShift + paragraphs,
    );
  }
}

/**
 * A list that came from the engine in chunks, which are read when they are asked for. The list of
 * the next version is made from it and a patch in a time that does not grow with the items.
 */
export class ItemList<T extends Item> {
  private made: readonly T[] | undefined;

  private constructor(private readonly chunks: readonly Chunk<T>[]) {}

  static of<T extends Item>(packets: readonly PackedItems[]): ItemList<T> {
    return new ItemList(packets.flatMap((packet) => unpack<T>(packet)));
  }

  get length(): number {
    return this.chunks.reduce((sum, { length }) => sum + length, 0);
  }

  all(): readonly T[] {
    this.made ??= this.chunks.flatMap((chunk) => chunk.items());
    return this.made;
  }

  /** The items of all chunks of which something may lie in a range: those there, and some more. */
  near({ start, end }: Range): readonly T[] {
    return this.chunks
      .filter(({ reach }) => reach.start < end && reach.end > start)
      .flatMap((chunk) => chunk.items());
  }

  /** Kind (an index into `kinds`), start and end of each item, without reading it. */
  forEachOutline(visit: (kind: number, start: number, end: number) => void): void {
    for (const chunk of this.chunks) chunk.forEachOutline(visit);
  }

  patched({ runs, added }: ListPatch, movement: Movement): ItemList<T> {
    const news = unpack<T>(added).flatMap((chunk) => chunk.items());
    const next: Chunk<T>[] = [];
    // Pieces of chunks and what is new, to be put together to chunks.
    let loose: T[] = [];
    const tie = (): void => {
      for (let at = 0; at < loose.length; at += chunkSize) {
        next.push(Chunk.of(loose.slice(at, at + chunkSize)));
      }
      loose = [];
    };
    let chunk = 0;
    let inside = 0;
    let taken = 0;
    const pass = (count: number, isKept: boolean): void => {
      let rest = count;
      while (rest > 0) {
        const current = this.chunks[chunk];
        if (!current) throw new Error('The patch does not fit the list.');
        const piece = Math.min(rest, current.length - inside);
        if (isKept && piece === current.length && (loose.length === 0 || loose.length > 16)) {
          tie();
          next.push(current.moved(movement));
        } else if (isKept) {
          const items = current.items().slice(inside, inside + piece);
          loose.push(...items.map((item) => moved(item, movement)));
        }
        rest -= piece;
        inside += piece;
        if (inside === current.length) {
          chunk += 1;
          inside = 0;
        }
      }
    };
    for (let at = 0; at < runs.length; at += 3) {
      const [keep = 0, drop = 0, add = 0] = runs.subarray(at, at + 3);
      pass(keep, true);
      pass(drop, false);
      loose.push(...news.slice(taken, taken + add));
      taken += add;
    }
    if (chunk !== this.chunks.length || taken !== news.length) {
      throw new Error('The patch does not fit the list.');
    }
    tie();
    return new ItemList(next);
  }
}

function unpack<T extends Item>({ bytes, chunks, outlines }: PackedItems): Chunk<T>[] {
  const unpacked: Chunk<T>[] = [];
  let byte = 0;
  let item = 0;
  for (let at = 0; at < chunks.length; at += chunkFields) {
    const [length = 0, size = 0, start = 0, end = 0, firstParagraph = 0, lastParagraph = 0] =
      chunks.subarray(at, at + chunkFields);
    unpacked.push(
      new Chunk(
        new Source<T>(undefined, bytes.subarray(byte, byte + size)),
        length,
        { start, end, firstParagraph, lastParagraph },
        outlines.subarray(item * outlineFields, (item + length) * outlineFields),
      ),
    );
    byte += size;
    item += length;
  }
  return unpacked;
}

/** By how much all that is reached moves; undefined when not all of it moves alike. */
function shiftOf({ start, end }: Reach, moves: readonly Move[]): number | undefined {
  if (end < 0) return 0;
  let shift = 0;
  for (const move of moves) {
    if (end + shift < move.start) continue;
    // At the very edge starts and ends move differently.
    if (start + shift <= move.start + move.removed) return undefined;
    shift += move.inserted - move.removed;
  }
  return shift;
}

function paragraphShiftOf(
  { firstParagraph, lastParagraph }: Reach,
  { paragraphFrom, paragraphShift }: Movement,
): number | undefined {
  if (lastParagraph < paragraphFrom || paragraphShift === 0) return 0;
  return firstParagraph >= paragraphFrom ? paragraphShift : undefined;
}
