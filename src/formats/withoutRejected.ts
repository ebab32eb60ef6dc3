import type { AnnotatedDocument } from '../core/model';

/** The document without its rejected annotations, and entities without the mentions that go. */
export function withoutRejected(annotated: AnnotatedDocument): AnnotatedDocument {
  const rejected = new Set(
    annotated.annotations.filter((each) => each.status === 'rejected').map((each) => each.id),
  );
  if (rejected.size === 0) {
    return annotated;
  }
  return {
    ...annotated,
    annotations: annotated.annotations.filter((each) => !rejected.has(each.id)),
    entities: annotated.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.filter((id) => !rejected.has(id)),
    })),
  };
}
