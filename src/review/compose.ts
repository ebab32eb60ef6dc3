import type { Range } from '../core/document/sourceDocument';
import { type Annotation, type AnnotationKind, annotationKinds, type Span } from '../core/model';
import { type AnnotationField, fieldsOf } from './annotationFields';
import type { StoredFields, Suggestion } from './decision';
import type { Opinion } from './opinion';
import { restored, type Restoring, selectorsIn, spanAt } from './restore';
import type { AnnotationStore } from './storeAnnotation';
import type { Stored, StoredEntity, StoredSpan } from './stored';

/** What an annotation is made of: what the machine says now, what it said, what was decided. */
export interface Parts {
  readonly id: string;
  /** As decided on; a correction may say another. */
  readonly kind: AnnotationKind;
  /** In the loose text; of what was decided on. */
  readonly range: Range;
  readonly machine: Annotation | null;
  readonly suggestion: Suggestion | null;
  readonly opinion: Opinion;
  /** Those that say otherwise. */
  readonly contradicting: readonly Opinion[];
  /** Notes of all reviewers. */
  readonly note: string | null;
}

export interface Composed {
  readonly annotation: Annotation;
  /** Names of fields whose words do not stand in the text any more. */
  readonly lostFields: readonly string[];
}

export interface Composing extends Restoring {
  readonly store: AnnotationStore;
  paragraphAt(offset: number): number;
}

/** What stands for the rule and its certainty of what a reviewer added. */
export const ADDED = { rule: 'reviewer', confidence: 1 };

/**
 * Stored values that count for an annotation, the weightiest first. What the machine says now comes
 * behind them.
 */
export function layersOf(parts: Parts, article: Composing): StoredFields[] {
  const { opinion, machine, suggestion } = parts;
  const isRejected = opinion.status === 'rejected';
  const corrections = isRejected ? [] : [opinion.corrections];
  if (opinion.added) return [...corrections, opinion.added];
  return [
    ...corrections,
    ...(suggestion && machine && opinion.status !== 'suggested' && !isRejected
      ? [otherNow(suggestion, machine, article)]
      : []),
    ...(suggestion && !machine ? [suggestion.fields] : []),
  ];
}

/** Selectors that `compose` needs placed. */
export const neededSelectors = (layers: readonly StoredFields[]): ReturnType<typeof selectorsIn> =>
  layers.flatMap((layer) => selectorsIn(layer));

/** What a reviewer accepted and the machine now says otherwise. */
function otherNow(suggestion: Suggestion, machine: Annotation, article: Composing): StoredFields {
  if (suggestion.kind !== machine.kind) return {};
  const now = article.store.suggestion(machine).fields;
  return Object.fromEntries(
    Object.entries(suggestion.fields).filter(
      ([name, value]) =>
        fieldsOf(machine.kind).get(name)?.isCorrectable &&
        comparable(value, article) !== comparable(now[name], article),
    ),
  );
}

/** Positions and ids are left out: the text may be another. */
const comparable = (value: Stored | undefined, article: Composing): string =>
  JSON.stringify(value ?? null, (name, each: unknown) => {
    if (name === 'selector') return (each as StoredSpan['selector']).exact;
    if (name === 'entity') return article.entityOf(each as StoredEntity['entity']);
    return each;
  });

export function compose(
  parts: Parts,
  layers: readonly StoredFields[],
  article: Composing,
): Composed {
  const { opinion, suggestion, id, note } = parts;
  // What a reviewer added is theirs alone, also where the machine finds the same words now.
  const machine = opinion.added ? null : parts.machine;
  const lostFields: string[] = [];
  const valueOf = (name: string): Stored | undefined =>
    layers.find((layer) => layer[name] !== undefined)?.[name];
  const kind = kindOf(valueOf('kind')) ?? parts.kind;
  const own = ownSpan({ ...parts, machine }, valueOf('span'), article);
  if (own === null) lostFields.push('span');
  const span = own ?? article.spanOf(article.loose.toSource(parts.range));
  const fields: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(kind)) {
    const stored = valueOf(name);
    let value: unknown = stored === undefined ? undefined : restored(field, stored, article);
    if (stored === undefined) value = machineValue(machine, name, field);
    else if (stored !== null && isShorter(value, stored)) lostFields.push(name);
    value = filled(field, value, span);
    if (value !== undefined) fields[name] = value;
  }
  const { rule, confidence } = (opinion.added ? null : (machine ?? suggestion)) ?? ADDED;
  const isSame = machine?.start === span.start && machine.end === span.end;
  const annotation = {
    id,
    kind,
    ...span,
    paragraph: isSame ? machine.paragraph : article.paragraphAt(span.start),
    confidence,
    rule,
    status: opinion.status,
    ...(note === null ? {} : { note }),
    ...otherwise(parts.contradicting),
    ...(opinion.status === 'suggested' ? {} : { decidedBy: opinion.by, decidedAt: opinion.at }),
    ...withoutContradictions(fields, layers[0] ?? {}),
  };
  return { annotation: annotation as unknown as Annotation, lostFields };
}

const otherwise = (opinions: readonly Opinion[]): Pick<Annotation, 'judgedOtherwise'> =>
  opinions.length === 0
    ? {}
    : { judgedOtherwise: opinions.map(({ by, status }) => ({ by, status })) };

const kindOf = (value: Stored | undefined): AnnotationKind | undefined =>
  annotationKinds.find((kind) => kind === value);

/** Null if a corrected span does not stand in the text any more. */
function ownSpan(
  { machine, range }: Parts,
  corrected: Stored | undefined,
  article: Composing,
): Span | null {
  if (corrected) return spanAt((corrected as unknown as StoredSpan).selector, article);
  const now = machine && article.loose.toLoose(machine);
  if (machine && now?.start === range.start && now.end === range.end) {
    const { start, end, text } = machine;
    return { start, end, text };
  }
  return article.spanOf(article.loose.toSource(range));
}

function machineValue(machine: Annotation | null, name: string, field: AnnotationField): unknown {
  if (!machine) return undefined;
  const value = new Map<string, unknown>(Object.entries(machine)).get(name);
  const isAlike = fieldsOf(machine.kind).get(name)?.content === field.content;
  if (!isAlike || (field.oneOf && !field.oneOf.includes(String(value)))) return undefined;
  return value;
}

const isShorter = (value: unknown, stored: Stored): boolean =>
  value === null || (Array.isArray(value) && Array.isArray(stored) && value.length < stored.length);

/** What a field is where there is nothing; undefined if it is left out. */
function filled(field: AnnotationField, value: unknown, own: Span): unknown {
  if (value !== undefined && value !== null) return value;
  if (field.isOptional) return undefined;
  if (field.isNullable) return null;
  if (field.isList) return [];
  return field.content === 'span' ? own : (field.usual ?? '');
}

/** Leaves out what the machine said of a value that a reviewer put another for. */
function withoutContradictions(
  fields: Readonly<Record<string, unknown>>,
  corrections: StoredFields,
): Record<string, unknown> {
  const gone = new Set<string>();
  if ('currency' in corrections) gone.add('currencyFrom');
  if (fields['speaker'] !== null) gone.add('reason');
  if (fields['pledger'] !== null && 'pledger' in fields) gone.add('pledgers');
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !gone.has(name)));
}
