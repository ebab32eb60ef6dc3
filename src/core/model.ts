/**
 * The annotation model: what the engine finds in a text and what every surface, format and
 * command relies on. Offsets are UTF-16 code units into the source file, end exclusive; `text` is
 * the readable text of a span (tags gone, entities decoded).
 */

/** A stretch of the source file with its readable text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const annotationKinds = ['actor', 'money', 'pledge', 'quote', 'claim'] as const;

export type AnnotationKind = (typeof annotationKinds)[number];

export type AnnotationStatus = 'suggested' | 'accepted' | 'rejected' | 'corrected' | 'added';

/** What every annotation carries, whatever its kind. */
export interface AnnotationBase extends Span {
  /** Stable: derived from kind, quoted text and its context, not from the order of the run. */
  readonly id: string;
  readonly kind: AnnotationKind;
  /** Index of the block that holds the span; 0 is the first block, usually the headline. */
  readonly paragraph: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Name of the rule or sieve that produced the annotation. */
  readonly rule: string;
  readonly status: AnnotationStatus;
  readonly note?: string;
  /** The reviewer who gave it its status, as they call themselves. */
  readonly decidedBy?: string;
  /** When: ISO 8601, UTC. */
  readonly decidedAt?: string;
  /** Set while somebody's judgement contradicts `status`, or what was corrected, and nobody has settled it. */
  readonly judgedOtherwise?: readonly JudgedOtherwise[];
}

/** What a reviewer made of an annotation; perhaps the same reviewer, in another window. */
export interface JudgedOtherwise {
  readonly by: string;
  readonly status: AnnotationStatus;
}

export type ActorType = 'person' | 'organization' | 'government' | 'country' | 'bloc' | 'group';

export type MentionKind = 'name' | 'role' | 'pronoun' | 'metonym' | 'demonym';

export interface ActorAnnotation extends AnnotationBase {
  readonly kind: 'actor';
  /** Id of the entity, null when the mention is not linked to one. */
  readonly actor: string | null;
  /** Canonical name of the entity, or the mention's own words when unlinked. */
  readonly name: string;
  readonly type: ActorType;
  readonly mention: MentionKind;
  /** Title or office, when known. */
  readonly role?: string;
}

export type MoneyUse =
  'pledge' | 'cost' | 'loss' | 'fine' | 'revenue' | 'budget' | 'request' | 'other';

/** A part of an economy or a budget, in hundredths: “0.7% of GDP”. */
export interface Share {
  /** Exact decimal, no grouping: "0.7". The upper end of a range is the annotation's `amountMax`. */
  readonly percent: string;
  /** The words of what it is a share of: “GDP”, “gross national income”, “defence budget”. */
  readonly of: Span;
}

/** A converted amount that the text itself gives, as in “40 million pounds ($52 million)”. */
export interface EquivalentAmount extends Span {
  /** Exact decimal, no grouping; of a share its percentage. */
  readonly amount: string;
  readonly amountMax?: string;
  /** ISO 4217, null when it cannot be known, and of a share. */
  readonly currency: string | null;
  /** Set where the text tells the amount as a share too, as in “$5 billion, or 2% of GDP”. */
  readonly share?: Share;
}

/**
 * What told the currency of an amount whose own words leave it open, such as “5 million dollars”:
 * a country of its sentence, of one before or the only fitting one of the document; the same word
 * earlier; the amount beside it (“promised 5 million euros and paid 2 million”); the heading of its
 * column in a table; or usual English.
 */
export type CurrencySource =
  | 'country'
  | 'country-before'
  | 'country-of-document'
  | 'home'
  | 'earlier-amount'
  | 'amount-beside'
  | 'column'
  | 'usage';

export interface MoneyAnnotation extends AnnotationBase {
  readonly kind: 'money';
  /** Exact decimal, no grouping: "22000000". Of a share its percentage: "0.7". */
  readonly amount: string;
  /** Upper end of a range; of “tens of millions” a hundred million. */
  readonly amountMax?: string;
  /** ISO 4217, null when it cannot be known, and of a share. */
  readonly currency: string | null;
  /** Set where a currency is known that the amount's own words do not tell. */
  readonly currencyFrom?: CurrencySource;
  /** Set when the money is told as a share, and then there is no currency. */
  readonly share?: Share;
  /** “about”, “up to”, “more than” … */
  readonly qualifier?: string;
  readonly equivalent?: EquivalentAmount;
  readonly use: MoneyUse;
  /** “a year”, “over five years” … */
  readonly period?: string;
}

export type PledgeState =
  'pledged' | 'paid' | 'conditional' | 'denied' | 'withdrawn' | 'criticised';

export interface PledgeAnnotation extends AnnotationBase {
  readonly kind: 'pledge';
  /** Id of the money annotation that `start` to `end` names. */
  readonly money: string;
  readonly cue: Span;
  /** Entity id, null when the text does not say who pledges, and where several do together. */
  readonly pledger: string | null;
  /** Entity ids of those who pledge one sum together; left out where they are not several. */
  readonly pledgers?: readonly string[];
  readonly pledgerSpan: Span | null;
  /** Entity id of the country or institution the pledger acts for. */
  readonly onBehalfOf: string | null;
  readonly recipient: Span | null;
  readonly purpose: Span | null;
  /** Spans elsewhere that say more of the use of the money. */
  readonly elaborations: readonly Span[];
  /** Spans that name the same pledge again. */
  readonly mentions: readonly Span[];
  readonly state: PledgeState;
}

