import {
  beginsInside,
  endsInside,
  hyphenated,
  isClosed,
  pageFurniture,
  wholeWords,
} from './goingOn';
import { firstWhere } from './binarySearch';

/** Lines longer than this are paragraphs of their own, not lines that were wrapped by hand. */
const LONGEST = 160;
/** Nobody wraps prose to fewer characters, except in columns. */
const SHORTEST_WIDTH = 45;
const SHORTEST_COLUMN = 25;
/** A line that ends in “the” or “of” goes on if it is no shorter. */
const SHORTEST_BREAK = 20;
/** Runs with fewer lines do not tell their width. */
const FEWEST_LINES = 4;
/** How many runs beside a short one may tell it. */
const NEIGHBOURS = 3;
/** A run counts as wrapped when at least this share of its line ends had no room for more. */
const WRAPPED_SHARE = 0.6;
/** A line indented so far is centred. */
const CENTRED = 8;

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const LIST_MARKER = /^(?:[•‣▪●◦·*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;
/** A speaker's label: “MS BRIX:”, “Q.” */
const LABEL =
  /^(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|The)\.?\s)?\p{Lu}[\p{Lu}.'’ -]{1,40}(?:\([^()\n]{1,60}\)\s?)*:|(?:Mr|Mrs|Ms|Miss|Dr|Sir|The)\.?\s\p{Lu}[^.!?;:"“”]{1,60}:|[QA][.:])\s/u;
const BYLINE = /^(?:By|From)\s\p{Lu}/u;
/** The marks of quoted mail. */
const QUOTED = /^(?:>[ \t]?)+|^\|[ \t](?=[^|]*$)/;

/** How a line goes on in the next: behind a space, in the same word without its hyphen or with it. */
export type Joint = 'space' | 'glue' | 'tie' | 'divide';

/** One printed line; offsets into the source. */
export interface PrintedLine {
  /** First and last character of its text, without white space and marks of quoted mail. */
  readonly start: number;
  readonly end: number;
  /** Where the next line begins. */
  next: number;
  readonly text: string;
  readonly indent: number;
  /** How many marks of quoted mail it has. */
  readonly depth: number;
  /** How long it is printed: without tags, and with a reference as one character. */
  readonly width: number;
  /** Length of its first word. */
  readonly first: number;
}

/** Lines without a blank one between them, by index; `to` is exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
  width: number;
  /** Width by the runs beside it, 0 when they tell none. */
  around: number;
  share: number;
}

/**
 * How the lines of a plain text relate to its paragraphs, run by run. Lines that an editor, a mail
 * program or a printer wrapped at a width belong together; else each line is a paragraph.
 */
export class PrintedLines {
  readonly lines: readonly PrintedLine[];
  readonly #joints: Joint[];
  readonly #furniture: ReadonlySet<number>;
  #words: ReadonlySet<string> | null = null;
  /** Lines far too long to have been wrapped stand in the text. */
  readonly #hasLongLines: boolean;
  readonly #hasBlankLines: boolean;
  /** Most lines are as narrow as those of a column. */
  readonly #isColumn: boolean;

  constructor(private readonly source: string) {
    this.lines = linesOf(source);
    this.#furniture = pageLines(this.lines);
    const filled = this.lines.filter(({ text }) => text !== '');
    // A long address is no paragraph.
    const long = filled.filter(({ text }) => text.length > LONGEST && text.includes(' ')).length;
    this.#hasLongLines = long > filled.length / 20;
    this.#hasBlankLines = filled.length < this.lines.length;
    this.#joints = this.lines.map(() => 'divide');
    const runs = runsOf(this.lines, this.#furniture);
    runs.forEach((run, at) => {
      run.around = widthAround(runs, at);
    });
    const lengthOf = ({ from, to }: Run): number => (to - from > 1 ? to - from : 0);
    const columns = runs.filter((run) => this.#isColumnRun(run));
    this.#isColumn =
      2 * columns.reduce((sum, run) => sum + lengthOf(run), 0) >
      runs.reduce((sum, run) => sum + lengthOf(run), 0);
    for (const run of runs) this.#join(run);
  }

  /** How a line goes on in the next. */
  jointAfter(index: number): Joint {
    return this.#joints[index] ?? 'divide';
  }

  /** Whether a line belongs to the page it was printed on: its number, its running head. */
  isFurniture(index: number): boolean {
    return this.#furniture.has(index);
  }

  /** The line that holds a source offset. */
  indexAt(offset: number): number {
    return Math.min(
      firstWhere(this.lines, ({ next }) => next > offset),
      this.lines.length - 1,
    );
  }

  #join(run: Run): void {
    const isWrapped = this.#isWrapped(run);
    for (let at = run.from; at < run.to - 1; at++) {
      const [line, next] = [this.lines[at], this.lines[at + 1]];
      if (!line || !next || this.#divides(run, line, next, isWrapped)) continue;
      this.#joints[at] = this.#jointOf(line.text, next.text);
    }
  }

  #isWrapped(run: Run): boolean {
    const { from, to } = run;
    const width = Math.max(run.width, run.around);
    const joints = to - from - 1;
    if (joints < 1) return false;
    if (width < SHORTEST_WIDTH) {
      return width >= SHORTEST_COLUMN && (this.#isColumn || this.#isColumnRun(run));
    }
    if (this.#hasLongLines) return joints >= 2 && run.share >= 0.75;
    return this.#hasBlankLines || run.share >= WRAPPED_SHARE;
  }

  /** Whether the lines of a run are as narrow as a column and break sentences like one. */
  #isColumnRun(run: Run): boolean {
    const joints = run.to - run.from - 1;
    const isFull = run.width < SHORTEST_WIDTH && joints >= 3 && run.share >= 0.75;
    return isFull && this.#broken(run) >= 0.4 * joints;
  }

  /** How many lines of a run break a sentence before a word in lower case. */
  #broken({ from, to }: Run): number {
    let broken = 0;
    for (let at = from; at < to - 1; at++) {
      const [line, next] = [this.lines[at], this.lines[at + 1]];
      if (line && next && !isClosed(line.text) && beginsInside(next.text)) broken++;
    }
    return broken;
  }

  /**
   * Whether a line in the middle of a sentence, which it neither begins nor ends, goes on in a line
   * that begins with a name. The run must break another sentence the same way and end one.
   */
  #goesOn(run: Run, line: PrintedLine, next: PrintedLine): boolean {
    const isInside = beginsInside(line.text) && !isClosed(line.text) && !isItem(line.text);
    const last = this.lines[run.to - 1];
    if (!isInside || line.width < SHORTEST_BREAK || !last || !isClosed(last.text)) return false;
    return this.#broken(run) > 0 && !LABEL.test(next.text) && !BYLINE.test(next.text);
  }

  #divides(run: Run, line: PrintedLine, next: PrintedLine, isWrapped: boolean): boolean {
    const length = line.width;
    const closed = isClosed(line.text);
    if (LIST_MARKER.test(next.text)) {
      // A dash or a number may also come first in a line of a sentence.
      const isInside = isWrapped && !closed && !LIST_MARKER.test(line.text);
      return !(isInside && length + 1 + next.first > widthOf(run) - 2);
    }
    if (!closed && beginsInside(next.text) && length >= SHORTEST_COLUMN) return isItem(line.text);
    const isWhole = length < SHORTEST_BREAK && !beginsInside(next.text);
    if (!isWhole && length <= LONGEST && endsInside(line.text)) return false;
    if (this.#goesOn(run, line, next)) return false;
    if (!isWrapped || length > LONGEST || next.width > LONGEST) return true;
    if (line.indent >= CENTRED !== next.indent >= CENTRED) return true;
    if (closed && (LABEL.test(next.text) || next.indent >= line.indent + 2)) return true;
    const isShort = run.to - run.from < FEWEST_LINES;
    const width = widthOf(run);
    const hadRoom = length + 1 + next.first <= width - 2;
    if (hadRoom) return closed || length < 0.6 * width;
    // Two lines alone do not tell their width.
    return closed && isShort && run.around === 0;
  }

  #jointOf(line: string, next: string): Joint {
    const hyphen = hyphenated(line);
    const rest = /^\p{L}+/u.exec(next)?.[0];
    if (hyphen === undefined || rest === undefined) return /\d[-–]$/.test(line) ? 'tie' : 'space';
    this.#words ??= wholeWords(this.source);
    return tiesWords(hyphen, rest, this.#words) ? 'tie' : 'glue';
  }
}

/** The width of a run's lines, by those beside it where it is too short to tell. */
const widthOf = ({ from, to, width, around }: Run): number =>
  to - from < FEWEST_LINES ? Math.max(width, around) : width;

/** Whether the hyphen at the end of a line is part of the word, as in “long-term”. */
export function tiesWords(before: string, after: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(after)) return true;
  if (words.has(before + after)) return false;
  if (words.has(`${before}-${after}`)) return true;
  return before.length >= 3 && after.length >= 3 && words.has(before) && words.has(after);
}

