import { nothing, spaces } from '../mendSource';
import type { Range } from '../sourceDocument';
import type { ArticleText } from './articleText';
import { dateIn } from './dates';

const ROOT = /<(?:rss|rdf:RDF|feed)[\s>]/i;
/** What an entry is called in RSS and in Atom. */
const ENTRY = /<(item|entry)(?:\s[^<>]*)?>/gi;
const LONGEST_HEAD = 2000;

/** An element of an entry. All ranges are of the entry's source. */
interface Element {
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly content: string;
}

/** The entries of a feed (RSS or Atom); null for any other file. */
export function feedArticles(source: string): readonly ArticleText[] | null {
  const head = source.slice(0, LONGEST_HEAD);
  if (!ROOT.test(head) || /<html[\s>]/i.test(head)) return null;
  const entries = entriesIn(source);
  if (entries.length === 0) return null;
  const name = element(source.slice(0, entries[0]?.start), ['title']);
  return entries.map(({ start, end }) =>
    entryText(source, start, end, name && plain(name.content)),
  );
}

function entriesIn(source: string): Range[] {
  const entries: Range[] = [];
  for (const match of source.matchAll(ENTRY)) {
    if (match.index < (entries.at(-1)?.end ?? 0)) continue;
    const end = source.indexOf(`</${match[1] ?? ''}>`, match.index);
    if (end < 0) break;
    entries.push({ start: match.index + match[0].length, end });
  }
  return entries;
}

function entryText(source: string, start: number, end: number, feed: string | null): ArticleText {
  const entry = source.slice(start, end);
  const title = element(entry, ['title']);
  const bodies = ['content:encoded', 'content', 'description', 'summary'].flatMap(
    (name) => element(entry, [name]) ?? [],
  );
  const [first, ...others] = bodies;
  // Of a summary and the whole text, the longer is the text.
  const body = first && others.reduce(longer, first);
  const date = element(entry, ['pubDate', 'published', 'dc:date', 'updated']);
  const own = element(entry, ['source']);
  const words = plain(date?.content ?? '');
  return {
    start,
    end,
    format: 'html',
    text: pageOf(entry, title, body),
    title: null,
    source: (own && plain(element(own.content, ['title'])?.content ?? own.content)) || feed,
    date: dateIn(words) ?? (words || null),
  };
}

const longer = (one: Element, other: Element): Element =>
  other.content.length > one.content.length ? other : one;

/** The entry as a page of a heading and a text, each at its own place. */
function pageOf(entry: string, title: Element | null, body: Element | undefined): string {
  const parts = [
    ...(title ? [{ ...title, name: 'h1' }] : []),
    ...(body ? [{ ...body, name: 'div' }] : []),
  ].sort((a, b) => a.start - b.start);
  let page = '';
  for (const { start, end, from, to, name } of parts) {
    page += spaces(entry.slice(page.length, start));
    page += `<${name}>`.padEnd(from - start) + markupOf(entry.slice(from, to));
    page += `</${name}>`.padEnd(end - to);
  }
  return page + spaces(entry.slice(page.length));
}

const CDATA = /<!\[CDATA\[([^]*?)\]\]>/g;

/** The markup that a feed holds as text: in CDATA as it is, else escaped. As long as before. */
function markupOf(content: string): string {
  if (content.includes('<![CDATA['))
    return content.replace(CDATA, (whole, inside: string) => {
      const open = '<![CDATA['.length;
      return spaces(whole.slice(0, open)) + inside + spaces(whole.slice(open + inside.length));
    });
  // An ampersand that is escaped once more stands right before what it is part of.
  return content.replace(/&(lt|gt|amp|quot);/g, (escape, name: string) => {
    const rest = nothing(escape.slice(1));
    if (name === 'gt') return `>${rest}`;
    return rest + (name === 'lt' ? '<' : name === 'amp' ? '&' : '"');
  });
}

/** The first element of one of these names, in their order. */
function element(xml: string, names: readonly string[]): Element | null {
  for (const name of names) {
    const open = new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'i').exec(xml);
    if (!open || open[0].endsWith('/>')) continue;
    const from = open.index + open[0].length;
    const to = xml.indexOf(`</${name}>`, from);
    if (to < 0) continue;
    const end = to + `</${name}>`.length;
    return { start: open.index, end, from, to, content: xml.slice(from, to) };
  }
  return null;
}

/** The words of an element without markup. */
const plain = (content: string): string =>
  content
    .replace(CDATA, '$1')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
