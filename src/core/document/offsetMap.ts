import type { OffsetMap, Range } from './sourceDocument';

/**
 * Collects the pieces of a readable text with the source ranges they were read from, in order.
 * A piece is straight when both sides have the same length: its characters then correspond one to
 * one. Any other piece, such as an entity or a fold of several spaces, is taken whole.
 */
export class OffsetMapBuilder {
  private readonly readableStarts: number[] = [];
  private readonly readableEnds: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];

  /** Number of pieces so far; pass it to `truncate` to drop those added later. */
  get size(): number {
    return this.readableStarts.length;
  }

  /**
   * Adds `length` readable characters at `readableStart`, read from the source range. Pieces must
   * come in order; straight pieces that continue each other are joined.
   */
  add(readableStart: number, length: number, sourceStart: number, sourceEnd: number): void {
    const last = this.readableStarts.length - 1;
    if (
      last >= 0 &&
      sourceEnd - sourceStart === length &&
      this.readableEnds[last] === readableStart &&
      this.sourceEnds[last] === sourceStart &&
      this.isStraight(last)
    ) {
      this.readableEnds[last] = readableStart + length;
      this.sourceEnds[last] = sourceEnd;
      return;
    }
    this.readableStarts.push(readableStart);
    this.readableEnds.push(readableStart + length);
    this.sourceStarts.push(sourceStart);
    this.sourceEnds.push(sourceEnd);
  }

  /**
   * Adds all of another map.
   * @param readable Where its readable text begins here.
   * @param source Where its source begins here.
   */
  addMap(map: OffsetMap, readable: number, source: number): void {
    for (const piece of map.pieces()) {
      const { start, end } = piece.readable;
      this.add(
        readable + start,
        end - start,
        source + piece.source.start,
        source + piece.source.end,
      );
    }
  }

  /** Drops every piece from index `size` on, and what was joined to the last one kept. */
  truncate(size: number, readableLength: number): void {
    this.readableStarts.length = size;
    this.readableEnds.length = size;
    this.sourceStarts.length = size;
    this.sourceEnds.length = size;
    const last = size - 1;
    const end = this.readableEnds[last];
    if (end !== undefined && end > readableLength) {
      this.readableEnds[last] = readableLength;
      this.sourceEnds[last] = (this.sourceEnds[last] ?? 0) - (end - readableLength);
    }
  }

  /**
   * Adds to another map what this one knows of a readable range, as the readable text from `at` on.
   * @param from The first piece that may reach into the range.
   * @returns The last piece that does, from which a range behind this one may go on.
   */
  copy(range: Range, at: number, to: OffsetMapBuilder, from: number): number {
    let piece = from;
    while ((this.readableEnds[piece] ?? Infinity) <= range.start) piece += 1;
    for (let next = piece; (this.readableStarts[next] ?? Infinity) < range.end; next += 1) {
      piece = next;
      const readable = this.readableStarts[next] ?? 0;
      const start = Math.max(readable, range.start);
      const end = Math.min(this.readableEnds[next] ?? 0, range.end);
      let source = this.sourceStarts[next] ?? 0;
      let sourceEnd = this.sourceEnds[next] ?? 0;
      if (this.isStraight(next)) {
        source += start - readable;
        sourceEnd = source + end - start;
      }
      to.add(at + start - range.start, end - start, source, sourceEnd);
    }
    return piece;
  }

  /** The source range that a readable range was read from; `from` as for `copy`. */
  sourceOf(range: Range, from: number): Range {
    const only = new OffsetMapBuilder();
    this.copy(range, 0, only, from);
    return { start: only.sourceStarts[0] ?? 0, end: only.sourceEnds.at(-1) ?? 0 };
  }

  /** Where the source of the last piece ends. */
  get sourceEnd(): number {
    return this.sourceEnds.at(-1) ?? 0;
  }

  /** Makes the map; `readableLength` is the length of the whole readable text. */
  build(readableLength: number): OffsetMap {
    return new PieceMap(
      readableLength,
      Uint32Array.from(this.readableStarts),
      Uint32Array.from(this.readableEnds),
      Uint32Array.from(this.sourceStarts),
      Uint32Array.from(this.sourceEnds),
    );
  }

  private isStraight(piece: number): boolean {
    const readable = (this.readableEnds[piece] ?? 0) - (this.readableStarts[piece] ?? 0);
    return readable === (this.sourceEnds[piece] ?? 0) - (this.sourceStarts[piece] ?? 0);
  }
}

class PieceMap implements OffsetMap {
  constructor(
    private readonly readableLength: number,
    private readonly readableStarts: Uint32Array,
    private readonly readableEnds: Uint32Array,
    private readonly sourceStarts: Uint32Array,
    private readonly sourceEnds: Uint32Array,
  ) {}

  *pieces(): Iterable<{ readonly readable: Range; readonly source: Range }> {
    for (let piece = 0; piece < this.readableStarts.length; piece++) {
      yield {
        readable: { start: at(this.readableStarts, piece), end: at(this.readableEnds, piece) },
        source: { start: at(this.sourceStarts, piece), end: at(this.sourceEnds, piece) },
      };
    }
  }

