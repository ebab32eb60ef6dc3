// What `annotate` gives for every text of our own: the gold, the samples, the passages.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { annotate } from '../../src/core/annotate';
import type { AnnotatedDocument, SourceFormat } from '../../src/core/model';
import { readArticles } from '../evaluate/coreference/readGold';

const root = join(__dirname, '../..');

/** Where the expected output is kept, a file an article or a file a set of passages. */
export const goldenFolder = join(root, 'test/golden/expected');

const formats = new Map<string, SourceFormat>([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.md', 'markdown'],
]);

const articleFolders = [
  'samples',
  'test/gold',
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

interface GoldenText {
  /** The name of the file that keeps its output. */
  readonly file: string;
  /** The output, read when it is asked for: lines of JSON. */
  readonly output: () => string;
}

/** Every text of our own with what the engine makes of it. */
export function goldenTexts(): GoldenText[] {
  return [...articles(), ...coreferenceArticles(), ...passages()];
}

function articles(): GoldenText[] {
  return articleFolders.flatMap((folder) =>
    namesIn(folder).flatMap((name): GoldenText[] => {
      const format = formats.get(extname(name));
      if (!format || name === 'README.md') return [];
      const file = `${folder.replace(/^test\//, '').replace(/\//g, '.')}.${name}.jsonl`;
      const output = (): string => linesOf(annotate(read(join(folder, name)), { format }));
      return [{ file, output }];
    }),
  );
}

function coreferenceArticles(): GoldenText[] {
  return readArticles(join(root, 'test/gold/coreference')).map(({ name, source }) => ({
    file: `gold.coreference.${name}.jsonl`,
    output: () => linesOf(annotate(source)),
  }));
}

function passages(): GoldenText[] {
  return passageFiles.map((path) => {
    const rows = JSON.parse(read(path)) as readonly (string | { readonly text: string })[];
    const folder = path.replace(/^test\//, '').replace(/\//g, '.');
    return {
      file: `${basename(folder, '.json')}.jsonl`,
      output: () =>
        rows.map((row) => linesOf(annotate(typeof row === 'string' ? row : row.text))).join(''),
    };
  });
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
};

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A line for the document, one for each entity and one for each annotation. */
function linesOf({ entities, annotations, ...head }: AnnotatedDocument): string {
  return [head, ...entities, ...annotations].map((row) => `${JSON.stringify(row)}\n`).join('');
}
