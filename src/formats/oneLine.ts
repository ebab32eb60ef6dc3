/**
 * Text from a file on one line: white space becomes single spaces, and characters that reorder or
 * hide their neighbours are dropped.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
