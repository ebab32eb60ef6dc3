import { extname } from 'node:path';
import type { SourceFormat } from '../core/model';

const byExtension = new Map<string, SourceFormat>([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);

/** The extensions of the files that are picked from a folder. */
export const articleExtensions: readonly string[] = [...byExtension.keys()];

/** Whether a file in a folder is picked up as an article, by its name. */
export function isArticleName(name: string): boolean {
  return byExtension.has(extname(name).toLowerCase());
}

/**
 * How a source is written, by the extension of its path. A source without a telling extension,
 * such as standard input, is HTML when it opens like a page, else plain text.
 */
export function sourceFormat(path: string, source: string): SourceFormat {
  const known = byExtension.get(extname(path).toLowerCase());
  return known ?? (/^\ufeff?\s*<(?:!doctype html|html)[\s>]/i.test(source) ? 'html' : 'text');
}
