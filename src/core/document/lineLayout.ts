import * as lexicon from '../lexicon/lexicon';

/** Lines longer than this are paragraphs of their own, not lines that were wrapped by hand. */
const LONGEST_WRAPPED_LINE = 160;

/** Nobody wraps prose to fewer characters. */
const SHORTEST_WIDTH = 45;

/** A text counts as wrapped when at least this share of its line ends had no room for more. */
const WRAPPED_SHARE = 0.6;

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const LIST_MARKER = /^(?:[•‣▪●◦·*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;
const CLOSED = /[.!?:;…]["'”’»)\]]*$/;

/**
 * How the lines of a plain text relate to its paragraphs. Lines that an editor or mail program
 * wrapped at a fixed width belong together; otherwise each line is a paragraph of its own.
 */
export class LineLayout {
  private readonly wrapped: boolean;
  private readonly width: number;

  constructor(private readonly source: string) {
    const { share, width, blankLines, longLines } = measure(source);
    this.width = width;
    this.wrapped =
      width >= SHORTEST_WIDTH && (longLines ? share >= 0.9 : blankLines || share >= WRAPPED_SHARE);
  }

  /**
   * True when a single line end divides two paragraphs.
   * @param end Source offset of the line end.
   * @param next Source offset of the next line's first character that is not white space.
   */
  divides(end: number, next: number): boolean {
    const line = this.lineBefore(end);
    const follower = this.source.slice(next, next + LONGEST_WRAPPED_LINE);
    if (goesOn(line, follower)) return false;
    if (!this.wrapped) return true;
    if (LIST_MARKER.test(follower)) return true;
    const word = /^\S*/.exec(follower)?.[0].length ?? 0;
    const hadRoom = line.length + 1 + word <= this.width - 2;
    return hadRoom && (CLOSED.test(line) || line.length < 0.6 * this.width);
  }

  private lineBefore(end: number): string {
    const reach = this.source.slice(Math.max(0, end - LONGEST_WRAPPED_LINE), end);
    return (reach.split(/[\n\r\u0085\u2028\u2029]/).at(-1) ?? '').trim();
  }
}

/** “…commit $5 million to” and “help farmers”: no paragraph ends in such a word. */
function goesOn(line: string, follower: string): boolean {
  const last = /(?:^|\s)(\p{Ll}+)$/u.exec(line)?.[1];
  return (
    /^\p{Ll}/u.test(follower) &&
    (lexicon.is(last, 'preposition') || /^(?:the|an?|and|or)$/.test(last ?? ''))
  );
}

interface Measures {
  /** Share of the single line ends before which the next line's first word had no room. */
  readonly share: number;
  /** Length of the longest line that may have been wrapped. */
  readonly width: number;
  readonly blankLines: boolean;
  readonly longLines: boolean;
}

function measure(source: string): Measures {
  let width = 0;
  let long = 0;
  let blank = false;
  let lines = 0;
  eachLine(source, (length) => {
    if (length === 0) {
      blank = true;
      return;
    }
    lines += 1;
    if (length > LONGEST_WRAPPED_LINE) long += 1;
    else width = Math.max(width, length);
  });
  let joints = 0;
  let full = 0;
  let previous = 0;
  eachLine(source, (length, firstWord) => {
    if (previous > 0 && length > 0) {
      joints += 1;
      if (previous + 1 + firstWord > width) full += 1;
    }
    previous = length;
  });
  return {
    share: joints === 0 ? 0 : full / joints,
    width,
    blankLines: blank,
    longLines: long > lines / 20,
  };
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
