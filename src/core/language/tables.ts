import type { CellPlace, Range } from '../document/sourceDocument';
import type { Discourse, Paragraph } from './discourse';

/** A longer cell (UTF-16 code units) is prose in a table that lays out a page. */
const LONGEST_CELL = 400;
/** How many blocks before a table may say what it is of. */
const MOST_ABOVE = 2;
/** A longer block (UTF-16 code units) is no caption; what it says is of more than the table. */
const LONGEST_CAPTION = 300;

/** A cell with its words, none if it is empty; a cell may hold several paragraphs. */
export interface Cell {
  readonly place: CellPlace;
  readonly paragraphs: readonly Paragraph[];
}

/** A table of rows and columns. */
export interface Table {
  readonly cells: readonly Cell[];
  /** The cells of one row, by their row; a table may have thousands. */
  readonly byRow: ReadonlyMap<number, readonly Cell[]>;
  /** The cells that reach over several rows. */
  readonly tall: readonly Cell[];
  /** Rows that only head the columns, from the top. */
  readonly headRows: number;
  readonly rows: number;
  readonly columns: number;
  /** What stands right above and may say what the table is of, the nearest first. */
  readonly above: readonly Paragraph[];
}

/** The tables of a document that tell something in rows, in order. */
export function tablesOf(discourse: Discourse): readonly Table[] {
  if (discourse.cells.size === 0) return [];
  const byTable = new Map<number, Map<string, { place: CellPlace; paragraphs: Paragraph[] }>>();
  for (const [index, place] of discourse.cells) {
    const paragraph = discourse.paragraphs[index];
    if (!paragraph) continue;
    const cells = byTable.get(place.table) ?? new Map<string, Cell & { paragraphs: Paragraph[] }>();
    byTable.set(place.table, cells);
    const key = `${String(place.row)} ${String(place.column)}`;
    const known = cells.get(key);
    if (known) known.paragraphs.push(paragraph);
    else cells.set(key, { place, paragraphs: [paragraph] });
  }
  return [...byTable.values()].flatMap((cells) => tableOf(discourse, [...cells.values()]) ?? []);
}

function tableOf(discourse: Discourse, cells: readonly Cell[]): Table | null {
  const isShort = cells.every(
    ({ paragraphs }) => paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_CELL,
  );
  const rows = Math.max(...cells.map(({ place }) => place.row + place.rows));
  const columns = Math.max(...cells.map(({ place }) => place.column + place.columns));
  if (!isShort || rows < 2 || columns < 2 || rows > 5000) return null;
  const first = Math.min(...cells.flatMap(({ paragraphs }) => paragraphs[0]?.index ?? []));
  const above = discourse.paragraphs
    .slice(Math.max(0, first - MOST_ABOVE), first)
    .filter(({ index, text }) => !discourse.cells.has(index) && text.length <= LONGEST_CAPTION)
    .reverse();
  const tall = cells.filter(({ place }) => place.rows > 1);
  return {
    cells,
    byRow: byRowOf(cells),
    tall,
    headRows: headRowsOf(cells, rows),
    rows,
    columns,
    above,
  };
}

function byRowOf(cells: readonly Cell[]): ReadonlyMap<number, readonly Cell[]> {
  const byRow = new Map<number, Cell[]>();
  for (const cell of cells) {
    const { row, rows } = cell.place;
    if (rows > 1) continue;
    const own = byRow.get(row);
    if (own) own.push(cell);
    else byRow.set(row, [cell]);
  }
  return byRow;
}

/** Rows of nothing but heads; without any the first row is one. */
function headRowsOf(cells: readonly Cell[], rows: number): number {
  let count = 0;
  while (count < rows - 1) {
    const row = cells.filter(({ place }) => place.row === count);
    if (row.length === 0 || !row.every(({ place }) => place.isHead)) break;
    count += 1;
  }
  return Math.max(1, count);
}

/** The cell at a place, also one that reaches there from above or the left. */
export function cellAt({ byRow, tall }: Table, row: number, column: number): Cell | undefined {
  const isThere = ({ place }: Cell): boolean =>
    place.row <= row &&
    row < place.row + place.rows &&
    place.column <= column &&
    column < place.column + place.columns;
  return tall.find(isThere) ?? byRow.get(row)?.find(isThere);
}

/** The words of a cell. */
export const cellText = ({ paragraphs }: Cell): string =>
  paragraphs.map(({ text }) => text).join(' ');

/** What heads a column, from the top. */
export const headsOf = (table: Table, column: number): readonly Cell[] => {
  const heads: Cell[] = [];
  for (let row = 0; row < table.headRows; row++) {
    const cell = cellAt(table, row, column);
    if (cell && !heads.includes(cell)) heads.push(cell);
  }
  return heads;
};

const NOTE_MARKS = /(?<![\s*†‡§⁰¹²³⁴-⁹])[\s*†‡§⁰¹²³⁴-⁹]+$/u;

/** The range of the first paragraph of a cell, without marks of notes at its end. */
export function wordsRange({ paragraphs: [first] }: Cell): Range | null {
  if (!first) return null;
  const own = first.text.replace(/^[\s–—•-]+/, '').replace(NOTE_MARKS, '');
  if (own === '') return null;
  const start = first.start + first.text.indexOf(own);
  return { start, end: start + own.length };
}
