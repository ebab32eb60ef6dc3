import type { Range } from '../core/document/sourceDocument';
import type {
  AnnotatedDocument,
  Annotation,
  AnnotationKind,
  AnnotationStatus,
  Entity,
} from '../core/model';
import { folded } from './filters';
import { referredIds } from './referredIds';

export const annotationStatuses = [
  'suggested',
  'accepted',
  'rejected',
  'corrected',
  'added',
] as const satisfies readonly AnnotationStatus[];

/** What was decided, and not against an annotation. */
export const decidedStatuses: readonly AnnotationStatus[] = ['accepted', 'corrected', 'added'];

/** Which annotations of a document are wanted; what is left out makes no difference. */
export interface Selection {
  readonly kinds?: readonly AnnotationKind[];
  readonly statuses?: readonly AnnotationStatus[];
  /** Names, aliases or ids of actors that they name: as who is mentioned, speaks, pledges … */
  readonly actors?: readonly string[];
  /** They share a character with one of these ranges of the source. */
  readonly ranges?: readonly Range[];
}

/**
 * The document with the annotations that are selected, and with those that they refer to, such as the
 * amount of a pledge, so that nothing refers to what is not there. Actors whom none of them names go.
 */
export function selectAnnotations(
  annotated: AnnotatedDocument,
  selection: Selection,
): AnnotatedDocument {
  const byId = new Map(annotated.annotations.map((each) => [each.id, each]));
  const actors = actorsOf(annotated.entities, selection);
  const kept = new Set<Annotation>();
  const keep = (annotation: Annotation): void => {
    if (kept.has(annotation)) return;
    kept.add(annotation);
    for (const id of referredIds(annotation, 'link')) {
      const other = byId.get(id);
      if (other) keep(other);
    }
  };
  for (const annotation of annotated.annotations) {
    if (isSelected(annotation, selection, actors)) keep(annotation);
  }
  if (kept.size === annotated.annotations.length) return annotated;
  const annotations = annotated.annotations.filter((each) => kept.has(each));
  const named = new Set(annotations.flatMap((each) => referredIds(each, 'entity')));
  const mentions = new Set(annotations.map(({ id }) => id));
  const entities = annotated.entities
    .filter(({ id }) => named.has(id))
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((id) => mentions.has(id)) }));
  const { articles } = annotated;
  const partOf = (ids: readonly string[]): string[] => ids.filter((id) => named.has(id));
  return {
    ...annotated,
    annotations,
    entities,
    ...(articles && {
      articles: articles.map((part) => ({ ...part, entities: partOf(part.entities) })),
    }),
  };
}

function isSelected(
  annotation: Annotation,
  { kinds, statuses, ranges }: Selection,
  actors: ReadonlySet<string> | null,
): boolean {
  return (
    (kinds?.includes(annotation.kind) ?? true) &&
    (statuses?.includes(annotation.status) ?? true) &&
    (ranges?.some(({ start, end }) => annotation.start < end && annotation.end > start) ?? true) &&
    (actors === null || referredIds(annotation, 'entity').some((id) => actors.has(id)))
  );
}

/** The ids of the actors that are meant; null of all. */
function actorsOf(entities: readonly Entity[], { actors }: Selection): ReadonlySet<string> | null {
  if (!actors) return null;
  const wanted = new Set(actors.map(folded));
  const meant = entities.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((each) => wanted.has(folded(each))),
  );
  return new Set(meant.map(({ id }) => id));
}
