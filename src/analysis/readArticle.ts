import { EditedText } from '../core/document/editedText';
import type { ReadSource } from '../core/document/sourceReader';
import type { Range } from '../core/document/sourceDocument';
import { readableLength, withCutNotice } from './sizeLimit';
import type { AnalysisOutcome, AnalysisRequest } from './analyzer';
import { VersionReader } from './versionReader';

/** What is read of a document. */
export interface Article extends Pick<AnalysisRequest, 'format' | 'fileName' | 'insist' | 'limit'> {
  readonly text: string;
  /** The same text as an edit of the version that was read before, if it is one. */
  readonly edited?: EditedText;
}

/**
 * Reads one document: decides whether it is an article and annotates it.
 * @param reader The one that read the version before, if there is one.
 */
export function readArticle(article: Article, reader = new VersionReader()): AnalysisOutcome {
  const { text, edited, format, fileName, insist, limit = text.length } = article;
  const length = readableLength(text, limit);
  const source = edited && length === text.length ? edited : new EditedText(text.slice(0, length));
  const read = reader.sources.read(source, format);
  const { document, edit } = read;
  // Whoever looks for white space in the text of a new version makes the engine copy all of it.
  if (!insist && (document.blocks.length > 0 || text.trim() !== '')) {
    const { prose, reason } = reader.prose.judge(document, { fileName }, read.text);
    if (!prose) return { state: 'skipped', reason };
  }
  return {
    state: 'annotated',
    document: withCutNotice(reader.articles.annotate(document, edit), length, text.length),
    headline: headlineOf(read),
  };
}

/** Where the title stands in the source; null when no block of the text repeats it. */
function headlineOf({ document: { title, blocks, offsets }, text }: ReadSource): Range | null {
  if (title === null || title === '') return null;
  const block = blocks.find(
    ({ start, end }) => end - start === title.length && text.slice(start, end) === title,
  );
  return block ? offsets.toSource({ start: block.start, end: block.end }) : null;
}