  toSource(range: Range): Range {
    const { start, end } = range;
    if (!(start >= 0 && start < end && end <= this.readableLength)) {
      throw new RangeError(
        `Range ${String(start)}–${String(end)} is empty or outside the readable text of ${String(this.readableLength)} characters.`,
      );
    }
    const first = firstAbove(this.readableEnds, start);
    const last = firstAbove(this.readableStarts, end - 1) - 1;
    if (first > last) {
      // The range holds nothing but the blank line between two blocks.
      return { start: at(this.sourceEnds, last), end: this.gapEnd(first) };
    }
    return { start: this.sourceStartOf(first, start), end: this.sourceEndOf(last, end) };
  }

  within({ start, end }: Range, source: number): readonly number[] {
    const numbers: number[] = [];
    for (let piece = firstAbove(this.readableEnds, start); ; piece++) {
      if (piece >= this.readableStarts.length || at(this.readableStarts, piece) >= end) break;
      const from = Math.max(at(this.readableStarts, piece), start);
      const to = Math.min(at(this.readableEnds, piece), end);
      numbers.push(from - start, to - start);
      numbers.push(this.sourceStartOf(piece, from) - source, this.sourceEndOf(piece, to) - source);
    }
    return numbers;
  }

  toReadable(range: Range): Range | null {
    const { start, end } = range;
    // The first piece with a character that begins at or after `start`, the last that ends by `end`.
    const first = firstAbove(this.sourceEnds, start);
    const last = firstAtLeast(this.sourceStarts, end) - 1;
    if (!(start < end) || first > last) return null;
    const readableStart = this.readableFrom(first, start);
    const readableEnd = this.readableTo(last, end);
    return readableStart < readableEnd ? { start: readableStart, end: readableEnd } : null;
  }

  private gapEnd(piece: number): number {
    return piece < this.sourceStarts.length
      ? at(this.sourceStarts, piece)
      : at(this.sourceEnds, piece - 1);
  }

  private isStraight(piece: number): boolean {
    const readable = at(this.readableEnds, piece) - at(this.readableStarts, piece);
    return readable === at(this.sourceEnds, piece) - at(this.sourceStarts, piece);
  }

  private sourceStartOf(piece: number, readable: number): number {
    const inside = Math.max(0, readable - at(this.readableStarts, piece));
    return at(this.sourceStarts, piece) + (this.isStraight(piece) ? inside : 0);
  }

  private sourceEndOf(piece: number, readable: number): number {
    const left = Math.max(0, at(this.readableEnds, piece) - readable);
    return at(this.sourceEnds, piece) - (this.isStraight(piece) ? left : 0);
  }

  private readableFrom(piece: number, source: number): number {
    const inside = source - at(this.sourceStarts, piece);
    if (inside <= 0) return at(this.readableStarts, piece);
    if (this.isStraight(piece)) return at(this.readableStarts, piece) + inside;
    // An entity that is only partly inside does not count; the next character begins a later piece.
    return piece + 1 < this.readableStarts.length
      ? at(this.readableStarts, piece + 1)
      : this.readableLength;
  }

  private readableTo(piece: number, source: number): number {
    const left = at(this.sourceEnds, piece) - source;
    if (left <= 0) return at(this.readableEnds, piece);
    if (this.isStraight(piece)) return at(this.readableEnds, piece) - left;
    return piece > 0 ? at(this.readableEnds, piece - 1) : 0;
  }
}

/** `OffsetMap.toSource` for a range within the one that `within` was asked for. */
export function sourceWithin(pieces: readonly number[], { start, end }: Range): Range {
  const first = firstPiece(pieces, (at) => (pieces[at + 1] ?? 0) > start);
  const last = firstPiece(pieces, (at) => (pieces[at] ?? 0) >= end) - 4;
  const [from = 0, fromEnd = 0, source = 0, firstEnd = 0] = pieces.slice(first, first + 4);
  const [to = 0, toEnd = 0, lastSource = 0, sourceEnd = 0] = pieces.slice(last, last + 4);
  const isStraight = fromEnd - from === firstEnd - source;
  const endsStraight = toEnd - to === sourceEnd - lastSource;
  return {
    start: source + (isStraight ? Math.max(0, start - from) : 0),
    end: sourceEnd - (endsStraight ? Math.max(0, toEnd - end) : 0),
  };
}

/** Where the numbers of the first piece that passes begin; all behind it pass too. */
function firstPiece(pieces: readonly number[], passes: (at: number) => boolean): number {
  let low = 0;
  let high = pieces.length / 4;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(4 * middle)) high = middle;
    else low = middle + 1;
  }
  return 4 * low;
}

/** Indexes found by the searches below are always in range. */
function at(values: Uint32Array, index: number): number {
  return values[index] ?? 0;
}

/** Index of the first value above `limit`; `values` is sorted. */
function firstAbove(values: Uint32Array, limit: number): number {
  return firstAtLeast(values, limit + 1);
}

/** Index of the first value that is `limit` or more; `values` is sorted. */
function firstAtLeast(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(values, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
