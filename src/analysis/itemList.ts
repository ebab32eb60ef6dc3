import type { Range } from '../core/document/sourceDocument';
import type { ListPatch } from './listPatch';
import { moved, movedEdge, movedParagraph, type Move, type Movement } from './movement';
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

/** Some neighbouring items, perhaps not yet read, and how they have moved since they came. */
class Chunk<T extends Item> {
  private made: readonly T[] | undefined;

  constructor(
    private readonly source: Source<T>,
    readonly length: number,
    /** What the items reach over, as it is now. */
    readonly reach: Reach,
    private readonly outlines: Int32Array,
    /** One after the other, none applied to `source` or to `outlines`. */
    private readonly movements: readonly Movement[] = [],
  ) {}

  static of<T extends Item>(items: readonly T[]): Chunk<T> {
    return new Chunk(new Source(items), items.length, reachOf(items), outlinesOf(items));
  }

  items(): readonly T[] {
    this.made ??= this.movements.reduce<readonly T[]>(
      (items, movement) => items.map((item) => moved(item, movement)),
      this.source.read(),
    );
    return this.made;
  }

  /** Kind, start and end of each item, without reading it. */
  forEachOutline(visit: (kind: number, start: number, end: number) => void): void {
    const { outlines } = this;
    const moves = this.movements.flatMap((movement) => movement.moves);
    for (let at = 0; at < outlines.length; at += outlineFields) {
      visit(
        outlines[at] ?? -1,
        movedEdge(outlines[at + 1] ?? 0, false, moves),
        movedEdge(outlines[at + 2] ?? 0, true, moves),
      );
    }
  }

  /** The chunk in the next version of the text. Not read for that. */
  moved(movement: Movement): Chunk<T> {
    const { source, length, reach, outlines, movements } = this;
    const shift = shiftOf(reach, movement);
    const next = shift ?? movement;
    if (isRest(next)) return this;
    const { moves } = next;
    const isSomewhere = reach.end >= 0;
    const isInParagraphs = reach.lastParagraph >= 0;
    const isMarked = reach.marksEnd >= 0;
    const there: Reach = {
      marksStart: isMarked ? movedEdge(reach.marksStart, false, moves) : reach.marksStart,
      marksEnd: isMarked ? movedEdge(reach.marksEnd, true, moves) : reach.marksEnd,
      start: isSomewhere ? movedEdge(reach.start, false, moves) : reach.start,
      end: isSomewhere ? movedEdge(reach.end, true, moves) : reach.end,
      firstParagraph: isInParagraphs
        ? movedParagraph(reach.firstParagraph, next)
        : reach.firstParagraph,
      lastParagraph: isInParagraphs ? movedParagraph(reach.lastParagraph, next) : -1,
    };
    const all = joined(movements, next);
    if (all.length <= maximumMovements) return new Chunk(source, length, there, outlines, all);
    return Chunk.of(this.items().map((item) => moved(item, next)));
  }
}

/** How often a chunk moves before it is read and put where it is. */
const maximumMovements = 32;

/** Adds a movement to some; those that shift everything alike are one. */
function joined(movements: readonly Movement[], next: Movement): Movement[] {
  const last = movements.at(-1);
  if (!last || !isShift(last) || !isShift(next)) return [...movements, next];
  return [
    ...movements.slice(0, -1),
    shiftBy(
      (last.moves[0]?.inserted ?? 0) + (next.moves[0]?.inserted ?? 0),
      last.paragraphShift + next.paragraphShift,
    ),
  ];
}

/** Moves all there is: what stands at 0 too, should it be no end. */
function shiftBy(inserted: number, paragraphShift: number): Movement {
  return { moves: [{ start: 0, removed: 0, inserted }], paragraphFrom: 0, paragraphShift };
}

function isShift({ moves, paragraphFrom }: Movement): boolean {
  const [first, ...others] = moves;
  return others.length === 0 && first?.start === 0 && first.removed === 0 && paragraphFrom === 0;
}

function isRest({ moves, paragraphShift }: Movement): boolean {
  return paragraphShift === 0 && moves.every(({ removed, inserted }) => removed + inserted === 0);
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

  /** The items of all chunks of which something is marked in a range: those there, and some more. */
  near({ start, end }: Range): readonly T[] {
    return this.chunks
      .filter(({ reach }) => reach.marksStart < end && reach.marksEnd > start)
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
    unpacked.push(
      new Chunk(
        new Source<T>(undefined, bytes.subarray(byte, byte + size)),
        length,
        reach,
        outlines.subarray(item * outlineFields, (item + length) * outlineFields),
      ),
    );
    byte += size;
    item += length;
  }
  return unpacked;
}

/** The shift that a movement is for all that is reached; undefined when not all of it moves alike. */
function shiftOf(reach: Reach, movement: Movement): Movement | undefined {
  const characters = characterShift(reach, movement.moves);
  const paragraphs = paragraphShiftOf(reach, movement);
  if (characters === undefined || paragraphs === undefined) return undefined;
  return shiftBy(characters, paragraphs);
}

function characterShift({ start, end }: Reach, moves: readonly Move[]): number | undefined {
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
