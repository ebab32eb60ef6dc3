import type { Range } from '../../core/document/sourceDocument';

/** The overview ruler shows hardly more steps than this, however long the article. */
const steps = 600;

/**
 * The ranges to mark in the overview ruler. Ranges close together are marked as one, so an article
 * of any length has a few hundred at most. `ranges` are in order of `start`.
 */
export function rulerMarks(ranges: readonly Range[], length: number): Range[] {
  const gap = Math.ceil(length / steps);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last && start - last.end < gap) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
