import { readDocument } from '../core/document/readDocument';

/** A body with its headline. */
export interface Headlined {
  readonly title: string | null;
  readonly markdown: string;
}

/** How many blocks may show which of them is the headline. */
const BLOCKS = 12;

/**
 * A body in Markdown with its headline as a heading. It is the first heading of level 1; in a body
 * without headings the block that reads like a headline, by what is known of plain text.
 */
export function withHeadline(markdown: string): Headlined {
  const heading = /^# +(\S[^\n]*)$/m.exec(markdown)?.[1];
  if (heading !== undefined) return { title: plain(heading), markdown };
  if (/^#{2,6} /m.test(markdown)) return { title: null, markdown };
  const blocks = markdown.split(/\n{2,}/);
  const shown = blocks.slice(0, BLOCKS).map(plain);
  const { title } = readDocument(shown.join('\n\n'), 'text');
  const at = title === null ? -1 : shown.indexOf(title);
  if (title === null || at < 0 || MARKED.test(blocks[at] ?? '')) return { title: null, markdown };
  const rest = blocks.map((block, index) => (index === at ? `# ${unmarked(block)}` : block));
  return { title, markdown: rest.join('\n\n') };
}

/** A list, a quotation, a table or a footnote, which is no headline. */
const MARKED = /^(?:[-*+>|]|\d+[.)]|\[\^)/;

/** A block without the emphasis around all of it. */
const unmarked = (block: string): string =>
  block.replace(/^(\*\*|__|_|\*)(?=\S)([^*_]+)\1$/, '$2').replace(/\\?\n/g, ' ');

/** What a block of Markdown reads like. */
const plain = (block: string): string =>
  unmarked(block)
    .replace(/\*\*|(?<![\p{L}\p{N}\\])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim();
