import { IntakeError } from '../intakeError';
import {
  childOf,
  childrenOf,
  elementsOf,
  parseXml,
  wordsOf,
  type XmlElement,
} from '../xml/xmlTree';
import { readZip } from '../zipFile';

/** What the package of an EPUB says of its book. */
export interface BookPackage {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  /** Whether it is an issue of a paper, whose texts are articles. */
  readonly isPeriodical: boolean;
  /** The documents of the text in reading order, by their names in the archive. */
  readonly spine: readonly string[];
  /** The headings that the table of contents has for documents. */
  readonly contents: ReadonlyMap<string, string>;
}

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';

/**
 * Reads the package of an EPUB.
 * @throws IntakeError when it is damaged, or its text is encrypted.
 */
export function readPackage(bytes: Uint8Array): BookPackage {
  const files = readZip(bytes, (name) => name === CONTAINER || name === ENCRYPTION);
  const container = files.get(CONTAINER);
  if (!container) throw new IntakeError('it is damaged: it does not say where its text is');
  const path = parseXml(container).roots.flatMap((root) => elementsOf(root, 'rootfile'))[0];
  const name = path?.attributes.get('full-path') ?? '';
  const root = xmlOf(bytes, name);
  if (!root) throw new IntakeError('it is damaged: the list of its parts is missing');
  const items = elementsOf(root, 'item');
  const byId = new Map(items.map((item) => [item.attributes.get('id'), item] as const));
  const hrefOf = (item: XmlElement | undefined): string =>
    resolved(name, item?.attributes.get('href') ?? '');
  const spine = elementsOf(root, 'itemref')
    .filter(({ attributes }) => attributes.get('linear') !== 'no')
    .map(({ attributes }) => byId.get(attributes.get('idref')))
    .filter((item) => item !== undefined && !hasProperty(item, 'nav'))
    .map(hrefOf);
  if (spine.length === 0) throw new IntakeError('it is damaged: it has no text in its order');
  refuseEncrypted(files.get(ENCRYPTION), spine);
  const tables = items.filter(
    (item) => hasProperty(item, 'nav') || /ncx/i.test(item.attributes.get('media-type') ?? ''),
  );
  return {
    ...factsOf(root),
    spine: [...new Set(spine)],
    contents: contentsOf(bytes, tables.map(hrefOf)),
  };
}

/** The name of a part in the archive that another part refers to, without its place inside. */
export function resolved(from: string, href: string): string {
  const [path = ''] = href.split('#', 1);
  if (path === '') return from;
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded(path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function xmlOf(bytes: Uint8Array, name: string): XmlElement | undefined {
  const file = readZip(bytes, (each) => each === name).get(name);
  return file && parseXml(file).roots[0];
}

const hasProperty = (item: XmlElement, property: string): boolean =>
  (item.attributes.get('properties') ?? '').split(/\s+/).includes(property);

function factsOf(root: XmlElement): Omit<BookPackage, 'spine' | 'contents'> {
  const metadata = childOf(root, 'metadata') ?? root;
  const field = (name: string): string | null =>
    childrenOf(metadata, name)
      .map((element) => wordsOf(element))
      .find((words) => words !== null) ?? null;
  const marks = [
    ...childrenOf(metadata, 'type').map((element) => wordsOf(element) ?? ''),
    ...childrenOf(metadata, 'meta')
      .filter(({ attributes }) => /publication_type/.test(attributes.get('name') ?? ''))
      .map(({ attributes }) => attributes.get('content') ?? ''),
  ];
  return {
    title: field('title'),
    publisher: field('publisher') ?? field('creator'),
    date: field('date'),
    isPeriodical: marks.some((mark) => /periodical|newspaper|magazine/i.test(mark)),
  };
}

/** Fonts may be encrypted, so that nobody copies them; text may not. */
function refuseEncrypted(encryption: Uint8Array | undefined, spine: readonly string[]): void {
  if (!encryption) return;
  const names = parseXml(encryption)
    .roots.flatMap((root) => elementsOf(root, 'CipherReference'))
    .map(({ attributes }) => decoded(attributes.get('URI') ?? ''));
  if (names.some((name) => spine.includes(name))) {
    throw new IntakeError('its text is encrypted: only its own reading program can open it');
  }
}

/** The headings of documents in the tables of contents, of which the first that has one counts. */
function contentsOf(bytes: Uint8Array, tables: readonly string[]): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const table of tables) {
    const root = xmlOf(bytes, table);
    if (!root) continue;
    const add = (href: string | undefined, heading: string | null): void => {
      const name = resolved(table, href ?? '');
      if (heading !== null && !contents.has(name)) contents.set(name, heading);
    };
    for (const point of elementsOf(root, 'navPoint').flatMap(withInner)) {
      const label = childOf(point, 'navLabel');
      add(childOf(point, 'content')?.attributes.get('src'), wordsOf(label));
    }
    for (const nav of elementsOf(root, 'nav')) {
      if (nav.attributes.get('epub:type') !== 'toc') continue;
      for (const link of elementsOf(nav, 'a')) add(link.attributes.get('href'), wordsOf(link));
    }
  }
  return contents;
}

const withInner = (point: XmlElement): XmlElement[] => [
  point,
  ...childrenOf(point, 'navPoint').flatMap(withInner),
];
