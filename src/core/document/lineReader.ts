import type { HtmlFlow } from './htmlFlow';
import { plainTables, type PlainRow } from './plainTables';
import { PrintedLines } from './printedLines';
import type { CellPlace } from './sourceDocument';

const BULLET = /[•‣▪●◦·*–—-]\s+/y;

/** Feeds the lines of plain text to a flow, joined to paragraphs where they were wrapped. */
export class LineReader {
  #atBullet = false;
  #lines: PrintedLines | null = null;
  #tables: ReadonlyMap<number, PlainRow> = new Map();
  #cell: CellPlace | undefined;

  /**
   * @param text The text with all its lines.
   * @param base Its offset in the source that the flow reads.
   */
  constructor(
    private readonly flow: HtmlFlow,
    private readonly text: string,
    private readonly base = 0,
  ) {}

  /** True when the line begins with a bullet, until its block begins. */
  get atBullet(): boolean {
    return this.#atBullet;
  }

  /** The rows of the tables that were read, in order. */
  get rows(): readonly PlainRow[] {
    return [...this.#tables.values()].filter(({ length }) => length > 0);
  }

  /** The cell of a table that is read; undefined outside tables. */
  get cell(): CellPlace | undefined {
    return this.#cell;
  }

  /**
   * Reads a stretch of the text; offsets into it.
   * @param isLayout False inside a paragraph of HTML, where only a blank line means anything.
   */
  read(start: number, end: number, isLayout: boolean): void {
    this.#lines ??= this.#linesOf();
    const printed = this.#lines;
    for (let at = printed.indexAt(start); at < printed.lines.length; at++) {
      const line = printed.lines[at];
      if (!line || line.start >= end + 1) break;
      const ends = line.next <= end;
      const printedJoint = ends ? printed.jointAfter(at) : 'space';
      const joint = !isLayout && printedJoint === 'divide' ? 'space' : printedJoint;
      const isCut = joint === 'glue';
      const to = Math.min(end, ends ? line.end : end) - (isCut ? 1 : 0);
      const row = isLayout ? this.#tables.get(at) : undefined;
      if (row) this.#readRow(row, Math.max(start, line.start), to);
      else if (printed.isFurniture(at)) this.#leaveOutLine(Math.max(start, line.start), to);
      else this.#readLine(Math.max(start, line.start), to);
      if (!ends) break;
      if (row) this.flow.blocks.boundary();
      const isBlank = printed.lines[at + 1]?.text === '' || this.text[line.next - 1] === '\u2029';
      if (isBlank || joint === 'divide') this.flow.blocks.boundary();
      else if (joint === 'space')
        this.flow.blocks.blank(this.base + line.end, this.base + line.next);
    }
  }

  #linesOf(): PrintedLines {
    const printed = new PrintedLines(this.text);
    if (/[|\t]/.test(this.text)) this.#tables = plainTables(printed.lines);
    return printed;
  }

  /** Reads what of a row lies in a stretch, which may end inside a cell. */
  #readRow(row: PlainRow, start: number, end: number): void {
    for (const cell of row) {
      const from = Math.max(start, cell.start);
      const to = Math.min(end, cell.end);
      if (from > to) continue;
      this.#cell = cell.place;
      if (from === cell.start) this.flow.blocks.boundary();
      this.flow.text(this.text.slice(from, to), this.base + from);
      if (to === cell.end) this.flow.blocks.boundary();
    }
    this.#cell = undefined;
  }

  #leaveOutLine(start: number, end: number): void {
    const { blocks } = this.flow;
    if (start >= end || blocks.leaveOutLine(this.base + start, this.base + end)) return;
    blocks.boundary();
    this.#readLine(start, end);
    blocks.boundary();
  }

  #readLine(start: number, end: number): void {
    if (start >= end) return;
    let from = start;
    if (this.flow.blocks.atBoundary && !this.flow.insideBlock) {
      BULLET.lastIndex = start;
      const bullet = BULLET.exec(this.text);
      // The bullet itself is layout, not text.
      if (bullet !== null && start + bullet[0].length < end) {
        this.#atBullet = true;
        from += bullet[0].length;
      }
    }
    this.flow.text(this.text.slice(from, end), this.base + from);
    if (!this.flow.blocks.atBoundary) this.#atBullet = false;
  }
}
