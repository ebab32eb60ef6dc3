import type { EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { ClaimAct, QuoteForm, Reason } from '../model';

/** What quotes and claims share. Ranges are readable offsets. */
export interface Attributed extends Range {
  readonly speaker: EntityRecord | null;
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly addressee: Range | null;
  readonly occasion: Range | null;
  readonly reason: Reason | undefined;
  readonly rule: string;
}

export interface FoundQuote extends Attributed {
  readonly form: QuoteForm;
  readonly continues: FoundQuote | null;
  /** Set where the quotation is the verb of saying itself: “deplores”. */
  readonly quotesVerb?: true;
}

export interface FoundClaim extends Attributed {
  readonly act: ClaimAct;
  readonly targets: readonly EntityRecord[];
  readonly quotes: readonly FoundQuote[];
}

export interface SpeechLayer {
  readonly quotes: readonly FoundQuote[];
  readonly claims: readonly FoundClaim[];
}
