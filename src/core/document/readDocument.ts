import type { Notice, SourceFormat } from '../model';
import { looksBinary } from './binary';
import { OffsetMapBuilder } from './offsetMap';
import { readHtml } from './readHtml';
import { readMarkdown } from './readMarkdown';
import { mendSource } from './mendSource';
import { readText } from './readText';
import type { SourceDocument } from './sourceDocument';

/**
 * Reads a source file into prose: readable text in blocks, and a map back to the source. Never
 * throws: of what cannot be read the document has nothing but a notice.
 * @param source The whole file, decoded; a byte-order mark may lead it.
 * @param format How the source is written; `text` may carry HTML tags and character references.
 */
export function readDocument(source: string, format: SourceFormat): SourceDocument {
  if (looksBinary(source)) {
    return nothing(source, format, {
      code: 'binary',
      message: 'This is not a text file, so nothing in it was read.',
    });
  }
  const mended = mendSource(source);
  switch (format) {
    case 'html':
      return readHtml(mended, format);
    case 'markdown':
      return readMarkdown(mended, format);
    case 'text':
      return readText(mended, format);
  }
}

function nothing(source: string, format: SourceFormat, notice: Notice): SourceDocument {
  return {
    format,
    sourceLength: source.length,
    text: '',
    blocks: [],
    title: null,
    offsets: new OffsetMapBuilder().build(0),
    codePieces: 0,
    notices: [notice],
  };
}
