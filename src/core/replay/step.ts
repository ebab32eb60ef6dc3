import type { Reader } from '../language/readScope';
import type { Change } from './changes';

export const NO_CHANGES: readonly Change[] = [];

/** One thing done in a run, and what it changed. */
export class Step implements Reader {
  changes: readonly Change[] = NO_CHANGES;
  /** It is no part of the run any more. */
  isGone = false;

  /**
   * @param order When it is done.
   * @param run Does it again.
   * @param isAlways Whether it is done again whenever the run is gone over: nothing of it is noted.
   */
  constructor(
    readonly order: number,
    readonly run: () => void,
    readonly isAlways: boolean,
  ) {}
}
