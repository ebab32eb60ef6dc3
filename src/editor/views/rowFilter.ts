import type { ArticleRow } from './articleRow';

/** Rows that match a filter, and how many of them do. */
export interface FilteredRows {
  readonly rows: readonly ArticleRow[];
  readonly matches: number;
}

/**
 * The rows that contain every word of a filter, ignoring order, case and accents. The rows above
 * them stay, to show where they belong, and so do all rows below. A blank filter keeps every row.
 */
export function filterRows(rows: readonly ArticleRow[], filter: string): FilteredRows {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { rows, matches: countRows(rows) };
  let matches = 0;
  const keep = (some: readonly ArticleRow[]): ArticleRow[] =>
    some.flatMap((row) => {
      const text = folded(`${row.label} ${row.description} ${row.spoken}`);
      const isMatch = words.every((word) => text.includes(word));
      if (isMatch) matches += 1;
      const below = keep(row.children);
      if (isMatch) return [row];
      return below.length > 0 ? [{ ...row, children: below }] : [];
    });
  const kept = keep(rows);
  return { rows: kept, matches };
}

export function countRows(rows: readonly ArticleRow[]): number {
  return rows.reduce((sum, { children }) => sum + 1 + countRows(children), 0);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}
