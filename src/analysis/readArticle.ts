import { ArticleReader } from '../core/engine/runner';
import { whyNotProse } from '../core/document/prose';
import { readDocument } from '../core/document/readDocument';
import type { Range, SourceDocument } from '../core/document/sourceDocument';
import { titleRange } from '../core/document/title';
import type { AnnotatedDocument } from '../core/model';
import {
  byParagraph,
  wholeDocument,
  type ArticleParagraphs,
} from '../core/engine/articleParagraphs';
import type { Decision } from '../review/decision';
import { reviewed, type Reviewed } from '../review/reviewed';
import { readableLength, withCutNotice } from './sizeLimit';
import type { AnalysisRequest, AnnotatedOutcome, SkippedOutcome } from './analyzer';
import type { ReviewRequest } from './reviewRequest';

/** What the engine needs to know of a document to read it. */
export type Article = Pick<
  AnalysisRequest,
  'text' | 'format' | 'fileName' | 'insist' | 'limit' | 'takenIn' | 'lists' | 'review'
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
  const { lists, review } = article;
  const length = readableLength(text, limit);
  const document = readDocument(text.slice(0, length), format, new Set(takenIn));
  if (!insist && text.trim() !== '') {
    const reason = whyNotProse(document, { fileName });
    if (reason) return { state: 'skipped', reason };
  }
  const read = reader.paragraphsOf(document, lists);
  const machine = withCutNotice(read, length, text.length);
  const headline = headlineOf(document);
  if (!review || machine.starts.length === 0) {
    const asFound = { annotations: [], entities: [] };
    return { state: 'annotated', article: machine, headline, judgements: [], asFound };
  }
  const source = text.slice(0, length);
  const { document: annotated, ...judged } = asReviewed(
    wholeDocument(machine),
    source,
    document,
    review,
  );
  return {
    state: 'annotated',
    article: byParagraph(annotated, machine.starts),
    headline,
    ...judged,
  };
}

function asReviewed(
  machine: AnnotatedDocument,
  source: string,
  read: SourceDocument,
  { decisions, reviewer, known, notices }: ReviewRequest,
): Reviewed {
  const { document, ...judged } = reviewed(
    machine,
    source,
    JSON.parse(decisions) as readonly Decision[],
    { known: new Map(known), read, ...(reviewer === null ? {} : { reviewer }) },
  );
  return { document: { ...document, notices: [...document.notices, ...notices] }, ...judged };
}

/** Where the title is in the source; null if it is not a block of the text. */
function headlineOf(document: SourceDocument): Range | null {
  const range = titleRange(document);
  return range && document.offsets.toSource(range);
}
