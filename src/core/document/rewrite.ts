import type { LeftOut, LeftOutReason } from '../model';
import { leftOutBlock } from './leftOut';
import { OffsetMapBuilder } from './offsetMap';
import type { ReadPage, StyledBlock } from './readPage';
import type { Range } from './sourceDocument';

/** The blank line that joins two blocks in the readable text. */
export const BLOCK_SEPARATOR = '\n\n';

/** A readable range inside one block that shall read as `value`; without one it is left out. */
export interface Edit extends Range {
  readonly value: string;
}

/**
 * What becomes of a block: it stays, goes on in the block that stays before it, behind a space
 * (`join`) or in the middle of a word (`glue`), or is left out for a reason.
 */
export type Fate = 'keep' | 'join' | 'glue' | LeftOutReason;

/**
 * The page with its text changed. Every character still knows where in the source it was read.
 * @param edits In order; none overlaps another.
 */
export function rewrite(
  page: ReadPage,
  edits: readonly Edit[],
  fateOf: (index: number) => Fate = () => 'keep',
): ReadPage {
  const copy = new PageCopy(page);
  let at = 0;
  for (const [index, block] of page.blocks.entries()) {
    const fate = fateOf(index);
    while ((edits[at]?.start ?? Infinity) < block.start) at++;
    if (fate === 'keep' || fate === 'join' || fate === 'glue') copy.begin(block, fate);
    else if (!copy.leaveOut(block, fate)) continue;
    let from = block.start;
    for (let edit = edits[at]; edit && edit.end <= block.end; edit = edits[++at]) {
      copy.keep({ start: from, end: edit.start });
      copy.replace(edit);
      from = edit.end;
    }
    copy.keep({ start: from, end: block.end });
  }
  return copy.finish();
}

class PageCopy {
  readonly #map = new OffsetMapBuilder();
  readonly #blocks: StyledBlock[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  /** The piece of the old map up to which all is copied. */
  #piece = 0;
  /** The block that begins with the next character. */
  #next: { readonly block: StyledBlock; readonly fate: Fate } | null = null;
  readonly #leftOut: LeftOut[] = [];
  /** The reader wants what stands before the next block, so that nothing goes on over it. */
  #isBroken = false;

  constructor(private readonly page: ReadPage) {}

  begin(block: StyledBlock, fate: 'keep' | 'join' | 'glue'): void {
    this.#next = { block, fate: this.#isBroken || this.#blocks.length === 0 ? 'keep' : fate };
    this.#isBroken = false;
  }

  /** True when the reader wants the block, which then begins. */
  leaveOut(block: StyledBlock, reason: LeftOutReason): boolean {
    const { text, map, takenIn } = this.page;
    const words = text.slice(block.start, block.end);
    const left = leftOutBlock(words, map.sourceOf(block, this.#piece), reason, takenIn);
    this.#leftOut.push(left);
    if (left.isRead !== true) return false;
    this.begin(block, 'keep');
    this.#isBroken = true;
    return true;
  }

  keep(range: Range): void {
    if (range.start >= range.end) return;
    this.#open(range);
    this.#piece = this.page.map.copy(range, this.#length, this.#map, this.#piece);
    this.#push(this.page.text.slice(range.start, range.end));
  }

  replace({ value, ...range }: Edit): void {
    if (value === '') return;
    this.#open(range);
    const source = this.page.map.sourceOf(range, this.#piece);
    this.#map.add(this.#length, value.length, source.start, source.end);
    this.#push(value);
  }

  finish(): ReadPage {
    const { leftOut, takenIn } = this.page;
    return {
      text: this.#pieces.join(''),
      blocks: this.#blocks,
      map: this.#map,
      leftOut: [...leftOut, ...this.#leftOut],
      takenIn,
    };
  }

  #push(value: string): void {
    this.#pieces.push(value);
    this.#length += value.length;
    const last = this.#blocks.at(-1);
    if (last) this.#blocks[this.#blocks.length - 1] = { ...last, end: this.#length };
  }

  /** Begins the block that is to begin, now that it has text. */
  #open(range: Range): void {
    if (!this.#next) return;
    const { block, fate } = this.#next;
    this.#next = null;
    const last = this.#blocks.at(-1);
    if (last && fate !== 'keep') {
      this.#blocks[this.#blocks.length - 1] = { ...last, links: last.links + block.links };
      const start = this.#map.sourceEnd;
      const { start: end } = this.page.map.sourceOf(range, this.#piece);
      if (fate === 'glue') return;
      if (start < end) this.#map.add(this.#length, 1, start, end);
      this.#push(' ');
      return;
    }
    if (last) {
      this.#pieces.push(BLOCK_SEPARATOR);
      this.#length += BLOCK_SEPARATOR.length;
    }
    this.#blocks.push({ ...block, start: this.#length, end: this.#length });
  }
}
