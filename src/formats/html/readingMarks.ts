import type { Range, SourceDocument } from '../../core/document/sourceDocument';
import type { AnnotatedDocument, Annotation, Span } from '../../core/model';

/** What is marked in the readable text. */
export interface ReadingMark extends Range {
  readonly annotation: Annotation;
  /** The number of its annotation among those that are marked, from 0. */
  readonly number: number;
  /** Whether these are words that say more of a pledge than its amount. */
  readonly isPart: boolean;
}

/** A stretch of readable text with the marks that lie on it, innermost first. */
export interface Segment extends Range {
  readonly marks: readonly ReadingMark[];
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

/** A range cut where marks begin and end. `marks` are in order of `start`. */
export function segmentsOf(range: Range, marks: readonly ReadingMark[]): readonly Segment[] {
  const inside = marks.filter(({ start, end }) => start < range.end && end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? end;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, marks: over.sort((a, b) => a.end - a.start - (b.end - b.start)) };
  });
}
