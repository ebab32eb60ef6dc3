import type { Token } from './tokens';
import type { VerbForm } from '../lexicon/inflection';

/** Part of speech, coarse: closed classes from our lists, open classes from compromise. */
export type PartOfSpeech =
  | 'noun'
  | 'name'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'pronoun'
  | 'relative'
  | 'number'
  | 'negation'
  | 'possessive'
  | 'mark';

/** A token with what compromise says of it. */
export interface TaggedToken extends Token {
  readonly pos: PartOfSpeech;
  readonly form: VerbForm | null;
  /** compromise's own tags, such as `FirstName`, `City`, `Organization`. */
  readonly tags: ReadonlySet<string>;
}
