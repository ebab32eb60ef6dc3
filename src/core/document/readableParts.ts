import { splitSentences } from './sentences';
import type { Block, Range } from './sourceDocument';

/**
 * Longest stretch read as one paragraph, in UTF-16 code units. Rules compare what stands in one
 * paragraph, so this bounds their cost. No paragraph of prose comes near it, but some files have a
 * whole article on one line.
 */
const MAX_PARAGRAPH = 10_000;

/** The blocks as they are read: one that is too long for a paragraph is cut between sentences. */
export const readableParts = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.flatMap(({ kind, start, end, cell }) =>
    end - start <= MAX_PARAGRAPH
      ? [{ start, end, kind, ...(cell && { cell }) }]
      : cutBlock(text, { start, end, kind }),
  );

function cutBlock(text: string, block: Block): Block[] {
  const sentences = splitSentences(text, block).flatMap((range) =>
    cutAtSpaces(text, range, MAX_PARAGRAPH),
  );
  const parts: Block[] = [];
  for (let at = 0; at < sentences.length;) {
    const part = nextPart(text, sentences, at);
    parts.push({ ...part.range, kind: block.kind });
    at = part.next;
  }
  return parts;
}

/** As many sentences as one part holds, if possible up to where no quotation is open. */
function nextPart(
  text: string,
  sentences: readonly Range[],
  first: number,
): { range: Range; next: number } {
  const start = sentences[first]?.start ?? 0;
  const fits = sentences.findIndex(({ end }, at) => at > first && end - start > MAX_PARAGRAPH);
  if (fits < 0) return { range: { start, end: sentences.at(-1)?.end ?? start }, next: Infinity };
  let next = fits;
  let isOpen = false;
  for (let at = first; at < fits; at++) {
    const end = sentences[at]?.end ?? start;
    isOpen = opensAfter(text.slice(sentences[at]?.start, end), isOpen);
    if (!isOpen && end - start > MAX_PARAGRAPH / 2) next = at + 1;
  }
  return { range: { start, end: sentences[next - 1]?.end ?? start }, next };
}

/** Whether a quotation is open behind a sentence, when `isOpen` tells it of before. */
function opensAfter(sentence: string, isOpen: boolean): boolean {
  for (const [mark] of sentence.matchAll(/[“”"]/g)) isOpen = mark === '"' ? !isOpen : mark === '“';
  return isOpen;
}

/** Cuts a range into parts of at most `most` code units, at white space where there is some. */
export function cutAtSpaces(text: string, range: Range, most: number): Range[] {
  if (range.end - range.start <= most) return [range];
  const parts: Range[] = [];
  for (let { start } = range; start < range.end;) {
    let end = Math.min(start + most, range.end);
    if (end < range.end) {
      const space = text.lastIndexOf(' ', end);
      // Never inside a surrogate pair.
      if (space > start) end = space;
      else if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--;
    }
    if (text.slice(start, end).trim() !== '') parts.push({ start, end });
    start = end + (text[end] === ' ' ? 1 : 0);
  }
  return parts;
}
