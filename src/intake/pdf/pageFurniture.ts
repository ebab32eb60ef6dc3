import { isPageNumber, repetitions } from '../../core/document/goingOn';
import { rowsOf } from './columns';
import type { PdfPage, Piece } from './readPdf';

/** So many lines at the top and the bottom of a page may be its heads and feet. */
const EDGE = 3;
/** Longer lines are text, in UTF-16 code units. */
const LONGEST = 120;
/** A head stands at the same place of each page, give or take so many points. */
const SAME_PLACE = 8;

interface EdgeRow {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Counts from the page's edge. */
  readonly depth: number;
  readonly place: string;
}

/** Pages without what belongs to them rather than to the text: running heads and page numbers. */
export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const edges = pages.map(({ pieces }) => edgeRows(pieces));
  const keys = edges.flatMap((rows) => rows.map(keyOf));
  const times = repetitions(keys);
  return pages.map((page, at) => {
    const furniture = (edges[at] ?? []).filter(
      (row) =>
        row.text.length <= LONGEST &&
        ((row.depth < 2 && isPageNumber(row.text)) || (pages.length > 1 && times(keyOf(row)) > 1)),
    );
    const out = new Set(furniture.flatMap(({ pieces }) => pieces));
    return { ...page, pieces: page.pieces.filter((piece) => !out.has(piece)) };
  });
}

const keyOf = ({ text, place }: EdgeRow): string => `${place.replace(/\d/g, digit)} ${text}`;

/** Numbers count as equal in texts, but not in places. */
const digit = (number: string): string => String.fromCharCode(97 + Number(number));

function edgeRows(pieces: readonly Piece[]): EdgeRow[] {
  const rows = rowsOf(pieces);
  return rows.flatMap((row, at) => {
    const depth = Math.min(at, rows.length - 1 - at);
    if (depth >= EDGE || (rows.length <= 2 * EDGE && depth >= 1)) return [];
    const [first] = row;
    const place = String(Math.round((first?.baseline ?? 0) / SAME_PLACE));
    const text = row.map((piece) => piece.text.trim()).join(' ');
    return [{ pieces: row, text, depth, place }];
  });
}
