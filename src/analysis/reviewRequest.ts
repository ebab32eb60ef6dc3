import type { Range } from '../core/document/sourceDocument';
import type { Notice } from '../core/model';

/** What the engine needs to know of reviewers to show an article as they have it. */
export interface ReviewRequest {
  /** JSON of all `Decision`s: a string travels faster than what is in it. */
  readonly decisions: string;
  /** Whose decisions count; null if those of all do. */
  readonly reviewer: string | null;
  /** Where annotations are known to stand, by the ids of their targets. */
  readonly known: readonly (readonly [string, Range])[];
  /** What is to be told of the sidecar itself. */
  readonly notices: readonly Notice[];
}
