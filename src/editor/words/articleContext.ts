import type { DocumentIndex } from '../articles/documentIndex';
import type { Localisation } from './localisation';

/** An article and the reader's language: what any words about its annotations are made from. */
export interface ArticleContext extends Localisation {
  readonly index: DocumentIndex;
}
