import type { Range } from '../core/document/sourceDocument';

/** How many UTF-16 code units of text stand on either side of a quotation, at least. */
const CONTEXT_LENGTH = 32;

/** Beyond so much, two places with the same text around are left to the other selectors. */
const MOST_CONTEXT = 2048;

/** The text before and after a quotation. */
export interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The text around a range, as much of it as tells the place from every other in the text (where
 * less than some pages does). Offsets
 * are UTF-16 code units, end exclusive.
 */
export function quoteContext(text: string, { start, end }: Range): QuoteContext {
  for (let length = CONTEXT_LENGTH; ; length *= 2) {
    // Half a surrogate pair at the cut would match nothing.
    const from = Math.max(0, start - length + (isLowSurrogate(text, start - length) ? 1 : 0));
    const to = Math.min(text.length, end + length - (isLowSurrogate(text, end + length) ? 1 : 0));
    const isMost = length >= MOST_CONTEXT || (from === 0 && to === text.length);
    if (isMost || isOnly(text, from, text.slice(from, to))) {
      return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
    }
  }
}

const isLowSurrogate = (text: string, offset: number): boolean =>
  /[\udc00-\udfff]/.test(text[offset] ?? '');

const isOnly = (text: string, at: number, piece: string): boolean =>
  text.indexOf(piece) === at && !text.includes(piece, at + 1);
