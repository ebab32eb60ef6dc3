/** How many characters are shown of a label, and of the text beside it. */
export const labelLimit = 70;
export const detailLimit = 90;

/** Cuts text at a word to at most `limit` characters, with an ellipsis for the rest. */
export function shorten(text: string, limit: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= limit) return folded;
  const cut = folded.slice(0, Math.max(0, folded.lastIndexOf(' ', limit - 1)));
  const kept =
    cut.length > limit / 2 ? cut : folded.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}
