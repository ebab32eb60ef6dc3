import { readDocument } from '../core/document/readDocument';
import type { Block } from '../core/document/sourceDocument';
import type { Span } from '../core/model';
import type { ExportDocument } from './exportFormat';

/** How many UTF-16 code units of readable text stand on either side of a quotation. */
const CONTEXT_LENGTH = 32;

/** The readable text before and after a span, inside its paragraph. */
export interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Reads a document once and returns what tells the context of each of its spans. A span that is
 * not in the readable text has empty context.
 */
export function quoteContexts({ source, annotated }: ExportDocument): (span: Span) => QuoteContext {
  const { text, blocks, offsets } = readDocument(source, annotated.format);
  return (span) => {
    const range = offsets.toReadable(span);
    const block = range && blockAt(blocks, range.start);
    if (!range || !block) {
      return { prefix: '', suffix: '' };
    }
    const from = Math.max(block.start, range.start - CONTEXT_LENGTH);
    const to = Math.min(Math.max(block.end, range.end), range.end + CONTEXT_LENGTH);
    return {
      // Half a surrogate pair at the cut would match nothing.
      prefix: text.slice(from, range.start).replace(/^[\udc00-\udfff]/, ''),
      suffix: text.slice(range.end, to).replace(/[\ud800-\udbff]$/, ''),
    };
  };
}

/** The last block that begins at or before an offset; blocks are in order. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
