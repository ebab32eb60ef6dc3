import type { AnnotatedDocument, Annotation, Entity } from '../core/model';

/** An annotated document with its parts to look up. */
export interface DocumentIndex {
  readonly document: AnnotatedDocument;
  /** All but those that the reader rejected, in order of `start`. */
  readonly annotations: readonly Annotation[];
  entity(id: string | null): Entity | undefined;
  annotation(id: string): Annotation | undefined;
  /** How the article itself names the entity most shortly: “Okello” for Grace Okello. */
  shortName(entity: Entity): string;
}

const indexes = new WeakMap<AnnotatedDocument, DocumentIndex>();

/** The index of a document, made once. */
export function indexOf(document: AnnotatedDocument): DocumentIndex {
  const known = indexes.get(document);
  if (known) return known;
  const made = makeIndex(document);
  indexes.set(document, made);
  return made;
}

function makeIndex(document: AnnotatedDocument): DocumentIndex {
  const annotations = document.annotations.filter(({ status }) => status !== 'rejected');
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const shortNames = new Map<string, string>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'actor' || annotation.actor === null) continue;
    const entity = entities.get(annotation.actor);
    if (!entity || entity.type !== 'person' || annotation.mention !== 'name') continue;
    const best = shortNames.get(entity.id) ?? entity.name;
    if (annotation.text.length < best.length && isPartOfName(annotation.text, entity.name)) {
      shortNames.set(entity.id, annotation.text);
    }
  }
  return {
    document,
    annotations,
    entity: (id) => (id === null ? undefined : entities.get(id)),
    annotation: (id) => byId.get(id),
    shortName: (entity) => shortNames.get(entity.id) ?? entity.name,
  };
}

function isPartOfName(text: string, name: string): boolean {
  return ` ${name} `.includes(` ${text} `);
}
