// Every text of our own: the gold, the samples, the passages.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { SourceFormat } from '../../src/core/model';
import { readArticles } from '../evaluate/coreference/readGold';

const root = join(__dirname, '../..');

const formats = new Map<string, SourceFormat>([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.md', 'markdown'],
]);

const articleFolders = [
  'samples',
  'test/gold',
  'test/gold/genres',
  'test/gold/quotes/articles',
  'test/gold/quotes/transcripts',
  'test/gold/quotes/second/transcripts',
  'test/gold/quotes/speeches',
  'test/gold/quotes/second/speeches',
];

/** JSON lists of texts, or of rows with a `text` each. */
const passageFiles = [
  'test/gold/pledges/promises.json',
  'test/gold/pledges/negatives.json',
  'test/gold/quotes/marks.json',
  'test/gold/quotes/second/marks.json',
  'test/gold/quotes/speakers.json',
];

export interface OwnText {
  readonly source: string;
  readonly format: SourceFormat;
}

/** An article, or passages that one file holds. */
export interface OwnTexts {
  /** The path below the repository, or below `test`, with dots for slashes. */
  readonly name: string;
  readonly texts: readonly OwnText[];
}

export function ownTexts(): OwnTexts[] {
  return [...articles(), ...coreferenceArticles(), ...passages()];
}

function articles(): OwnTexts[] {
  return articleFolders.flatMap((folder) =>
    namesIn(folder).flatMap((file): OwnTexts[] => {
      const format = formats.get(extname(file));
      if (!format || file === 'README.md') return [];
      const source = read(join(folder, file));
      return [{ name: `${dotted(folder)}.${file}`, texts: [{ source, format }] }];
    }),
  );
}

function coreferenceArticles(): OwnTexts[] {
  return readArticles(join(root, 'test/gold/coreference')).map(({ name, source }) => ({
    name: `gold.coreference.${name}`,
    texts: [{ source, format: 'text' }],
  }));
}

function passages(): OwnTexts[] {
  return passageFiles.map((path) => {
    const rows = JSON.parse(read(path)) as readonly (string | { readonly text: string })[];
    return {
      name: basename(dotted(path), '.json'),
      texts: rows.map((row) => ({
        source: typeof row === 'string' ? row : row.text,
        format: 'text',
      })),
    };
  });
}

const dotted = (path: string): string => path.replace(/^test\//, '').replace(/\//g, '.');

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
};

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
