import type { EntityRecord } from '../actors/entities';
import type { FoundQuote } from './speech';

/** One paragraph of a speaker's turn in a transcript, of a block quotation or of a speech. */
export interface Turn {
  readonly quote: FoundQuote;
  readonly speaker: EntityRecord | null;
  /** A block quotation that nothing signs. */
  readonly isUnsigned?: boolean;
}
