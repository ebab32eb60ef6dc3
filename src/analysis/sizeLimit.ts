import type { AnnotatedDocument, Notice } from '../core/model';

/** The code of the notice that only a part of an article was read. */
export const cutNotice = 'cut-at-limit';

/**
 * How much of a text to read under a limit, in UTF-16 code units: up to the end of the last
 * paragraph that fits, or of the last line or word.
 */
export function readableLength(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const start = text.slice(0, limit);
  // In HTML a paragraph may be an element without a blank line after it.
  const element = start.lastIndexOf('</p>');
  const ends = [
    start.lastIndexOf('\n\n'),
    start.lastIndexOf('\r\n\r\n'),
    element < 0 ? -1 : element + '</p>'.length,
  ];
  // Do not drop a paragraph that is half of the text: cut it instead.
  const isWorth = (end: number): boolean => end > limit / 2;
  const paragraph = Math.max(...ends);
  if (isWorth(paragraph)) return paragraph;
  const line = start.lastIndexOf('\n');
  if (isWorth(line)) return line;
  const word = start.lastIndexOf(' ');
  if (isWorth(word)) return word;
  // Never between the two halves of a character.
  return /[\uD800-\uDBFF]$/.test(start) ? limit - 1 : limit;
}

/** Adds a notice if only the first part of the source was read. */
export function withCutNotice<T extends Pick<AnnotatedDocument, 'length' | 'notices'>>(
  document: T,
  read: number,
  length: number,
): T {
  if (read === length) return document;
  const percent = Math.max(1, Math.floor((100 * read) / length));
  const notice: Notice = {
    code: cutNotice,
    args: [String(percent)],
    message: `This file is longer than the limit: only its first ${String(percent)}% was read, up to the end of a paragraph.`,
  };
  return { ...document, length, notices: [notice, ...document.notices] };
}
