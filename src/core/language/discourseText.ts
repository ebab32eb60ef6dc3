import { firstEndingAfter } from '../document/binarySearch';
import type { Paragraph } from './discourse';

/** What stands between two blocks of the readable text. */
const BLANK_LINE = '\n\n';

/**
 * The readable text under the offsets of its paragraphs, which may leave room between them: a
 * paragraph that grows then moves no other.
 */
export class DiscourseText {
  readonly #paragraphs: readonly Paragraph[];

  /** @param paragraphs In order. */
  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs;
  }

  /** Where the last paragraph ends. */
  get end(): number {
    return this.#paragraphs.at(-1)?.end ?? 0;
  }

  /** The text of a range, with a blank line between paragraphs. */
  slice(start: number, end: number): string {
    let at = firstEndingAfter(this.#paragraphs, start);
    const first = this.#paragraphs[at];
    if (!first) return '';
    if (end <= first.end && start >= first.start) {
      return first.text.slice(start - first.start, end - first.start);
    }
    let text = '';
    for (; at < this.#paragraphs.length; at++) {
      const paragraph = this.#paragraphs[at];
      if (!paragraph || (paragraph.start >= end && text === '')) break;
      if (at > 0 && start < paragraph.start) text += BLANK_LINE;
      if (paragraph.start >= end) break;
      text += paragraph.text.slice(
        Math.max(0, start - paragraph.start),
        Math.max(0, end - paragraph.start),
      );
      if (paragraph.end >= end) break;
    }
    return text;
  }

  /** At most `length` code units from an offset on, over the blank lines between paragraphs. */
  from(start: number, length: number): string {
    let text = '';
    let at = firstEndingAfter(this.#paragraphs, start);
    for (; at < this.#paragraphs.length && text.length < length; at++) {
      const paragraph = this.#paragraphs[at];
      if (!paragraph) break;
      if (at > 0 && start < paragraph.start) text += BLANK_LINE;
      text += paragraph.text.slice(Math.max(0, start - paragraph.start));
    }
    return text.slice(0, length);
  }

  /** The offset of what stands `by` code units behind an offset, as `from` counts them. */
  advance(start: number, by: number): number {
    let left = by;
    let from = start;
    let at = firstEndingAfter(this.#paragraphs, start);
    for (; at < this.#paragraphs.length; at++) {
      const paragraph = this.#paragraphs[at];
      if (!paragraph) break;
      if (at > 0 && from < paragraph.start) left -= BLANK_LINE.length;
      from = Math.max(from, paragraph.start);
      if (from + left <= paragraph.end) return from + Math.max(left, 0);
      left -= paragraph.end - from;
      from = paragraph.end;
    }
    return this.end;
  }
}
