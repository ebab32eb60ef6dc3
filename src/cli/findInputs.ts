import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isSidecarName } from '../review/sidecar/sidecarPaths';
import { FileFailure } from './fileFailure';
import { bytesInside, fileName, meantByArgument } from './fileNames';
import type { PassedOver } from './passedOver';

/** A source to annotate or convert. */
export interface Input {
  /** As the user would name it; `-` is standard input. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly location: string | null;
  /** The absolute path as it is on the disk, where its name is no UTF-8. */
  readonly bytes?: Buffer | undefined;
  /** Where the file stands in a folder of outputs, with its own name and extension. */
  readonly mirror: string;
}

export interface FoundInputs {
  /** In the order given, what a folder holds in the order of names; no file twice. */
  readonly inputs: readonly Input[];
  readonly failures: readonly FileFailure[];
  /** Folders, as given, in which no file was found that is read. */
  readonly emptyFolders: readonly string[];
  /** What was left out of each folder, as given. */
  readonly passedOver: readonly PassedOver[];
}

/** A file or folder: as the user would name it, absolute, and in bytes where its name is no UTF-8. */
interface Place {
  readonly path: string;
  readonly location: string;
  readonly bytes: Buffer | undefined;
}

/** What is found in one folder. */
interface FoundFiles {
  readonly files: Place[];
  readonly failures: FileFailure[];
  readonly passedOver: PassedOver;
}

/**
 * Finds the sources that paths name: files as they are, of folders at any depth every file of a
 * name that is read. Hidden entries and node_modules are left out, and links to folders are not
 * followed, so a link to a parent cannot trap the search.
 * @param isRead Whether a file of a name is picked from a folder.
 */
export async function findInputs(
  paths: readonly string[],
  cwd: string,
  isRead: (name: string) => boolean,
): Promise<FoundInputs> {
  const inputs = new Map<string, Input>();
  const failures: FileFailure[] = [];
  const emptyFolders: string[] = [];
  const passedOver: PassedOver[] = [];
  const add = (input: Input): void => {
    const key = input.bytes?.toString('hex') ?? input.location ?? input.path;
    if (!inputs.has(key)) inputs.set(key, input);
  };
  for (const path of paths) {
    if (path === '-') {
      add({ path, location: null, mirror: 'stdin' });
      continue;
    }
    try {
      const place = await placeOf(path, cwd);
      const { location } = place;
      // resolve() would take an empty path for the current folder.
      const isFolder = (await stat(path === '' ? '' : onDisk(place))).isDirectory();
      if (!isFolder) {
        add({ ...place, mirror: basename(location) });
        continue;
      }
      const found = emptyFinding(place.path);
      await findIn(place, isRead, found);
      // Several folders keep their names, so that their files cannot meet.
      const root = paths.length > 1 ? resolve(location, '..') : location;
      for (const file of found.files) add({ ...file, mirror: relative(root, file.location) });
      // Not spread: there may be more than a call takes arguments.
      for (const failure of found.failures) failures.push(failure);
      passedOver.push(found.passedOver);
      if (found.files.length === 0 && found.failures.length === 0) emptyFolders.push(path);
    } catch (error) {
      failures.push(new FileFailure(path === '' ? '""' : path, error));
    }
  }
  return { inputs: [...inputs.values()], failures, emptyFolders, passedOver };
}

const emptyFinding = (folder: string): FoundFiles => ({
  files: [],
  failures: [],
  passedOver: { folder, names: [], hidden: 0, linkedFolders: 0, packages: 0 },
});

/** Where an argument leads. */
async function placeOf(path: string, cwd: string): Promise<Place> {
  const location = resolve(cwd, path);
  const meant = await meantByArgument(location);
  if (!meant) return { path, location, bytes: undefined };
  const folder = { location: dirname(location), bytes: undefined };
  return {
    path: join(dirname(path), meant.name),
    location: join(folder.location, meant.name),
    bytes: bytesInside(folder, meant),
  };
}

const onDisk = ({ location, bytes }: Place): string | Buffer => bytes ?? location;

async function findIn(
  folder: Place,
  isRead: (name: string) => boolean,
  found: FoundFiles,
): Promise<void> {
  const { files, failures, passedOver } = found;
  let entries: Dirent<Buffer>[];
  try {
    entries = await readdir(onDisk(folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    failures.push(new FileFailure(folder.path, error));
    return;
  }
  const named = entries.map((entry) => ({ entry, ...fileName(entry.name) }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { entry, name, bytes } of named) {
    const place = {
      path: join(folder.path, name),
      location: join(folder.location, name),
      bytes: bytesInside(folder, { name, bytes }),
    };
    if (name.startsWith('.')) passedOver.hidden += 1;
    else if (name === 'node_modules') passedOver.packages += 1;
    else if (entry.isDirectory()) await findIn(place, isRead, found);
    else if (!(await isFile(entry, onDisk(place)))) passedOver.linkedFolders += 1;
    else if (isRead(name)) files.push(place);
    // What stands in sidecars is read with their articles.
    else if (!isSidecarName(name)) passedOver.names.push(name);
  }
}

/** A broken link counts as a file, so that reading it tells the user. */
async function isFile(entry: Dirent<Buffer>, location: string | Buffer): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(location).then(
    (target) => target.isFile(),
    () => true,
  );
}