/** A list without marks, in lower case. */
const isItem = (text: string): boolean => /^\p{Ll}/u.test(text) && /[,;]$|;\sand$/.test(text);

function linesOf(source: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const add = (from: number, to: number, next: number): void => {
    const last = lines.at(-1);
    if (from === to && last?.text === '') {
      // Blank lines in a row are as good as one.
      last.next = next;
    } else lines.push(lineOf(source, from, to, next));
  };
  let from = 0;
  for (const match of source.matchAll(LINE_END)) {
    add(from, match.index, match.index + match[0].length);
    from = match.index + match[0].length;
  }
  add(from, source.length, source.length + 1);
  return lines;
}

function lineOf(source: string, from: number, to: number, next: number): PrintedLine {
  const whole = source.slice(from, to);
  const mark = /^[>|]/.test(whole) ? (QUOTED.exec(whole)?.[0] ?? '') : '';
  const rest = whole.slice(mark.length);
  const text = rest.trim();
  const indent = text === '' ? 0 : rest.length - rest.trimStart().length;
  const start = from + mark.length + indent;
  const depth = mark.replace(/[^>|]/g, '').length;
  const first = text.length > LONGEST ? 0 : (/^\S+/.exec(text)?.[0].length ?? 0);
  const width = printedLength(text);
  return { start, end: start + text.length, next, text, indent, depth, width, first };
}

