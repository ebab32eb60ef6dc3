import type { SkipReason } from './analyzer';
import type { ArticleUpdate } from './articleDocument';
import type { EncodedParagraph } from './encodedArticle';
import type { Article } from './readArticle';
import type { Splice } from './splices';

/**
 * The messages between the extension and the engine. The engine gets one job at a time, because it
 * cannot be interrupted; waiting jobs stay in the lane, where they can be reordered or dropped.
 */
export type ToEngine =
  | {
      readonly type: 'read';
      readonly job: number;
      /** Null if the text is read only once and the engine is to keep nothing. */
      readonly uri: string | null;
      readonly article: Article;
    }
  | { readonly type: 'forget'; readonly uri: string };

/** What runs in a worker is loaded. */
export interface Ready {
  readonly type: 'ready';
}

/** Each job ends with exactly one answer other than `part`. */
export type FromEngine =
  | Ready
  | { readonly type: 'skipped'; readonly job: number; readonly reason: SkipReason }
  /** The next splices of paragraphs; the last ones come with `annotated`. */
  | {
      readonly type: 'part';
      readonly job: number;
      readonly paragraphs: readonly Splice<EncodedParagraph>[];
    }
  | {
      readonly type: 'annotated';
      readonly job: number;
      /** Whether the update applies to the last result of the document, or to nothing. */
      readonly isOfLast: boolean;
      readonly update: ArticleUpdate;
    }
  | { readonly type: 'failed'; readonly job: number; readonly error: EngineFailure };

export interface EngineFailure {
  readonly message: string;
  readonly stack: string;
}

/** One end of the connection. */
export interface Port<Out, In> {
  post(message: Out): void;
  onMessage(listener: (message: In) => void): void;
}

/** The engine's end. */
export type EnginePort = Port<FromEngine, ToEngine>;

/** The extension's end of something that runs elsewhere. */
export interface Running<To, From> extends Port<To, From> {
  /** Calls back once if it ends without having been closed. */
  onEnd(listener: (error: Error) => void): void;
  /** Ends it, whatever it is doing. */
  close(): void;
}

/** A running engine. */
export type Engine = Running<ToEngine, FromEngine>;
