import type { Line } from './lines';

/** An article has at least so many words. */
const FEWEST_WORDS = 12;
/** A sentence has at least so many UTF-16 code units in a row. */
const SHORTEST_SENTENCE = 30;

/** Whether lines hold running text: enough words, and lines in a row with an end mark. */
export function hasProse(lines: readonly Line[]): boolean {
  const words = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
  if (words < FEWEST_WORDS) return false;
  let length = 0;
  return lines.some(({ text }) => {
    length = text === '' ? 0 : length + text.length;
    return length >= SHORTEST_SENTENCE && /\p{Ll}[.!?…]["'”’)\]]*(?:\s|$)/u.test(text);
  });
}
