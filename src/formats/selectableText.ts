import type { Range } from '../core/document/sourceDocument';
import { firstEndingAfter } from '../core/document/binarySearch';
import type { SourceFormat } from '../core/model';
import { type Around, readTree, type TracedTree } from './pageTree';

/**
 * The text of a source as programs that select text in it have it: of a page the text of all its
 * text nodes, those of the head and of scripts too, as a DOM gives it; of any other file the file,
 * without a byte-order mark, which decoders drop. Offsets are UTF-16 code units, end exclusive.
 */
export interface SelectableText {
  readonly text: string;
  /** Where the text has a span of the source; null where it has nothing of it. */
  rangeOf(span: Range): Range | null;
  /** The innermost element that holds a range; null where there are no elements. */
  around(range: Range): Around | null;
}

/** The text to select in; null when a page nests too deeply to be told as browsers read it. */
export function selectableText(source: string, format: SourceFormat): SelectableText | null {
  const mark = source.startsWith('\ufeff') ? 1 : 0;
  if (format !== 'html') return plainText(source, mark);
  const tree = readTree(source.slice(mark), mark);
  return tree && pageText(tree);
}

function plainText(source: string, mark: number): SelectableText {
  const text = source.slice(mark);
  return {
    text,
    rangeOf({ start, end }) {
      const range = { start: Math.max(0, start - mark), end: Math.min(end - mark, text.length) };
      return range.start < range.end ? range : null;
    },
    around: () => null,
  };
}

function pageText({ text, pieces, around }: TracedTree): SelectableText {
  return {
    text,
    rangeOf(span) {
      let start = Infinity;
      let end = -1;
      // What a table throws out stands in the text before the table: the order may differ.
      for (let at = firstEndingAfter(pieces, span.start); at < pieces.length; at++) {
        const piece = pieces[at];
        if (!piece || piece.start >= span.end) break;
        const isStraight = piece.end - piece.start === piece.length;
        const from = isStraight ? Math.max(0, span.start - piece.start) : 0;
        const cut = isStraight ? Math.max(0, piece.end - span.end) : 0;
        start = Math.min(start, piece.at + from);
        end = Math.max(end, piece.at + piece.length - cut);
      }
      return start < end ? { start, end } : null;
    },
    around,
  };
}
