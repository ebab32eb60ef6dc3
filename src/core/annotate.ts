import { type ActorLists, noLists } from './actors/actorLists';
import { readDocument } from './document/readDocument';
import { annotateArticles } from './engine/annotateArticles';
import { wholeDocument } from './engine/articleParagraphs';
import { discourseOf } from './language/discourse';
import type { AnnotatedDocument, SourceFormat } from './model';

export interface AnnotateOptions {
  /** How the source is written. Default: `text`, which may carry HTML tags and entities. */
  readonly format?: SourceFormat;
  /** Names that are always or never actors, or names of one actor. */
  readonly lists?: ActorLists;
}

/**
 * Reads a source file's text and annotates it. Offsets in the result are UTF-16 code units into
 * `source`. Never throws on bad input: what was skipped or cut is in `notices`. For a text that is
 * edited and read again there is `ArticleReader`.
 */
export function annotate(source: string, options: AnnotateOptions = {}): AnnotatedDocument {
  const { format = 'text', lists = noLists } = options;
  return wholeDocument(annotateArticles(readDocument(source, format), discourseOf, { lists }));
}
