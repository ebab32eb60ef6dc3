import type { AnnotatedDocument, Annotation, ArticlePart } from '../model';

/** One article by itself. */
export interface SingleArticle {
  /** Null where the file has no other. */
  readonly part: ArticlePart | null;
  /** The article as a document of its own; offsets and paragraphs still count in the file. */
  readonly document: AnnotatedDocument;
}

/** The articles of a document one by one; a document of one article is itself. Notices go with the first. */
export function singleArticles(document: AnnotatedDocument): readonly SingleArticle[] {
  const { articles, annotations, entities, leftOut = [], ...header } = document;
  if (!articles) return [{ part: null, document }];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  let at = 0;
  return articles.map((part, index) => {
    const end = articles[index + 1]?.start ?? Infinity;
    const own: Annotation[] = [];
    for (let one = annotations[at]; one && one.start < end; one = annotations[++at]) own.push(one);
    const from = index === 0 ? 0 : part.start;
    const left = leftOut.filter(({ start }) => start >= from && start < end);
    return {
      part,
      document: {
        ...header,
        title: part.title,
        entities: part.entities.flatMap((id) => byId.get(id) ?? []),
        annotations: own,
        notices: index === 0 ? header.notices : [],
        ...(left.length > 0 && { leftOut: left }),
      },
    };
  });
}
