import type { Somebody } from './learned';
import type { Attributed, FoundQuote } from './speech';

/** All that a quotation takes over from where its speaker is named. */
export type Told = Omit<Attributed, 'start' | 'end' | 'rule'>;

/** The same, before what it teaches is applied. */
export type Found = Omit<Told, 'speaker'> & { readonly speaker: Somebody | null };

/** Who is speaking when a paragraph ends. The next paragraph may go on from there. */
export interface Running {
  readonly quote: FoundQuote | null;
  /** The quotation that ends the paragraph before that of `quote`, by somebody else. */
  readonly other: FoundQuote | null;
  /** “Okello said:” with nothing after the colon. */
  readonly introduced: Told | null;
  /** The colon has nothing before it but who speaks: no “said what she wants:”. */
  readonly isBareLead: boolean;
  /** Who gave the statement that the paragraph ends with: “NAME published a message on Sunday.” */
  readonly presented: Told | null;
  /** The one person whom the last sentence of the paragraph reports, where it quotes nothing. */
  readonly reported: Told | null;
  /** The quotation was left open: the next paragraph opens it again. */
  readonly open: boolean;
}
