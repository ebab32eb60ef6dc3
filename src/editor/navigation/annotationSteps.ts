import type { Range } from '../../core/document/sourceDocument';

export type StepDirection = 'next' | 'previous';

/** Where a step leads. */
export interface Step<T extends Range> {
  readonly to: T;
  /** Counted from 1, among all stops. */
  readonly number: number;
  readonly total: number;
  /** Whether the step went past the last or the first and started over. */
  readonly isWrapped: boolean;
}

/**
 * The next or previous range from an offset; undefined if there is none. `ranges` are in order of
 * `start`; of those that start together only the first is a stop.
 */
export function stepFrom<T extends Range>(
  ranges: readonly T[],
  offset: number,
  direction: StepDirection,
): Step<T> | undefined {
  const stops = ranges.filter(
    ({ start, end }, at) => start < end && start !== ranges[at - 1]?.start,
  );
  const total = stops.length;
  const found =
    direction === 'next'
      ? stops.findIndex(({ start }) => start > offset)
      : stops.findLastIndex(({ start }) => start < offset);
  const isWrapped = found < 0;
  const at = isWrapped ? (direction === 'next' ? 0 : total - 1) : found;
  const to = stops[at];
  return to && { to, number: at + 1, total, isWrapped };
}
