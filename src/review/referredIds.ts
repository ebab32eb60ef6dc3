import type { Annotation } from '../core/model';
import { fieldsOf } from './annotationFields';

/** Ids of the actors (`entity`) or of the other annotations (`link`) that an annotation refers to. */
export function referredIds(annotation: Annotation, content: 'entity' | 'link'): string[] {
  const fields = fieldsOf(annotation.kind);
  return Object.entries(annotation).flatMap(([name, value]: [string, unknown]) => {
    if (fields.get(name)?.content !== content) return [];
    return [value].flat().filter((id) => typeof id === 'string');
  });
}

/** The annotation with other ids for what it refers to; itself if there is nothing to change. */
export function withIds<A extends Annotation>(
  annotation: A,
  content: 'entity' | 'link',
  idOf: (id: string) => string,
): A {
  if (referredIds(annotation, content).every((id) => idOf(id) === id)) return annotation;
  const fields = fieldsOf(annotation.kind);
  const renamed = Object.entries(annotation).map(([name, value]: [string, unknown]) => {
    if (fields.get(name)?.content !== content) return [name, value] as const;
    if (typeof value === 'string') return [name, idOf(value)] as const;
    if (!Array.isArray(value)) return [name, value] as const;
    return [name, [...new Set(value.map((id) => idOf(String(id))))]] as const;
  });
  return Object.fromEntries(renamed) as unknown as A;
}
