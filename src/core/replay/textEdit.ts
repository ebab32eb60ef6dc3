import { commonEnds } from './commonEnds';

/** How one paragraph of a discourse changed. Offsets are those of the discourse. */
export interface TextEdit {
  /** What was replaced, in the paragraph as it was. */
  readonly start: number;
  readonly end: number;
  /** By how much the paragraph got longer. */
  readonly growth: number;
  /** Where the paragraph ends by now. */
  readonly paragraphEnd: number;
}

/** What makes `after` out of `before`, the text of a paragraph that starts at `offset`. */
export function editBetween(before: string, after: string, offset: number): TextEdit {
  const { head, tail } = commonEnds(
    before.length,
    after.length,
    (old, now) => before.charCodeAt(old) === after.charCodeAt(now),
  );
  return {
    start: offset + head,
    end: offset + before.length - tail,
    growth: after.length - before.length,
    paragraphEnd: offset + after.length,
  };
}

/** Whether an offset stands after an edit where the text took it that it stood in before. */
export function isMoved(edit: TextEdit, before: number, after: number): boolean {
  if (before <= edit.start && after === before) return true;
  const isBehind = before >= edit.end && before <= edit.paragraphEnd - edit.growth;
  if (isBehind) return after === before + edit.growth;
  return after === before && before > edit.paragraphEnd - edit.growth;
}
