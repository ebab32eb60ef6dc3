import type { AnnotatedDocument, Annotation, Entity, MoneyAnnotation } from '../core/model';

/** What ids stand for in a document. */
export interface AnnotationLookup {
  entity(id: string | null): Entity | undefined;
  /** Canonical name of an entity, empty when there is none. */
  nameOf(id: string | null): string;
  annotation(id: string): Annotation | undefined;
  money(id: string): MoneyAnnotation | undefined;
}

export function lookupOf({
  entities,
  annotations,
}: Pick<AnnotatedDocument, 'entities' | 'annotations'>): AnnotationLookup {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const entity = (id: string | null): Entity | undefined =>
    id === null ? undefined : byId.get(id);
  return {
    entity,
    nameOf: (id) => entity(id)?.name ?? '',
    annotation: (id) => found.get(id),
    money(id) {
      const one = found.get(id);
      return one?.kind === 'money' ? one : undefined;
    },
  };
}
