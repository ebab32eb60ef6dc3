import { numberedPath } from '../../intake/numberedPath';

/**
 * What the articles of a file are called: `report.md`, of several `export-01.md` and so on.
 * @param fileName Without folders.
 */
export function articleNames(fileName: string, count: number): string[] {
  const name = `${fileName.replace(/(?<=.)\.[^.]+$/, '')}.md`;
  return Array.from({ length: count }, (_, at) => numberedPath(name, at, count));
}

/** The names to try for an article, one after the other: where the first is taken, it is numbered. */
export function* candidateNames(name: string): Generator<string> {
  yield name;
  const stem = name.replace(/\.md$/, '');
  for (let number = 2; number < 1000; number++) yield `${stem} (${String(number)}).md`;
}
