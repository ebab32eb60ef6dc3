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
  return { start, end, style, entity: kind.entity?.(annotation) ?? null };
}
