import type { Range } from '../core/document/sourceDocument';

/** A replacement in a text; `start` is an offset into the text before the edit. */
export interface TextEdit {
  readonly start: number;
  /** Characters taken out, in UTF-16 code units. */
  readonly removed: number;
  /** Characters put in, in UTF-16 code units. */
  readonly inserted: number;
}

/**
 * Where a range is after an edit. This is VS Code's own arithmetic for decorations that do not grow
 * at their edges, so our idea of where the marks are matches what is on screen.
 */
export function moveRange(range: Range, edit: TextEdit): Range {
  const start = moveEdge(range.start, false, edit);
  const end = moveEdge(range.end, true, edit);
  return { start, end: Math.max(start, end) };
}

/** Where a range is after several edits, each made in the text that the one before it left. */
export function moveThrough(range: Range, edits: readonly TextEdit[]): Range {
  return edits.reduce(moveRange, range);
}

/** Where the character at an offset was before some edits; null if they inserted it. */
export function offsetBefore(offset: number, edits: readonly TextEdit[]): number | null {
  let then = offset;
  for (const { start, removed, inserted } of edits.toReversed()) {
    if (then < start) continue;
    if (then < start + inserted) return null;
    then += removed - inserted;
  }
  return then;
}

/** Whether edits changed the words of a range or inserted others among them. */
export function isTouched(range: Range, edits: readonly TextEdit[]): boolean {
  let at = range;
  for (const edit of edits) {
    if (edit.start < at.end && edit.start + edit.removed > at.start) return true;
    at = moveRange(at, edit);
  }
  return false;
}

/** Adds an edit to a list. Letters typed one after the other become a single edit. */
export function addEdit(edits: TextEdit[], edit: TextEdit): void {
  const last = edits.at(-1);
  const isTypedOn =
    last?.removed === 0 && edit.removed === 0 && edit.start === last.start + last.inserted;
  if (isTypedOn) {
    edits[edits.length - 1] = { ...last, inserted: last.inserted + edit.inserted };
  } else {
    edits.push(edit);
  }
}

/**
 * Moves one edge. Text typed right at an edge stays outside the range. An edge inside replaced text
 * keeps its offset as far as the new text reaches.
 */
function moveEdge(at: number, stays: boolean, { start, removed, inserted }: TextEdit): number {
  const isBefore = (offset: number, isHeld: boolean): boolean =>
    at < offset || (at === offset && isHeld);
  if (isBefore(start, removed > 0 || stays)) return at;
  const common = Math.min(removed, inserted);
  if (common > 0 && isBefore(start + common, removed > inserted || stays)) return at;
  if (isBefore(start + removed, stays)) return start + inserted;
  return at + inserted - removed;
}
