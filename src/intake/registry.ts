import type { Converter } from './converter';
import {
  book,
  extensionOf,
  feed,
  mail,
  news,
  openDocument,
  pdf,
  richText,
  subtitles,
  webArchive,
  webPage,
  wordDocument,
} from './fileKinds';
import {
  isMail,
  isOpenDocument,
  isRichText,
  isSubtitles,
  isWebArchive,
  isZipWith,
  latin,
  opensWith,
  rootOf,
} from './signatures';

/** The names of the elements that hold a whole feed, or a whole file of a news agency. */
const FEED_ROOTS = ['rss', 'rdf', 'feed'];
const NEWS_ROOTS = ['nitf', 'newsitem', 'newsmessage', 'newsml', 'packageitem'];

/** Every converter. What it is made of is loaded when a file of its kind comes. */
export const converters: readonly Converter[] = [
  {
    ...wordDocument,
    recognizes: (bytes) => isZipWith(bytes, 'word/document.xml'),
    convert: async (bytes) => (await import('./word/convertWord')).convertWord(bytes),
  },
  {
    ...pdf,
    recognizes: (bytes) => opensWith(bytes, '%PDF-'),
    convert: async (bytes) => (await import('./pdf/convertPdf')).convertPdf(bytes),
  },
  {
    ...openDocument,
    recognizes: isOpenDocument,
    convert: async (bytes) => (await import('./odf/convertOdf')).convertOdf(bytes),
  },
  {
    ...richText,
    recognizes: isRichText,
    convert: async (bytes) => (await import('./rtf/convertRtf')).convertRtf(bytes),
  },
  {
    ...book,
    recognizes: (bytes) => isZipWith(bytes, 'META-INF/container.xml'),
    convert: async (bytes) => (await import('./book/convertBook')).convertBook(bytes),
  },
  {
    ...webArchive,
    recognizes: isWebArchive,
    convert: async (bytes) => (await import('./mail/convertWebArchive')).convertWebArchive(bytes),
  },
  {
    ...mail,
    recognizes: isMail,
    convert: async (bytes) => (await import('./mail/convertMail')).convertMail(bytes),
  },
  {
    ...subtitles,
    recognizes: isSubtitles,
    convert: async (bytes) =>
      (await import('./subtitles/convertSubtitles')).convertSubtitles(bytes),
  },
  {
    ...news,
    recognizes: (bytes) => NEWS_ROOTS.includes(rootOf(bytes)),
    convert: async (bytes) => (await import('./news/convertNews')).convertNews(bytes),
  },
  {
    ...feed,
    recognizes: (bytes) => FEED_ROOTS.includes(rootOf(bytes)),
    convert: async (bytes) => (await import('./feed/convertFeed')).convertFeed(bytes),
  },
  {
    ...webPage,
    recognizes: (bytes) => /<(?:!doctype html|html)[\s>]/i.test(latin(bytes, 1024)),
    convert: async (bytes) => (await import('./page/convertPage')).convertPage(bytes),
  },
];

/**
 * The converter of a file: that of its extension, unless the bytes are of another kind. Null when
 * no kind fits.
 */
export function converterFor(name: string, bytes: Uint8Array): Converter | null {
  const extension = extensionOf(name);
  const named = converters.filter(({ extensions }) => extensions.includes(extension));
  const recognized = (list: readonly Converter[]): Converter | undefined =>
    list.find((each) => each.recognizes?.(bytes) === true);
  // A damaged file is still of the kind that its name says.
  return recognized(named) ?? recognized(converters) ?? named[0] ?? null;
}
