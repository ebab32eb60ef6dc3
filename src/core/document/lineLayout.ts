/** Lines longer than this are paragraphs of their own, not lines that were wrapped by hand. */
const LONGEST_WRAPPED_LINE = 160;

/** Nobody wraps prose to fewer characters. */
const SHORTEST_WIDTH = 45;

/** A text counts as wrapped when at least this share of its line ends had no room for more. */
const WRAPPED_SHARE = 0.6;

const LINE_ENDS = '\n\r\u0085\u2028\u2029';
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const LIST_MARKER = /^(?:[•‣▪●◦·*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;
const CLOSED = /[.!?:;…]["'”’»)\]]*$/;

/**
 * How the lines of a plain text relate to its paragraphs. Lines that an editor or mail program
 * wrapped at a fixed width belong together; otherwise each line is a paragraph of its own.
 */
export class LineLayout {
  constructor(
    private readonly source: string,
    private readonly lines: LineMeasures,
  ) {}

  /**
   * True when a single line end divides two paragraphs.
   * @param end Source offset of the line end.
   * @param next Source offset of the next line's first character that is not white space.
   */
  divides(end: number, next: number): boolean {
    const { wrapped, width } = this.lines;
    if (!wrapped) return true;
    const line = this.lineBefore(end);
    const follower = this.source.slice(next, next + LONGEST_WRAPPED_LINE);
    if (LIST_MARKER.test(follower)) return true;
    const word = /^\S*/.exec(follower)?.[0].length ?? 0;
    const hadRoom = line.length + 1 + word <= width - 2;
    return hadRoom && (CLOSED.test(line) || line.length < 0.6 * width);
  }

  private lineBefore(end: number): string {
    const limit = Math.max(0, end - LONGEST_WRAPPED_LINE);
    let start = end;
    while (start > limit && !LINE_ENDS.includes(this.source.charAt(start - 1))) start--;
    return this.source.slice(start, end).trim();
  }
}

/** What is counted of the lines of a text. Whole documents and stretches of whole lines have it. */
interface LineCounts {
  /** Number of lines that may have been wrapped, by length. */
  readonly byLength: Uint32Array;
  readonly long: number;
  readonly blank: number;
  /**
   * Number of single line ends between two lines that are not blank, by the length that the first
   * would have with the first word of the second, or by the last index if that is longer than any
   * line that may have been wrapped.
   */
  readonly byNeed: Uint32Array;
}

/** What the lines of a text say of how it was written. */
export class LineMeasures {
  /** Length of the longest line that may have been wrapped. */
  readonly width: number;
  /** True when an editor or mail program wrapped the lines. */
  readonly wrapped: boolean;
  private readonly joints: number;

  private constructor(private readonly counts: LineCounts) {
    const { byLength, long, blank, byNeed } = counts;
    const width = Math.max(
      0,
      byLength.findLastIndex((count) => count > 0),
    );
    this.joints = sumOf(byNeed);
    // The share of the single line ends before which the next line's first word had no room.
    const share = this.joints === 0 ? 0 : sumOf(byNeed.subarray(width + 1)) / this.joints;
    const longLines = long > (long + sumOf(byLength)) / 20;
    this.width = width;
    this.wrapped =
      width >= SHORTEST_WIDTH && (longLines ? share >= 0.9 : blank > 0 || share >= WRAPPED_SHARE);
  }

  static of(source: string): LineMeasures {
    return new LineMeasures(countLines(source));
  }

  /**
   * The measures after an edit.
   * @param before Stretch of the text that begins and ends with whole lines, of which the first and
   * the last, unless they are those of the text, are not part of the edit.
   * @param after The same stretch after the edit.
   */
  edited(before: string, after: string): LineMeasures {
    const { byLength, byNeed, long, blank } = this.counts;
    const old = countLines(before);
    const now = countLines(after);
    const changed = (counts: Uint32Array, less: Uint32Array, more: Uint32Array): Uint32Array =>
      counts.map((count, index) => count - (less[index] ?? 0) + (more[index] ?? 0));
    return new LineMeasures({
      byLength: changed(byLength, old.byLength, now.byLength),
      byNeed: changed(byNeed, old.byNeed, now.byNeed),
      long: long - old.long + now.long,
      blank: blank - old.blank + now.blank,
    });
  }

  /** True when lines that are the same in both texts are divided in the same way. */
  dividesAs({ joints, wrapped, width }: LineMeasures): boolean {
    if (this.joints === 0 && joints === 0) return true;
    return this.wrapped === wrapped && (!wrapped || this.width === width);
  }
}

function sumOf(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function countLines(source: string): LineCounts {
  const byLength = new Uint32Array(LONGEST_WRAPPED_LINE + 1);
  const byNeed = new Uint32Array(LONGEST_WRAPPED_LINE + 2);
  let long = 0;
  let blank = 0;
  let previous = 0;
  const add = (counts: Uint32Array, index: number): void => {
    counts[index] = (counts[index] ?? 0) + 1;
  };
  eachLine(source, (length, firstWord) => {
    if (length === 0) blank += 1;
    else if (length > LONGEST_WRAPPED_LINE) long += 1;
    else add(byLength, length);
    if (previous > 0 && length > 0) {
      add(byNeed, Math.min(previous + 1 + firstWord, byNeed.length - 1));
    }
    previous = length;
  });
  return { byLength, byNeed, long, blank };
}

/** Calls back with each line's length without outer white space, and its first word's length. */
function eachLine(source: string, visit: (length: number, firstWord: number) => void): void {
  let start = 0;
  const add = (end: number): void => {
    // A line far too long to have been wrapped need not be cut out to be measured.
    if (end - start > 4 * LONGEST_WRAPPED_LINE) {
      visit(end - start, 0);
      return;
    }
    const line = source.slice(start, end).trim();
    visit(line.length, line.length === 0 ? 0 : (/^\S+/.exec(line)?.[0].length ?? 0));
  };
  for (const match of source.matchAll(LINE_END)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  // The white space behind the last line end is not a blank line.
  if (source.slice(start, start + 1000).trim() !== '') add(source.length);
}
