import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readDocument } from '../../core/document/readDocument';
import type { Range } from '../../core/document/sourceDocument';
import type { ConvertedArticle } from '../converter';
import { treeToMarkdown } from '../html/htmlToMarkdown';
import { IntakeError } from '../intakeError';
import { pageFacts } from './pageFacts';

/** The article of a page, and what is to be said of it. */
export interface PageArticle {
  readonly article: ConvertedArticle;
  readonly notices: readonly string[];
}

/**
 * The article of a page without what stands around it, as the engine tells it when it reads the
 * page itself.
 * @param html The whole page, decoded.
 * @throws IntakeError when there is no article in it.
 */
export function pageArticle(html: string): PageArticle {
  const document = readDocument(html, 'html');
  if (document.blocks.length === 0) throw new IntakeError('there is no text of an article in it');
  const tree = fromHtml(html);
  const ranges = document.blocks.map((block) => document.offsets.toSource(block));
  const markdown = treeToMarkdown(cutTo(tree, ranges));
  const facts = pageFacts(tree, html);
  return {
    article: {
      title: document.title ?? facts.title,
      source: facts.source,
      date: facts.date,
      markdown,
    },
    notices: document.notices.map(({ message }) => message),
  };
}

/** A tree with no other text than that of some ranges of the source, which are in order. */
function cutTo(tree: Root, ranges: readonly Range[]): Root {
  const isKept = (start: number, end: number): boolean => {
    const at = firstBehind(ranges, start);
    return (ranges[at]?.start ?? Infinity) < end;
  };
  const cut = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      const keeps =
        start?.offset !== undefined && isKept(start.offset, end?.offset ?? start.offset);
      return keeps || node.value.trim() === '' ? [node] : [];
    }
    if (node.type !== 'element') return [];
    const children = node.children.flatMap(cut);
    return children.some(hasText) || isBreak(node) ? [{ ...node, children }] : [];
  };
  return { type: 'root', children: tree.children.flatMap(cut) };
}

/** The first range that ends behind an offset. */
function firstBehind(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isBreak = ({ tagName }: Element): boolean => tagName === 'br' || tagName === 'wbr';

const hasText = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : node.type === 'element';
