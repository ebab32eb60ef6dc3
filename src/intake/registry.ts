import type { Converter } from './converter';
import { extensionOf, pdf, webPage, wordDocument } from './fileKinds';
import { isZipWith, latin, opensWith } from './signatures';

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
