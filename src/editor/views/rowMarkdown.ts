import { escapeMarkdown } from '../words/escapeMarkdown';
import type { ArticleRow } from './articleRow';

/** Rows as a nested list in Markdown, below a heading if there is one. */
export function rowsMarkdown(rows: readonly ArticleRow[], heading = ''): string {
  const lines = listed(rows, '');
  const head = heading === '' ? [] : [`## ${escapeMarkdown(heading)}`, ''];
  return [...head, ...lines, ''].join('\n');
}

function listed(rows: readonly ArticleRow[], indent: string): string[] {
  return rows.flatMap((row) => [
    `${indent}- ${lineOf(row)}`,
    ...listed(row.children, `${indent}  `),
  ]);
}

function lineOf({ label, description, copied }: ArticleRow): string {
  if (copied !== undefined) return escapeMarkdown(copied);
  const rest = description === '' ? '' : ` (${escapeMarkdown(description)})`;
  return `${escapeMarkdown(label)}${rest}`;
}
