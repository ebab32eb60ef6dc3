import type { Range } from '../../core/document/sourceDocument';
import type { AnnotationKind } from '../../core/model';
import type { Place } from '../articles/documentIndex';

/** One row of a view of the article. */
export interface ArticleRow {
  /** Unique in its view, and the same for the same thing after an edit. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says: the whole row in words. */
  readonly spoken: string;
  /** The whole row in plain text, to be copied; label and description where they are whole. */
  readonly copied?: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** The kind whose colour the icon has. */
  readonly tint?: AnnotationKind;
  /** Where the row's words stand in the source, in the version that was analysed. */
  readonly range: Range | null;
  /** The annotation whose card is the tooltip. */
  readonly annotation?: string;
  /** Whether the rows below it are hidden at first. */
  readonly isClosed?: boolean;
  /** May be made when first asked for; see `hasChildren`. */
  readonly children: readonly ArticleRow[];
  /** Whether there are children, for a row that makes them late. */
  readonly hasChildren?: boolean;
}

/** A row whose children are made when they are first asked for. */
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

/** The row that is meant with those above it, the outermost first; undefined when there is none. */
export function pathTo(
  rows: readonly ArticleRow[],
  isMeant: (row: ArticleRow) => boolean,
): readonly ArticleRow[] | undefined {
  for (const row of rows) {
    if (isMeant(row)) return [row];
    const below = pathTo(row.children, isMeant);
    if (below) return [row, ...below];
  }
  return undefined;
}

/** The row of the annotation that stands at a place, in a view whose rows are annotations. */
export function rowOfAnnotation(
  { annotation }: Place,
  rows: readonly ArticleRow[],
): readonly ArticleRow[] | undefined {
  return pathTo(rows, (row) => row.annotation === annotation.id);
}

/**
 * Whether two versions of a view look the same. Of rows that were never opened (`isOpened` is asked
 * with the id) the children are not looked at.
 */
export function areDrawnAlike(
  before: readonly ArticleRow[],
  after: readonly ArticleRow[],
  isOpened: (id: string) => boolean,
): boolean {
  return (
    before.length === after.length &&
    before.every((row, place) => {
      const other = after[place];
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

/** Gives rows that would share an id ids of their own: `x`, `x#2`. */
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
