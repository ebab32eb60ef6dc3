import type { Range } from '../../core/document/sourceDocument';
import { escaped } from './xml';

/** Something that is marked in a text; offsets are UTF-16 code units, end exclusive. */
export interface Mark extends Range {
  /**
   * Its element around some content.
   * @param part How many parts of it there were before: one that crosses another is told in parts.
   * @param around The mark that it stands in.
   */
  element(content: string, part: number, around: Mark | null): string;
  /** Whether it may not hold what stands beside paragraphs, such as speech. */
  readonly isPhrase: boolean;
}

/** The marks of a text as elements inside each other. */
export class MarkedText {
  readonly #text: string;
  readonly #parts = new Map<Mark, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The XML of a range. @param marks Those that reach into it, in any order. */
  xml(range: Range, marks: readonly Mark[]): string {
    const pieces = marks.map((mark) => ({
      mark,
      start: Math.max(mark.start, range.start),
      end: Math.min(mark.end, range.end),
    }));
    return this.#inside(
      range,
      pieces.filter(({ start, end }) => start < end).sort(outerFirst),
      null,
    );
  }

  #inside({ start, end }: Range, pieces: readonly Piece[], around: Mark | null): string {
    let xml = '';
    let at = start;
    let open = [...pieces];
    for (let piece = open.shift(); piece; piece = open.shift()) {
      const { mark, end: until } = piece;
      xml += escaped(this.#text.slice(at, piece.start));
      const within = open.filter((each) => each.start < until);
      const beyond = within.flatMap((each) =>
        each.end > until ? [{ ...each, start: until }] : [],
      );
      const later = open.filter((each) => each.start >= until);
      const cut = within.map((each) => ({ ...each, end: Math.min(each.end, until) }));
      const part = this.#parts.get(mark) ?? 0;
      this.#parts.set(mark, part + 1);
      xml += mark.element(this.#inside(piece, cut.sort(outerFirst), mark), part, around);
      at = until;
      open = beyond.length === 0 ? later : [...beyond, ...later].sort(outerFirst);
    }
    return xml + escaped(this.#text.slice(at, end));
  }
}

interface Piece extends Range {
  readonly mark: Mark;
}

/** What holds more of the text comes first, and of two with the same words what may hold the other. */
const outerFirst = (a: Piece, b: Piece): number =>
  a.start - b.start || b.end - a.end || Number(a.mark.isPhrase) - Number(b.mark.isPhrase);
