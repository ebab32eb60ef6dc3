import type { AnnotatedDocument, Annotation, Entity } from '../../core/model';

/** A document as an export has it. Offsets are UTF-16 code units into its source. */
export interface ImportedDocument {
  /** What the export calls the source; null where it does not tell. */
  readonly uri: string | null;
  /** SHA-256 of the source file's bytes, hexadecimal, where the export tells it. */
  readonly sha256: string | null;
  /** Version of the engine that read it, where the export tells it. */
  readonly version: string | null;
  /** Whether annotations were left out that are not rejected. */
  readonly isPartial: boolean;
  readonly entities: readonly Entity[];
  readonly annotations: readonly Annotation[];
  /** Ids of annotations that another program added: they have only the fields that it told. */
  readonly added?: ReadonlySet<string>;
  /** What could not be taken over, each a sentence without its end, for people. */
  readonly notices?: readonly string[];
}

/** The article that an export is of, as the machine reads it. */
export interface ImportArticle {
  readonly source: string;
  readonly annotated: AnnotatedDocument;
}

/** An export cannot be read; the message says why, and in which line where it has lines. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
