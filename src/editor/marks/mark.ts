import type { Range } from '../../core/document/sourceDocument';
import type { AnnotatedDocument } from '../../core/model';
import { indexOf, type Place } from '../articles/documentIndex';
import type { MarkStyle } from '../kinds/editorKind';
import { kindOf } from '../kinds/kinds';

/** A stretch of text to mark. */
export interface Mark extends Range {
  readonly style: MarkStyle;
  /** Id of the entity that it mentions, if any. */
  readonly entity: string | null;
  /** How sure the engine is of the annotation, 0 to 1. */
  readonly confidence: number;
}

/** The marks that share a character with a range, in order of `start`. */
export function marksIn(document: AnnotatedDocument, range: Range): Mark[] {
  return indexOf(document)
    .placesIn(range)
    .flatMap((place) => markOf(place) ?? []);
}

/** How a place is marked; undefined if its kind is not. */
export function markOf({ start, end, annotation }: Place): Mark | undefined {
  const kind = kindOf(annotation);
  if (!kind) return undefined;
  const style = kind.markFor?.(annotation, { start, end }) ?? kind.marks[0];
  const entity = kind.entity?.(annotation) ?? null;
  return { start, end, style, entity, confidence: sureness(annotation) };
}

/** What the reader has said of an annotation is certain. */
const sureness = ({ status, confidence }: Place['annotation']): number =>
  status === 'suggested' ? confidence : 1;
