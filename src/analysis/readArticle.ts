import { ArticleReader } from '../core/engine/runner';
import { whyNotProse } from '../core/document/prose';
import { readDocument } from '../core/document/readDocument';
import type { Range, SourceDocument } from '../core/document/sourceDocument';
import { titleRange } from '../core/document/title';
import { byParagraph, type ArticleParagraphs } from '../core/engine/articleParagraphs';
import { paragraphStarts } from '../core/engine/paragraphStarts';
import { readableLength, withCutNotice } from './sizeLimit';
import type { AnalysisRequest, AnnotatedOutcome, SkippedOutcome } from './analyzer';

/** What the engine needs to know of a document to read it. */
export type Article = Pick<
  AnalysisRequest,
  'text' | 'format' | 'fileName' | 'insist' | 'limit' | 'takenIn'
>;

/** What the engine makes of an article. */
export type EngineOutcome = SkippedOutcome | EngineAnnotated;

export interface EngineAnnotated extends Omit<AnnotatedOutcome, 'document'> {
  readonly article: ArticleParagraphs;
}

/**
 * Decides whether a document is an article and, if so, annotates it.
 * @param reader The one that read the version before this, if any.
 */
export function readArticle(article: Article, reader = new ArticleReader()): EngineOutcome {
  const { text, format, fileName, insist, limit = text.length, takenIn = [] } = article;
  const length = readableLength(text, limit);
  const document = readDocument(text.slice(0, length), format, new Set(takenIn));
  if (!insist && text.trim() !== '') {
    const reason = whyNotProse(document, { fileName });
    if (reason) return { state: 'skipped', reason };
  }
  const annotated = withCutNotice(reader.annotate(document), length, text.length);
  return {
    state: 'annotated',
    article: byParagraph(annotated, paragraphStarts(document)),
    headline: headlineOf(document),
  };
}

/** Where the title is in the source; null if it is not a block of the text. */
function headlineOf(document: SourceDocument): Range | null {
  const range = titleRange(document);
  return range && document.offsets.toSource(range);
}
