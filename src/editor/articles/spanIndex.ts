import type { Range } from '../../core/document/sourceDocument';

/**
 * Ranges of a text to look up by offset. Ranges may lie in each other; what is asked for is found
 * without passing over all of them.
 */
export class SpanIndex<T extends Range> {
  private readonly starts: Int32Array;
  /** A binary tree over the ranges: each node holds the furthest end below it. */
  private readonly furthest: Int32Array;
  private readonly leaves: number;

  /** `spans` in order of `start`. */
  constructor(readonly spans: readonly T[]) {
    this.leaves = 1;
    while (this.leaves < spans.length) this.leaves *= 2;
    this.starts = new Int32Array(spans.length);
    this.furthest = new Int32Array(2 * this.leaves).fill(-1);
    for (const [place, { start, end }] of spans.entries()) {
      this.starts[place] = start;
      this.furthest[this.leaves + place] = end;
    }
    for (let node = this.leaves - 1; node > 0; node -= 1) {
      this.furthest[node] = Math.max(this.endBelow(2 * node), this.endBelow(2 * node + 1));
    }
  }

  /** The ranges that hold the character at an offset, in order of `start`. */
  at(offset: number): T[] {
    return this.overlapping({ start: offset, end: offset + 1 });
  }

  /** The ranges that share a character with a range, in order of `start`. */
  overlapping({ start, end }: Range): T[] {
    const found: T[] = [];
    const limit = this.firstFrom(end);
    const visit = (node: number, from: number, size: number): void => {
      if (from >= limit || this.endBelow(node) <= start) return;
      if (size > 1) {
        visit(2 * node, from, size / 2);
        visit(2 * node + 1, from + size / 2, size / 2);
        return;
      }
      const span = this.spans[from];
      if (span && span.end > span.start) found.push(span);
    };
    visit(1, 0, this.leaves);
    return found;
  }

  /** The first range that starts at or after an offset, and all later ones: an index into `spans`. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private endBelow(node: number): number {
    return this.furthest[node] ?? -1;
  }
}
