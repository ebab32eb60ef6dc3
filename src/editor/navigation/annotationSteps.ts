import type { Range } from '../../core/document/sourceDocument';

export type StepDirection = 'next' | 'previous';

/** Where a step leads. */
export interface Step<T extends Range> {
  readonly to: T;
  /** Counted from 1, among all that can be stepped through. */
  readonly number: number;
  readonly total: number;
  /** The step went past the last or the first and began anew. */
  readonly isWrapped: boolean;
}

/**
 * The next or previous range from a place. Of those that start together the first in
 * `ranges` is stepped to, which are in order of `start`; undefined when there is none.
 */
export function stepFrom<T extends Range>(
  ranges: readonly T[],
  place: number,
  direction: StepDirection,
): Step<T> | undefined {
  const stops = ranges.filter(
    ({ start, end }, at) => start < end && start !== ranges[at - 1]?.start,
  );
  const total = stops.length;
  const found =
    direction === 'next'
      ? stops.findIndex(({ start }) => start > place)
      : stops.findLastIndex(({ start }) => start < place);
  const isWrapped = found < 0;
  const at = isWrapped ? (direction === 'next' ? 0 : total - 1) : found;
  const to = stops[at];
  return to && { to, number: at + 1, total, isWrapped };
}
