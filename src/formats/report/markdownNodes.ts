import type { Heading, List, PhrasingContent, RootContent } from 'mdast';

/** Text from a file on one line, without characters that reorder or hide their neighbours. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

export type Inline = string | PhrasingContent;

const phrasing = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

export const strong = (words: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value: words }],
});

export const heading = (depth: Heading['depth'], ...parts: Inline[]): RootContent => ({
  type: 'heading',
  depth,
  children: phrasing(parts),
});

export const paragraph = (...parts: Inline[]): RootContent => ({
  type: 'paragraph',
  children: phrasing(parts),
});

/** A list with an item for each row; nothing where there is none. */
export function list(rows: readonly (readonly Inline[])[]): RootContent[] {
  if (rows.length === 0) return [];
  const children: List['children'] = rows.map((row) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: phrasing(row) }],
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
}
