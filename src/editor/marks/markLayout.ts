import type { Range } from '../../core/document/sourceDocument';
import type { AnnotationKind } from '../../core/model';
import type { MarkName, MarkStyle } from '../kinds/editorKind';
import { markStyles } from '../kinds/kinds';
import { ownMarkCount, type ActorHues } from './actorHues';
import type { Mark } from './mark';

/**
 * What is drawn of a mark: its line, the line of one actor, faint or quiet, its
 * tint; and `Whole`, which is never drawn and says where the mark is, however it is drawn.
 */
export type DecorationName =
  MarkName | `${MarkName}${number}` | `${MarkName}${'Faint' | 'Quiet' | 'Tint' | 'Whole'}`;

/**
 * Marks under the caret have decorations of their own, so that one of them can be taken away while
 * its word is being typed and the rest stay as they are.
 */
export type MarkLayer = 'text' | 'caret';

export type LayoutKey = `${MarkLayer}:${DecorationName}`;

/** The ranges of each decoration, in order of `start`. */
export type MarkLayout = ReadonlyMap<LayoutKey, readonly Range[]>;

/** The decorations of a style for single actors, by the number of their mark; none for most styles. */
export function hueNames({ name, hasHues }: MarkStyle): readonly DecorationName[] {
  if (hasHues !== true) return [];
  return Array.from({ length: ownMarkCount }, (_, at): DecorationName => `${name}${at + 1}`);
}

/** The decoration of a style for what may well be wrong. */
export const faintName = ({ name }: MarkStyle): DecorationName => `${name}Faint`;

/** The line of a quiet style while no caret is in its mark. */
export const quietName = ({ name }: MarkStyle): DecorationName => `${name}Quiet`;

/** The background of a style. */
export const tintName = ({ name }: MarkStyle): DecorationName => `${name}Tint`;

export const wholeName = ({ name }: MarkStyle): DecorationName => `${name}Whole`;

/** The style that a decoration belongs to. */
export const styleName = (name: string): string =>
  name.replace(/(?:\d{1,2}|Faint|Quiet|Tint|Whole)$/, '');

/** The decorations of short marks under the caret. */
export const caretKeys: readonly LayoutKey[] = markStyles
  .filter(({ isShort }) => isShort)
  .flatMap((style) => [
    style.name,
    ...hueNames(style),
    ...[faintName, tintName, wholeName].map((nameOf) => nameOf(style)),
  ])
  .map((name): LayoutKey => `caret:${name}`);

/** What decides how marks are drawn besides the annotations. */
export interface LayoutOptions {
  /** Kinds that the reader switched off. */
  readonly hidden: ReadonlySet<AnnotationKind>;
  /** The mark of each actor; null when actors look alike. */
  readonly hues: ActorHues | null;
  /** Marks that the engine is less sure of than this, 0 to 1, are not drawn. */
  readonly hideBelow: number;
  /** Marks that the engine is less sure of than this, 0 to 1, are drawn faint. */
  readonly faintBelow: number;
  /** Whether the marks of quiet styles have their line only while a caret is in them. */
  readonly isCalm: boolean;
  /** Offsets of the carets. */
  readonly carets: readonly number[];
  /** The words that are being typed. */
  readonly typed: readonly Range[];
}

/**
 * Lays marks out. Where marks lie on the same words, only the innermost has its line there, and the
 * tints of the others show through. A short mark on a word that is being typed is left out until
 * that is done.
 */
export function layOut(marks: readonly Mark[], options: LayoutOptions): MarkLayout {
  const { hidden, hideBelow, typed } = options;
  const layout = new Map<LayoutKey, Range[]>();
  const drawn = marks.filter(
    (mark) =>
      mark.start < mark.end &&
      !hidden.has(mark.style.kind) &&
      mark.confidence >= hideBelow &&
      !(mark.style.isShort && typed.some((word) => overlaps(mark, word))),
  );
  const put = (mark: Mark, name: DecorationName, ranges: readonly Range[]): void => {
    const key: LayoutKey = `${mark.style.isShort && isAtCaret(mark, options) ? 'caret' : 'text'}:${name}`;
    const known = layout.get(key);
    const plain = ranges.map(({ start, end }) => ({ start, end }));
    if (known) known.push(...plain);
    else layout.set(key, plain);
  };
  const inner = innerMarks(drawn);
  drawn.forEach((mark, at) => {
    const line = lineOf(mark, options);
    const isTinted = mark.style.isFilled && line !== faintName(mark.style);
    put(mark, wholeName(mark.style), [mark]);
    if (isTinted) put(mark, tintName(mark.style), [mark]);
    put(mark, line, isWholly(mark) ? [mark] : without(mark, inner[at] ?? []));
  });
  return layout;
}

/** Whether marks are at a caret, their edges included. */
export function isAtCaret(
  { start, end }: Range,
  { carets }: Pick<LayoutOptions, 'carets'>,
): boolean {
  return carets.some((caret) => start <= caret && caret <= end);
}

function lineOf(mark: Mark, options: LayoutOptions): DecorationName {
  const { style, entity, confidence } = mark;
  if (style.isQuiet === true && options.isCalm && !isAtCaret(mark, options))
    return quietName(style);
  if (confidence < options.faintBelow) return faintName(style);
  const hue = style.hasHues === true && entity !== null ? options.hues?.get(entity) : undefined;
  return hue === undefined ? style.name : `${style.name}${hue}`;
}

/** Boxes and bars beside a paragraph are not cut where other marks lie. */
const isWholly = ({ style: { lines } }: Mark): boolean =>
  lines.outline !== undefined || lines.isWholeLine === true;

/** For each mark those that lie on some of its words and are narrower, in order of `start`. */
function innerMarks(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const inner = marks.map((): Mark[] => []);
  const open: number[] = [];
  marks.forEach((mark, at) => {
    for (let each = open.length - 1; each >= 0; each -= 1) {
      const other = open[each] ?? at;
      const before = marks[other];
      if (!before || before.end <= mark.start) open.splice(each, 1);
      else if (isInside(mark, before)) inner[other]?.push(mark);
      else if (isInside(before, mark)) inner[at]?.unshift(before);
    }
    open.push(at);
  });
  return inner;
}

/** Of two marks that share words, the narrower is inside; of equal ones that of the upper style. */
function isInside(mark: Mark, other: Mark): boolean {
  if (mark.style.lines.isWholeLine === true) return false;
  const longer = other.end - other.start - (mark.end - mark.start);
  return longer > 0 || (longer === 0 && rankOf(mark) < rankOf(other));
}

const rankOf = ({ style }: Mark): number => markStyles.indexOf(style);

/** The pieces of a range that none of some ranges covers. */
function without({ start, end }: Range, cuts: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start > from) pieces.push({ start: from, end: Math.min(cut.start, end) });
    from = Math.max(from, cut.end);
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
