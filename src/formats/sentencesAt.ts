import { splitSentences } from '../core/document/sentences';
import type { Range, SourceDocument } from '../core/document/sourceDocument';

/**
 * The readable text of the whole sentences that a range of the source reaches into, on one line; null
 * where nothing of it is read.
 */
export function sentencesAt(document: SourceDocument, source: Range): string | null {
  const range = document.offsets.toReadable(source);
  if (!range) return null;
  const { text, blocks } = document;
  const isIn = ({ start, end }: Range): boolean => start < range.end && end > range.start;
  const sentences = blocks
    .filter(isIn)
    .flatMap((block) => splitSentences(text, block).filter(isIn));
  const words = sentences.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words.replace(/\s+/g, ' ').trim() || null;
}
