import type { Range } from '../document/sourceDocument';

/** A range of `text` without the white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  const found = text.slice(start, end);
  const bare = found.trimStart();
  const from = start + found.length - bare.length;
  return { start: from, end: from + bare.trimEnd().length };
}
