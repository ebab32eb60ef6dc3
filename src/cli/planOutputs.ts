import { extname, join } from 'node:path';
import type { Input } from './findInputs';

/**
 * Gives every input an output of its own in a folder: the input's name with the format's extension
 * in place of its own (`talks.md` -> `talks.csv`); where two inputs would meet, with both
 * (`talks.md.csv`, `talks.txt.csv`), and if they still meet, with a number. Names that differ in
 * case alone meet too, for file systems that do not tell them apart.
 * @param extension With the leading dot.
 * @returns For every input the path of its output.
 */
export function planOutputs(
  inputs: readonly Input[],
  folder: string,
  extension: string,
): ReadonlyMap<Input, string> {
  const shortNames = inputs.map(({ mirror }) => withoutExtension(mirror) + extension);
  const takers = new Map<string, number>();
  for (const name of shortNames) {
    takers.set(fold(name), (takers.get(fold(name)) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const plan = new Map<Input, string>();
  inputs.forEach((input, index) => {
    const short = shortNames[index] ?? '';
    let name = takers.get(fold(short)) === 1 ? short : input.mirror + extension;
    for (let number = 2; taken.has(fold(name)); number++) {
      name = `${input.mirror}-${String(number)}${extension}`;
    }
    taken.add(fold(name));
    plan.set(input, join(folder, name));
  });
  return plan;
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function fold(name: string): string {
  return name.toLowerCase();
}
