import type { LeftOut, Notice, SourceFormat } from '../model';

/** Start and end in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  'heading' | 'paragraph' | 'listItem' | 'blockQuote' | 'tableCell' | 'caption';

/** Where a cell stands in its table; rows and columns count from 0. */
export interface CellPlace {
  /** Offset in the source at which the table begins, which tells it from other tables. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Whether it heads its column or row. */
  readonly isHead: boolean;
  /** How many rows and columns it takes. */
  readonly rows: number;
  readonly columns: number;
}

/** One block of prose: a range of the readable text. Blocks never overlap and are in order. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Set where it stands in a table; a cell may hold several blocks. */
  readonly cell?: CellPlace;
}

/** Maps offsets of the readable text to offsets of the source file. */
export interface OffsetMap {
  /**
   * The smallest source range that holds every character of a readable range. Tags outside the
   * first and last character are left out; an entity or a fold of white space is taken whole. The
   * blank line between two blocks adds nothing to a range, and is the source between them if alone.
   * @throws RangeError when the range is empty, reversed or outside the readable text.
   */
  toSource(range: Range): Range;
  /**
   * The readable range whose characters lie wholly inside a source range, or null when there are
   * none.
   */
  toReadable(range: Range): Range | null;
  /**
   * What it knows of a readable range, as plain numbers: for each piece its readable start and end,
   * counted from the start of the range, and its source start and end, counted from `source`.
   */
  within(range: Range, source: number): readonly number[];
  /** What it is made of, in order: stretches of readable text and the source of each. */
  pieces(): Iterable<{ readonly readable: Range; readonly source: Range }>;
}

/** A source file read into prose. All offsets but those of the map's results are readable ones. */
export interface SourceDocument {
  readonly format: SourceFormat;
  /** Length of the source in UTF-16 code units. */
  readonly sourceLength: number;
  /** The readable text: blocks joined by a blank line, white space inside a block folded. */
  readonly text: string;
  /** A block that is too long for a paragraph stands here in parts. */
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly offsets: OffsetMap;
  /** Number of code blocks and pieces of inline code in the source, a sign of a manual. */
  readonly codePieces: number;
  readonly notices: readonly Notice[];
  /** What was taken for no part of the article, with offsets into the source, in order. */
  readonly leftOut: readonly LeftOut[];
  /** The articles of a file that holds several, in order; `text` and `blocks` are those of all. */
  readonly articles?: readonly SourceArticle[];
}

/** One of several articles in a file. Its range is one of the source. */
export interface SourceArticle extends Range {
  /** The article read by itself; `offsets` leads to the source of the whole file. */
  readonly document: SourceDocument;
  /** Who published it, as the file says. */
  readonly source: string | null;
  /** `2031-05-03`, or the words of the file where they do not tell one day for sure. */
  readonly date: string | null;
}
