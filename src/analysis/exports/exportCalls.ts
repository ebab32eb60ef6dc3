import type { Range } from '../../core/document/sourceDocument';
import type { SourceFormat } from '../../core/model';
import type { ExportOptions } from '../../formats/exportFormat';
import type { PreviewBlock } from '../../formats/html/previewBlocks';
import type { Selection } from '../../review/selectAnnotations';
import type { ArticleUpdate } from '../articleDocument';
import type { EngineFailure, Port, Ready, Running } from '../protocol';

/** What a menu needs to know of a format. */
export interface FormatInfo {
  readonly id: string;
  readonly label: string;
  /** Of an output that holds one document, with the leading dot. */
  readonly extension: string;
  /** Of one that holds several. */
  readonly extensionOfSeveral: string;
}

/** Which format is written, and what it tells of its making. */
export interface OutputRequest {
  /** Id of the format. */
  readonly format: string;
  readonly options: ExportOptions;
}

/** An article on its way out, with all of its annotations. */
export interface ArticleToExport {
  readonly uri: string;
  readonly location: string;
  readonly source: string;
  readonly annotated: ArticleUpdate;
  readonly sha256?: string;
  /** Which of them are written; the rejected only where their status is asked for. */
  readonly selection: Selection;
}

/** An article as a page in a tab. */
export interface PageRequest {
  readonly source: string;
  readonly annotated: ArticleUpdate;
  /** Keys of the blocks that the reader took in. */
  readonly takenIn: readonly string[];
  /** What it is called where it has no title. */
  readonly name: string;
  readonly nonce: string;
  /** What the notices of the article say to the reader. */
  readonly notices: readonly string[];
  /** Kinds that are not marked at first. */
  readonly hidden: readonly string[];
  /** The reader's words by English ones; null in English. */
  readonly words: Readonly<Record<string, string>> | null;
}

export type PreviewRequest = Pick<
  PageRequest,
  'source' | 'annotated' | 'takenIn' | 'name' | 'words'
>;

/** A range of an article's source, or of its readable text. */
export interface PlaceRequest extends Range {
  readonly source: string;
  readonly format: SourceFormat;
  readonly takenIn: readonly string[];
  readonly to: 'source' | 'readable';
}

/** What can be asked of the formats, which run in a worker. Plain data goes in and out. */
export interface ExportCalls {
  formats(given: null): readonly FormatInfo[];
  /** Begins an output. */
  open(given: OutputRequest): void;
  /** Writes an article; how many annotations that were. */
  add(given: ArticleToExport): Promise<number>;
  /** The bytes of the output. */
  end(given: null): Promise<Uint8Array>;
  /** An output of one article. */
  whole(given: OutputRequest & { readonly article: ArticleToExport }): Promise<Uint8Array>;
  page(given: PageRequest): string;
  /** The blocks of an article that have marks, for another renderer of its source. */
  preview(given: PreviewRequest): readonly PreviewBlock[];
  /** Where a range of the source stands in the readable text, or the other way round. */
  place(given: PlaceRequest): Range | null;
  /** The whole sentences that a range of the source lies in, on one line; null if it is not read. */
  sentence(given: Omit<PlaceRequest, 'to'>): string | null;
}

type Name = keyof ExportCalls;
export type Given<Call extends Name> = Parameters<ExportCalls[Call]>[0];
export type Answer<Call extends Name> = Awaited<ReturnType<ExportCalls[Call]>>;

/** A call with its number. They are answered in turn. */
export type ToExports = {
  [Call in Name]: { readonly number: number; readonly name: Call; readonly given: Given<Call> };
}[Name];

export type FromExports =
  | Ready
  | { readonly type: 'answer'; readonly number: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly number: number; readonly error: EngineFailure };

/** The formats' end of the connection. */
export type ExportsPort = Port<FromExports, ToExports>;

/** The extension's end. */
export type RunningExports = Running<ToExports, FromExports>;
