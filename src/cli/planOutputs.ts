import { createHash } from 'node:crypto';
import { dirname, extname, isAbsolute, join, relative, sep } from 'node:path';
import type { Input } from './findInputs';

/** A way to name outputs, for inputs that would meet otherwise. */
type Naming = (input: Input, meeting: readonly Input[]) => string;

/**
 * Gives every input an output of its own in a folder: the input's name with the format's extension
 * in place of its own (`talks.md` -> `talks.csv`); where inputs would meet, with both
 * (`talks.md.csv`, `talks.txt.csv`); where they come from different folders, in folders of the same
 * names (`may/talks.csv`, `june/talks.csv`); and where only capitals tell them apart, with a hash of
 * the name. Names that differ in case alone meet too, for file systems that do not tell them apart.
 * Which name an input gets does not depend on the order of the inputs.
 * @param extension With the leading dot.
 * @returns For every input the path of its output.
 */
export function planOutputs(
  inputs: readonly Input[],
  folder: string,
  extension: string,
): ReadonlyMap<Input, string> {
  const namings: readonly Naming[] = [
    ({ mirror }) => withoutExtension(mirror) + extension,
    ({ mirror }) => mirror + extension,
    (input, meeting) => withoutExtension(inFolders(input, meeting)) + extension,
    (input, meeting) => inFolders(input, meeting) + extension,
    (input) => hashed(input.mirror, input.mirror) + extension,
    ({ mirror, location, bytes, path }) => hashed(mirror, bytes ?? location ?? path) + extension,
  ];
  const plan = new Map<Input, string>();
  const taken = new Set<string>();
  let open: readonly Input[] = inputs;
  let meeting: ReadonlyMap<Input, readonly Input[]> = new Map();
  for (const naming of namings) {
    const groups = new Map<string, { readonly input: Input; readonly name: string }[]>();
    for (const input of open) {
      const name = naming(input, meeting.get(input) ?? [input]);
      const group = groups.get(fold(name));
      if (group) group.push({ input, name });
      else groups.set(fold(name), [{ input, name }]);
    }
    const alone = [...groups].filter(([key, group]) => group.length === 1 && !taken.has(key));
    for (const [key, [only]] of alone) {
      if (!only) continue;
      taken.add(key);
      plan.set(only.input, join(folder, only.name));
    }
    open = open.filter((input) => !plan.has(input));
    meeting = meetingIn([...groups.values()].map((group) => group.map(({ input }) => input)));
  }
  return plan;
}

/** With whom each input meets. */
const meetingIn = (groups: readonly (readonly Input[])[]): ReadonlyMap<Input, readonly Input[]> =>
  new Map(groups.flatMap((group) => group.map((input) => [input, group] as const)));

/** The input's path below the innermost folder that holds all it meets. */
function inFolders(input: Input, meeting: readonly Input[]): string {
  const folders = meeting.flatMap(({ location }) => (location === null ? [] : [dirname(location)]));
  const [first] = folders;
  if (input.location === null || first === undefined || isAbsolute(input.mirror))
    return input.mirror;
  let shared = first;
  while (folders.some((folder) => folder !== shared && !folder.startsWith(withSlash(shared)))) {
    const outer = dirname(shared);
    // Two drives hold nothing together.
    if (outer === shared) return input.mirror;
    shared = outer;
  }
  return relative(shared, input.location);
}

const withSlash = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

/** A name with a hash behind it, of what tells it from names that are the same but for capitals. */
const hashed = (name: string, own: string | Buffer): string =>
  `${withoutExtension(name)}-${createHash('sha256').update(own).digest('hex').slice(0, 8)}`;

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function fold(name: string): string {
  return name.toLowerCase();
}
