import type { Range } from '../../core/document/sourceDocument';
import { type AnnotationKind, annotationKinds } from '../../core/model';
import { sharedPart } from '../machineAnnotations';
import { type CodedField, codedFields, type CodedUnit, type Coding } from './codedUnits';
import { type NominalAgreement, nominalAgreement } from './cohensKappa';
import { unitizedAlpha } from './unitizedAlpha';

/** The same article as two reviewers marked it. */
export interface CodedTwice {
  readonly first: Coding;
  readonly second: Coding;
}

export interface Agreement {
  readonly kinds: readonly KindAgreement[];
  /** On spans of the same kind that both marked, paired where they overlap most. */
  readonly fields: readonly FieldAgreement[];
}

export interface KindAgreement {
  readonly kind: AnnotationKind;
  /** How many each marked. */
  readonly first: number;
  readonly second: number;
  /** F1 of spans with the same boundaries, and of spans that overlap; null if nobody marked any. */
  readonly exact: number | null;
  readonly overlapping: number | null;
  /** `unitizedAlpha` over all articles, laid one behind the other. */
  readonly alpha: number | null;
  /** Units inside another of the same reviewer, which alpha cannot take in. */
  readonly nested: number;
}

export interface FieldAgreement extends NominalAgreement {
  readonly field: CodedField;
}

/** How two reviewers agree on one article or on several together. */
export function agreementOf(articles: readonly CodedTwice[]): Agreement {
  const paired = articles.map((article) => ({ article, pairs: pairsOf(article) }));
  return {
    kinds: annotationKinds.map((kind) => kindAgreement(kind, paired)),
    fields: codedFields.map((field) => {
      const values = paired.flatMap(({ pairs }) =>
        pairs.flatMap(([a, b]): [string, string][] => {
          const [one, other] = [a.codes[field], b.codes[field]];
          return one === undefined || other === undefined ? [] : [[one, other]];
        }),
      );
      return { field, ...nominalAgreement(values) };
    }),
  };
}

/** Units that stand for each other. */
export type UnitPair = readonly [CodedUnit, CodedUnit];

/** Units of the same kind that overlap, each in one pair at most: those that share most first. */
export function pairsOf({ first, second }: CodedTwice): UnitPair[] {
  const candidates = first.units.flatMap((a) =>
    second.units.flatMap((b) => {
      const shared = a.kind === b.kind ? sharedPart(a, b) : 0;
      return shared > 0 ? [{ a, b, shared }] : [];
    }),
  );
  const taken = new Set<CodedUnit>();
  const pairs: UnitPair[] = [];
  for (const { a, b } of candidates.sort((x, y) => y.shared - x.shared)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs.sort(([a], [b]) => a.start - b.start);
}

interface Paired {
  readonly article: CodedTwice;
  readonly pairs: readonly UnitPair[];
}

function kindAgreement(kind: AnnotationKind, articles: readonly Paired[]): KindAgreement {
  const pairs = articles.flatMap(({ pairs: all }) => all.filter(([a]) => a.kind === kind));
  const same = pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
  const laid = {
    first: laidOut(articles, 'first', kind),
    second: laidOut(articles, 'second', kind),
  };
  const [first, second] = [laid.first.count, laid.second.count];
  const f1 = (found: number): number | null =>
    first + second === 0 ? null : (2 * found) / (first + second);
  return {
    kind,
    first,
    second,
    exact: f1(same),
    overlapping: f1(pairs.length),
    alpha: unitizedAlpha([laid.first.units, laid.second.units], laid.first.length),
    nested: first + second - laid.first.units.length - laid.second.units.length,
  };
}

interface LaidOut {
  readonly units: readonly Range[];
  /** Nested units too. */
  readonly count: number;
  readonly length: number;
}

/** The units of a kind of one reviewer in all articles as if these were one; no two that overlap. */
function laidOut(
  articles: readonly Paired[],
  who: 'first' | 'second',
  kind: AnnotationKind,
): LaidOut {
  const units: Range[] = [];
  let count = 0;
  let length = 0;
  for (const { article } of articles) {
    const own = article[who].units
      .filter((unit) => unit.kind === kind)
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    count += own.length;
    let end = 0;
    for (const unit of own) {
      if (unit.start < end) continue;
      end = unit.end;
      units.push({ start: length + unit.start, end: length + unit.end });
    }
    length += article[who].length;
  }
  return { units, count, length };
}
