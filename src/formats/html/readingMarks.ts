import type { Range, SourceDocument } from '../../core/document/sourceDocument';
import type { AnnotatedDocument, Annotation, Span } from '../../core/model';
import type { InlineElement } from './articleLayout';

/** What is marked in the readable text. */
export interface ReadingMark extends Range {
  readonly annotation: Annotation;
  /** The number of its annotation among those that are marked, from 0. */
  readonly number: number;
  /** Whether these are words that say more of a pledge than its amount. */
  readonly isPart: boolean;
}

/** A stretch of readable text with what lies on it. */
export interface Segment extends Range {
  /** Innermost first. */
  readonly marks: readonly ReadingMark[];
  /** Outermost first. */
  readonly styles: readonly InlineElement[];
}

/** All that is marked in a document, in reading order; money is shown as part of its pledge. */
export function readingMarks(
  document: SourceDocument,
  { annotations }: AnnotatedDocument,
): readonly ReadingMark[] {
  const marks: ReadingMark[] = [];
  let number = 0;
  for (const annotation of annotations) {
    if (annotation.kind === 'money' || annotation.status === 'rejected') continue;
    const parts = annotation.kind === 'pledge' ? partsOf(annotation) : [];
    for (const [at, span] of [annotation, ...parts].entries()) {
      const readable = span.start < span.end ? document.offsets.toReadable(span) : null;
      if (readable) marks.push({ ...readable, annotation, number, isPart: at > 0 });
    }
    number += 1;
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

type Pledge = Extract<Annotation, { kind: 'pledge' }>;

const partsOf = (pledge: Pledge): readonly Span[] =>
  [pledge.cue, pledge.recipient, pledge.purpose, ...pledge.elaborations, ...pledge.mentions].filter(
    (span) => span !== null,
  );

/** A range cut where marks and styles begin and end; both are in order of `start`. */
export function segmentsOf(
  range: Range,
  marks: readonly ReadingMark[],
  styles: readonly InlineElement[] = [],
): readonly Segment[] {
  const isInside = ({ start, end }: Range): boolean => start < range.end && end > range.start;
  const marked = marks.filter(isInside);
  const styled = styles.filter(isInside);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of [...marked, ...styled]) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? end;
    const isOver = (each: Range): boolean => each.start <= start && each.end >= end;
    const over = marked.filter(isOver);
    return {
      start,
      end,
      marks: over.sort((a, b) => a.end - a.start - (b.end - b.start)),
      styles: styled.filter(isOver),
    };
  });
}

/** Gives, block by block, those of ranges in order of `start` that may reach into it. */
export function reaching<T extends Range>(ranges: readonly T[]): (block: Range) => readonly T[] {
  let first = 0;
  return (block) => {
    while ((ranges[first]?.end ?? Infinity) <= block.start) first += 1;
    let past = first;
    while ((ranges[past]?.start ?? Infinity) < block.end) past += 1;
    return ranges.slice(first, past);
  };
}
