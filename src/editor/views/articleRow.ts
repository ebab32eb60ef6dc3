import type { Range } from '../../core/document/sourceDocument';
import type { AnnotationKind } from '../../core/model';
import type { Place } from '../articles/documentIndex';

/** One row of a view. */
export interface ArticleRow {
  /** Unique in its view, and the same for the same thing from one analysis to the next. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says: the whole row in words. */
  readonly spoken: string;
  /** The row in plain text, for copying, if label and description do not say all of it. */
  readonly copied?: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** The kind whose colour the icon has. */
  readonly tint?: AnnotationKind;
  /** Where the row's words are, in the analysed version. */
  readonly range: Range | null;
  /** Id of the annotation whose card is the tooltip. */
  readonly annotation?: string;
  /** Whether it is collapsed at first. */
  readonly isClosed?: boolean;
  /** May be made when first asked for: ask `hasChildren` whether there are any. */
  readonly children: readonly ArticleRow[];
  /** Set if the children are made when first asked for. */
  readonly hasChildren?: boolean;
}

/** A row whose children are made when first asked for. */
export function withLateChildren(
  row: Omit<ArticleRow, 'children' | 'hasChildren'>,
  make: () => readonly ArticleRow[],
): ArticleRow {
  let made: readonly ArticleRow[] | undefined;
  return {
    ...row,
    hasChildren: true,
    get children() {
      return (made ??= make());
    },
  };
}

export function hasChildren(row: ArticleRow): boolean {
  return row.hasChildren ?? row.children.length > 0;
}

/** The first row that matches and those above it, outermost first; undefined if none matches. */
export function pathTo(
  rows: readonly ArticleRow[],
  matches: (row: ArticleRow) => boolean,
): readonly ArticleRow[] | undefined {
  for (const row of rows) {
    if (matches(row)) return [row];
    const below = pathTo(row.children, matches);
    if (below) return [row, ...below];
  }
  return undefined;
}

/** The row of the annotation at a place, in a view whose rows are annotations. */
export function rowOfAnnotation(
  { annotation }: Place,
  rows: readonly ArticleRow[],
): readonly ArticleRow[] | undefined {
  return pathTo(rows, (row) => row.annotation === annotation.id);
}

/**
 * Whether two versions of a view look the same. Children are compared only if their row was ever
 * expanded, which `isOpened` tells by its id.
 */
export function areDrawnAlike(
  before: readonly ArticleRow[],
  after: readonly ArticleRow[],
  isOpened: (id: string) => boolean,
): boolean {
  return (
    before.length === after.length &&
    before.every((row, at) => {
      const other = after[at];
      return (
        other !== undefined &&
        row.id === other.id &&
        row.label === other.label &&
        row.description === other.description &&
        row.spoken === other.spoken &&
        row.icon === other.icon &&
        row.tint === other.tint &&
        hasChildren(row) === hasChildren(other) &&
        (!isOpened(row.id) || areDrawnAlike(row.children, other.children, isOpened))
      );
    })
  );
}

/** Numbers the ids that rows would share: `x`, `x#2`. */
export function withUniqueIds(
  rows: readonly ArticleRow[],
  taken = new Set<string>(),
): readonly ArticleRow[] {
  return rows.map((row) => {
    let { id } = row;
    for (let copy = 2; taken.has(id); copy += 1) id = `${row.id}#${String(copy)}`;
    taken.add(id);
    return { ...row, id, children: withUniqueIds(row.children, taken) };
  });
}
