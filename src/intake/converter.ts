import type { FileKind } from './fileKinds';

/** A file that is converted, as the reader knows it. */
export interface OriginalFile {
  /** The name without folders, for messages and front matter. */
  readonly name: string;
}

/** One article read from a file. */
export interface ConvertedArticle {
  readonly title: string | null;
  /** Where the article is from, for people: an address, a site, a sender. */
  readonly source: string | null;
  /** When it is from, ISO 8601: a day (`2026-03-04`) or a time. */
  readonly date: string | null;
  /** The body in Markdown, without front matter. It may open with the title as a heading. */
  readonly markdown: string;
}

/** What became of a file. */
export interface Conversion {
  /** In the file's order; of most kinds one. */
  readonly articles: readonly ConvertedArticle[];
  /** What was left out or could not be read, each a sentence for people. */
  readonly notices: readonly string[];
}

/** Reads a kind of file as articles. A value in the list of `registry.ts`. */
export interface Converter extends FileKind {
  /**
   * Loads what it needs and converts.
   * @throws IntakeError when the file is damaged or encrypted, or holds no text.
   */
  convert(bytes: Uint8Array, file: OriginalFile): Promise<Conversion>;
}
