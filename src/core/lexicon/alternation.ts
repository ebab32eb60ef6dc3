/**
 * Regular expression source that matches each of these words, longest first, with no group around
 * it. A space matches any white space.
 */
export const alternation = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, String.raw`\.`).replace(/ /g, String.raw`\s`))
    .join('|');

/** The words and phrases of a row: spaces between them, `_` for a space inside one. */
export const wordsOf = (row: string): string[] =>
  row
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
