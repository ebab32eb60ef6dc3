import type { Decision } from '../decision';
import { type SidecarPlace, standIns } from './sidecarPaths';
import {
  decisionsOf,
  emptySidecar,
  merged,
  readSidecar,
  type SidecarContent,
  type UnreadableSidecar,
  withDecisions,
  writeSidecar,
} from './sidecarText';

/** The files of a host. */
export interface SidecarFiles {
  /**
   * The text of a file; null if there is none.
   * @throws if there is one that cannot be read.
   */
  read(path: string): Promise<string | null>;
  /**
   * Puts a text in the place of a file's, so that nobody ever reads half of it: written to a sibling,
   * renamed over it. Makes the folder if need be.
   */
  replace(path: string, text: string): Promise<void>;
  /** Does work while no other process that asks for the same file does. */
  exclusively<T>(path: string, work: () => Promise<T>): Promise<T>;
}

/** What the sidecars of an article hold, all together. */
export interface LoadedSidecar {
  readonly decisions: readonly Decision[];
  /** Files that cannot be read and are left as they are. */
  readonly unreadable: readonly UnreadableFile[];
  /** Lines that this version does not know; they are kept. */
  readonly unknownLines: number;
}

export interface UnreadableFile {
  readonly path: string;
  readonly reason: UnreadableSidecar['reason'] | 'not-read';
}

/** How often a save is tried where others write at the same time. */
const MOST_TRIES = 10;

interface ReadFile {
  readonly path: string;
  readonly content: SidecarContent;
  /** Null if there is no such file. */
  readonly text: string | null;
}

interface ReadFiles {
  readonly files: readonly ReadFile[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Reads the sidecar of an article, and what stands in for one that could not be read. */
export async function loadSidecar(
  files: SidecarFiles,
  places: readonly SidecarPlace[],
): Promise<LoadedSidecar> {
  const read = await Promise.all(places.map(({ path }) => readAll(files, path)));
  return loaded({
    files: read.flatMap((each) => each.files),
    unreadable: read.flatMap((each) => each.unreadable),
  });
}

/**
 * Adds decisions to the sidecar of an article: what is on disk by then is read and merged first, so
 * several windows and programs can save at once. A file that cannot be read is left as it is, and one
 * beside it is written. Safe to call again with the same decisions.
 * @returns What the sidecar holds now.
 * @throws what the host says if nothing can be written.
 */
export async function saveDecisions(
  files: SidecarFiles,
  place: SidecarPlace,
  decisions: Iterable<Decision>,
): Promise<LoadedSidecar> {
  const all = [...decisions];
  return files.exclusively(place.path, async () => {
    for (let tries = 1; ; tries += 1) {
      const { home, content, unreadable } = await readAndMerge(files, place, all);
      const text = writeSidecar(content);
      const isThere = content.decisions.size === 0 || text === home.text;
      if (!isThere) await files.replace(home.path, text);
      // Where nothing keeps others out, one of them may have written meanwhile.
      if (isThere || (await files.read(home.path)) === text) {
        return loaded({ files: [{ ...home, content, text }], unreadable });
      }
      if (tries === MOST_TRIES) throw new Error(`Another program keeps changing ${home.path}.`);
    }
  });
}

interface MergedFiles {
  /** The file to write. */
  readonly home: ReadFile;
  /** What is to be in it. */
  readonly content: SidecarContent;
  readonly unreadable: readonly UnreadableFile[];
}

async function readAndMerge(
  files: SidecarFiles,
  { path, article }: SidecarPlace,
  decisions: readonly Decision[],
): Promise<MergedFiles> {
  const { files: read, unreadable } = await readAll(files, path);
  const [home] = read;
  if (!home) throw new Error(`No sidecar can be written beside ${path}.`);
  const known = read.map(({ content }) => content).reduce(merged, emptySidecar);
  return { home, content: withDecisions(known, decisions, article), unreadable };
}

/** The sidecar and all that stand in for it. The first that is missing or was read is the one to write. */
async function readAll(files: SidecarFiles, path: string): Promise<ReadFiles> {
  const read: ReadFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const each of standIns(path)) {
    try {
      const text = await files.read(each);
      const content = text === null ? emptySidecar : readSidecar(text);
      if ('reason' in content) unreadable.push({ path: each, reason: content.reason });
      else read.push({ path: each, content, text });
      if (text === null && each !== path) break;
    } catch {
      unreadable.push({ path: each, reason: 'not-read' });
    }
  }
  return { files: read, unreadable };
}

function loaded({ files, unreadable }: ReadFiles): LoadedSidecar {
  const content = files.map((file) => file.content).reduce(merged, emptySidecar);
  return { decisions: decisionsOf(content), unreadable, unknownLines: content.unknown.length };
}
