import type { ActorLists } from '../core/actors/actorLists';
import type { AnnotatedDocument, SourceFormat } from '../core/model';
import type { NotProse } from '../core/document/prose';
import type { Range } from '../core/document/sourceDocument';
import type { AsFound } from '../review/asFound';
import type { Judgement } from '../review/reviewed';
import type { ReviewRequest } from './reviewRequest';

/** One version of one document, to be read by the engine. */
export interface AnalysisRequest {
  readonly uri: string;
  readonly version: number;
  readonly format: SourceFormat;
  /** The last part of the path. Its name may show that it is a licence or a log. */
  readonly fileName: string;
  /** Annotate even what does not read as prose. */
  readonly insist: boolean;
  /** Read at most this many UTF-16 code units; all of the text by default. */
  readonly limit?: number;
  /** Keys (`leftOutKey`) of blocks to be read though they would be left out. */
  readonly takenIn?: readonly string[];
  /** What the reader told of names once for all articles. */
  readonly lists?: ActorLists;
  /** What reviewers decided on it; it is annotated as they have it. */
  readonly review?: ReviewRequest;
  readonly text: string;
  /** The text is read once, and no later version of it: nothing is kept of it. */
  readonly isOnce?: boolean;
  /** Of several waiting documents, the one with the lowest number is read first. */
  readonly urgency?: () => number;
}

/** The text was annotated. */
export interface AnnotatedOutcome {
  readonly state: 'annotated';
  readonly document: AnnotatedDocument;
  /** Where the headline is in the source, if the document has one. */
  readonly headline: Range | null;
  /** What was decided on words of it, those too that were not found again. */
  readonly judgements: readonly Judgement[];
  /** What the machine itself said where reviewers merged or renamed actors. */
  readonly asFound: AsFound;
}

/** Why a text is left alone: it is no article, or reading it took too long. */
export type SkipReason = NotProse | 'slow';

/** The text was left alone. */
export interface SkippedOutcome {
  readonly state: 'skipped';
  readonly reason: SkipReason;
}

export type AnalysisOutcome = AnnotatedOutcome | SkippedOutcome;

/** Runs the engine, wherever that is: in a worker, in this thread, or in another process. */
export interface Analyzer {
  /** Rejects with the signal's reason when it is cancelled. */
  analyse(request: AnalysisRequest, signal: AbortSignal): Promise<AnalysisOutcome>;
  /** Drops what is kept for a document, because it was closed. */
  forget(uri: string): void;
  dispose(): void;
}
