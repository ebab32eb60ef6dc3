import { readableParts } from '../document/readableParts';
import type { SourceDocument } from '../document/sourceDocument';

/** Where each paragraph of a document starts in the source, in UTF-16 code units. */
export function paragraphStarts({ text, blocks, offsets }: SourceDocument): number[] {
  return readableParts(text, blocks).map(
    ({ start }) => offsets.toSource({ start, end: start + 1 }).start,
  );
}