const printedLength = (text: string): number =>
  /[&<]/.test(text)
    ? text.replace(/<[^<>]*>/g, '').replace(/&#?\w{1,20};/g, 'x').length
    : text.length;

function runsOf(lines: readonly PrintedLine[], furniture: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    const isPart =
      line !== undefined &&
      line.text !== '' &&
      !furniture.has(at) &&
      (at === from || line.depth === lines[at - 1]?.depth);
    if (isPart) continue;
    if (at > from) runs.push(runOf(lines, from, at));
    from = line === undefined || line.text === '' || furniture.has(at) ? at + 1 : at;
  }
  return runs;
}

function runOf(lines: readonly PrintedLine[], from: number, to: number): Run {
  const run = lines.slice(from, to);
  let width = 0;
  for (const line of run) {
    // An address, which cannot be wrapped, tells nothing of the width.
    const isWords = line.width <= LONGEST && line.first < line.text.length;
    if (isWords) width = Math.max(width, line.width);
  }
  let full = 0;
  for (const [at, line] of run.entries()) {
    const next = run[at + 1];
    if (next && line.width + 1 + next.first > width) full++;
  }
  return { from, to, width, around: 0, share: to - from < 2 ? 0 : full / (to - from - 1) };
}

/** The width of the runs beside one, as far as they are long enough to tell. */
function widthAround(runs: readonly Run[], at: number): number {
  const telling = (run: Run | undefined): run is Run =>
    run !== undefined && run.to - run.from >= FEWEST_LINES - 1;
  const near = runs.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const known = near.filter((run) => run !== runs[at] && telling(run));
  return Math.max(0, ...known.map(({ width }) => width));
}

/** Lines between which a sentence is broken by the foot of one page and the head of the next. */
function pageLines(lines: readonly PrintedLine[]): ReadonlySet<number> {
  const isOfPage = pageFurniture(lines.map(({ text }) => text));
  const found = new Set<number>();
  let last = -1;
  for (const [at, line] of lines.entries()) {
    if (line.text === '' || isOfPage(line.text)) continue;
    const before = lines[last];
    if (
      before &&
      at - last > 1 &&
      at - last <= 8 &&
      !isClosed(before.text) &&
      beginsInside(line.text)
    )
      for (let between = last + 1; between < at; between++)
        if (lines[between]?.text !== '') found.add(between);
    last = at;
  }
  return found;
}
