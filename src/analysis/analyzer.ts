import type { AnnotatedDocument, SourceFormat } from '../core/model';
import type { Range } from '../core/document/sourceDocument';

/** One version of one document, to be read by the engine. */
export interface AnalysisRequest {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly format: SourceFormat;
  /** Last part of the path; tells a licence or a log by its name. */
  readonly fileName: string;
  /** Annotate even what does not read as prose. */
  readonly insist: boolean;
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

/** Runs the engine, wherever that is: in this thread, in a worker, or in another process. */
export interface Analyzer {
  /** Rejects with the signal's reason when cancelled; a result may then be thrown away unread. */
  analyse(request: AnalysisRequest, signal: AbortSignal): Promise<AnalysisOutcome>;
}
