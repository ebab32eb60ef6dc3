import type { Range } from '../../core/document/sourceDocument';
import type { Annotation, AnnotationKind, Entity, SourceFormat, Span } from '../../core/model';
import { type AnnotationField, fieldsOf } from '../annotationFields';
import type { Decision } from '../decision';
import type { Judgement } from '../reviewed';
import { type Agreement, agreementOf, pairsOf } from './agreement';
import { type Coded, codedBy, type DecidedUnit } from './codedBy';
import type { CodedUnit } from './codedUnits';

/** What one of two reviewers has at some words. */
export interface Reading {
  /** Null where the reviewer marked nothing there. */
  readonly unit: DecidedUnit | null;
  /** Set where the reviewer rejected what the other marked. */
  readonly rejected: Judgement | null;
  /** The fields in which the two differ, as words; empty for none. */
  readonly differing: Readonly<Record<string, string>>;
}

/** Words that two reviewers marked differently, or that only one of them marked. */
export interface Disagreement {
  /** Tells it apart from the others, also when the article is edited. */
  readonly id: string;
  readonly kind: AnnotationKind;
  /** In the source: all the words that either marked. */
  readonly range: Range;
  readonly first: Reading;
  readonly second: Reading;
  /** Whether the boundaries differ, where both marked something. */
  readonly isOfSpan: boolean;
}

export interface Comparison {
  readonly agreement: Agreement;
  /** In the order of the text. */
  readonly disagreements: readonly Disagreement[];
  /** What both marked alike. */
  readonly agreed: readonly DecidedUnit[];
  /** How many annotations of either are not found in the text. */
  readonly lost: { readonly first: number; readonly second: number };
}

/** Compares what two reviewers decided on an article. */
export function compare(
  { source, format }: { readonly source: string; readonly format: SourceFormat },
  decisions: Iterable<Decision>,
  [first, second]: readonly [string, string],
): Comparison {
  const all = [...decisions];
  const [a, b] = [codedBy(source, format, all, first), codedBy(source, format, all, second)];
  const coded = { first: a.coding, second: b.coding };
  const [ofFirst, ofSecond] = [byUnit(a), byUnit(b)];
  const pairs = pairsOf(coded).flatMap(([one, other]): [DecidedUnit, DecidedUnit][] => {
    const [x, y] = [ofFirst.get(one), ofSecond.get(other)];
    return x && y ? [[x, y]] : [];
  });
  const paired = new Set(pairs.flat());
  const differing = pairs.flatMap(([x, y]) => differenceOf(x, y, [a, b]) ?? []);
  const differingUnits = new Set(differing.map(({ first: { unit } }) => unit));
  return {
    agreement: agreementOf([coded]),
    disagreements: [
      ...differing,
      ...a.decided.filter((each) => !paired.has(each)).map((each) => oneSided(each, b, true)),
      ...b.decided.filter((each) => !paired.has(each)).map((each) => oneSided(each, a, false)),
    ].sort((x, y) => x.range.start - y.range.start || y.range.end - x.range.end),
    agreed: pairs.flatMap(([x]) => (differingUnits.has(x) ? [] : [x])),
    lost: { first: a.coding.lost, second: b.coding.lost },
  };
}

const byUnit = ({ decided }: Coded): ReadonlyMap<CodedUnit, DecidedUnit> =>
  new Map(decided.map((each) => [each.unit, each]));

function differenceOf(
  x: DecidedUnit,
  y: DecidedUnit,
  [a, b]: readonly [Coded, Coded],
): Disagreement | null {
  const [one, other] = [fieldWords(x.annotation, a), fieldWords(y.annotation, b)];
  const names = [...one.keys()].filter((name) => one.get(name) !== other.get(name));
  const isOfSpan = x.unit.start !== y.unit.start || x.unit.end !== y.unit.end;
  if (names.length === 0 && !isOfSpan) return null;
  const wordsOf = (fields: ReadonlyMap<string, string>): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '']));
  return {
    id: `${x.judgement.target.annotation} ${y.judgement.target.annotation}`,
    kind: x.unit.kind,
    range: {
      start: Math.min(x.annotation.start, y.annotation.start),
      end: Math.max(x.annotation.end, y.annotation.end),
    },
    first: { unit: x, rejected: null, differing: wordsOf(one) },
    second: { unit: y, rejected: null, differing: wordsOf(other) },
    isOfSpan,
  };
}

/** @param other Of the reviewer who did not mark it. */
function oneSided(unit: DecidedUnit, other: Coded, isFirst: boolean): Disagreement {
  const { annotation, judgement } = unit;
  const rejected = other.reviewed.judgements.find(
    ({ status, target, place }) =>
      status === 'rejected' &&
      target.kind === judgement.target.kind &&
      (target.annotation === judgement.target.annotation ||
        ('range' in place &&
          place.range.start < annotation.end &&
          place.range.end > annotation.start)),
  );
  const marked: Reading = { unit, rejected: null, differing: {} };
  const none: Reading = { unit: null, rejected: rejected ?? null, differing: {} };
  return {
    id: `${judgement.target.annotation} ${isFirst ? '-' : '+'}`,
    kind: unit.unit.kind,
    range: { start: annotation.start, end: annotation.end },
    first: isFirst ? marked : none,
    second: isFirst ? none : marked,
    isOfSpan: false,
  };
}

/** What an annotation says in each of the fields that a reviewer may correct, as words. */
function fieldWords(annotation: Annotation, { reviewed }: Coded): Map<string, string> {
  const names = new Map(reviewed.document.entities.map((entity) => [entity.id, entity]));
  const values = new Map<string, unknown>(Object.entries(annotation));
  return new Map(
    [...fieldsOf(annotation.kind)]
      .filter(([, { isCorrectable }]) => isCorrectable)
      .map(([name, field]) => [name, wordsOf(field, values.get(name), names)]),
  );
}

function wordsOf(
  field: AnnotationField,
  value: unknown,
  entities: ReadonlyMap<string, Entity>,
): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value.map((each: unknown) => wordsOf(field, each, entities)).join('; ');
  }
  if (field.content === 'span') return (value as Span).text;
  const words = typeof value === 'string' ? value : '';
  return field.content === 'entity' ? (entities.get(words)?.name ?? words) : words;
}
