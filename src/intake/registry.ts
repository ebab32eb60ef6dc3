import type { Converter } from './converter';
import {
  book,
  feed,
  kindOfFile,
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

/** Every converter. What it is made of is loaded when a file of its kind comes. */
export const converters: readonly Converter[] = [
  {
    ...wordDocument,
    convert: async (bytes) => (await import('./word/convertWord')).convertWord(bytes),
  },
  {
    ...pdf,
    convert: async (bytes) => (await import('./pdf/convertPdf')).convertPdf(bytes),
  },
  {
    ...openDocument,
    convert: async (bytes) => (await import('./odf/convertOdf')).convertOdf(bytes),
  },
  {
    ...richText,
    convert: async (bytes) => (await import('./rtf/convertRtf')).convertRtf(bytes),
  },
  {
    ...book,
    convert: async (bytes) => (await import('./book/convertBook')).convertBook(bytes),
  },
  {
    ...webArchive,
    convert: async (bytes) => (await import('./mail/convertWebArchive')).convertWebArchive(bytes),
  },
  {
    ...mail,
    convert: async (bytes) => (await import('./mail/convertMail')).convertMail(bytes),
  },
  {
    ...subtitles,
    convert: async (bytes) =>
      (await import('./subtitles/convertSubtitles')).convertSubtitles(bytes),
  },
  {
    ...news,
    convert: async (bytes) => (await import('./news/convertNews')).convertNews(bytes),
  },
  {
    ...feed,
    convert: async (bytes) => (await import('./feed/convertFeed')).convertFeed(bytes),
  },
  {
    ...webPage,
    convert: async (bytes) => (await import('./page/convertPage')).convertPage(bytes),
  },
];

/** The converter of a file by its name and what is in it, or null when no kind fits. */
export function converterFor(name: string, bytes: Uint8Array): Converter | null {
  const kind = kindOfFile(name, bytes);
  return converters.find((each) => each.name === kind?.name) ?? null;
}
