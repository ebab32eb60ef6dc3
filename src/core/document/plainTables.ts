import type { CellPlace, Range } from './sourceDocument';

/** A cell of a row as its line writes it. Offsets are into the text. */
export interface PlainCell extends Range {
  readonly place: CellPlace;
}

/** A row of a table in plain text; none where the line only rules. */
export type PlainRow = readonly PlainCell[];

/** Fewest rows that make lines with bars a table. */
const FEWEST_ROWS = 2;
/** Fewest that make lines with tabs one: tabs stand in other lines too. */
const FEWEST_TAB_ROWS = 3;
/** Longest cell (UTF-16 code units) of the first column where tabs divide a table. */
const LONGEST_NAME = 80;
/** Most columns; a line of more bars draws something else. */
const MOST_COLUMNS = 20;
/** `---|:--:`, `+-----+-----+`, `|=====|=====|` */
export const isTableRule = (line: string): boolean =>
  /^[\s:|+=-]+$/.test(line) && /[-=]{2}/.test(line) && /[+|]/.test(line);

/** The lines of a text as `PrintedLines` has them. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
}

/**
 * The rows of the tables that lines with bars or tabs draw, by the index of their line:
 * `Norway | 120`, `| Norway | 120 |`, and the same between rules of dashes.
 */
export function plainTables(lines: readonly Line[]): ReadonlyMap<number, PlainRow> {
  const found = new Map<number, PlainRow>();
  forEachRun(lines, mayBeRow, (from, to) => {
    addTable(lines, from, to, found);
  });
  forEachRun(lines, mayBeTabRow, (from, to) => {
    addTabTable(lines, from, to, found);
  });
  return found;
}

/** Calls `visit` for each stretch of lines that may be rows; `to` is exclusive. */
function forEachRun(
  lines: readonly Line[],
  mayBe: (line: Line) => boolean,
  visit: (from: number, to: number) => void,
): void {
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line && mayBe(line)) continue;
    if (at > from) visit(from, at);
    from = at + 1;
  }
}

const mayBeRow = ({ text }: Line): boolean => text.includes('|') || isTableRule(text);

/** An indented line has lost the tabs before it, and with them its columns. */
const mayBeTabRow = ({ text, indent }: Line): boolean =>
  indent === 0 && text.includes('\t') && !text.includes('|');

function addTable(
  lines: readonly Line[],
  from: number,
  to: number,
  found: Map<number, PlainRow>,
): void {
  const run = lines.slice(from, to);
  const isRule = run.map(({ text }) => isTableRule(text));
  const written = run.filter((_, at) => isRule[at] !== true);
  const isFramed = written.every(({ text }) => text.startsWith('|'));
  const cells = run.map((line, at) => (isRule[at] === true ? [] : cellsOf(line, isFramed)));
  const rows = cells.filter((each) => each.length > 0);
  if (rows.length < FEWEST_ROWS || !isEven(rows)) return;
  putRows(cells, from, run[0]?.start ?? 0, isRule.some(Boolean), found);
}

/** Whether rows have the cells of one table: none more than its head, and most as many. */
function isEven(rows: readonly (readonly Range[])[]): boolean {
  const columns = rows[0]?.length ?? 0;
  return (
    columns >= 2 &&
    columns <= MOST_COLUMNS &&
    rows.every(({ length }) => length >= 2 && length <= columns) &&
    2 * rows.filter(({ length }) => length === columns).length >= rows.length
  );
}

function putRows(
  cells: readonly (readonly Range[])[],
  from: number,
  table: number,
  hasHead: boolean,
  found: Map<number, PlainRow>,
): void {
  let row = 0;
  for (const [at, own] of cells.entries()) {
    found.set(
      from + at,
      own.map((cell, column) => ({
        ...cell,
        place: { table, row, column, isHead: row === 0 && hasHead, rows: 1, columns: 1 },
      })),
    );
    if (own.length > 0) row += 1;
  }
}

