import type { SourceFormat } from '../core/model';
import type { DocumentHeader, DocumentPatch } from './packedDocument';
import type { PackedItems } from './packedItems';
import type { TextChange } from './textChange';

/**
 * What the extension and the engine say to each other. One job at a time: the engine reads in one
 * go, so what waits is better kept where it can still be put in another order or dropped.
 */
export type ToEngine =
  | {
      readonly type: 'read';
      readonly job: number;
      /** Null for a text that is read once: nothing is kept of it. */
      readonly uri: string | null;
      readonly version: number;
      readonly format: SourceFormat;
      readonly fileName: string;
      readonly insist: boolean;
      readonly limit?: number;
      readonly text:
        | { readonly whole: string }
        /** What the engine has of the document, and what happened to it since. */
        | { readonly since: number; readonly changes: readonly TextChange[] };
    }
  | { readonly type: 'forget'; readonly uri: string };

/** Each job ends with one answer that is not `part`. */
export type FromEngine =
  /** The engine is loaded. */
  | { readonly type: 'ready' }
  | { readonly type: 'skipped'; readonly job: number; readonly reason: string }
  /** Some annotations, the next in order; `annotated` comes after the last. */
  | { readonly type: 'part'; readonly job: number; readonly annotations: PackedItems }
  | {
      readonly type: 'annotated';
      readonly job: number;
      readonly header: DocumentHeader;
      readonly entities: PackedItems;
    }
  /** To be applied to the last result, of `since`. */
  | {
      readonly type: 'patched';
      readonly job: number;
      readonly since: number;
      readonly patch: DocumentPatch;
    }
  | { readonly type: 'failed'; readonly job: number; readonly error: EngineFailure };

export interface EngineFailure {
  readonly message: string;
  readonly stack: string;
}

/** One end of the line between the two. */
export interface Port<Out, In> {
  /** `handedOver` is no longer ours afterwards. */
  post(message: Out, handedOver?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: In) => void): void;
}

/** The engine's end. */
export type EnginePort = Port<FromEngine, ToEngine>;

/** The extension's end: a running engine. */
export interface Engine extends Port<ToEngine, FromEngine> {
  /** Calls back once when the engine has ended and not been closed. */
  onEnd(listener: (error: Error) => void): void;
  /** Ends the engine, whatever it does. */
  close(): void;
}
