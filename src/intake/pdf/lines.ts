import { rowsOf } from './columns';
import type { Piece } from './readPdf';

/** A raised mark in a line, such as a footnote's. */
export interface RaisedMark {
  readonly text: string;
  /** Where it stands in the line's text. UTF-16 code units. */
  readonly at: number;
}

/** A printed line. Lengths in points, from the page's top left. */
export interface PdfLine {
  /** Without raised marks. */
  readonly text: string;
  readonly marks: readonly RaisedMark[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Its parts, where wide gaps divide it, and where each begins. */
  readonly cells: readonly { readonly text: string; readonly left: number }[];
}

/** A gap so wide, in the size of the text, is a space; and one so wide divides cells. */
const SPACE = 0.16;
const CELL_GAP = 1.4;
/** A raised mark is so much smaller and higher than its line. */
const MARK_SIZE = 0.82;
const MARK_RISE = 0.12;

/** The lines of a part of a page, from the top down. */
export const linesOf = (pieces: readonly Piece[]): PdfLine[] =>
  rowsOf(pieces)
    .map(lineOf)
    .filter(({ text, marks }) => text !== '' || marks.length > 0);

function lineOf(row: readonly Piece[]): PdfLine {
  const main = mainOf(row);
  const marks: RaisedMark[] = [];
  const cells: { text: string; left: number }[] = [];
  let text = '';
  let before: Piece | undefined;
  for (const piece of row) {
    const gap = before ? piece.left - before.right : 0;
    const isApart = text !== '' && (gap > SPACE * main.size || /\s$/.test(before?.text ?? ''));
    before = piece;
    if (isRaised(piece, main)) {
      marks.push({ text: piece.text.trim(), at: text.length });
      continue;
    }
    const words = piece.text.replace(/\s+/g, ' ').trim();
    text += isApart && !text.endsWith(' ') ? ` ${words}` : words;
    const cell = cells.at(-1);
    if (!cell || gap > CELL_GAP * main.size) cells.push({ text: words, left: piece.left });
    else cell.text += isApart ? ` ${words}` : words;
  }
  return {
    text,
    marks,
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    baseline: main.baseline,
    size: main.size,
    isBold: row.every((piece) => piece.isBold || isRaised(piece, main) || !/\w/.test(piece.text)),
    cells,
  };
}

/** The piece that most of a line is like. */
const mainOf = (row: readonly Piece[]): Piece =>
  row.reduce((best, piece) => (weight(piece) > weight(best) ? piece : best));

const weight = ({ text, size }: Piece): number => text.trim().length * size;

/** Whether a piece is a footnote's mark or an exponent. */
const isRaised = (piece: Piece, main: Piece): boolean =>
  piece.size <= MARK_SIZE * main.size &&
  main.baseline - piece.baseline >= MARK_RISE * main.size &&
  /^[\d,\s*†‡§¶–-]{1,8}$/.test(piece.text.trim());
