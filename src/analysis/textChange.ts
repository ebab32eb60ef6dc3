/** A replacement in a text. Offsets are UTF-16 code units into the text as it was before it. */
export interface TextChange {
  readonly start: number;
  /** Characters taken out. */
  readonly removed: number;
  readonly text: string;
}

/** The text that some changes make, each applied to what the one before it left. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes.reduce(
    (before, { start, removed, text: put }) =>
      before.slice(0, start) + put + before.slice(start + removed),
    text,
  );
}

/** By how many characters some changes make a text longer. */
export function growth(changes: readonly TextChange[]): number {
  return changes.reduce((sum, { removed, text }) => sum + text.length - removed, 0);
}
