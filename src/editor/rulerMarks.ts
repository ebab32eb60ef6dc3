import type { Range } from '../core/document/sourceDocument';

/** The overview ruler is hardly finer than this, however long the article. */
const steps = 600;

/**
 * What to mark in the overview ruler: ranges that lie close together are marked as one, so that an
 * article of any length has a few hundred at most.
 */
export class RulerMarks {
  private readonly merged: { start: number; end: number }[] = [];
  private readonly gap: number;

  /** @param length Length of the article, in UTF-16 code units. */
  constructor(length: number) {
    this.gap = Math.ceil(length / steps);
  }

  get ranges(): readonly Range[] {
    return this.merged;
  }

  /** Takes in a range; they come in order of `start`. */
  add(start: number, end: number): void {
    const last = this.merged.at(-1);
    if (last && start - last.end < this.gap) last.end = Math.max(last.end, end);
    else this.merged.push({ start, end });
  }
}
