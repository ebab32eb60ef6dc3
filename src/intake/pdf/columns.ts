import type { Piece } from './readPdf';

/** A gutter between columns is at least so wide, in points and in the size of the text. */
const GUTTER = 8;
const GUTTER_SIZE = 0.8;
/** Columns have at least so many lines beside each other. */
const FEWEST_LINES = 4;
/** Lines of columns fill so much of their width, on average, and have so many characters. */
const FILLED = 0.6;
const CHARACTERS = 16;

/** A free place between two columns, in points from the page's left. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

/**
 * The parts of each page in reading order: columns from left to right, and what runs across them
 * where it stands. A page with too few lines to show its columns has those of the pages before.
 */
export function readingOrders(pages: readonly (readonly Piece[])[]): (readonly Piece[])[][] {
  let known: Gutter | null = null;
  return pages.map((pieces) => {
    const own = gutterOf(pieces);
    if (own) known = own;
    else if (known && !areColumns(pieces, known, 1)) return readingOrder(pieces, null);
    return readingOrder(pieces, known);
  });
}

function readingOrder(pieces: readonly Piece[], gutter: Gutter | null): (readonly Piece[])[] {
  if (!gutter) return pieces.length > 0 ? [pieces] : [];
  const parts: (readonly Piece[])[] = [];
  for (const zone of zonesOf(pieces, gutter)) {
    const [left, right] = sides(zone, gutter);
    if (left.length === 0 || right.length === 0 || zone.some((piece) => crosses(piece, gutter))) {
      parts.push(zone);
    } else {
      parts.push(...readingOrder(left, gutterOf(left)), ...readingOrder(right, gutterOf(right)));
    }
  }
  return parts;
}

/** The gutter that most lines leave free, null when the text stands in one column. */
function gutterOf(pieces: readonly Piece[]): Gutter | null {
  const gaps = gapsOf(pieces);
  if (gaps.length < FEWEST_LINES) return null;
  // How many gaps there are at each place, in whole points.
  const votes = new Map<number, number>();
  for (const { left, right } of gaps) {
    for (let x = Math.ceil(left); x <= Math.floor(right); x++) {
      votes.set(x, (votes.get(x) ?? 0) + 1);
    }
  }
  const most = Math.max(...votes.values());
  if (most < FEWEST_LINES) return null;
  const places = [...votes].filter(([, count]) => count >= 0.75 * most).map(([x]) => x);
  for (const gutter of runsOf(places)) {
    if (gutter.right - gutter.left >= GUTTER - 2 && areColumns(pieces, gutter, FEWEST_LINES)) {
      return gutter;
    }
  }
  return null;
}

/** The free places between each piece and what stands to its right. */
function gapsOf(pieces: readonly Piece[]): Gutter[] {
  return pieces.flatMap((piece) => {
    const beside = pieces.filter(
      (other) => other.left >= piece.right - 1 && isBeside(piece, other),
    );
    if (beside.length === 0) return [];
    const right = beside.reduce((least, { left }) => Math.min(least, left), Infinity);
    const isWide = right - piece.right >= Math.max(GUTTER, GUTTER_SIZE * piece.size);
    return isWide ? [{ left: piece.right, right }] : [];
  });
}

/** Whether two pieces stand at the same height, if only in part. */
const isBeside = (one: Piece, other: Piece): boolean =>
  one.baseline > other.baseline - 0.7 * other.size &&
  other.baseline > one.baseline - 0.7 * one.size;

/** Numbers one behind the other as ranges. */
function runsOf(places: readonly number[]): Gutter[] {
  const runs: { left: number; right: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && place <= last.right + 1) last.right = place;
    else runs.push({ left: place, right: place });
  }
  return runs;
}

const crosses = ({ left, right }: Piece, gutter: Gutter): boolean =>
  left < gutter.right - 1 && right > gutter.left + 1;

function sides(pieces: readonly Piece[], gutter: Gutter): [Piece[], Piece[]] {
  const middle = (gutter.left + gutter.right) / 2;
  return [
    pieces.filter(({ left, right }) => (left + right) / 2 < middle),
    pieces.filter(({ left, right }) => (left + right) / 2 >= middle),
  ];
}

/** Whether what stands to both sides of a gutter are lines of prose, and no cells of a table. */
function areColumns(pieces: readonly Piece[], gutter: Gutter, fewest: number): boolean {
  const zones = zonesOf(pieces, gutter).filter(
    (zone) => !zone.some((piece) => crosses(piece, gutter)),
  );
  const [left, right] = sides(zones.flat(), gutter);
  return isColumn(left, fewest) && isColumn(right, fewest);
}

function isColumn(pieces: readonly Piece[], fewest: number): boolean {
  const rows = rowsOf(pieces);
  if (rows.length < fewest) return false;
  const lefts = rows.map((row) => Math.min(...row.map(({ left }) => left)));
  const rights = rows.map((row) => Math.max(...row.map(({ right }) => right)));
  const width = Math.max(...rights) - Math.min(...lefts);
  const filled = rows.reduce((sum, _row, at) => sum + (rights[at] ?? 0) - (lefts[at] ?? 0), 0);
  const characters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return filled >= FILLED * width * rows.length && characters >= CHARACTERS * rows.length;
}

/** Pieces by the lines they stand in, from the top down. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { baseline: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.slice(-3).find((each) => isOnLine(each, piece));
    if (!row) {
      rows.push({ baseline: piece.baseline, size: piece.size, pieces: [piece] });
      continue;
    }
    row.pieces.push(piece);
    // A raised mark does not tell where its line stands.
    if (piece.size > row.size) Object.assign(row, { baseline: piece.baseline, size: piece.size });
  }
  return rows.map(({ pieces: row }) => row.sort((a, b) => a.left - b.left));
}

/** Raised marks stand higher than the line they are in. */
function isOnLine(row: { baseline: number; size: number }, piece: Piece): boolean {
  const [small, large] = [row.size, piece.size].sort((a, b) => a - b) as [number, number];
  const most = small < 0.85 * large ? 0.6 : 0.45;
  return Math.abs(row.baseline - piece.baseline) <= most * large;
}

/** The parts of a page one below the other: what crosses a gutter, and what stands between. */
function zonesOf(pieces: readonly Piece[], gutter: Gutter): Piece[][] {
  const zones: { pieces: Piece[]; isAcross: boolean }[] = [];
  for (const row of rowsOf(pieces)) {
    const last = zones.at(-1);
    const isAcross =
      row.some((piece) => crosses(piece, gutter)) ||
      (last?.isAcross === true && isLastLine(row, last.pieces, pieces, gutter));
    if (last?.isAcross === isAcross) last.pieces.push(...row);
    else zones.push({ pieces: row, isAcross });
  }
  return zones.map((zone) => zone.pieces);
}

/** Whether a row is the short last line of what runs across a gutter above it. */
function isLastLine(
  row: readonly Piece[],
  above: readonly Piece[],
  pieces: readonly Piece[],
  gutter: Gutter,
): boolean {
  const [first, last] = [row[0], above.at(-1)];
  if (!first || !last || first.left > gutter.left) return false;
  const isSame =
    Math.abs(first.size - last.size) < 0.05 * last.size && first.isBold === last.isBold;
  const isClose = first.baseline - last.baseline < 1.6 * first.size;
  return (
    isSame && isClose && !pieces.some((each) => each.left > gutter.left && isBeside(each, first))
  );
}
