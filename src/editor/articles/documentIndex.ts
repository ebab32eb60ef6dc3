import { annotationsNear, forEachPlace, isOnDemand } from '../../analysis/articleDocument';
import type { Range } from '../../core/document/sourceDocument';
import type { AnnotatedDocument, Annotation, AnnotationKind, Entity } from '../../core/model';
import { pledgeParts } from '../kinds/pledge/pledgeParts';

/** Marked words of an annotation: its own, or a part of a pledge. */
export interface Place extends Range {
  readonly annotation: Annotation;
}

/** Looks up parts of an annotated document. */
export interface DocumentIndex {
  readonly document: AnnotatedDocument;
  /** All but those that the reader rejected, in order of `start`. */
  readonly annotations: readonly Annotation[];
  entity(id: string | null): Entity | undefined;
  annotation(id: string): Annotation | undefined;
  /**
   * The marked words that share a character with a range, without amounts, in order of `start`. Only
   * the part of a document around the range is decoded.
   */
  placesIn(range: Range): Place[];
  /** Visits kind and range of all annotations in order of `start`, without decoding them. */
  forEachSpan(visit: (kind: AnnotationKind, start: number, end: number) => void): void;
  /** The shortest name that the article has for an entity: “Okello” for Grace Okello. */
  shortName(entity: Entity): string;
}

/** The places at an offset, the innermost first. */
export function placesAt(index: DocumentIndex, offset: number): Place[] {
  const places = index.placesIn({ start: offset, end: offset + 1 });
  return places.sort((a, b) => a.end - a.start - (b.end - b.start));
}

const indexes = new WeakMap<AnnotatedDocument, DocumentIndex>();

/** The index of a document; made once. */
export function indexOf(document: AnnotatedDocument): DocumentIndex {
  const known = indexes.get(document);
  if (known) return known;
  const made = makeIndex(document);
  indexes.set(document, made);
  return made;
}

/** Each table is made when first asked for: most callers need one of them, or none. */
function makeIndex(document: AnnotatedDocument): DocumentIndex {
  const annotations = once(() => kept(document.annotations));
  const entities = once(() => new Map(document.entities.map((entity) => [entity.id, entity])));
  const byId = once(() => new Map(annotations().map((one) => [one.id, one])));
  const shortNames = once(() => shortNamesOf(annotations(), entities()));
  return {
    document,
    get annotations() {
      return annotations();
    },
    entity: (id) => (id === null ? undefined : entities().get(id)),
    annotation: (id) => byId().get(id),
    placesIn(range) {
      return placesOf(kept(annotationsNear(document, range))).filter(
        ({ start, end }) => start < range.end && end > range.start && start < end,
      );
    },
    forEachSpan(visit) {
      if (isOnDemand(document)) forEachPlace(document, visit);
      else for (const { kind, start, end } of annotations()) visit(kind, start, end);
    },
    shortName: (entity) => shortNames().get(entity.id) ?? entity.name,
  };
}

function kept(annotations: readonly Annotation[]): readonly Annotation[] {
  const isKept = ({ status }: Annotation): boolean => status !== 'rejected';
  return annotations.every(isKept) ? annotations : annotations.filter(isKept);
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
  const calledSo = new Map<string, number>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'actor' || annotation.actor === null) continue;
    const entity = entities.get(annotation.actor);
    if (!entity || entity.type !== 'person' || annotation.mention !== 'name') continue;
    const best = shortNames.get(entity.id) ?? entity.name;
    // A first name that stands once is how somebody is spoken to, not what the text calls them.
    const called = `${entity.id} ${annotation.text}`;
    const times = (calledSo.get(called) ?? 0) + 1;
    calledSo.set(called, times);
    if (times === 1 && entity.name.startsWith(`${annotation.text} `)) continue;
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
