import type { CellPlace } from './sourceDocument';

/** More columns or rows that one cell spans are a slip. */
const MOST_SPANNED = 100;

/** The tables that are open while a page is read, and the next place in each. */
export class HtmlTables {
  private readonly open: OpenTable[] = [];

  openTable(start: number): void {
    this.open.push(new OpenTable(start));
  }

  closeTable(): void {
    this.open.pop();
  }

  openRow(): void {
    this.open.at(-1)?.openRow();
  }

  /** The place of a cell that opens now; undefined outside tables. */
  openCell(name: string, attributes: ReadonlyMap<string, string>): CellPlace | undefined {
    const spanned = (key: string): number =>
      Math.min(MOST_SPANNED, Math.max(1, Math.floor(Number(attributes.get(key) ?? '1')) || 1));
    return this.open.at(-1)?.openCell(name === 'th', spanned('rowspan'), spanned('colspan'));
  }
}

class OpenTable {
  private row = -1;
  private column = 0;
  /** By column, up to which row a cell above reaches, exclusive. */
  private readonly taken = new Map<number, number>();

  constructor(private readonly table: number) {}

  openRow(): void {
    this.row += 1;
    this.column = 0;
  }

  openCell(isHead: boolean, rows: number, columns: number): CellPlace {
    if (this.row < 0) this.openRow();
    const { table, row } = this;
    while ((this.taken.get(this.column) ?? 0) > row) this.column += 1;
    const { column } = this;
    this.column += columns;
    if (rows > 1) for (let at = column; at < this.column; at++) this.taken.set(at, row + rows);
    return { table, row, column, isHead, rows, columns };
  }
}
