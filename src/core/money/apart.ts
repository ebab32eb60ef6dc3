import type { Range } from '../document/sourceDocument';

/** Ranges by `start`, without those that begin inside an earlier one. */
export function apart<R extends Range>(ranges: readonly R[]): R[] {
  const kept: R[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
