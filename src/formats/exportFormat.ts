import type { AnnotatedDocument } from '../core/model';

/**
 * The shape of an export format, and how callers write one.
 *
 * A format either holds any number of documents in one file (`holds: 'documents'`: jsonl, csv, xlsx
 * …) or writes files of its own for each (`holds: 'files'`: brat, uima). Callers need not ask which:
 *
 * - One output, be it a file or a stream: `openExport(format, options)` of `openExport.ts` gives an
 *   `ExportWriter` for either. Files of a `files` format go into a zip, unless there is only one.
 *   `outputExtension(format, documents)` says what such a file is called.
 * - A folder with the outputs of each document: `exportFiles(format, document, stem, options)` gives
 *   the files of one document, and `sharedFiles(format, options)` those that stand once in the
 *   folder, both of `exportFiles.ts`.
 *
 * What is written is `Content`: text, which goes out as UTF-8, or bytes. Writers of texts are
 * synchronous (`TextFormat`); others may be promises, so callers await. Rejected annotations are
 * written if they are in `annotated`: callers take them out with `withoutRejected` unless asked.
 * A caller that leaves other annotations out, such as some kinds, sets `isPartial`, so that reading
 * the export back does not take what is missing for rejected.
 */

/** One annotated document on its way out. */
export interface ExportDocument {
  /** What published annotations call the source: a URI or a relative URI reference. */
  readonly uri: string;
  /** Where the source is, as an absolute IRI; missing where it has no place of its own. */
  readonly location?: string;
  /** The source file's text, which the offsets of `annotated` index in UTF-16 code units. */
  readonly source: string;
  readonly annotated: AnnotatedDocument;
  /** SHA-256 of the source file's bytes, hexadecimal; missing where there is no such file. */
  readonly sha256?: string;
  /** Set where annotations were left out that are not rejected. */
  readonly isPartial?: true;
}

/** What an export tells of its making, and how it is written. */
export interface ExportOptions {
  /** Version of the engine that read the documents. */
  readonly version?: string;
  /**
   * When the export is made, ISO 8601, UTC, for the formats that have a place for it; without it
   * equal documents give equal bytes.
   */
  readonly date?: string;
  /** Whether a text for spreadsheets begins with a byte-order mark; it does unless this is false. */
  readonly byteOrderMark?: boolean;
}

/** A text, to be written as UTF-8, or bytes. */
export type Content = string | Uint8Array;

/** A file of an export. */
export interface ExportFile {
  /** Relative to the folder of the export, with forward slashes. */
  readonly path: string;
  readonly content: Content;
}

/**
 * Writes one output, document after document, so that a caller holds one document at a time. The
 * output is everything returned, in turn.
 */
export interface ExportWriter {
  /** What to append for a document; the first also carries what opens the output. */
  document(input: ExportDocument): Content | Promise<Content>;
  /** What closes the output, complete even when no document was written. */
  end(): Content | Promise<Content>;
}

/** Writes an output that is text, at once. */
export interface TextWriter extends ExportWriter {
  document(input: ExportDocument): string;
  end(): string;
}

interface FormatBase {
  /** The name a user types: `jsonl`. */
  readonly id: string;
  /** What a menu shows. */
  readonly label: string;
  /** Of the file, with the leading dot; of several files for a document of the one to open. */
  readonly extension: string;
  readonly mediaType: string;
}

/** A format whose file holds any number of documents. */
export interface DocumentsFormat extends FormatBase {
  readonly holds: 'documents';
  /** Begins a new output. */
  open(options?: ExportOptions): ExportWriter;
}

/** A format of text whose file holds any number of documents. */
export interface TextFormat extends DocumentsFormat {
  /**
   * Set where a document is the same text whatever stands before and behind it, and nothing closes
   * the output: then texts can be written in several threads and put together.
   */
  readonly isApart?: true;
  open(options?: ExportOptions): TextWriter;
}

/** A format that writes files of its own for each document. */
export interface FilesFormat extends FormatBase {
  readonly holds: 'files';
  /** How many files it writes for a document. */
  readonly filesEach: number;
  /**
   * The files of a document.
   * @param stem Their path without its extension.
   */
  files(input: ExportDocument, stem: string, options?: ExportOptions): readonly ExportFile[];
  /** Files that stand once beside those of all documents. */
  shared(options?: ExportOptions): readonly ExportFile[];
}

/** A way to write annotations down. */
export type ExportFormat = DocumentsFormat | FilesFormat;
