import { type ImportArticle, type ImportedDocument, ImportError } from './importedDocument';
import { readBrat } from './readBrat';
import { readJson, readJsonl } from './readJsonl';
import { readUima } from './readUima';
import { readW3c } from './readW3c';

/** A file of an export. */
export interface ImportFile {
  readonly path: string;
  readonly text: string;
}

/** Formats that `readExport` reads. */
export const importFormats = ['jsonl', 'json', 'w3c', 'brat', 'uima'] as const;

/**
 * Reads an export back: of jsonl, json and w3c all documents, of brat and uima the one of an article.
 * @param files One, or of brat the `.ann` and its `.txt`.
 * @param article Needed for brat and uima, whose offsets count in the readable text; of w3c what
 *   another program added or moved is looked for in it.
 * @throws ImportError if the files are none of the format, or their text is not the article's.
 */
export function readExport(
  format: string,
  files: readonly ImportFile[],
  article?: ImportArticle,
): readonly ImportedDocument[] {
  const [first] = files;
  if (!first) throw new ImportError('there is no file');
  switch (format) {
    case 'jsonl':
      return readJsonl(first.text);
    case 'json':
      return readJson(first.text);
    case 'w3c':
      return readW3c(first.text).map((read) => read(article));
    case 'brat': {
      const of = (end: string): string | undefined =>
        files.find(({ path }) => path.toLowerCase().endsWith(end))?.text;
      const annotations = of('.ann');
      if (annotations === undefined) throw new ImportError('there is no .ann file');
      return [readBrat(annotations, of('.txt'), needed(article))];
    }
    case 'uima':
      return [readUima(first.text, needed(article))];
    default:
      throw new ImportError(`${format} is no format that is read back`);
  }
}

function needed(article: ImportArticle | undefined): ImportArticle {
  if (!article) throw new ImportError('the article that this is of is needed');
  return article;
}
