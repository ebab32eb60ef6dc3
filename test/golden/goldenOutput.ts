// What `annotate` gives for every text of our own.
import { join } from 'node:path';
import { annotate } from '../../src/core/annotate';
import type { AnnotatedDocument } from '../../src/core/model';
import { ownTexts } from './ownTexts';

/** Where the expected output is kept, a file an article or a file a set of passages. */
export const goldenFolder = join(__dirname, 'expected');

interface GoldenText {
  /** The name of the file that keeps its output. */
  readonly file: string;
  /** The output, read when it is asked for: lines of JSON. */
  readonly output: () => string;
}

/** Every text of our own with what the engine makes of it. */
export function goldenTexts(): GoldenText[] {
  return ownTexts().map(({ name, texts }) => ({
    file: `${name}.jsonl`,
    output: () => texts.map(({ source, format }) => linesOf(annotate(source, { format }))).join(''),
  }));
}

/** A line for the document, one for each entity and one for each annotation. */
function linesOf({ entities, annotations, ...head }: AnnotatedDocument): string {
  return [head, ...entities, ...annotations].map((row) => `${JSON.stringify(row)}\n`).join('');
}
