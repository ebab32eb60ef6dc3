import type { LeftOut } from '../model';
import type { TakenIn } from './leftOut';
import type { OffsetMapBuilder } from './offsetMap';
import type { PagePlace } from './pagePlace';
import type { BlockKind, CellPlace, Range } from './sourceDocument';

/** What a block is; `level` is 1 to 6 for a heading of a known level, else 0. */
export interface BlockStyle {
  readonly kind: BlockKind;
  readonly level: number;
  /** The element of a page that the block stands in. */
  readonly place?: PagePlace;
  /** The cell of a table that the block stands in. */
  readonly cell?: CellPlace;
  /** An element that is no part of an article holds it, such as a menu. */
  readonly isAside?: boolean;
}

/** A finished block with what only readers need to know of it. */
export interface StyledBlock extends BlockStyle, Range {
  kind: BlockKind;
  /** How much of the block is the text of links, in UTF-16 code units. */
  readonly links: number;
}

/** What a reader has read so far: the readable text, its blocks, and where each character stood. */
export interface ReadPage {
  readonly text: string;
  readonly blocks: StyledBlock[];
  readonly map: OffsetMapBuilder;
  /** What was left out of it so far, with offsets into the source. */
  readonly leftOut: readonly LeftOut[];
  /** What the reader wants read all the same. */
  readonly takenIn: TakenIn;
}

/** The words of a block. */
export const wordsOf = ({ text }: ReadPage, { start, end }: Range): string =>
  text.slice(start, end);
