import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { annotate } from '../../../src/core/annotate';
import type { AnnotatedDocument, SourceFormat } from '../../../src/core/model';

const FORMATS = new Map<string, SourceFormat>([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.md', 'markdown'],
]);

interface ScoredArticle<Gold> {
  readonly file: string;
  readonly document: AnnotatedDocument;
  readonly gold: Gold;
}

/** The annotated articles of a folder, each with the JSON file that stands beside it. */
export function articlesIn<Gold>(folder: string): ScoredArticle<Gold>[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const format = FORMATS.get(extname(file));
      if (format === undefined) return [];
      const goldFile = join(folder, file.replace(/\.\w+$/, '.json'));
      const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold;
      const document = annotate(readFileSync(join(folder, file), 'utf8'), { format });
      return [{ file, gold, document }];
    });
}

/** The rows of a JSON file; none when it is not there. */
export function rowsOf<Row>(file: string): readonly Row[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : [];
}
