import type { LeftOut, Notice, SourceFormat } from '../model';
import { INVISIBLE, ODD_SPACES } from './characters';
import { inOrder, leftOutBlock, NOTHING_TAKEN_IN, type TakenIn } from './leftOut';
import { OffsetMapBuilder } from './offsetMap';
import { isLongProse } from './printedProse';
import type { BlockStyle, ReadPage, StyledBlock } from './readPage';
import { readableParts } from './readableParts';
import { BLOCK_SEPARATOR } from './rewrite';
import type { Range, SourceDocument } from './sourceDocument';

/**
 * A longer block (UTF-16 code units of readable text) is no paragraph. Where it is not made of
 * sentences, it is data and left out of the readable text, and a notice says so.
 */
export const MAX_BLOCK_LENGTH = 100_000;
/** A longer block is left out even if it is made of sentences. */
export const MAX_PROSE_LENGTH = 2_000_000;

/**
 * Builds the readable text and its offset map from pieces of the source in reading order. White
 * space is folded and invisible characters are dropped here, so that every reader does it alike.
 */
export class BlockBuilder {
  readonly blocks: StyledBlock[] = [];
  readonly notices: Notice[] = [];
  /** True while the text of a link is read. */
  isLink = false;
  /** Code blocks and pieces of inline code met so far; readers count them. */
  codePieces = 0;
  /** What the reader wants read though it would be left out. */
  takenIn: TakenIn = NOTHING_TAKEN_IN;
  private readonly leftOut: LeftOut[] = [];
  private readonly map = new OffsetMapBuilder();
  private readonly pieces: string[] = [];
  private length = 0;
  private seenBlocks = 0;
  /** The block being built, null between blocks. */
  private open: OpenBlock | null = null;
  /** The white space waiting to be written, should more text follow in the block. */
  private space: Range | null = null;
  private afterLineBreak = false;

  /**
   * @param source The whole source; all ranges given later are offsets into it.
   * @param style Tells what a block is at the moment its first character is read.
   */
  constructor(
    private readonly source: string,
    private readonly style: () => BlockStyle,
  ) {}

  /**
   * Reads text that stands for itself.
   * @param piece The source from `start` on, perhaps with marks replaced by white space.
   */
  text(piece: string, start: number): void {
    if (piece === '') return;
    let from = 0;
    SPECIAL.lastIndex = 0;
    for (let match = SPECIAL.exec(piece); match !== null; match = SPECIAL.exec(piece)) {
      const [special] = match;
      const { index } = match;
      if (from < index) this.write(piece.slice(from, index), start + from, start + index);
      from = index + special.length;
      if (!isInvisible(special)) this.blank(start + index, start + from);
    }
    if (from === 0) this.write(piece, start, start + piece.length);
    else if (from < piece.length) {
      this.write(piece.slice(from), start + from, start + piece.length);
    }
  }

  /** Reads a source range, such as an entity or an escape, as `value`. */
  reference(value: string, start: number, end: number): void {
    if (value === '' || isInvisible(value)) return;
    if (ONLY_SPACE.test(value)) this.blank(start, end);
    else this.write(value, start, end);
  }

  /** Reads a source range as white space. */
  blank(start: number, end: number): void {
    if (this.open !== null && this.space === null && start < end) this.space = { start, end };
  }

  /** Reads a forced line break: white space, and the end of the block when it is the second. */
  lineBreak(start: number, end: number): void {
    if (this.afterLineBreak) {
      this.boundary();
      return;
    }
    this.blank(start, end);
    this.afterLineBreak = this.open !== null;
  }

  /** Leaves out a line that belongs to a printed page; false when the reader wants it. */
  leaveOutLine(start: number, end: number): boolean {
    const text = this.source.slice(start, end);
    const left = leftOutBlock(text, { start, end }, 'page', this.takenIn);
    this.leftOut.push(left);
    return left.isRead !== true;
  }

  /** Ends the block in progress, if there is one. */
  boundary(): void {
    const { open } = this;
    this.open = null;
    this.space = null;
    this.afterLineBreak = false;
    if (open === null) return;
    this.seenBlocks += 1;
    const length = open.length;
    const limit = this.limitOf(open);
    if (length > limit) {
      this.notices.push(tooLong(this.seenBlocks, length, limit));
      this.pieces.length = open.piecesBefore;
      this.length = open.lengthBefore;
      this.map.truncate(open.mapSizeBefore, open.lengthBefore);
      return;
    }
    const { style, start, links } = open;
    this.blocks.push({ ...style, start, end: this.length, links });
  }