/** Why no speaker is known. `words` are those of the text that name no one. */
export type Reason =
  /** The text names no source. */
  | { readonly code: 'no-source' }
  /** The source has no noun. */
  | { readonly code: 'no-noun' }
  /** No cue near the quotation names its speaker. */
  | { readonly code: 'no-cue' }
  /** No one is quoted: the marks set a term apart. */
  | { readonly code: 'term' }
  /** Nothing beside the block quotation names its speaker. */
  | { readonly code: 'unsigned-block' }
  /** It is not clear whom the pronoun stands for. */
  | { readonly code: 'unclear-pronoun'; readonly words: string }
  /** The source is no actor that is known here. */
  | { readonly code: 'unknown-actor'; readonly words: string }
  /** The label before the words names no one. */
  | { readonly code: 'unknown-label'; readonly words: string };

export type QuoteForm = 'direct' | 'partial' | 'scare' | 'block';

export interface QuoteAnnotation extends AnnotationBase {
  readonly kind: 'quote';
  readonly form: QuoteForm;
  /** Entity id, null when the speaker cannot be told (then `reason` says why). */
  readonly speaker: string | null;
  /** The words that name the speaker here, with apposition and brackets: “Ana Roe, the mayor”. */
  readonly speakerSpan: Span | null;
  readonly cue: Span | null;
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  /** Id of the quote that this one continues. */
  readonly continues: string | null;
  readonly reason?: Reason;
}

export const claimActs = [
  'statement',
  'call',
  'accusation',
  'denial',
  'announcement',
  'pledge',
  'praise',
  'warning',
  'thought',
] as const;

export type ClaimAct = (typeof claimActs)[number];

/** Indirect or mixed speech; a direct quotation is a quote alone. */
export interface ClaimAnnotation extends AnnotationBase {
  readonly kind: 'claim';
  readonly act: ClaimAct;
  readonly speaker: string | null;
  /** The words that name the speaker here, with apposition and brackets: “Ana Roe, the mayor”. */
  readonly speakerSpan: Span | null;
  readonly cue: Span | null;
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  /** Entity ids of those accused, urged, praised or warned. */
  readonly targets: readonly string[];
  /** Ids of the quotes inside the content. */
  readonly quotes: readonly string[];
  readonly reason?: Reason;
}

export type Annotation =
  ActorAnnotation | MoneyAnnotation | PledgeAnnotation | QuoteAnnotation | ClaimAnnotation;

export interface Entity {
  readonly id: string;
  /** Canonical name. */
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly role?: string;
  /** The words that give the role. */
  readonly roleSpan?: Span;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The words that tell the country: “British” in “the British envoy”. */
  readonly countrySpan?: Span;
  /** Ids of the actor annotations that mention the entity, in order of `start`. */
  readonly mentions: readonly string[];
}

/** How the source is written. `text` may carry HTML tags and entities. */
export type SourceFormat = 'text' | 'html' | 'markdown';

/** Something the reader must be told: a part was skipped, cut or repaired. */
export interface Notice {
  readonly code: string;
  /** What happened, in English. */
  readonly message: string;
  /** What changes from one message of its code to the next, as `message` has it, in order. */
  readonly args?: readonly string[];
}

/**
 * Why a block is no part of the article: its element or what the page calls it says so (`part`), it
 * is nearly all links (`links`), what a button says (`button`), who made it or whose rights there are (`credit`),
 * it comes again and again (`repeated`), it stands outside the article (`outside`); it is a field
 * of a database or a mail (`field`), says above the headline how the text came out (`label`), or
 * belongs to a printed page, as its number does (`page`).
 */
export type LeftOutReason =
  'part' | 'links' | 'button' | 'credit' | 'repeated' | 'outside' | 'field' | 'label' | 'page';

/** A block of the source that is no part of the article. */
export interface LeftOut extends Span {
  readonly reason: LeftOutReason;
  /** Set where it is read all the same, because the reader wants it. */
  readonly isRead?: true;
}

/** One of several articles in a file. Offsets are UTF-16 code units into the file's source. */
export interface ArticlePart {
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  /** Where the title stands; null when it is none of the words of the text. */
  readonly titleSpan: Span | null;
  /** Who published it, as the file says. */
  readonly source: string | null;
  /** `2031-05-03`, or the file's own words where they do not tell one day for sure. */
  readonly date: string | null;
  /** Index of its first block among those of the file. */
  readonly paragraph: number;
  /** Ids of its entities; no other article has them. */
  readonly entities: readonly string[];
}

/** All that the engine says of one document. */
export interface AnnotatedDocument {
  readonly title: string | null;
  readonly format: SourceFormat;
  /** Length of the source in UTF-16 code units. */
  readonly length: number;
  readonly entities: readonly Entity[];
  /** In order of `start`, the longer span first where two start together. */
  readonly annotations: readonly Annotation[];
  readonly notices: readonly Notice[];
  /** What was taken for no part of the article, in order; missing where there is none. */
  readonly leftOut?: readonly LeftOut[];
  /**
   * Set when the file holds several articles, which were read one by one (since 0.1.0). Annotations and
   * entities are those of all, in order; an annotation belongs to the article that it stands in.
   */
  readonly articles?: readonly ArticlePart[];
}
