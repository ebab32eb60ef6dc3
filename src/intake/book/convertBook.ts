import type { Element, ElementContent } from 'hast';
import type { Conversion, ConvertedArticle } from '../converter';
import { element, page } from '../hast';
import { treeToMarkdown } from '../html/htmlToMarkdown';
import { textOf } from '../html/textOf';
import { IntakeError } from '../intakeError';
import { isoDate } from '../isoDate';
import { htmlOf } from '../xml/xhtml';
import { elementsOf, parseXml } from '../xml/xmlTree';
import { readZip } from '../zipFile';
import { type BookPackage, readPackage, resolved } from './package';

/** Parts of a book that are no text of it. */
const FURNITURE = new Set([
  ...['cover', 'titlepage', 'toc', 'landmarks', 'page-list', 'index', 'copyright-page'],
  ...['loi', 'lot'],
]);

/** Whether `epub:type` says so. */
const isFurniture = (types: unknown): boolean =>
  String(types ?? '')
    .split(/\s+/)
    .some((type) => FURNITURE.has(type));

/** A document of a book. */
interface Chapter {
  readonly name: string;
  readonly heading: string | null;
  readonly content: readonly ElementContent[];
}

/**
 * Reads an EPUB in its reading order. A book or a report is one article with its chapters under
 * headings: whoever is introduced in the first chapter is called by the surname in the fourth, and
 * it is cited under one title. An issue of a paper has an article for each text.
 * @throws IntakeError when it is damaged or encrypted.
 */
export function convertBook(bytes: Uint8Array): Promise<Conversion> {
  const book = readPackage(bytes);
  const wanted = new Set(book.spine);
  const files = readZip(bytes, (name) => wanted.has(name));
  const missing = book.spine.filter((name) => !files.has(name));
  let left = 0;
  const chapters = book.spine.flatMap((name) => {
    const file = files.get(name);
    const chapter = file ? chapterOf(name, file, book) : null;
    if (file && !chapter) left += 1;
    return chapter ? [chapter] : [];
  });
  if (chapters.length === 0) throw new IntakeError('there is no text in it');
  const notices: string[] = [];
  if (missing.length > 0) notices.push(`Parts are missing in the file: ${missing.join(', ')}.`);
  if (left > 0)
    notices.push(`Covers, contents and other parts without text were left out: ${String(left)}.`);
  const articles = book.isPeriodical
    ? chapters.map((chapter) => articleOf(chapter.heading, [chapter], book))
    : [articleOf(book.title, chapters, book)];
  return Promise.resolve({ articles, notices });
}

function articleOf(
  title: string | null,
  chapters: readonly Chapter[],
  book: BookPackage,
): ConvertedArticle {
  const source = book.isPeriodical ? (book.title ?? book.publisher) : book.publisher;
  const content = chapters.flatMap((chapter) => chapter.content);
  return { title, source, date: isoDate(book.date), markdown: treeToMarkdown(page(content)) };
}

/** A document's text, or null when it is none of the book's. */
function chapterOf(name: string, file: Uint8Array, book: BookPackage): Chapter | null {
  const body = parseXml(file).roots.flatMap((root) => elementsOf(root, 'body'))[0];
  if (!body || isFurniture(body.attributes.get('epub:type'))) return null;
  const content = named(withoutFurniture(htmlOf(body.children)), name, book);
  if (!content.some((node) => /[\p{L}\p{N}]/u.test(textOf(node)))) return null;
  const own = headingIn(content);
  const heading = own ?? book.contents.get(name) ?? null;
  if (book.isPeriodical) return { name, heading, content };
  const lowered = content.map(lower);
  // A chapter whose heading is a picture has one in the table of contents.
  const above = own === null && heading !== null ? [element('h2', [heading])] : [];
  return { name, heading, content: [...above, ...lowered] };
}

const withoutFurniture = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (isFurniture(node.properties['epub:type'])) return [];
    return [{ ...node, children: withoutFurniture(node.children) }];
  });

const isHeading = (node: Element): boolean => /^h[1-6]$/.test(node.tagName);

/** The words of the first heading, or null. */
function headingIn(nodes: readonly ElementContent[]): string | null {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const words = isHeading(node) ? textOf(node).replace(/\s+/g, ' ').trim() : '';
    const found = words === '' ? headingIn(node.children) : words;
    if (found !== null) return found;
  }
  return null;
}

/** Headings a level lower, under the title of the book. */
const lower = (node: ElementContent): ElementContent => {
  if (node.type !== 'element') return node;
  const level = Math.min(6, Number(node.tagName.slice(1)) + 1);
  const tagName = isHeading(node) ? `h${String(level)}` : node.tagName;
  return { ...node, tagName, children: node.children.map(lower) };
};

/** The places of a document with the document's name, as several become one. */
function named(
  nodes: readonly ElementContent[],
  name: string,
  book: BookPackage,
): ElementContent[] {
  const placed = (document: string, id: string): string =>
    `${String(book.spine.indexOf(document))}-${id}`;
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const { id, href } = node.properties;
    const properties = { ...node.properties };
    if (typeof id === 'string') properties['id'] = placed(name, id);
    if (typeof href === 'string' && !/^[a-z]+:/i.test(href)) {
      const place = href.split('#', 2)[1];
      properties['href'] = place === undefined ? '' : `#${placed(resolved(name, href), place)}`;
    }
    return { ...node, properties, children: named(node.children, name, book) };
  });
}