  /** True when nothing has been read into a block since the last boundary. */
  get atBoundary(): boolean {
    return this.open === null;
  }

  /**
   * Ends the last block and makes the document.
   * @param arrange Mends what was read, and chooses what of it is the article.
   */
  finish(format: SourceFormat, arrange: (page: ReadPage) => ArrangedPage): SourceDocument {
    this.boundary();
    const text = this.pieces.join('');
    const { blocks, map, leftOut, takenIn } = this;
    const { page, title } = arrange({ text, blocks, map, leftOut, takenIn });
    const told = inOrder(page.leftOut);
    return {
      format,
      sourceLength: this.source.length,
      text: page.text,
      blocks: readableParts(page.text, page.blocks),
      title,
      offsets: page.map.build(page.text.length),
      codePieces: this.codePieces,
      notices: [...this.notices, ...countLeftOut(told)],
      leftOut: told,
    };
  }

  private write(value: string, start: number, end: number): void {
    const open = this.open ?? this.begin();
    if (this.space !== null) {
      this.append(' ', this.space.start, this.space.end, open);
      this.space = null;
    }
    this.afterLineBreak = false;
    this.append(value, start, end, open);
  }

  /** How long a block may be. */
  private limitOf({ length, piecesBefore }: OpenBlock): number {
    if (length <= MAX_BLOCK_LENGTH || length > MAX_PROSE_LENGTH) return MAX_PROSE_LENGTH;
    const isProse = isLongProse(this.pieces.slice(piecesBefore).join(''));
    return isProse ? MAX_PROSE_LENGTH : MAX_BLOCK_LENGTH;
  }

  private begin(): OpenBlock {
    const piecesBefore = this.pieces.length;
    const lengthBefore = this.length;
    const mapSizeBefore = this.map.size;
    if (this.length > 0) {
      this.pieces.push(BLOCK_SEPARATOR);
      this.length += BLOCK_SEPARATOR.length;
    }
    this.open = {
      start: this.length,
      style: this.style(),
      piecesBefore,
      lengthBefore,
      mapSizeBefore,
      length: 0,
      links: 0,
    };
    return this.open;
  }

  private append(value: string, start: number, end: number, open: OpenBlock): void {
    open.length += value.length;
    if (this.isLink) open.links += value.length;
    // What an overlong block holds is dropped at its end, so it need not be kept.
    if (open.length > MAX_PROSE_LENGTH) return;
    this.map.add(this.length, value.length, start, end);
    this.pieces.push(value);
    this.length += value.length;
  }
}

/** A page with its text as it is to be read. */
export interface ArrangedPage {
  readonly page: ReadPage;
  readonly title: string | null;
}

const countLeftOut = (leftOut: readonly LeftOut[]): Notice[] =>
  leftOutNotice(
    leftOut.filter(({ isRead, reason }) => isRead !== true && reason !== 'page').length,
  );

/** What is said where blocks were left out. */
export function leftOutNotice(count: number): Notice[] {
  if (count === 0) return [];
  return [
    {
      code: 'left-out',
      args: [String(count)],
      message:
        count === 1
          ? 'One block around the article, such as a menu, was left out.'
          : `${String(count)} blocks around the article, such as menus and links, were left out.`,
    },
  ];
}

interface OpenBlock {
  readonly start: number;
  readonly style: BlockStyle;
  readonly piecesBefore: number;
  readonly lengthBefore: number;
  readonly mapSizeBefore: number;
  /** Readable length so far, even of what is no longer kept. */
  length: number;
  /** How much of it is the text of links. */
  links: number;
}

/**
 * What cannot be taken over as it is: white space other than one plain space between words, white
 * space at either end of a piece (more may follow behind a tag), and invisible characters, which
 * may also hide that two spaces are neighbours.
 */
const SPECIAL = new RegExp(
  `[${ODD_SPACES}${INVISIBLE} ]{2,}|[${ODD_SPACES}${INVISIBLE}]|^ | $`,
  'g',
);
const ONLY_SPACE = new RegExp(`^[${ODD_SPACES} ]+$`);
const ONLY_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`);

function isInvisible(value: string): boolean {
  return ONLY_INVISIBLE.test(value);
}

function tooLong(paragraph: number, length: number, most: number): Notice {
  const size = length.toLocaleString('en-US');
  const limit = most.toLocaleString('en-US');
  return {
    code: 'block-too-long',
    args: [String(paragraph), size, limit],
    message: `Paragraph ${String(paragraph)} has ${size} characters, more than the ${limit} that a paragraph of prose may have. It was left out.`,
  };
}
