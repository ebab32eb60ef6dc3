import type { Translate } from '../../formats/annotationWords';

export type { Translate };

/** The reader's language. */
export interface Localisation {
  readonly t: Translate;
  /** BCP 47 tag of the display language, for numbers and the names of countries. */
  readonly locale: string;
}
