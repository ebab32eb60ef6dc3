import { firstWhere } from '../core/document/binarySearch';

/**
 * Counts the code points before each offset asked for. Offsets are UTF-16 code units; one between
 * the halves of a surrogate pair counts the pair.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return (offset) => {
    const end = Math.min(offset, text.length);
    return end - firstWhere(pairs, (pair) => pair + 1 >= end);
  };
}
