import type { Range } from '../../core/document/sourceDocument';
import { addEdit, moveThrough, type TextEdit } from '../../anchoring/textEdits';

/** Ranges by what they are drawn with. */
export type MarkRanges<K extends string> = ReadonlyMap<K, readonly Range[]>;

/**
 * The marks that an editor shows: as last set, and moved by the edits since, as VS Code moves them.
 * They are moved only when somebody asks.
 */
export class ShownMarks<K extends string> {
  private ranges: MarkRanges<K> = new Map();
  private edits: TextEdit[] = [];
  private isSure = true;

  /** Where the marks are now. */
  now(): MarkRanges<K> {
    if (this.edits.length > 0) {
      const { edits } = this;
      this.ranges = new Map(
        [...this.ranges].map(([key, each]) => [key, each.map((one) => moveThrough(one, edits))]),
      );
      this.edits = [];
    }
    return this.ranges;
  }

  /** Where the marks of one style are now. The others are not moved for it. */
  of(key: K): readonly Range[] {
    return (this.ranges.get(key) ?? []).map((range) => moveThrough(range, this.edits));
  }

  edit(edit: TextEdit): void {
    addEdit(this.edits, edit);
  }

  /** An edit may have crossed with the marks that were set, so where they went is unknown. */
  doubt(): void {
    this.isSure = false;
  }

  get isDoubtful(): boolean {
    return !this.isSure;
  }

  /** The marks of one style were removed. */
  remove(key: K): void {
    this.ranges = new Map([...this.ranges, [key, []]]);
  }

  /**
   * Takes `next` as shown and returns what to set for that. Additions come before removals, so that
   * a mark that changes its style never disappears.
   */
  replace(next: MarkRanges<K>): [K, readonly Range[]][] {
    const before = this.now();
    const changes = [...new Set([...next.keys(), ...before.keys()])]
      .map((key) => ({ key, from: before.get(key) ?? [], to: next.get(key) ?? [] }))
      .filter(({ from, to }) => !(this.isSure && isSame(from, to)));
    this.ranges = next;
    this.isSure = true;
    return changes
      .sort((a, b) => Number(a.to.length < a.from.length) - Number(b.to.length < b.from.length))
      .map(({ key, to }) => [key, to]);
  }
}

function isSame(a: readonly Range[], b: readonly Range[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, at) => b[at]?.start === start && b[at].end === end)
  );
}
