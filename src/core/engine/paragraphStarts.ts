import type { SourceDocument } from '../document/sourceDocument';

/** Where each paragraph of a document starts in the source, in UTF-16 code units. */
export const paragraphStarts = ({ blocks, offsets }: SourceDocument): number[] =>
  blocks.map(({ start }) => offsets.toSource({ start, end: start + 1 }).start);
