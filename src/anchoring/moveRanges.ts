import type { Range } from '../core/document/sourceDocument';
import { isTouched, moveRange } from './textEdits';

/** A change of a text as VS Code tells it; offsets are UTF-16 code units. */
export interface ContentChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** A range that is kept on its words while the text is edited. */
export interface TrackedRange extends Range {
  /** What stood in it when it was first tracked. */
  readonly words: string;
  /**
   * Set if its words were deleted or replaced as a whole: the range is then an empty one where they
   * stood, until they come back. What went with them, and where in it they were.
   */
  readonly lost: { readonly text: string; readonly at: Range } | null;
}

export const tracked = (range: Range, text: string): TrackedRange => ({
  start: range.start,
  end: range.end,
  words: text.slice(range.start, range.end),
  lost: null,
});

/** Whether a range has the words that it was put on. */
export const isWhole = (range: TrackedRange, text: string): boolean =>
  range.lost === null && text.slice(range.start, range.end) === range.words;

/** A text after changes, with the ranges in it. */
export interface MovedRanges<R extends TrackedRange> {
  readonly text: string;
  readonly ranges: readonly R[];
}

/**
 * Moves ranges along with changes. What is typed at an edge stays outside, what is typed or deleted
 * inside makes the range longer or shorter. A range whose words are gone comes back when they do, by
 * undo or pasted elsewhere; it never goes to other words.
 * @param text Before the changes.
 * @param changes As VS Code gives them: each is made in the text that the one before left.
 */
export function moveRanges<R extends TrackedRange>(
  ranges: readonly R[],
  changes: readonly ContentChange[],
  text: string,
): MovedRanges<R> {
  let now: MovedRanges<R> = { text, ranges };
  for (const change of changes) now = moved(now, change);
  return { text: now.text, ranges: now.ranges.map((range) => mended(range, now.text)) };
}

/** The change without what it leaves as it was at its ends. */
function core({ rangeOffset, rangeLength, text }: ContentChange, before: string): ContentChange {
  const removed = before.slice(rangeOffset, rangeOffset + rangeLength);
  const most = Math.min(removed.length, text.length);
  let start = 0;
  while (start < most && removed[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && removed.at(-1 - end) === text.at(-1 - end)) end += 1;
  return {
    rangeOffset: rangeOffset + start,
    rangeLength: removed.length - start - end,
    text: text.slice(start, text.length - end),
  };
}

function moved<R extends TrackedRange>(
  { text, ranges }: MovedRanges<R>,
  change: ContentChange,
): MovedRanges<R> {
  const { rangeOffset: start, rangeLength, text: inserted } = change;
  const end = start + rangeLength;
  const removed = text.slice(start, end);
  const least = core(change, text);
  const edit = {
    start: least.rangeOffset,
    removed: least.rangeLength,
    inserted: least.text.length,
  };
  const move = (range: R): R => {
    const { lost } = range;
    if (lost) {
      const from = onlyPlace(inserted, lost.text);
      if (from === null) return { ...range, ...pointIn(moveRange(range, edit)) };
      return found(range, { start: start + from + lost.at.start, end: start + from + lost.at.end });
    }
    const isCovered = start <= range.start && end >= range.end && range.start < range.end;
    if (!isCovered || !isTouched(range, [edit])) return { ...range, ...moveRange(range, edit) };
    const at = { start: range.start - start, end: range.end - start };
    return { ...range, start, end: start, lost: { text: removed, at } };
  };
  return { text: text.slice(0, start) + inserted + text.slice(end), ranges: ranges.map(move) };
}

const pointIn = ({ start }: Range): Range => ({ start, end: start });

const found = <R extends TrackedRange>(range: R, { start, end }: Range): R => ({
  ...range,
  start,
  end,
  lost: null,
});

/** Where a part stands in a text; null if it does not, or more than once. */
function onlyPlace(text: string, part: string): number | null {
  const place = text.indexOf(part);
  return place < 0 || text.includes(part, place + 1) ? null : place;
}

/** A range whose words stand around what is left of it has all of them again. */
function mended<R extends TrackedRange>(range: R, text: string): R {
  const { start, end, words } = range;
  if (isWhole(range, text)) return range;
  const from = Math.max(0, end - words.length);
  const place = text.slice(from, start + words.length).indexOf(words);
  if (place < 0) return range;
  return found(range, { start: from + place, end: from + place + words.length });
}
