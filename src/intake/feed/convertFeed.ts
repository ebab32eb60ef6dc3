import type { Content } from '../hast';
import { page } from '../hast';
import type { Conversion, ConvertedArticle } from '../converter';
import { htmlToMarkdown, treeToMarkdown } from '../html/htmlToMarkdown';
import { IntakeError } from '../intakeError';
import { isoDate } from '../isoDate';
import { plainTextToHtml } from '../plainText';
import { htmlOf } from '../xml/xhtml';
import {
  charactersOf,
  childOf,
  childrenOf,
  elementsOf,
  localName,
  onOneLine,
  parseXml,
  withReferences,
  wordsOf,
  type XmlElement,
} from '../xml/xmlTree';

/** Root elements of feeds: RSS 2, RSS 1, Atom. */
const FEED_ROOTS: readonly string[] = ['rss', 'RDF', 'feed'];

/**
 * Reads a feed: each item is an article with its title, its date and the feed's name as source.
 * The whole text is taken where an item has it, else its summary.
 * @throws IntakeError when it is no feed or has no items.
 */
export function convertFeed(bytes: Uint8Array): Promise<Conversion> {
  const { roots, isWhole } = parseXml(bytes);
  const feed = roots.find((root) => FEED_ROOTS.includes(localName(root)));
  if (!feed) throw new IntakeError('it is no feed');
  const channel = childOf(feed, 'channel') ?? feed;
  const name = titleOf(channel);
  const items = ['item', 'entry'].flatMap((item) => elementsOf(feed, item));
  if (items.length === 0) throw new IntakeError('there is no item in this feed');
  const articles = items.map((item) => articleOf(item, name));
  const written = articles.filter(({ markdown }) => markdown.trim() !== '');
  const notices: string[] = [];
  const empty = articles.length - written.length;
  if (empty > 0) notices.push(`Items without a text were left out: ${String(empty)}.`);
  if (!isWhole) notices.push('The end of the file is missing.');
  return Promise.resolve({ articles: written, notices });
}

function articleOf(item: XmlElement, feedName: string | null): ConvertedArticle {
  const origin = own(item, 'source');
  const dates = ['pubDate', 'published', 'dc:date', 'date', 'issued', 'updated', 'modified'];
  return {
    title: titleOf(item),
    source: (origin && (titleOf(origin) ?? wordsOf(origin))) ?? feedName,
    date:
      dates.map((name) => isoDate(wordsOf(own(item, name)))).find((date) => date !== null) ?? null,
    markdown: bodyOf(item),
  };
}

/** An item's own element, not one that another vocabulary has under the name: “itunes:title”. */
const own = (item: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(item, name).find((child) => child.name === name || child.name === `atom:${name}`);

/** Words of a title, which may be HTML. */
function titleOf(element: XmlElement): string | null {
  const title = own(element, 'title');
  if (!title) return null;
  const text = charactersOf(title).replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
  const words = onOneLine(withReferences(text));
  return words === '' ? null : words;
}

/** The text of an item: the longest that it has, but never the summary for the content. */
function bodyOf(item: XmlElement): string {
  const full = [own(item, 'content:encoded'), own(item, 'content')];
  const short = [own(item, 'description'), own(item, 'summary'), own(item, 'media:description')];
  for (const element of [...full, ...short]) {
    const markdown = element ? markdownOf(element) : '';
    if (markdown.trim() !== '') return markdown;
  }
  return '';
}

function markdownOf(element: XmlElement): string {
  const type = element.attributes.get('type');
  if (type === 'xhtml' || element.children.some((child) => typeof child !== 'string')) {
    return treeToMarkdown(page(htmlOf(element.children)));
  }
  const text = charactersOf(element);
  const isHtml = /html/.test(type ?? '') || /<\/?[a-z][^<>]*>|&#?\w{2,31};/i.test(text);
  if (isHtml) return htmlToMarkdown(text);
  const plain: Content[] = plainTextToHtml(text);
  return treeToMarkdown(page(plain));
}
