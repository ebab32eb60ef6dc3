// Makes an input that fails as small as it gets: delta debugging.
import type { FuzzInput } from './fuzzInput.js';

export type StillFails = (input: FuzzInput) => Promise<boolean>;

/** How often an input is tried in all. */
const patience = 600;

/** A smaller input that fails the same way; the same one where none does. */
export async function shrunk(input: FuzzInput, stillFails: StillFails): Promise<FuzzInput> {
  let left = patience;
  let best = input;
  /** Tries a smaller input, and keeps it when it fails too. */
  const accept = async (smaller: FuzzInput): Promise<boolean> => {
    if (left <= 0) return false;
    left -= 1;
    if (!(await stillFails(smaller))) return false;
    best = smaller;
    return true;
  };
  for (let size = Infinity; sizeOf(best) < size && left > 0;) {
    size = sizeOf(best);
    await shrinkVersions(() => best, accept);
    for (const split of [/(?<=\n)/, /(?<=\s)/, '']) {
      await shrinkText(() => best, accept, split);
    }
  }
  return best;
}

const sizeOf = ({ versions }: FuzzInput): number =>
  versions.reduce((sum, text) => sum + text.length + 1, 0);

type Accept = (smaller: FuzzInput) => Promise<boolean>;

/** Leaves out versions. */
async function shrinkVersions(best: () => FuzzInput, accept: Accept): Promise<void> {
  for (let at = best().versions.length - 1; at >= 0; at -= 1) {
    const [first, ...rest] = best().versions.toSpliced(at, 1);
    if (first !== undefined) await accept({ ...best(), versions: [first, ...rest] });
  }
}

/** Leaves out pieces of what all versions begin and end with, and of what differs. */
async function shrinkText(
  best: () => FuzzInput,
  accept: Accept,
  split: RegExp | string,
): Promise<void> {
  const { start, end } = common(best().versions);
  await shrinkPart(best().versions[0].slice(0, start), split, (text) => {
    const cut = common(best().versions).start;
    return accept(changed(best(), (version) => text + version.slice(cut)));
  });
  await shrinkPart(best().versions[0].slice(end), split, (text) => {
    const kept = common(best().versions).length;
    return accept(changed(best(), (version) => version.slice(0, version.length - kept) + text));
  });
  for (const index of best().versions.keys()) {
    const range = common(best().versions);
    const version = best().versions[index] ?? '';
    const before = version.slice(0, range.start);
    const after = version.slice(version.length - range.length);
    const middle = version.slice(range.start, version.length - range.length);
    await shrinkPart(middle, split, (text) =>
      accept(changed(best(), (one, at) => (at === index ? before + text + after : one))),
    );
  }
}

function changed(input: FuzzInput, change: (version: string, at: number) => string): FuzzInput {
  const [first, ...rest] = input.versions.map(change);
  return { ...input, versions: [first ?? '', ...rest] };
}

/** What all versions begin with, and end with; a single version is all beginning. */
function common([first, ...rest]: FuzzInput['versions']): {
  /** Where the beginning ends. */
  start: number;
  /** Where the ending begins, in the first version, and how long it is. */
  end: number;
  length: number;
} {
  const least = Math.min(first.length, ...rest.map(({ length }) => length));
  let start = 0;
  while (start < least && rest.every((text) => text[start] === first[start])) start += 1;
  let length = 0;
  while (
    length < least - start &&
    rest.every((text) => text.at(-1 - length) === first.at(-1 - length))
  ) {
    length += 1;
  }
  return { start, end: first.length - length, length };
}

/** Leaves out half of a part's pieces, then quarters and so on, as long as that is accepted. */
async function shrinkPart(
  part: string,
  split: RegExp | string,
  accept: (text: string) => Promise<boolean>,
): Promise<void> {
  let pieces = part.split(split);
  for (let size = Math.ceil(pieces.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < pieces.length;) {
      const fewer = pieces.toSpliced(at, size);
      if (await accept(fewer.join(''))) pieces = fewer;
      else at += size;
    }
  }
}
