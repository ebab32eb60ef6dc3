import type { ActorLists } from '../../core/actors/actorLists';
import type {
  Content,
  ExportDocument,
  ExportFile,
  ExportOptions,
  ExportWriter,
} from '../../formats/exportFormat';
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
  /** Id of the format whose texts of documents are wanted in place of documents; null of none. */
  readonly textFormat: string | null;
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

/**
 * A document, or what an output has of it, if that can be told by itself; or the JSON of either, which
 * is what goes into the log of a run, and of a document from thread to thread.
 */
export type ReadDocument = ExportDocument | ReadText | { readonly json: string };

interface ReadText {
  readonly text: string;
}

/** @throws Error if only the text of an output was asked for. */
export function documentOf(read: ReadDocument): ExportDocument {
  const found = 'json' in read ? (JSON.parse(read.json) as ExportDocument | ReadText) : read;
  if ('text' in found) throw new Error('This is no document but the text of an output.');
  return found;
}

/** What to append to an output for a document. */
export const contentOf = (read: ReadDocument, writer: ExportWriter): Content | Promise<Content> => {
  const found = 'json' in read ? (JSON.parse(read.json) as ExportDocument | ReadText) : read;
  return 'text' in found ? found.text : writer.document(found);
};

export const jsonOf = (read: ReadDocument): string =>
  'json' in read ? read.json : JSON.stringify(read);

/** Reads inputs, perhaps several at a time. */
export interface Reader {
  /** How many inputs it can be given before the first of them is done. */
  readonly ahead: number;
  read(job: ReadJob): Promise<ReadOutcome>;
  close(): Promise<void>;
}
