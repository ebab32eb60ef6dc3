import { beginsInside, isClosed } from '../../core/document/goingOn';
import type { PdfLine } from './lines';

/** A paragraph, an item, a heading or a table of a part of a page. */
export interface PdfBlock {
  readonly kind: 'text' | 'item' | 'quotation' | 'table';
  readonly lines: readonly PdfLine[];
  /** The first line begins further in than the column does. */
  readonly isIndented: boolean;
  /** The last line had no room for more. */
  readonly isFull: boolean;
}

/** Where the lines of a part of a page begin and end, and how far apart they are. In points. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  /** The size of most text of the whole file. */
  readonly body: number;
}

const BULLET = /^[•‣▪▫●○◦■□◆➢✓·–—-]\s+(?=\S)/;
const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/;

/** The marks of a list's item. */
export const itemMark = (text: string): string | undefined =>
  (BULLET.exec(text) ?? NUMBERED.exec(text))?.[0];

/** An indent, in the size of the text. */
const INDENT = 0.6;
/** Lines further apart, in their usual distance, belong to two paragraphs. */
const APART = 1.28;

/** At most so many lines of a column are wider than it is. */
const WIDER = 0.08;

/** Headings are so much larger than the text. */
export const GREAT = 1.12;

/**
 * The blocks of a part of a page, from the top down.
 * @param body The size of most text of the whole file, in points.
 */
export function blocksOf(lines: readonly PdfLine[], body: number): PdfBlock[] {
  const measure = measureOf(lines, body);
  const blocks: PdfLine[][] = [];
  const tables = new Set<PdfLine>();
  for (const run of tableRuns(lines)) for (const line of run) tables.add(line);
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = blocks.at(-1);
    const isTable = tables.has(line);
    const goesOn =
      before !== undefined &&
      last !== undefined &&
      isTable === tables.has(before) &&
      (isTable
        ? line.baseline - before.baseline < 3 * measure.leading
        : !divides(last, line, lines[at + 1], measure));
    if (goesOn) last.push(line);
    else blocks.push([line]);
  });
  return blocks.map((block) => blockOf(block, tables, measure));
}

function measureOf(lines: readonly PdfLine[], body: number): Measure {
  // A headline or a single line may be wider than the column.
  const text = lines.filter(({ size }) => size <= GREAT * body);
  const rights = (text.length > 0 ? text : lines).map((line) => line.right).sort((a, b) => b - a);
  const right = rights[Math.floor(WIDER * rights.length)] ?? 0;
  const distances = lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    const isSame = before !== undefined && Math.abs(before.size - line.size) < 0.5;
    const distance = isSame ? line.baseline - before.baseline : 0;
    return distance > 0.8 * line.size && distance < 3 * line.size ? [distance] : [];
  });
  return {
    left: commonLeft(lines),
    right,
    leading: lowerMedian(distances) ?? 1.2 * (lines[0]?.size ?? body),
    body,
  };
}

/** Where most lines begin. */
function commonLeft(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { left } of lines)
    counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, first], [b, second]) => second - first || a - b);
  return most?.[0] ?? 0;
}

/** Spaces between paragraphs must not count as the usual distance. */
function lowerMedian(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(0.4 * numbers.length)];
}

/** Whether a line begins a paragraph behind the lines of one. */
function divides(
  block: readonly PdfLine[],
  line: PdfLine,
  after: PdfLine | undefined,
  measure: Measure,
): boolean {
  const [first, last] = [block[0], block.at(-1)];
  if (!first || !last) return false;
  if (Math.abs(line.size - last.size) > 0.08 * last.size + 0.2) return true;
  if (line.isBold !== last.isBold) return true;
  const distance = line.baseline - last.baseline;
  const usual = Math.max(measure.leading, 1.05 * line.size);
  if (distance > APART * usual || distance < 0) return true;
  // The lines of a great heading are as long as they look well.
  if (line.size > GREAT * measure.body) return false;
  const closed = isClosed(last.text);
  if (itemMark(line.text) !== undefined && (closed || itemMark(first.text) !== undefined))
    return true;
  const indent = INDENT * line.size;
  const shift = line.left - last.left;
  if (block.length > 1 && Math.abs(shift) > indent) {
    // Behind an item's first line the others may stand further in, and all at one place.
    return closed || Math.abs(shift) > 4 * indent;
  }
  if (block.length === 1 && shift > indent) {
    const isHanging = after !== undefined && Math.abs(after.left - line.left) < indent;
    return itemMark(first.text) === undefined && closed && !isHanging;
  }
  if (closed) return hadRoom(last, line, measure);
  return last.right - last.left < 0.6 * (measure.right - measure.left) && !beginsInside(line.text);
}

/** Whether the next line's first word would have had room in a line. */
function hadRoom(line: PdfLine, next: PdfLine, measure: Measure): boolean {
  const word = next.text.split(' ', 1)[0]?.length ?? 0;
  const width = (next.right - next.left) / Math.max(1, next.text.length);
  return line.right + (word + 1) * width < measure.right - 0.5 * line.size;
}

function blockOf(
  lines: readonly PdfLine[],
  tables: ReadonlySet<PdfLine>,
  measure: Measure,
): PdfBlock {
  const [first, last] = [lines[0], lines.at(-1)];
  const indent = first ? INDENT * first.size : 0;
  const isIndented = first !== undefined && first.left > measure.left + indent;
  const isFull = last !== undefined && last.right > measure.right - 2 * last.size;
  const kind = (): PdfBlock['kind'] => {
    if (first && tables.has(first)) return 'table';
    if (first && itemMark(first.text) !== undefined) return 'item';
    const isInside = lines.every(({ left }) => left > measure.left + indent);
    return isInside && isQuotation(lines, measure.right - indent) ? 'quotation' : 'text';
  };
  return { kind: kind(), lines, isIndented, isFull };
}

/** Whether lines set further in are quoted: in marks, or set further in on both sides. */
const isQuotation = ([first, ...rest]: readonly PdfLine[], right: number): boolean =>
  first !== undefined &&
  rest.length > 0 &&
  (/^["“‘«„]/.test(first.text) ||
    // Two lines alone may be short by chance.
    (rest.length > 1 && [first, ...rest].every((line) => line.right < right)));

/** The lines of tables: some one below the other, divided at the same places by wide gaps. */
function tableRuns(lines: readonly PdfLine[]): PdfLine[][] {
  const runs: PdfLine[][] = [];
  let run: PdfLine[] = [];
  const finish = (): void => {
    if (run.length >= 2) runs.push(run);
    run = [];
  };
  for (const line of lines) {
    const isRow = line.cells.length > 1 && line.cells.every(({ text }) => text.length < 60);
    const last = run.at(-1);
    if (!isRow || (last && !isAligned(last, line))) finish();
    if (isRow) run.push(line);
  }
  finish();
  return runs;
}

/** Whether two lines have as many cells, and all but the first at the same places. */
const isAligned = (one: PdfLine, other: PdfLine): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every(({ left }, at) => Math.abs(left - (other.cells[at]?.left ?? 0)) < 4);
