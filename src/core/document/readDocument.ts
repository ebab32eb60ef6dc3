import type { Notice, SourceFormat } from '../model';
import { looksBinary } from './binary';
import { NOTHING_TAKEN_IN, type TakenIn } from './leftOut';
import { OffsetMapBuilder } from './offsetMap';
import { readHtml } from './readHtml';
import { readMarkdown } from './readMarkdown';
import { mendSource } from './mendSource';
import { readText } from './readText';
import { readSeveral } from './readSeveral';
import { findArticles } from './several/findArticles';
import type { SourceDocument } from './sourceDocument';
import type { SourceLayout } from './sourceLayout';

/**
 * Reads a source file into prose: readable text in blocks, and a map back to the source. Never
 * throws: of what cannot be read the document has nothing but a notice.
 * @param source The whole file, decoded; a byte-order mark may lead it.
 * @param format How the source is written; `text` may carry HTML tags and character references.
 * @param takenIn Keys (`leftOutKey`) of blocks to be read though they would be left out.
 * @param layout Is told of the elements that the text is laid out in; the document is the same.
 */
export function readDocument(
  source: string,
  format: SourceFormat,
  takenIn: TakenIn = NOTHING_TAKEN_IN,
  layout?: SourceLayout,
): SourceDocument {
  if (looksBinary(source)) {
    return nothing(source, format, {
      code: 'binary',
      message: 'This is not a text file, so nothing in it was read.',
    });
  }
  const articles = findArticles(source, format);
  const read = (text: string, as: SourceFormat, at = 0): SourceDocument => {
    if (layout) layout.base = at;
    return readAs(text, as, takenIn, layout);
  };
  const document =
    (articles && readSeveral(source, format, articles, read)) ?? read(source, format);
  const notices = [...strayControls(source), ...document.notices];
  if (document.blocks.length === 0 && notices.length === 0 && source.trim() !== '') {
    notices.push({ code: 'nothing-read', message: 'There is no text of an article in this file.' });
  }
  return notices.length === document.notices.length ? document : { ...document, notices };
}

/** Control characters that no text has, and that were passed over. */
function strayControls(source: string): Notice[] {
  // eslint-disable-next-line no-control-regex -- control characters are what is sought
  const count = source.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  if (count === 0) return [];
  return [
    {
      code: 'stray-controls',
      args: [String(count)],
      message: `Control characters that no text has were passed over: ${String(count)}.`,
    },
  ];
}

function readAs(
  source: string,
  format: SourceFormat,
  takenIn: TakenIn,
  layout?: SourceLayout,
): SourceDocument {
  const mended = mendSource(source);
  switch (format) {
    case 'html':
      return readHtml(mended, format, takenIn, layout);
    case 'markdown':
      return readMarkdown(mended, format, takenIn, layout);
    case 'text':
      return readText(mended, format, takenIn, layout);
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
    leftOut: [],
  };
}
