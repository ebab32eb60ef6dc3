import type { Sentence } from '../language/discourse';
import type { RolePhrase } from './rolePhrases';

/** What the finders of roles look at around a sentence. */
export interface Surroundings {
  readonly sentences: readonly Sentence[];
  /** Whether an offset lies inside a quotation. */
  isQuoted(offset: number): boolean;
}

/** One sentence as the finders of actors read it. */
export interface Reading {
  readonly sentence: Sentence;
  /** First token after a dateline. */
  readonly from: number;
  /** A heading that capitalises every word, where capitals tell nothing. */
  readonly titleCase: boolean;
  readonly phrases: readonly RolePhrase[];
}
