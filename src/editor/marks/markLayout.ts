import type { Range } from '../../core/document/sourceDocument';
import { hueCount, type ActorHues } from './actorHues';
import { markedKindOf, type HighlightKind, type Mark, type MarkedKind } from './highlightSpans';

/** How a stretch of text is drawn: as its kind, or as one actor among others. */
export type MarkStyle = HighlightKind | `actor${number}`;

/**
 * What the marks under the caret are drawn with is apart from the rest, so that one of them can be
 * taken away while its word is being typed without setting the others again.
 */
export type MarkLayer = 'text' | 'caret';

export type LayoutKey = `${MarkLayer}:${MarkStyle}`;

/** Ranges by what they are drawn with, each in order of `start`. */
export type MarkLayout = ReadonlyMap<LayoutKey, readonly Range[]>;

/** The looks of actors told apart by colour. */
export const hueStyles: readonly MarkStyle[] = Array.from(
  { length: hueCount },
  (_, place): MarkStyle => `actor${place + 1}`,
);

/** What the short marks under the caret are drawn with. */
export const caretKeys: readonly LayoutKey[] = (
  ['actor', 'pledge', 'pledgePart', ...hueStyles] as const
).map((style): LayoutKey => `caret:${style}`);

/** What decides how marks are drawn besides the annotations. */
export interface LayoutOptions {
  /** Kinds that the reader switched off. */
  readonly hidden: ReadonlySet<MarkedKind>;
  /** Each actor's own colour; null when actors look alike. */
  readonly hues: ActorHues | null;
  /** Where the carets stand. */
  readonly carets: readonly number[];
  /** The words that are being typed at this moment. */
  readonly typed: readonly Range[];
}

/** Lays marks out; a short mark on a word that is being typed is left out until that is done. */
export function layOut(marks: readonly Mark[], options: LayoutOptions): MarkLayout {
  const { hidden, hues, carets, typed } = options;
  const layout = new Map<LayoutKey, Range[]>();
  for (const mark of marks) {
    const { kind, actor, start, end } = mark;
    if (end <= start || hidden.has(markedKindOf(kind))) continue;
    const isWord = isShort(kind);
    if (isWord && typed.some((word) => overlaps(mark, word))) continue;
    const hue = kind === 'actor' && actor !== null ? hues?.get(actor) : undefined;
    const isAtCaret = isWord && carets.some((caret) => start <= caret && caret <= end);
    const style: MarkStyle = hue === undefined ? kind : `actor${hue}`;
    const key: LayoutKey = `${isAtCaret ? 'caret' : 'text'}:${style}`;
    const ranges = layout.get(key);
    if (ranges) ranges.push({ start, end });
    else layout.set(key, [{ start, end }]);
  }
  return layout;
}

/** Whether a kind marks words rather than sentences. */
export function isShort(kind: HighlightKind): boolean {
  return kind === 'actor' || kind === 'pledge' || kind === 'pledgePart';
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
