import { readDocument } from '../../core/document/readDocument';
import type { Range } from '../../core/document/sourceDocument';
import type { Translate } from '../annotationWords';
import type { ReadingInput } from './readingArticle';
import { readingCards } from './readingCards';
import { reaching, readingMarks, segmentsOf } from './readingMarks';

/** Words of a block that are marked. Offsets are UTF-16 code units into the text of the block. */
export interface PreviewMark extends Range {
  /** Classes of the element around the words. */
  readonly classes: string;
  /** Says who and what, for whoever points at the words. */
  readonly title: string;
}

/** A block of an article as another renderer of its source may show it. */
export interface PreviewBlock {
  /** Line of the source where it begins, from 0. */
  readonly line: number;
  readonly text: string;
  /** In order; none overlaps another. */
  readonly marks: readonly PreviewMark[];
}

/** The blocks of an article that have marks. */
export function previewBlocks(
  { source, annotated, takenIn }: ReadingInput,
  t: Translate,
): readonly PreviewBlock[] {
  const document = readDocument(source, annotated.format, takenIn);
  const marksIn = reaching(readingMarks(document, annotated));
  const cards = readingCards(annotated, t);
  const lineOf = lineCounter(source);
  return document.blocks.flatMap((block) => {
    const marks = segmentsOf(block, marksIn(block)).flatMap(({ start, end, marks: [inner] }) => {
      if (!inner) return [];
      const { who, sort } = cards[inner.number] ?? { who: '', sort: '' };
      const name = inner.isPart ? 'part' : inner.annotation.kind;
      const range = { start: start - block.start, end: end - block.start };
      return [{ ...range, classes: `speechmark speechmark-${name}`, title: `${who} — ${sort}` }];
    });
    if (marks.length === 0) return [];
    const { start } = document.offsets.toSource({ start: block.start, end: block.start + 1 });
    return [{ line: lineOf(start), text: document.text.slice(block.start, block.end), marks }];
  });
}

/** Gives the line of offsets that only grow. */
function lineCounter(source: string): (offset: number) => number {
  const ends = /\r\n?|\n/g;
  let line = 0;
  let next = ends.exec(source);
  return (offset) => {
    while (next && next.index < offset) {
      line += 1;
      next = ends.exec(source);
    }
    return line;
  };
}
