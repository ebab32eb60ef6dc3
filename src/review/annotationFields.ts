import {
  type ActorAnnotation,
  type ActorType,
  type Annotation,
  type AnnotationBase,
  type AnnotationKind,
  claimActs,
  type ClaimAnnotation,
  type MentionKind,
  type MoneyAnnotation,
  type MoneyUse,
  type PledgeAnnotation,
  type PledgeState,
  type QuoteAnnotation,
  type QuoteForm,
} from '../core/model';

/**
 * What a field holds: `words` as they are, one of some `words`, a `span` of the text, the id of an
 * `entity`, a `link` to another annotation; or `data`, an object that may hold spans.
 */
export type FieldContent = 'words' | 'span' | 'entity' | 'link' | 'data';

export interface AnnotationField {
  readonly content: FieldContent;
  /** The words that it may be; any if left out. */
  readonly oneOf?: readonly string[];
  readonly isList?: true;
  /** May be null; what it is where nobody says. */
  readonly isNullable?: true;
  /** May be left out, and is where nobody says. */
  readonly isOptional?: true;
  /**
   * What other fields are where nobody says. Where this is left out it is an empty list, and for a
   * span the annotation's own.
   */
  readonly usual?: string;
  /** What its words look like. */
  readonly pattern?: RegExp;
  /** Whether a reviewer may correct it. */
  readonly isCorrectable?: true;
}

type OwnFields<A extends Annotation> = Readonly<
  Record<Exclude<keyof A, keyof AnnotationBase>, AnnotationField>
>;

export const actorTypes = [
  'person',
  'organization',
  'government',
  'country',
  'bloc',
  'group',
] as const satisfies readonly ActorType[];

export const mentionKinds = [
  'name',
  'role',
  'pronoun',
  'metonym',
  'demonym',
] as const satisfies readonly MentionKind[];

export const moneyUses = [
  'pledge',
  'cost',
  'loss',
  'fine',
  'revenue',
  'budget',
  'request',
  'other',
] as const satisfies readonly MoneyUse[];

export const pledgeStates = [
  'pledged',
  'paid',
  'conditional',
  'denied',
  'withdrawn',
  'criticised',
] as const satisfies readonly PledgeState[];

export const quoteForms = [
  'direct',
  'partial',
  'scare',
  'block',
] as const satisfies readonly QuoteForm[];

const entity = { content: 'entity', isNullable: true, isCorrectable: true } as const;
const span = { content: 'span', isNullable: true, isCorrectable: true } as const;
const spans = { content: 'span', isList: true, isCorrectable: true } as const;
const entities = { content: 'entity', isList: true, isCorrectable: true } as const;
const optionalWords = { content: 'words', isOptional: true, isCorrectable: true } as const;
const optionalData = { content: 'data', isOptional: true } as const;
const DECIMAL = /^\d+(?:\.\d+)?$/;
const CURRENCY = /^[A-Z]{3}$/;
const oneOf = (words: readonly string[], usual: string): AnnotationField => ({
  content: 'words',
  oneOf: words,
  usual,
  isCorrectable: true,
});

const speech = {
  speaker: entity,
  speakerSpan: span,
  cue: span,
  addressee: span,
  occasion: span,
  reason: optionalData,
} as const;

const actorFields: OwnFields<ActorAnnotation> = {
  actor: entity,
  name: { content: 'words', usual: '' },
  type: oneOf(actorTypes, 'person'),
  mention: oneOf(mentionKinds, 'name'),
  role: optionalWords,
};

const moneyFields: OwnFields<MoneyAnnotation> = {
  amount: { content: 'words', usual: '0', pattern: DECIMAL, isCorrectable: true },
  amountMax: { ...optionalWords, pattern: DECIMAL },
  currency: { content: 'words', isNullable: true, pattern: CURRENCY, isCorrectable: true },
  currencyFrom: { content: 'words', isOptional: true },
  share: optionalData,
  qualifier: optionalWords,
  equivalent: optionalData,
  use: oneOf(moneyUses, 'other'),
  period: optionalWords,
};

const pledgeFields: OwnFields<PledgeAnnotation> = {
  money: { content: 'link', usual: '' },
  cue: { content: 'span', isCorrectable: true },
  pledger: entity,
  pledgers: { ...entities, isOptional: true },
  pledgerSpan: span,
  onBehalfOf: entity,
  recipient: span,
  purpose: span,
  elaborations: spans,
  mentions: spans,
  state: oneOf(pledgeStates, 'pledged'),
};

const quoteFields: OwnFields<QuoteAnnotation> = {
  form: oneOf(quoteForms, 'direct'),
  ...speech,
  continues: { content: 'link', isNullable: true },
};

const claimFields: OwnFields<ClaimAnnotation> = {
  act: oneOf(claimActs, 'statement'),
  ...speech,
  targets: entities,
  quotes: { content: 'link', isList: true },
};

const tables = {
  actor: actorFields,
  money: moneyFields,
  pledge: pledgeFields,
  quote: quoteFields,
  claim: claimFields,
} satisfies Record<AnnotationKind, object>;

/** The fields of a kind besides those that all annotations have, by name. */
export const fieldsOf = (kind: AnnotationKind): ReadonlyMap<string, AnnotationField> =>
  byKind.get(kind) ?? new Map();

const byKind = new Map(
  Object.entries(tables).map(([kind, fields]) => [kind, new Map(Object.entries(fields))]),
);
