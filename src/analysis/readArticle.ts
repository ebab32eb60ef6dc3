import { ArticleReader } from '../core/engine/runner';
import { readsAsProse } from '../core/document/prose';
import { readDocument } from '../core/document/readDocument';
import type { Range, SourceDocument } from '../core/document/sourceDocument';
import { readableLength, withCutNotice } from './sizeLimit';
import type { AnalysisOutcome, AnalysisRequest } from './analyzer';

/** What is read of a document. */
export interface Article extends Pick<AnalysisRequest, 'format' | 'fileName' | 'insist' | 'limit'> {
  readonly text: string;
}

/**
 * Reads one document: decides whether it is an article and annotates it.
 * @param reader The one that read the version before, if there is one.
 */
export function readArticle(article: Article, reader = new ArticleReader()): AnalysisOutcome {
  const { text, format, fileName, insist, limit = text.length } = article;
  const length = readableLength(text, limit);
  const document = readDocument(text.slice(0, length), format);
  if (!insist && text.trim() !== '') {
    const { prose, reason } = readsAsProse(document, { fileName });
    if (!prose) return { state: 'skipped', reason };
  }
  return {
    state: 'annotated',
    document: withCutNotice(reader.annotate(document), length, text.length),
    headline: headlineOf(document),
  };
}

/** Where the title stands in the source; null when no block of the text repeats it. */
function headlineOf({ title, text, blocks, offsets }: SourceDocument): Range | null {
  if (title === null || title === '') return null;
  const block = blocks.find(({ start, end }) => text.slice(start, end) === title);
  return block ? offsets.toSource({ start: block.start, end: block.end }) : null;
}
