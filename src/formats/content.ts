import type { Content } from './exportFormat';

const encoder = new TextEncoder();

/** The bytes of some content, text as UTF-8. */
export const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;

/** Pieces of content as one: text while all of them are. */
export function joinContent(pieces: readonly Content[]): Content {
  if (pieces.every((piece) => typeof piece === 'string')) return pieces.join('');
  const parts = pieces.map(bytesOf);
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
