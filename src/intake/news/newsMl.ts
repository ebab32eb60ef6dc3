import type { ElementContent } from 'hast';
import { parseHtml } from '../html/htmlToMarkdown';
import { isoDate } from '../isoDate';
import { plainTextToHtml } from '../plainText';
import { page } from '../hast';
import { htmlOf } from '../xml/xhtml';
import { charactersOf, childOf, elementsOf, wordsOf, type XmlElement } from '../xml/xmlTree';
import type { NewsItem } from './newsItem';
import { readNitf } from './nitf';

/** An item of NewsML (1 or G2). Null when it has no text, as that of a picture. */
export function readNewsItem(item: XmlElement): NewsItem | null {
  const all = (name: string): XmlElement[] => elementsOf(item, name);
  const words = (...names: string[]): string | null =>
    names
      .flatMap(all)
      .map((element) => wordsOf(element))
      .find((each) => each !== null) ?? null;
  const nitf = all('nitf')[0];
  const inner = nitf ? readNitf(nitf) : null;
  const body = inner?.body ?? bodyOf(item);
  if (body.length === 0) return null;
  const dates = [
    'contentCreated',
    'versionCreated',
    'firstCreated',
    'FirstCreated',
    'ThisRevisionCreated',
  ];
  return {
    title: words('headline', 'HeadLine') ?? inner?.title ?? words('title'),
    subtitle: inner?.subtitle ?? words('SubHeadLine'),
    byline: words('by', 'ByLine') ?? inner?.byline ?? null,
    dateline: words('dateline', 'DateLine') ?? inner?.dateline ?? null,
    source: words('creditline', 'CreditLine') ?? providerOf(item) ?? inner?.source ?? null,
    date:
      dates.map((name) => isoDate(words(name))).find((date) => date !== null) ??
      inner?.date ??
      null,
    body,
  };
}

function providerOf(item: XmlElement): string | null {
  const provider = ['provider', 'Provider', 'infoSource'].flatMap((name) =>
    elementsOf(item, name),
  )[0];
  if (!provider) return null;
  const party = elementsOf(provider, 'Party')[0]?.attributes.get('FormalName');
  const name = childOf(provider, 'name');
  return wordsOf(name) ?? party ?? wordsOf(provider) ?? provider.attributes.get('literal') ?? null;
}

/** The text of an item: a page, or plain words. */
function bodyOf(item: XmlElement): readonly ElementContent[] {
  const pageBody = elementsOf(item, 'html').flatMap((html) => elementsOf(html, 'body'))[0];
  if (pageBody) return htmlOf(pageBody.children);
  for (const name of ['inlineXML', 'inlineData', 'DataContent']) {
    for (const holder of elementsOf(item, name)) {
      const isMarkup = holder.children.some((child) => typeof child !== 'string');
      if (isMarkup) return htmlOf(holder.children);
      const text = charactersOf(holder);
      if (text.trim() === '') continue;
      // Elements that were written as characters.
      if (/<p[\s>]/i.test(text))
        return parseHtml(text).children.filter((node) => node.type !== 'doctype');
      return page(plainTextToHtml(text)).children.filter((node) => node.type !== 'doctype');
    }
  }
  return [];
}
