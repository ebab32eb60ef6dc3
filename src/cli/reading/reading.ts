import type { ActorLists } from '../../core/actors/actorLists';
import type { ExportDocument, ExportFile, ExportOptions } from '../../formats/exportFormat';
import type { Selection } from '../../review/selectAnnotations';
import type { Input } from '../findInputs';

/** How inputs are read, each the same way. Plain data: it is sent to threads. */
export interface ReadRequest {
  readonly includeRejected: boolean;
  /** Whether the decisions of reviewers are applied. */
  readonly isReviewed: boolean;
  /** Whose decisions count; those of all if undefined. */
  readonly reviewer: string | undefined;
  /** What the reader told of names once for all articles. */
  readonly lists: ActorLists | undefined;
  /** Which annotations are wanted; null of all. */
  readonly selection: Selection | null;
  /** Whether articles of which nothing was decided are passed over. */
  readonly isOfDecided: boolean;
  /** Id of the format in which each input gets files of its own; null where documents are wanted. */
  readonly filesFormat: string | null;
  readonly options: ExportOptions;
}

/** One input to read. */
export interface ReadJob {
  readonly input: Input;
  /** Of its files, in the folder of outputs, with forward slashes; null where there are none. */
  readonly stem: string | null;
}

/** What became of one input. */
export interface ReadOutcome {
  readonly document?: ReadDocument;
  /** In place of a document. */
  readonly files?: readonly ExportFile[];
  /** What tells whether the input has changed since; null where it was not read whole. */
  readonly stamp: string | null;
  /** For people, a line each. */
  readonly messages: readonly string[];
  /** Whether it, or a sidecar of it, could not be read. */
  readonly isUnread: boolean;
  /** Set where it was passed over because nothing was decided of it. */
  readonly isUndecided?: boolean;
  /** Set where an earlier run had done it. */
  readonly isDone?: boolean;
}

/** A document, or its JSON: that is what goes between threads and into the log of a run. */
export type ReadDocument = ExportDocument | { readonly json: string };

export const documentOf = (read: ReadDocument): ExportDocument =>
  'json' in read ? (JSON.parse(read.json) as ExportDocument) : read;

export const jsonOf = (read: ReadDocument): string =>
  'json' in read ? read.json : JSON.stringify(read);

/** Reads inputs, perhaps several at a time. */
export interface Reader {
  /** How many inputs it can be given before the first of them is done. */
  readonly ahead: number;
  read(job: ReadJob): Promise<ReadOutcome>;
  close(): Promise<void>;
}
