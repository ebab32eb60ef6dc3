import type { AnnotatedDocument } from '../core/model';

/** One annotated document on its way out. */
export interface ExportDocument {
  /** What published annotations call the source: a URI or a relative URI reference. */
  readonly uri: string;
  /** Where the source is, as an absolute IRI; missing where it has no place of its own. */
  readonly location?: string;
  /** The source file's text, which the offsets of `annotated` index in UTF-16 code units. */
  readonly source: string;
  readonly annotated: AnnotatedDocument;
}

/**
 * Writes one output, document after document, so that a caller holds one document at a time. The
 * output is every returned string in turn.
 */
export interface ExportWriter {
  /** The text to append for a document; the first also carries what opens the output. */
  document(input: ExportDocument): string;
  /** The text that closes the output, complete even when no document was written. */
  end(): string;
}

/** A way to write annotations down. */
export interface ExportFormat {
  /** The name a user types: `jsonl`. */
  readonly id: string;
  /** What a menu shows. */
  readonly label: string;
  /** With the leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Begins a new output. */
  open(): ExportWriter;
}
