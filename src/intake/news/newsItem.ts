import type { ElementContent } from 'hast';
import type { ConvertedArticle } from '../converter';
import { type Content, element, page } from '../hast';
import { treeToMarkdown } from '../html/htmlToMarkdown';
import { textOf } from '../html/textOf';

/** An article as a news agency sends it, part by part. */
export interface NewsItem {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: string | null;
  /** Place and day, as they stand before the first words: “GENEVA, March 3”. */
  readonly dateline: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly body: readonly ElementContent[];
}

/** An agency's article, its byline above the text and its dateline before the first words. */
export function articleOf(item: NewsItem): ConvertedArticle {
  const { title, subtitle, byline, dateline, source, date, body } = item;
  const content: Content[] = [
    subtitle === null ? null : element('h2', [subtitle]),
    byline === null ? null : element('p', [byline]),
    ...(dateline === null ? body : withDateline(body, dateline)),
  ];
  const hasText = body.some((node) => /[\p{L}\p{N}]/u.test(textOf(node)));
  return { title, source, date, markdown: hasText ? treeToMarkdown(page(content)) : '' };
}

/** The dateline goes before the first paragraph, unless that has it. */
function withDateline(body: readonly ElementContent[], dateline: string): ElementContent[] {
  const words = dateline.trim().replace(/ ?[–—-]{1,2}$/u, '');
  let isDone = false;
  const put = (node: ElementContent): ElementContent => {
    if (isDone || node.type !== 'element') return node;
    if (node.tagName !== 'p') return { ...node, children: node.children.map(put) };
    const text = textOf(node).trim();
    if (text === '') return node;
    isDone = true;
    const place = words.split(/[,(]/, 1)[0] ?? '';
    const hasOne = place !== '' && text.toLowerCase().startsWith(place.toLowerCase());
    return hasOne ? node : element('p', [`${words} – `, ...node.children]);
  };
  return body.map(put);
}
