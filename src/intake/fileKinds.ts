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

/** A kind of file that is converted to articles. Known without loading its converter. */
export interface FileKind {
  /** For people, in the singular: “Word document”. */
  readonly name: string;
  /** In lower case, with the leading dot. */
  readonly extensions: readonly string[];
  /** Extensions that files of other kinds have too, so that only the bytes tell. */
  readonly sharedExtensions?: readonly string[];
  /** Whether bytes are of this kind, whatever the file is called. */
  recognizes(bytes: Uint8Array): boolean;
  /** Whether somebody who opens the file as plain text can read the article. */
  readonly isLegible: boolean;
}

/** The names of the elements that hold a whole feed, or a whole file of a news agency. */
const FEED_ROOTS = ['rss', 'rdf', 'feed'];
const NEWS_ROOTS = ['nitf', 'newsitem', 'newsmessage', 'newsml', 'packageitem'];

export const wordDocument: FileKind = {
  name: 'Word document',
  extensions: ['.docx'],
  recognizes: (bytes) => isZipWith(bytes, 'word/document.xml'),
  isLegible: false,
};

export const openDocument: FileKind = {
  name: 'OpenDocument text',
  extensions: ['.odt', '.fodt'],
  recognizes: isOpenDocument,
  isLegible: false,
};

export const richText: FileKind = {
  name: 'Rich Text document',
  extensions: ['.rtf'],
  recognizes: isRichText,
  isLegible: false,
};

export const pdf: FileKind = {
  name: 'PDF',
  extensions: ['.pdf'],
  recognizes: (bytes) => opensWith(bytes, '%PDF-'),
  isLegible: false,
};

export const book: FileKind = {
  name: 'EPUB',
  extensions: ['.epub'],
  recognizes: (bytes) => isZipWith(bytes, 'META-INF/container.xml'),
  isLegible: false,
};

export const webArchive: FileKind = {
  name: 'web archive',
  extensions: ['.mht', '.mhtml'],
  recognizes: isWebArchive,
  isLegible: false,
};

export const mail: FileKind = {
  name: 'mail',
  extensions: ['.eml'],
  recognizes: isMail,
  isLegible: true,
};

export const subtitles: FileKind = {
  name: 'subtitles',
  extensions: ['.srt', '.vtt'],
  recognizes: isSubtitles,
  isLegible: true,
};

export const news: FileKind = {
  name: 'news agency file',
  extensions: ['.nitf'],
  sharedExtensions: ['.xml'],
  recognizes: (bytes) => NEWS_ROOTS.includes(rootOf(bytes)),
  isLegible: true,
};

export const feed: FileKind = {
  name: 'feed',
  extensions: ['.rss', '.atom'],
  sharedExtensions: ['.xml', '.rdf'],
  recognizes: (bytes) => FEED_ROOTS.includes(rootOf(bytes)),
  isLegible: true,
};

export const webPage: FileKind = {
  name: 'web page',
  extensions: ['.html', '.htm', '.xhtml'],
  recognizes: (bytes) => /<(?:!doctype html|html)[\s>]/i.test(latin(bytes, 1024)),
  isLegible: true,
};

/** Every kind that can be converted. */
export const fileKinds: readonly FileKind[] = [
  ...[wordDocument, openDocument, richText, pdf, book, webArchive, mail, subtitles, news, feed],
  webPage,
];

/** The extension of a file's name in lower case with its dot, or an empty text. */
export const extensionOf = (name: string): string =>
  (/[^./\\](\.[^./\\]+)$/.exec(name)?.[1] ?? '').toLowerCase();

/** Every extension that a kind of file may have. */
export const extensionsOf = ({
  extensions,
  sharedExtensions = [],
}: FileKind): readonly string[] => [...extensions, ...sharedExtensions];

/** The kind of a file if its name tells, else undefined. */
export const kindOf = (name: string): FileKind | undefined =>
  fileKinds.find(({ extensions }) => extensions.includes(extensionOf(name)));

/** Whether a file may be of a kind that can be converted, by its name. */
export const mayBeConverted = (name: string): boolean =>
  fileKinds.some((kind) => extensionsOf(kind).includes(extensionOf(name)));

/**
 * The kind of a file: that of its extension, unless the bytes are of another kind. Undefined when
 * no kind fits.
 */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind | undefined {
  const extension = extensionOf(name);
  const named = fileKinds.filter((kind) => extensionsOf(kind).includes(extension));
  const recognized = (list: readonly FileKind[]): FileKind | undefined =>
    list.find((each) => each.recognizes(bytes));
  // A damaged file is still of the kind that its name says.
  return recognized(named) ?? recognized(fileKinds) ?? named[0];
}
