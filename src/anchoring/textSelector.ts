import type { Range } from '../core/document/sourceDocument';
import type { LooseText } from './looseText';

/** How many UTF-16 code units of text a selector keeps on either side of its words. */
export const CONTEXT_LENGTH = 32;

/**
 * Words of an article with their surroundings, as a W3C TextQuoteSelector has them, and where they
 * stood, as a TextPositionSelector. All of it is of the loose text (`LooseText`); offsets are UTF-16
 * code units, end exclusive.
 */
export interface TextSelector extends Range {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * @param range Of the source.
 * @returns null if the range holds no text but tags.
 */
export function selectorOf(loose: LooseText, range: Range): TextSelector | null {
  const found = loose.toLoose(range);
  if (!found) return null;
  const { text } = loose;
  const { start, end } = found;
  return {
    exact: text.slice(start, end),
    // Half a surrogate pair at the cut would be no text that another program could hold.
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, ''),
    start,
    end,
  };
}
