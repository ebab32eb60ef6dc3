import type { AnnotatedDocument, Annotation, Entity } from '../core/model';
import type { Judgement } from './reviewed';

/**
 * What the machine itself said where it is shown otherwise, although nobody decided on the
 * annotation: its actor was merged or renamed.
 */
export interface AsFound {
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
}

/** @param shown The same document as its reviewers have it. */
export function asFoundOf(
  { annotations, entities }: AnnotatedDocument,
  shown: AnnotatedDocument,
  judged: ReadonlySet<string>,
): AsFound {
  const now = new Set<Annotation>(shown.annotations);
  const named = new Map(shown.entities.map((entity) => [entity.id, entity]));
  return {
    annotations: annotations.filter((each) => !now.has(each) && !judged.has(each.id)),
    entities: entities.filter(({ id, name, type }) => {
      const entity = named.get(id);
      return entity?.name !== name || entity.type !== type;
    }),
  };
}

/** The machine's own document, but for what was judged: that is told by the judgements. */
export function machineDocument(
  shown: AnnotatedDocument,
  judgements: readonly Judgement[],
  { annotations, entities }: AsFound,
): AnnotatedDocument {
  const judged = new Set(judgements.map(({ annotation }) => annotation));
  const found = new Map(annotations.map((each) => [each.id, each]));
  const own = new Map([...shown.entities, ...entities].map((entity) => [entity.id, entity]));
  return {
    ...shown,
    annotations: shown.annotations
      .filter(({ id }) => !judged.has(id))
      .map((each) => found.get(each.id) ?? each),
    entities: [...own.values()],
  };
}
