import { strToU8, zipSync } from 'fflate';
import { headline } from './article';
import { articleHtml } from './markupArticle';

const container =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>';

/** A document of a book. */
export const xhtml = (body: string, type = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body${type === '' ? '' : ` epub:type="${type}"`}>${body}</body></html>`;

export interface BookParts {
  /** Documents in reading order, by their names. */
  readonly documents: Readonly<Record<string, string>>;
  /** More elements of the metadata. */
  readonly metadata?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** An EPUB. */
export function bookFile({ documents, metadata = '', more = {} }: BookParts): Uint8Array {
  const names = Object.keys(documents);
  const items = names.map(
    (name, at) => `<item id="d${String(at)}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const refs = names.map((_, at) => `<itemref idref="d${String(at)}"/>`);
  const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${headline}</dc:title><dc:publisher>Coastal Commission</dc:publisher><dc:date>2026-06-03</dc:date>${metadata}</metadata><manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>${items.join('')}</manifest><spine toc="ncx">${refs.join('')}</spine></package>`;
  const parts = Object.entries({ ...documents, ...more }).map(
    ([name, text]) => [name.startsWith('META-INF') ? name : `OPS/${name}`, strToU8(text)] as const,
  );
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'OPS/book.opf': strToU8(opf),
    ...Object.fromEntries(parts),
  });
}

/** The article as a book of one chapter, with its cover. */
export const articleBook = (): Uint8Array =>
  bookFile({
    documents: {
      'cover.xhtml': xhtml('<p>Harbour Papers 7</p>', 'cover'),
      'text.xhtml': xhtml(articleHtml()),
    },
  });
