import type { Element, Nodes, Root } from 'hast';
import { textOf } from '../html/textOf';
import { isoDate } from '../isoDate';

/** What a page says of itself, for readers of its address and for search engines. */
export interface PageFacts {
  readonly title: string | null;
  /** The page's address, else the name of its site. */
  readonly source: string | null;
  readonly date: string | null;
}

/** Names of `meta` elements, the most telling first. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'];
const ADDRESSES = ['og:url', 'twitter:url'];
const SITES = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'];
const DATES = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date'],
  ...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'sailthru.date', 'pubdate'],
  ...['publish-date', 'publication_date', 'date', 'dc.date.created', 'dcterms.created'],
];

/** Browsers write where a page was saved from into a comment. */
const SAVED_FROM =
  /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\S+)/i;

/** The title, address and date that a page gives itself. */
export function pageFacts(tree: Root, html: string): PageFacts {
  const elements = elementsOf(tree);
  const metas = metaContents(elements);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null;
  const dates = [first(DATES), linkedDate(elements), timeOf(elements)].map(isoDate);
  const address = [
    first(ADDRESSES),
    canonical(elements),
    SAVED_FROM.exec(html.slice(0, 4096))?.[1],
  ];
  return {
    title: first(TITLES) ?? textIn(elements, 'title'),
    source: address.find((each) => each && /^https?:\/\//i.test(each)) ?? first(SITES),
    date: dates.find((date) => date !== null) ?? null,
  };
}

function elementsOf(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsOf(child)] : [],
  );
}

/** The content of the first `meta` of each name. */
function metaContents(elements: readonly Element[]): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const { properties } of elements.filter(({ tagName }) => tagName === 'meta')) {
    const content = properties['content'];
    if (typeof content !== 'string' || content.trim() === '') continue;
    for (const key of ['property', 'name', 'itemProp']) {
      const name = String(properties[key] ?? '').toLowerCase();
      if (name !== '' && !contents.has(name)) contents.set(name, content.trim());
    }
  }
  return contents;
}

const canonical = (elements: readonly Element[]): string | undefined =>
  elements
    .filter(
      ({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical',
    )
    .map(({ properties }) => String(properties['href'] ?? ''))[0];

function textIn(elements: readonly Element[], name: string): string | null {
  const text = elements
    .filter(({ tagName }) => tagName === name)
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim())[0];
  return text === undefined || text === '' ? null : text;
}

/** The date in the page's linked data. */
function linkedDate(elements: readonly Element[]): string | null {
  for (const element of elements) {
    if (element.tagName !== 'script') continue;
    if (!/ld\+json/i.test(String(element.properties['type'] ?? ''))) continue;
    const date = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(textOf(element))?.[1];
    if (date !== undefined) return date;
  }
  return null;
}

/** The first time that the page marks as one: an article's own stands above its text. */
const timeOf = (elements: readonly Element[]): string | null =>
  elements
    .filter(({ tagName }) => tagName === 'time')
    .map(({ properties }) => properties['dateTime'])
    .find((time): time is string => typeof time === 'string') ?? null;