/** Tabs divide a table where lines have as many cells, one tab between two or some. */
function addTabTable(
  lines: readonly Line[],
  from: number,
  to: number,
  found: Map<number, PlainRow>,
): void {
  const run = lines.slice(from, to);
  if (run.length < FEWEST_TAB_ROWS) return;
  const cells = [false, true]
    .map((areLinedUp) => run.map((line) => tabCells(line, areLinedUp)))
    .find(isEven);
  if (!cells) return;
  const words = run.map(({ start, text }, at) =>
    (cells[at] ?? []).map((cell) => text.slice(cell.start - start, cell.end - start).trim()),
  );
  // Who speaks in a transcript stands before a tab as well.
  const isTable = words.every(
    ([name = '', ...others]) =>
      name !== '' &&
      name.length <= LONGEST_NAME &&
      !name.endsWith(':') &&
      [name, ...others].every((cell) => !isBareSentence(cell)),
  );
  if (!isTable) return;
  const [head = [], ...rows] = words.map((row) => row.map((cell) => /\d/.test(cell)));
  const hasHead = !head.includes(true) && rows.some((row) => row.includes(true));
  putRows(cells, from, run[0]?.start ?? 0, hasHead, found);
}

/** A sentence without quotation marks, which no cell is. */
const isBareSentence = (cell: string): boolean =>
  !/^["'“‘«]/.test(cell) && /[.!?]["”’)]*$/.test(cell) && cell.split(' ').length > 3;

/** @param areLinedUp Whether several tabs may stand between two cells. */
function tabCells({ start, text }: Line, areLinedUp: boolean): Range[] {
  let at = start;
  const cells = text.split('\t').map(({ length }) => {
    const cell = { start: at, end: at + length };
    at = cell.end + 1;
    return cell;
  });
  return areLinedUp ? cells.filter((cell) => cell.end > cell.start) : cells;
}

/** The stretches between the bars of a line; a frame has bars at the ends of its lines too. */
function cellsOf({ start, text }: Line, isFramed: boolean): Range[] {
  const bars: number[] = [];
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') bars.push(at);
  }
  const edges = [-1, ...bars, text.length];
  const cells = edges
    .slice(1)
    .map((edge, at) => ({ start: start + (edges[at] ?? 0) + 1, end: start + edge }));
  if (isFramed) cells.shift();
  if (isFramed && text.endsWith('|')) cells.pop();
  return cells;
}

/** A rule of dashes in a grid: `+-----+-----+`. */
const GRID_RULE = /^[ \t]*\+(?:[-=:]{2,}\+)+[ \t]*$/;

/**
 * A source in which tables drawn as grids are drawn as Markdown draws them, with as many characters:
 * no rule stands above their heads, one of bars below these, rows without words in place of others,
 * and the lines of a row in one.
 */
export function gridsAsPipes(source: string): string {
  if (!/\+[-=:]{2,}\+/.test(source)) return source;
  // Line ends are pieces of their own.
  const pieces = source.split(/(\r\n|[\r\n])/);
  let isOpen = false;
  let rules = 0;
  let row: number[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    if (!GRID_RULE.test(piece)) {
      isOpen &&= piece.trimStart().startsWith('|');
      if (isOpen) row.push(at);
      continue;
    }
    if (isOpen) joinRow(pieces, row);
    row = [];
    rules = isOpen ? rules + 1 : 1;
    isOpen = true;
    const drawn = piece.replaceAll('+', '|');
    if (rules === 1) pieces[at] = ' '.repeat(piece.length);
    else pieces[at] = rules === 2 ? drawn.replaceAll('=', '-') : drawn.replace(/[-=:]/g, ' ');
  }
  return pieces.join('');
}

/**
 * Draws the lines of a row in one. Where only the last cell goes on in further lines, its words follow
 * one another; where others do, words of the next cell lie between, so that the row is no row: of
 * “up to €25 | million” nobody should read 25.
 */
function joinRow(pieces: string[], lines: readonly number[]): void {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return;
  const goesOn = others.every((at) => /^[\s|]*\|[^|]*\|\s*$/.test(pieces[at] ?? ''));
  const last = others.at(-1) ?? first;
  for (const at of lines) {
    const piece = pieces[at] ?? '';
    const [from, to] = [piece.indexOf('|') + 1, piece.lastIndexOf('|')];
    const inner = piece.slice(from, to);
    const before = at === first ? piece.slice(0, from) : ' '.repeat(from);
    const after = at === last ? piece.slice(to) : ' '.repeat(piece.length - to);
    pieces[at] = before + (goesOn && at === first ? inner : inner.replaceAll('|', ' ')) + after;
    if (at !== last) pieces[at + 1] = ' '.repeat(pieces[at + 1]?.length ?? 0);
  }
}
