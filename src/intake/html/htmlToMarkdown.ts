import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { Nodes as MarkdownNodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { footnoteHandlers, markFootnotes } from './footnotes';
import { withoutFurniture } from './furniture';

/**
 * HTML as Markdown: headings, paragraphs, lists, tables, block quotations, footnotes, emphasis and
 * links. Scripts, styles, pictures and controls are left out.
 * @param html A page or a part of one.
 */
export const htmlToMarkdown = (html: string): string => treeToMarkdown(parseHtml(html));

/** The tree of a page or a part of one. Its nodes know their offsets in the source. */
export const parseHtml = (html: string): Root => fromHtml(html, { fragment: true });

/** A tree of HTML as Markdown, as `htmlToMarkdown`. The tree is left as it is. */
export function treeToMarkdown(tree: Root): string {
  const marked = markFootnotes(withoutFurniture(tree));
  const markdown = toMdast(marked, { handlers: { ...footnoteHandlers, a: link }, newlines: false });
  return markdownOf(markdown);
}

/** A link to the web; of one within the text, or the place that it led to, the words. */
const link: Handle = (state, node) =>
  String(node.properties['href'] ?? '').replace(/^#.*/, '') === ''
    ? state.all(node)
    : defaultHandlers.a(state, node);

/** A tree of Markdown written out, with tables and footnotes. */
export function markdownOf(tree: MarkdownNodes): string {
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
    emphasis: '_',
    listItemIndent: 'one',
  });
}
