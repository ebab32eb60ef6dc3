import { ArticleDocument, type ArticleUpdate } from '../../../src/analysis/articleDocument';
import { encodeArticle } from '../../../src/analysis/encodedArticle';
import { byParagraph } from '../../../src/core/engine/articleParagraphs';
import type { AnnotatedDocument } from '../../../src/core/model';

/** What the engine sends of a document that the extension has nothing of. */
export function updateOf(document: AnnotatedDocument, starts: readonly number[]): ArticleUpdate {
  const { annotations, entities, ...header } = document;
  const encoded = encodeArticle(byParagraph({ ...header, annotations, entities }, starts));
  const whole = <Item>(added: readonly Item[]) => [{ at: 0, removed: 0, added }];
  return {
    starts: Int32Array.from(starts),
    header: {
      ...header,
      headline: null,
      judgements: '[]',
      asFound: { annotations: [], entities: [] },
    },
    paragraphs: whole(encoded.paragraphs),
    entities: whole(encoded.entities),
  };
}

/** A document as it comes from the engine: decoded where it is asked for. */
export function sent(document: AnnotatedDocument, starts: readonly number[]): AnnotatedDocument {
  return ArticleDocument.of(updateOf(document, starts), null).outcome.document;
}
