import type { Range } from '../../core/document/sourceDocument';
import type { AnnotationKind } from '../../core/model';
import type { MarkName, MarkStyle } from '../kinds/editorKind';
import { markStyles } from '../kinds/kinds';
import { hueCount, type ActorHues } from './actorHues';
import type { Mark } from './mark';

/** A decoration: a style, that style in the colour of one actor, or drawn faint. */
export type DecorationName = MarkName | `${MarkName}${number}` | `${MarkName}Faint`;

/**
 * Marks under the caret have decorations of their own, so that one of them can be taken away while
 * its word is being typed and the rest stay as they are.
 */
export type MarkLayer = 'text' | 'caret';

export type LayoutKey = `${MarkLayer}:${DecorationName}`;

/** The ranges of each decoration, in order of `start`. */
export type MarkLayout = ReadonlyMap<LayoutKey, readonly Range[]>;

/** The decorations of a style in the colours of single actors; none for most styles. */
export function hueNames({ name, hasHues }: MarkStyle): readonly DecorationName[] {
  if (hasHues !== true) return [];
  return Array.from({ length: hueCount }, (_, at): DecorationName => `${name}${at + 1}`);
}

/** The decoration of a style for what may well be wrong. */
export const faintName = ({ name }: MarkStyle): DecorationName => `${name}Faint`;

/** The style that a decoration belongs to. */
export const styleName = (name: string): string => name.replace(/(?:\d{1,2}|Faint)$/, '');

/** The decorations of short marks under the caret. */
export const caretKeys: readonly LayoutKey[] = markStyles
  .filter(({ isShort }) => isShort)
  .flatMap((style) => [style.name, ...hueNames(style), faintName(style)])
  .map((name): LayoutKey => `caret:${name}`);

/** What decides how marks are drawn besides the annotations. */
export interface LayoutOptions {
  /** Kinds that the reader switched off. */
  readonly hidden: ReadonlySet<AnnotationKind>;
  /** The colour of each actor; null when actors look alike. */
  readonly hues: ActorHues | null;
  /** Marks that the engine is less sure of than this, 0 to 1, are drawn faint. */
  readonly faintBelow: number;
  /** Offsets of the carets. */
  readonly carets: readonly number[];
  /** The words that are being typed. */
  readonly typed: readonly Range[];
}

/** Lays marks out. A short mark on a word that is being typed is left out until that is done. */
export function layOut(marks: readonly Mark[], options: LayoutOptions): MarkLayout {
  const { hidden, carets, typed } = options;
  const layout = new Map<LayoutKey, Range[]>();
  for (const mark of marks) {
    const { style, start, end } = mark;
    if (end <= start || hidden.has(style.kind)) continue;
    if (style.isShort && typed.some((word) => overlaps(mark, word))) continue;
    const isAtCaret = style.isShort && carets.some((caret) => start <= caret && caret <= end);
    const key: LayoutKey = `${isAtCaret ? 'caret' : 'text'}:${decorationOf(mark, options)}`;
    const ranges = layout.get(key);
    if (ranges) ranges.push({ start, end });
    else layout.set(key, [{ start, end }]);
  }
  return layout;
}

function decorationOf(
  { style, entity, confidence }: Mark,
  { hues, faintBelow }: LayoutOptions,
): DecorationName {
  if (confidence < faintBelow) return faintName(style);
  const hue = style.hasHues === true && entity !== null ? hues?.get(entity) : undefined;
  return hue === undefined ? style.name : `${style.name}${hue}`;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
