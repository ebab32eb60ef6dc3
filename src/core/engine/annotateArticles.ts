import type { SourceArticle, SourceDocument } from '../document/sourceDocument';
import { titleRange } from '../document/title';
import type { Discourse } from '../language/discourse';
import { type ReadLocally, readOnce } from '../language/localReading';
import { type ActorLists, noLists } from '../actors/actorLists';
import type { ArticlePart, Entity } from '../model';
import { AnnotationIds } from './annotationIds';
import { type ArticleParagraphs, type ParagraphAnnotations, relative } from './articleParagraphs';
import { paragraphStarts } from './paragraphStarts';
import { findAll } from './pipeline';
import { withoutNever } from './withoutNever';
import { write, type Written } from './write';

export interface ReadingOptions {
  readonly readLocally?: ReadLocally;
  /** What readers told of names once for all articles. */
  readonly lists?: ActorLists;
}

/**
 * Annotates a file. Of several articles in it each is read by itself: no actor, currency or speaker of
 * one is known in another.
 */
export function annotateArticles(
  file: SourceDocument,
  discourseOf: (document: SourceDocument) => Discourse,
  { readLocally = readOnce, lists = noLists }: ReadingOptions = {},
): ArticleParagraphs {
  const annotations = new AnnotationIds();
  const read = (document: SourceDocument, suffix: string): Written => {
    const discourse = discourseOf(document);
    const all = findAll(discourse, readLocally, lists);
    const found = lists.never.length === 0 ? all : withoutNever(all, discourse);
    return write(document, discourse, found, readLocally, { annotations, suffix });
  };
  const { title, format, sourceLength, notices, leftOut, articles } = file;
  const starts = paragraphStarts(file);
  const { entities, paragraphs, parts } = articles ? joined(articles, read) : read(file, '');
  return {
    title,
    format,
    length: sourceLength,
    starts,
    paragraphs,
    entities: entities.map((entity) => relative(entity, 0, starts)),
    notices,
    ...(leftOut.length > 0 && { leftOut }),
    ...(parts && { articles: parts }),
  };
}

/** The articles laid one after the other. */
function joined(
  articles: readonly SourceArticle[],
  read: (document: SourceDocument, suffix: string) => Written,
): Written {
  const paragraphs: ParagraphAnnotations[] = [];
  const entities: Entity[] = [];
  const parts: ArticlePart[] = [];
  for (const [at, article] of articles.entries()) {
    const own = read(article.document, at === 0 ? '' : `@${String(at + 1)}`);
    parts.push(partOf(article, paragraphs.length, own.entities));
    for (const paragraph of own.paragraphs) paragraphs.push(paragraph);
    for (const entity of own.entities) entities.push(entity);
  }
  return { entities, paragraphs, parts };
}

function partOf(
  { start, end, source, date, document }: SourceArticle,
  paragraph: number,
  entities: readonly Entity[],
): ArticlePart {
  const { title } = document;
  const range = titleRange(document);
  return {
    start,
    end,
    title,
    titleSpan: range && { ...document.offsets.toSource(range), text: title ?? '' },
    source,
    date,
    paragraph,
    entities: entities.map(({ id }) => id),
  };
}
