import type { SourceArticle, SourceDocument } from '../document/sourceDocument';
import { titleRange } from '../document/title';
import type { Discourse } from '../language/discourse';
import type { ReadLocally } from '../language/localReading';
import { type ActorLists, noLists } from '../actors/actorLists';
import type { AnnotatedDocument, Annotation, ArticlePart, Entity } from '../model';
import { AnnotationIds } from './annotationIds';
import { findAll } from './pipeline';
import { withoutNever } from './withoutNever';
import { write } from './write';

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
  { readLocally, lists = noLists }: ReadingOptions = {},
): AnnotatedDocument {
  const annotations = new AnnotationIds();
  const read = (document: SourceDocument, suffix: string): AnnotatedDocument => {
    const discourse = discourseOf(document);
    const all = findAll(discourse, readLocally, lists);
    const found = lists.never.length === 0 ? all : withoutNever(all, discourse);
    return write(document, discourse, found, { annotations, suffix });
  };
  return file.articles ? joined(file, file.articles, read) : read(file, '');
}

/** The articles laid one after the other. */
function joined(
  { title, format, sourceLength, notices, leftOut }: SourceDocument,
  articles: readonly SourceArticle[],
  read: (document: SourceDocument, suffix: string) => AnnotatedDocument,
): AnnotatedDocument {
  const annotations: Annotation[] = [];
  const entities: Entity[] = [];
  const parts: ArticlePart[] = [];
  let paragraph = 0;
  for (const [at, article] of articles.entries()) {
    const { document } = article;
    const own = read(document, at === 0 ? '' : `@${String(at + 1)}`);
    for (const one of own.annotations)
      annotations.push(Object.assign(one, { paragraph: paragraph + one.paragraph }));
    entities.push(...own.entities);
    parts.push(partOf(article, paragraph, own));
    paragraph += document.blocks.length;
  }
  return {
    title,
    format,
    length: sourceLength,
    entities,
    annotations,
    notices,
    ...(leftOut.length > 0 && { leftOut }),
    articles: parts,
  };
}

function partOf(
  { start, end, source, date, document }: SourceArticle,
  paragraph: number,
  { title, entities }: AnnotatedDocument,
): ArticlePart {
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
