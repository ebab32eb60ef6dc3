/** A kind of file that is converted to articles. Known without loading its converter. */
export interface FileKind {
  /** For people, in the singular: “Word document”. */
  readonly name: string;
  /** In lower case, with the leading dot. */
  readonly extensions: readonly string[];
}

export const wordDocument: FileKind = { name: 'Word document', extensions: ['.docx'] };
export const pdf: FileKind = { name: 'PDF', extensions: ['.pdf'] };
export const webPage: FileKind = { name: 'web page', extensions: ['.html', '.htm', '.xhtml'] };
export const openDocument: FileKind = { name: 'OpenDocument text', extensions: ['.odt', '.fodt'] };
export const richText: FileKind = { name: 'Rich Text document', extensions: ['.rtf'] };
export const book: FileKind = { name: 'EPUB', extensions: ['.epub'] };
export const mail: FileKind = { name: 'mail', extensions: ['.eml'] };
export const webArchive: FileKind = { name: 'web archive', extensions: ['.mht', '.mhtml'] };
export const subtitles: FileKind = { name: 'subtitles', extensions: ['.srt', '.vtt'] };
export const feed: FileKind = { name: 'feed', extensions: ['.rss', '.atom', '.rdf', '.xml'] };
export const news: FileKind = { name: 'news agency file', extensions: ['.nitf', '.xml'] };

/** Every kind that can be converted. */
export const fileKinds: readonly FileKind[] = [
  ...[wordDocument, openDocument, richText, pdf, book, mail, webArchive, subtitles, feed, news],
  webPage,
];

/** The extension of a file's name in lower case with its dot, or an empty text. */
export const extensionOf = (name: string): string =>
  (/[^./\\](\.[^./\\]+)$/.exec(name)?.[1] ?? '').toLowerCase();

/** The kind of a file by its name, or undefined. */
export const kindOf = (name: string): FileKind | undefined =>
  fileKinds.find(({ extensions }) => extensions.includes(extensionOf(name)));
