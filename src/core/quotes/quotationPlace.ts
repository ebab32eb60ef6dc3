import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph, Sentence } from '../language/discourse';
import type { Sieve } from '../language/sieve';
import type { QuoteForm } from '../model';
import type { KnownActors, Learned } from './learned';
import type { MarkedQuotation } from './quotationMarks';
import type { ResolvedAttribution } from './resolvedAttribution';
import type { Found, Running } from './running';
import { findSpeaker } from './speakers';
import type { FoundQuote } from './speech';

/** A quotation without an attribution of its own, and all that a sieve may look at. */
export interface QuotationPlace {
  readonly discourse: Discourse;
  readonly index: KnownActors;
  readonly paragraph: Paragraph;
  readonly quotation: MarkedQuotation;
  /** What its marks and words show it to be. */
  readonly form: QuoteForm;
  /** All quotations of the paragraph, in order. */
  readonly quotations: readonly MarkedQuotation[];
  /** Those before it in its paragraph, with their speakers. */
  readonly earlier: readonly FoundQuote[];
  /** The attributions of the paragraph, in order. */
  readonly resolved: readonly ResolvedAttribution[];
  readonly opensParagraph: boolean;
  /** What the paragraph before leads to. */
  readonly before: Running | null;
  /** The quotation that was left open and goes on here. */
  readonly reopened: FoundQuote | null;
  /** The quotation whose sentence goes on here, behind its cue. */
  readonly interrupted: FoundQuote | null;
}

/** Who says a quotation, and what it is, if other than its marks show. */
export interface QuotationFound extends Found {
  readonly form?: QuoteForm;
  readonly continues?: FoundQuote;
  /** Set where the quotation is the verb of saying itself. */
  readonly quotesVerb?: true;
}

export type QuotationSieve = Sieve<QuotationPlace, QuotationFound>;

/** The words that name a speaker near a quotation. */
export interface Beside {
  readonly sentence: Sentence;
  readonly source: Range;
  readonly cue: Range | null;
  /** Whom the words name, if a sieve found out for itself. */
  readonly learned?: Learned;
}

/** Who is named beside a quotation, if that is an actor. */
export function named(
  index: KnownActors,
  { sentence, source, cue, learned }: Beside,
): Found | null {
  const speaker = learned ?? findSpeaker(index, sentence, source).somebody;
  return speaker && { ...NOTHING_ELSE, speaker, source, cue };
}

const NOTHING_ELSE = { addressee: null, occasion: null, reason: undefined } as const;

/** The speaker of another quotation. */
export function spokenAs(quote: FoundQuote): Found {
  const { speaker, source, cue, addressee, occasion, reason } = quote;
  return { speaker, source, cue, addressee, occasion, reason };
}
