import type { AnnotatedDocument, Annotation, Entity } from '../core/model';
import type { Range } from '../core/document/sourceDocument';
import { pledgeParts } from './pledgeParts';
import { SpanIndex } from './spanIndex';

/** Words that are marked for an annotation: its own, or a part of a pledge. */
export interface Place extends Range {
  readonly annotation: Annotation;
}

/** An annotated document with its parts to look up. */
export interface DocumentIndex {
  readonly document: AnnotatedDocument;
  /** All but those that the reader rejected, in order of `start`. */
  readonly annotations: readonly Annotation[];
  entity(id: string | null): Entity | undefined;
  annotation(id: string): Annotation | undefined;
  /** All marked words but amounts, to look up by offset. */
  readonly places: SpanIndex<Place>;
  /** How the article itself names the entity most shortly: “Okello” for Grace Okello. */
  shortName(entity: Entity): string;
}

/** The places at an offset, the innermost first. */
export function placesAt({ places }: DocumentIndex, offset: number): Place[] {
  return places.at(offset).sort((a, b) => a.end - a.start - (b.end - b.start));
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

/** Each table is made when it is first asked for: most readers need one of them. */
function makeIndex(document: AnnotatedDocument): DocumentIndex {
  const isKept = document.annotations.every(({ status }) => status !== 'rejected');
  const annotations = isKept
    ? document.annotations
    : document.annotations.filter(({ status }) => status !== 'rejected');
  const entities = once(() => new Map(document.entities.map((entity) => [entity.id, entity])));
  const byId = once(() => new Map(annotations.map((annotation) => [annotation.id, annotation])));
  const places = once(() => new SpanIndex(placesOf(annotations)));
  const shortNames = once(() => shortNamesOf(annotations, entities()));
  return {
    document,
    annotations,
    entity: (id) => (id === null ? undefined : entities().get(id)),
    annotation: (id) => byId().get(id),
    get places() {
      return places();
    },
    shortName: (entity) => shortNames().get(entity.id) ?? entity.name,
  };
}

function placesOf(annotations: readonly Annotation[]): Place[] {
  const places: Place[] = [];
  for (const annotation of annotations) {
    if (annotation.kind === 'money') continue;
    const { start, end } = annotation;
    places.push({ start, end, annotation });
    if (annotation.kind !== 'pledge') continue;
    for (const part of pledgeParts(annotation)) {
      places.push({ start: part.start, end: part.end, annotation });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

function shortNamesOf(
  annotations: readonly Annotation[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, string> {
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
  return shortNames;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function isPartOfName(text: string, name: string): boolean {
  return ` ${name} `.includes(` ${text} `);
}
