import { ArticleDocument } from '../../../src/analysis/articleDocument';
import { encodeArticle } from '../../../src/analysis/encodedArticle';
import { byParagraph } from '../../../src/core/engine/articleParagraphs';
import type { AnnotatedDocument } from '../../../src/core/model';

/** A document as it comes from the engine: decoded where it is asked for. */
export function sent(document: AnnotatedDocument, starts: readonly number[]): AnnotatedDocument {
  const { annotations, entities, ...header } = document;
  const encoded = encodeArticle(byParagraph({ ...header, annotations, entities }, starts));
  const whole = <Item>(added: readonly Item[]) => [{ at: 0, removed: 0, added }];
  const update = {
    starts: Int32Array.from(starts),
    header: { ...header, headline: null },
    paragraphs: whole(encoded.paragraphs),
    entities: whole(encoded.entities),
  };
  return ArticleDocument.of(update, null).outcome.document;
}
