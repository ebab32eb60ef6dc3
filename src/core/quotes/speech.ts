import type { EntityRecord } from '../actors/entityRecord';
import type { Range } from '../document/sourceDocument';
import type { ClaimAct, QuoteForm } from '../model';
import { TrackedMap } from '../replay/trackedMap';
import type { Trail } from '../replay/trail';

/** What quotes and claims share. Ranges are readable offsets. */
export interface Attributed extends Range {
  readonly speaker: EntityRecord | null;
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly addressee: Range | null;
  readonly occasion: Range | null;
  readonly reason: string | undefined;
  readonly confidence: number;
  readonly rule: string;
}

export interface FoundQuote extends Attributed {
  readonly form: QuoteForm;
  readonly continues: FoundQuote | null;
}

export interface FoundClaim extends Attributed {
  readonly act: ClaimAct;
  readonly targets: readonly EntityRecord[];
  readonly quotes: readonly FoundQuote[];
}

/** The quotations and claims of a document, by the paragraphs that they start in. */
export class SpeechLayer {
  readonly #quotes: TrackedMap<number, readonly FoundQuote[]>;
  readonly #claims: TrackedMap<number, readonly FoundClaim[]>;
  readonly #trail: Trail;

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#quotes = new TrackedMap(trail);
    this.#claims = new TrackedMap(trail);
  }

  /** The quotations of the paragraph of an index, in order. */
  quotesIn(paragraph: number): readonly FoundQuote[] {
    return this.#quotes.get(paragraph) ?? [];
  }

  claimsIn(paragraph: number): readonly FoundClaim[] {
    return this.#claims.get(paragraph) ?? [];
  }

  put(paragraph: number, quotes: readonly FoundQuote[], claims: readonly FoundClaim[]): void {
    if (quotes.length > 0) this.#quotes.put(paragraph, quotes);
    if (claims.length > 0) this.#claims.put(paragraph, claims);
  }

  /** Gives a quotation of a paragraph another value for a field. */
  change<K extends keyof FoundQuote>(
    paragraph: number,
    quote: FoundQuote,
    key: K,
    value: FoundQuote[K],
  ): void {
    this.#trail.set(this.#quotes.cellOf(paragraph), quote, key, value);
  }

  /** The paragraphs with other quotations or claims since the last time that this was asked. */
  takeChanged(): ReadonlySet<number> {
    return new Set([...this.#quotes.takeChanged(), ...this.#claims.takeChanged()]);
  }
}
