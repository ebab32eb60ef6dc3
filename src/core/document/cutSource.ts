import { MAX_BLOCK_LENGTH, MAX_PROSE_LENGTH } from './blockBuilder';
import { isLongProse } from './printedProse';

/** Lines longer than this that are no prose lose their middle, which is longer than a block may be. */
const LONGEST_LINE = 2 * MAX_BLOCK_LENGTH;
/** How much of a cut line is kept at either end; enough for its marks of structure. */
const KEPT = 1000;

interface Cut {
  /** Offset in the text with cuts. */
  readonly at: number;
  /** Characters of the source cut out at and before `at`. */
  readonly total: number;
}

/**
 * A source without its byte-order mark and without the middle of lines of megabytes, such as an
 * embedded picture, which would take a Markdown parser seconds to pass over.
 */
export class CutSource {
  /** The source with the cuts made. */
  readonly text: string;
  private readonly cuts: Cut[] = [];

  constructor(source: string) {
    const pieces: string[] = [];
    let length = 0;
    let total = 0;
    const cutTo = (kept: number, from: number, to: number): void => {
      pieces.push(source.slice(kept, from));
      length += from - kept;
      total += to - from;
      this.cuts.push({ at: length, total });
    };
    let kept = /^\ufeff*/.exec(source)?.[0].length ?? 0;
    if (kept > 0) cutTo(0, 0, kept);
    let line = kept;
    while (source.length - line > LONGEST_LINE) {
      const end = lineEnd(source, line);
      if (end - line > LONGEST_LINE && !isProseLine(source, line, end)) {
        cutTo(kept, line + KEPT, end - KEPT);
        kept = end - KEPT;
      }
      line = end + 1;
    }
    pieces.push(source.slice(kept));
    this.text = pieces.join('');
  }

  /** Source offset of the character at an offset of the text with cuts. */
  startInSource(offset: number): number {
    return offset + this.cutBefore(offset + 1);
  }

  /** Source offset of the end of a range that ends at an offset of the text with cuts. */
  endInSource(offset: number): number {
    return offset + this.cutBefore(offset);
  }

  /** Characters cut out before an offset of the text with cuts, not counting a cut right there. */
  private cutBefore(offset: number): number {
    // One cut or none is the rule, and only lines of megabytes make more.
    return this.cuts.findLast(({ at }) => at < offset)?.total ?? 0;
  }
}

const isProseLine = (source: string, start: number, end: number): boolean =>
  end - start <= MAX_PROSE_LENGTH && isLongProse(source.slice(start, end));

function lineEnd(source: string, from: number): number {
  const newline = source.indexOf('\n', from);
  const end = newline < 0 ? source.length : newline;
  if (end - from <= LONGEST_LINE) return end;
  const carriageReturn = source.slice(from, end).indexOf('\r');
  return carriageReturn < 0 ? end : from + carriageReturn;
}
