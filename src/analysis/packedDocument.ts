import type { Range } from '../core/document/sourceDocument';
import type { AnnotatedDocument, Annotation, AnnotationKind, Entity } from '../core/model';
import type { AnnotatedOutcome } from './analyzer';
import { ItemList } from './itemList';
import type { ListPatch } from './listPatch';
import type { Movement } from './movement';
import { kinds, type PackedItems } from './packedItems';

/** What is told of an annotated document besides its annotations and entities. */
export type DocumentHeader = Omit<AnnotatedDocument, 'annotations' | 'entities'> & {
  readonly headline: Range | null;
};

/** What makes the next version's annotations of the last one's. */
export interface DocumentPatch {
  readonly header: DocumentHeader;
  readonly movement: Movement;
  readonly annotations: ListPatch;
  readonly entities: ListPatch;
}

/** An annotated document as it came from the engine: read where and when it is asked for. */
export class PackedDocument {
  /** Its annotations and entities are made when they are first asked for. */
  readonly outcome: AnnotatedOutcome;

  private constructor(
    { headline, ...header }: DocumentHeader,
    private readonly annotations: ItemList<Annotation>,
    private readonly entities: ItemList<Entity>,
  ) {
    const document: AnnotatedDocument = {
      title: header.title,
      format: header.format,
      length: header.length,
      get entities() {
        return entities.all();
      },
      get annotations() {
        return annotations.all();
      },
      notices: header.notices,
    };
    packed.set(document, annotations);
    this.outcome = { state: 'annotated', document, headline };
  }

  static of(
    header: DocumentHeader,
    annotations: readonly PackedItems[],
    entities: readonly PackedItems[],
  ): PackedDocument {
    return new PackedDocument(header, ItemList.of(annotations), ItemList.of(entities));
  }

  /** @throws Error when the patch was made for another version. */
  patched({ header, movement, annotations, entities }: DocumentPatch): PackedDocument {
    return new PackedDocument(
      header,
      this.annotations.patched(annotations, movement),
      this.entities.patched(entities, movement),
    );
  }
}

const packed = new WeakMap<AnnotatedDocument, ItemList<Annotation>>();

/** Whether a document is read where it is asked for; of any other everything is there. */
export function isPacked(document: AnnotatedDocument): boolean {
  return packed.has(document);
}

/**
 * The annotations of which something is marked in a range (their own words, or a part of a pledge),
 * and perhaps others, in order of `start`.
 * Of a long document only the part around the range is read for it.
 */
export function annotationsNear(document: AnnotatedDocument, range: Range): readonly Annotation[] {
  return packed.get(document)?.near(range) ?? document.annotations;
}

/** Where the annotations stand, in order of `start`, without reading them. */
export function forEachPlace(
  document: AnnotatedDocument,
  visit: (kind: AnnotationKind, start: number, end: number) => void,
): void {
  const list = packed.get(document);
  if (list) {
    list.forEachOutline((code, start, end) => {
      const kind = kinds[code];
      if (kind) visit(kind, start, end);
    });
  } else {
    for (const { kind, start, end } of document.annotations) visit(kind, start, end);
  }
}
