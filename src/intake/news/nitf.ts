import type { ElementContent } from 'hast';
import { isoDate } from '../isoDate';
import { htmlOf } from '../xml/xhtml';
import { childOf, childrenOf, elementsOf, localName, wordsOf } from '../xml/xmlTree';
import type { XmlElement, XmlNode } from '../xml/xmlTree';
import type { NewsItem } from './newsItem';

/** Elements of NITF that are called otherwise in HTML; null for what is no text. */
const IN_HTML = new Map<string, string | null>([
  ...(['hl1', 'hl2'] as const).map((name) => [name, 'h2'] as const),
  ...([
    ['bq', 'blockquote'],
    ['credit', 'p'],
    ['block', 'div'],
    ['lang', 'span'],
  ] as const),
  ...([
    ['fn', 'aside'],
    ['pre', 'pre'],
    ['media', null],
    ['datasource', 'p'],
  ] as const),
]);

/** One document of NITF, the News Industry Text Format. */
export function readNitf(nitf: XmlElement): NewsItem {
  const head = childOf(nitf, 'head');
  const body = childOf(nitf, 'body');
  const bodyHead = body && childOf(body, 'body.head');
  const hedline = bodyHead && childOf(bodyHead, 'hedline');
  const content = body ? childrenOf(body, 'body.content') : [];
  const end = body
    ? childrenOf(body, 'body.end').flatMap((each) => childrenOf(each, 'tagline'))
    : [];
  const bylines = [bodyHead, ...content.flatMap((each) => childrenOf(each, 'block'))].flatMap(
    (each) => (each ? childrenOf(each, 'byline') : []),
  );
  const dateline = first(nitf, 'dateline');
  return {
    title: wordsOf(hedline && childOf(hedline, 'hl1')) ?? wordsOf(head && childOf(head, 'title')),
    subtitle: wordsOf(hedline && childOf(hedline, 'hl2')),
    byline:
      bylines
        .map((byline) => wordsOf(byline))
        .filter((words) => words !== null)
        .join('; ') || null,
    dateline: dateline ? datelineOf(dateline) : null,
    source: sourceOf(nitf),
    date: dateOf(nitf),
    body: [
      ...content.flatMap((each) => nitfToHtml(each.children)),
      ...end.flatMap((each) => nitfToHtml([{ ...each, name: 'p' }])),
    ],
  };
}

const first = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element, name)[0];

/** The elements of a body as those of HTML. What stands in the head of an article is passed over. */
function nitfToHtml(nodes: readonly XmlNode[]): ElementContent[] {
  return htmlOf(nodes.flatMap(renamed));
}

function renamed(node: XmlNode): XmlNode[] {
  if (typeof node === 'string') return [node];
  const name = localName(node);
  if (name === 'byline' || name === 'dateline' || name === 'hedline') return [];
  const html = IN_HTML.get(name);
  if (html === null) return [];
  return [{ ...node, name: html ?? name, children: node.children.flatMap(renamed) }];
}

function datelineOf(dateline: XmlElement): string | null {
  const place = wordsOf(childOf(dateline, 'location'));
  const day = wordsOf(childOf(dateline, 'story.date'));
  const words = wordsOf(dateline);
  if (place === null || day === null || words === null) return words;
  // Elements need no comma between them.
  return words === `${place}${day}` || words === `${place} ${day}` ? `${place}, ${day}` : words;
}

function sourceOf(nitf: XmlElement): string | null {
  const publication = first(nitf, 'pubdata');
  return (
    publication?.attributes.get('name') ??
    wordsOf(first(nitf, 'distributor')) ??
    first(nitf, 'doc.copyright')?.attributes.get('holder') ??
    wordsOf(first(nitf, 'copyrite.holder')) ??
    null
  );
}

function dateOf(nitf: XmlElement): string | null {
  const dates = [
    first(nitf, 'date.issue')?.attributes.get('norm'),
    first(nitf, 'date.release')?.attributes.get('norm'),
    first(nitf, 'pubdata')?.attributes.get('date.publication'),
    first(nitf, 'story.date')?.attributes.get('norm'),
    wordsOf(first(nitf, 'story.date')),
  ];
  return dates.map((date) => isoDate(date)).find((date) => date !== null) ?? null;
}
