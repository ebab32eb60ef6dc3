import { firstEndingAfter, firstWhere } from '../core/document/binarySearch';
import { INVISIBLE, ODD_SPACES } from '../core/document/characters';
import { decodeReference } from '../core/document/decodeReference';
import type { Range } from '../core/document/sourceDocument';

/**
 * A source file's text without what changes when somebody wraps its lines anew, adds tags or writes
 * characters as references: tags and invisible characters are gone, references decoded, white space
 * folded. Selectors are made in it and found in it, in files of any format.
 */
export interface LooseText {
  readonly text: string;
  /**
   * The smallest range of the source (UTF-16 code units, end exclusive) that holds a range of the
   * loose text.
   * @throws RangeError if the range is empty, reversed or outside the text.
   */
  toSource(range: Range): Range;
  /** The loose range of the characters that lie wholly inside a source range; null if none do. */
  toLoose(range: Range): Range | null;
}

/** A stretch of loose text, and what it is in the source. */
interface Piece extends Range {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Whether its characters are those of the source one by one. */
  readonly isPlain: boolean;
}

/** Attributes as HTML writes them, so that “a <b and c> d” in plain text stays what it is. */
const SPECIAL = new RegExp(
  [
    String.raw`(?<comment><!--)`,
    String.raw`<\/?[a-z][a-z\d:-]{0,31}(?:\s+[\w:.-]{1,40}(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=${'`'}]+)))*\s*\/?>`,
    String.raw`(?<reference>&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});)`,
    String.raw`(?<space>[${ODD_SPACES}][ ${ODD_SPACES}]*| [ ${ODD_SPACES}]+)`,
    `[${INVISIBLE}]+`,
  ].join('|'),
  'gi',
);

/** Reads a source file loosely. Takes time linear in its length. */
export function looseText(source: string): LooseText {
  const builder = new PieceBuilder();
  let read = 0;
  for (const match of source.matchAll(SPECIAL)) {
    if (match.index < read) continue;
    const { comment, reference, space } = match.groups ?? {};
    const end =
      comment === undefined ? match.index + match[0].length : commentEnd(source, match.index);
    const decoded = reference === undefined ? '' : decodeReference(reference);
    if (decoded === null) continue;
    builder.plain(source, read, match.index);
    const isSpace = space !== undefined || (decoded !== '' && decoded.trim() === '');
    builder.other(isSpace ? ' ' : decoded, match.index, end);
    read = end;
  }
  builder.plain(source, read, source.length);
  const { text, pieces } = builder;
  return {
    text,
    toSource: (range) => toSource(text, pieces, range),
    toLoose: (range) => toLoose(pieces, range),
  };
}

/** A comment that nobody closes is text. */
function commentEnd(source: string, start: number): number {
  const end = source.indexOf('-->', start + 4);
  return end < 0 ? start : end + 3;
}

class PieceBuilder {
  text = '';
  readonly pieces: Piece[] = [];

  /** Characters that stand as they are, single spaces among them. */
  plain(source: string, start: number, end: number): void {
    const from = source[start] === ' ' && this.#isFolded() ? start + 1 : start;
    if (from < end) this.#add(source.slice(from, end), from, end, true);
  }

  /** What a stretch of the source reads as; two white spaces in a row, with tags between, are one. */
  other(read: string, start: number, end: number): void {
    if (read === '' || (read === ' ' && this.#isFolded())) return;
    this.#add(read, start, end, false);
  }

  /** Whether a white space here adds nothing to what stands before it. */
  #isFolded(): boolean {
    return this.text === '' || this.text.endsWith(' ');
  }

  #add(read: string, sourceStart: number, sourceEnd: number, isPlain: boolean): void {
    const start = this.text.length;
    this.text += read;
    this.pieces.push({ start, end: start + read.length, sourceStart, sourceEnd, isPlain });
  }
}

function toSource(text: string, pieces: readonly Piece[], { start, end }: Range): Range {
  const first = pieces[firstEndingAfter(pieces, start)];
  const last = pieces[firstEndingAfter(pieces, end - 1)];
  if (!first || !last || start < 0 || start >= end || end > text.length) {
    throw new RangeError(`No range of the loose text: ${String(start)} to ${String(end)}.`);
  }
  return {
    start: first.isPlain ? first.sourceStart + start - first.start : first.sourceStart,
    end: last.isPlain ? last.sourceStart + end - last.start : last.sourceEnd,
  };
}

function toLoose(pieces: readonly Piece[], { start, end }: Range): Range | null {
  const from = firstWhere(pieces, ({ sourceEnd }) => sourceEnd > start);
  const to = firstWhere(pieces, ({ sourceStart }) => sourceStart >= end);
  const inside = pieces.slice(from, to).flatMap((piece): Range[] => {
    const { sourceStart, sourceEnd, isPlain } = piece;
    if (!isPlain) return sourceStart >= start && sourceEnd <= end ? [piece] : [];
    const base = piece.start - sourceStart;
    return [{ start: base + Math.max(start, sourceStart), end: base + Math.min(end, sourceEnd) }];
  });
  const [first] = inside;
  const last = inside.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
