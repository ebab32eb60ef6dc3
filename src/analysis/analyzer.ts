import type { AnnotatedDocument, SourceFormat } from '../core/model';
import type { Range } from '../core/document/sourceDocument';
import type { TextChange } from './textChange';

/** One version of one document, to be read by the engine. */
export interface AnalysisRequest {
  readonly uri: string;
  readonly version: number;
  readonly format: SourceFormat;
  /** Last part of the path; tells a licence or a log by its name. */
  readonly fileName: string;
  /** Annotate even what does not read as prose. */
  readonly insist: boolean;
  /** How much of the text is read at most, in UTF-16 code units; all of it when left out. */
  readonly limit?: number;
  /** The text of this version. Asked for when its turn comes, and only if it must be sent whole. */
  readonly text: () => string;
  /** Length of the text in UTF-16 code units; left out where only the text tells. */
  readonly length?: () => number;
  /**
   * The changes that made this version of an earlier one; null when they are not known. Left out
   * for a text that is read once and not kept up with.
   */
  readonly changesSince?: (version: number) => readonly TextChange[] | null;
  /** Who waits for it: of several documents that with the lowest number is read first. */
  readonly urgency?: () => number;
}

/** The text was annotated. */
export interface AnnotatedOutcome {
  readonly state: 'annotated';
  readonly document: AnnotatedDocument;
  /** Where the headline stands in the source, when the document has one. */
  readonly headline: Range | null;
}

/** The text was left alone. */
export interface SkippedOutcome {
  readonly state: 'skipped';
  /** Why, as a phrase that follows “This file”: “is a licence text”. */
  readonly reason: string;
}

export type AnalysisOutcome = AnnotatedOutcome | SkippedOutcome;

/** Runs the engine, wherever that is: in a worker, in this thread, or in another process. */
export interface Analyzer {
  /** Rejects with the signal's reason when cancelled. */
  analyse(request: AnalysisRequest, signal: AbortSignal): Promise<AnalysisOutcome>;
  /** The document is closed: what is kept for it can go. */
  forget(uri: string): void;
  dispose(): void;
}
