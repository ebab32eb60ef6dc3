import type { Range } from '../../core/document/sourceDocument';
import type { Annotation } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { kindOf } from '../kinds/kinds';

/** Every place that names what an annotation is about, in reading order; itself at least. */
export function mentionsOf(annotation: Annotation, index: DocumentIndex): readonly Range[] {
  return kindOf(annotation)?.mentions?.(annotation, index) ?? [annotation];
}

/** The mentions that lie in a range. Of a long article only the part around the range is decoded. */
export function mentionsIn(
  range: Range,
  annotation: Annotation,
  index: DocumentIndex,
): readonly Range[] {
  const entity = entityOf(annotation);
  if (entity === undefined) return mentionsOf(annotation, index);
  if (entity === null) return [annotation];
  return index.placesIn(range).filter((place) => entityOf(place.annotation) === entity);
}

/** The annotation that first names in full what another is about; itself if none does. */
export function firstMention(annotation: Annotation, index: DocumentIndex): Annotation {
  return kindOf(annotation)?.firstMention?.(annotation, index) ?? annotation;
}

/** The next mention of the same thing after an offset; undefined after the last. */
export function nextMention(
  annotation: Annotation,
  from: number,
  index: DocumentIndex,
): Range | undefined {
  return mentionsOf(annotation, index).find(({ start }) => start > from);
}

function entityOf(annotation: Annotation): string | null | undefined {
  return kindOf(annotation)?.entity?.(annotation);
}
