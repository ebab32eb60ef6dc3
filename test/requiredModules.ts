import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of a built module and of all that it requires at once, by their file names. */
export function requiredModules(
  folder: string,
  name: string,
  texts = new Map<string, string>(),
): Map<string, string> {
  if (texts.has(name)) return texts;
  const text = readFileSync(path.join(folder, name), 'utf8');
  texts.set(name, text);
  for (const [, other = ''] of text.matchAll(/\brequire\("\.\/([^"]+)"\)/g)) {
    requiredModules(folder, other, texts);
  }
  return texts;
}
