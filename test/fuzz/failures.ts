// Inputs that failed once. A unit test reads them all again.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../hosts/parts.js';
import type { FuzzInput } from './fuzzInput.js';

const folder = path.join(root, 'test/fuzz/failures');

/** Saves an input, and says where. */
export function saveFailure(name: string, input: FuzzInput): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name.replace(/\W+/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify(input, null, 2)}\n`);
  return path.relative(root, file);
}

export function savedFailures(): { name: string; input: FuzzInput }[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return { name: path.parse(name).name, input: JSON.parse(text) as FuzzInput };
  });
}
