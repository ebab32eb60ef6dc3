import type { CellPlace, Range } from './sourceDocument';

/** A cell of a row as its line writes it. Offsets are into the text. */
export interface PlainCell extends Range {
  readonly place: CellPlace;
}

/** A row of a table in plain text; none where the line only rules. */
export type PlainRow = readonly PlainCell[];

/** Fewest rows that make lines with bars a table. */
const FEWEST_ROWS = 2;
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
}

/**
 * The rows of the tables that lines with bars draw, by the index of their line: `Norway | 120`,
 * `| Norway | 120 |`, and the same between rules of dashes.
 */
export function plainTables(lines: readonly Line[]): ReadonlyMap<number, PlainRow> {
  const found = new Map<number, PlainRow>();
  for (let at = 0; at < lines.length; at++) {
    if (!mayBeRow(lines[at])) continue;
    let to = at;
    while (to < lines.length && mayBeRow(lines[to])) to += 1;
    addTable(lines, at, to, found);
    at = to;
  }
  return found;
}

const mayBeRow = (line: Line | undefined): boolean =>
  line !== undefined && (line.text.includes('|') || isTableRule(line.text));

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
  const columns = rows[0]?.length ?? 0;
  const isTable =
    rows.length >= FEWEST_ROWS &&
    columns >= 2 &&
    columns <= MOST_COLUMNS &&
    rows.every(({ length }) => length >= 2 && length <= columns) &&
    2 * rows.filter(({ length }) => length === columns).length >= rows.length;
  if (!isTable) return;
  const table = run[0]?.start ?? 0;
  const hasRule = isRule.some(Boolean);
  let row = 0;
  for (const [at, own] of cells.entries()) {
    found.set(
      from + at,
      own.map((cell, column) => ({
        ...cell,
        place: { table, row, column, isHead: row === 0 && hasRule, rows: 1, columns: 1 },
      })),
    );
    if (own.length > 0) row += 1;
  }
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
 * no rule stands above their heads, one of bars below these, and rows without words in place of others.
 */
export function gridsAsPipes(source: string): string {
  if (!/\+[-=:]{2,}\+/.test(source)) return source;
  let isOpen = false;
  let rules = 0;
  // Line ends are pieces of their own.
  const pieces = source.split(/(\r\n|[\r\n])/).map((piece) => {
    if (/^[\r\n]/.test(piece)) return piece;
    if (!GRID_RULE.test(piece)) {
      isOpen &&= piece.trimStart().startsWith('|');
      return piece;
    }
    rules = isOpen ? rules + 1 : 1;
    isOpen = true;
    if (rules === 1) return ' '.repeat(piece.length);
    const drawn = piece.replaceAll('+', '|');
    return rules === 2 ? drawn.replaceAll('=', '-') : drawn.replace(/[-=:]/g, ' ');
  });
  return pieces.join('');
}
