import { singleArticles } from '../core/engine/singleArticles';
import type { AnnotatedDocument } from '../core/model';
import type { ExportDocument, ExportOptions } from './exportFormat';

/** An article on its way out, as a document of its own. */
export interface ExportArticle extends Pick<ExportDocument, 'uri' | 'sha256' | 'isPartial'> {
  readonly annotated: AnnotatedDocument;
  /** What an output says of one of several articles in a file; empty for a file of one. */
  readonly told: ToldOfArticle | Record<never, never>;
}

/** Fields of one of several articles in a file. */
interface ToldOfArticle {
  readonly source: string | null;
  readonly date: string | null;
  readonly part: PartOfFile;
}

/** Where an article stands in its file. Offsets are UTF-16 code units into the source. */
interface PartOfFile {
  /** From 1. */
  readonly number: number;
  /** How many there are. */
  readonly of: number;
  readonly start: number;
  readonly end: number;
  /** Index of its first block among those of the file. */
  readonly paragraph: number;
}

/** The articles that a document holds. */
export function exportArticles({
  uri,
  sha256,
  isPartial,
  annotated,
}: ExportDocument): readonly ExportArticle[] {
  const file = { uri, ...(sha256 !== undefined && { sha256 }), ...(isPartial && { isPartial }) };
  const articles = singleArticles(annotated);
  return articles.map(({ part, document }, at) => {
    if (!part) return { ...file, annotated: document, told: {} };
    const { source, date, start, end, paragraph } = part;
    const place = { number: at + 1, of: articles.length, start, end, paragraph };
    return { ...file, annotated: document, told: { source, date, part: place } };
  });
}

/** What programs are told of the file and its reading, where it is known. */
export const fileTold = (
  { sha256, isPartial }: ExportArticle,
  { version }: ExportOptions,
): { readonly sha256?: string; readonly version?: string; readonly isPartial?: true } => ({
  ...(sha256 !== undefined && { sha256 }),
  ...(version !== undefined && { version }),
  ...(isPartial && { isPartial }),
});
