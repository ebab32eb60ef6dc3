/** Words by their first characters. */
interface Branch {
  readonly further: Map<string, Branch>;
  /** Whether a word ends here. */
  ends: boolean;
}

const branch = (): Branch => ({ further: new Map(), ends: false });

/**
 * Regular expression source that matches each of these words, longest first, with no group around
 * it. A space matches any white space. What several words begin with stands there once: with the
 * flag `u` engines try all words at each place, one after the other.
 */
export function alternation(words: readonly string[]): string {
  const root = branch();
  for (const word of words) {
    let at = root;
    for (const character of word) {
      const next = at.further.get(character) ?? branch();
      at.further.set(character, next);
      at = next;
    }
    at.ends = true;
  }
  return oneOf(root).join('|');
}

/** What may follow: each way once, and the end of a word last. */
function oneOf({ further, ends }: Branch): string[] {
  const ways = [...further].map(([character, next]) => {
    const behind = oneOf(next);
    const source =
      character === ' ' ? String.raw`\s` : character === '.' ? String.raw`\.` : character;
    return source + (behind.length === 1 ? behind[0] : `(?:${behind.join('|')})`);
  });
  return ends || ways.length === 0 ? [...ways, ''] : ways;
}

/** The words and phrases of a row: spaces between them, `_` for a space inside one. */
export const wordsOf = (row: string): string[] =>
  row
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
