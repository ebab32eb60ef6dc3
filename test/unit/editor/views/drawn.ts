import type { ArticleRow } from '../../../../src/editor/views/articleRow';

/** Rows as lines of text: icon, label and description, indented as in the tree. */
export function drawn(rows: readonly ArticleRow[], indent = ''): string[] {
  return rows.flatMap(({ icon, label, description, children }) => [
    `${indent}${icon} ${label}${description === '' ? '' : ` | ${description}`}`.replace(
      /[\u00A0\u202F]/g,
      ' ',
    ),
    ...drawn(children, `${indent}  `),
  ]);
}
