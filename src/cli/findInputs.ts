import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { FileFailure } from './fileFailure';
import type { PassedOver } from './passedOver';

/** A source to annotate or convert. */
export interface Input {
  /** As the user would name it; `-` is standard input. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly location: string | null;
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

/** What is found in one folder. */
interface FoundFiles {
  readonly files: string[];
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
    const key = input.location ?? input.path;
    if (!inputs.has(key)) inputs.set(key, input);
  };
  for (const path of paths) {
    if (path === '-') {
      add({ path, location: null, mirror: 'stdin' });
      continue;
    }
    try {
      const location = resolve(cwd, path);
      // resolve() would take an empty path for the current folder.
      const isFolder = (await stat(path === '' ? '' : location)).isDirectory();
      if (!isFolder) {
        add({ path, location, mirror: basename(location) });
        continue;
      }
      const found = emptyFinding(path);
      await findIn(path, cwd, isRead, found);
      // Several folders keep their names, so that their files cannot meet.
      const root = paths.length > 1 ? resolve(location, '..') : location;
      for (const file of found.files) {
        const fileLocation = resolve(cwd, file);
        add({ path: file, location: fileLocation, mirror: relative(root, fileLocation) });
      }
      failures.push(...found.failures);
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

async function findIn(
  folder: string,
  cwd: string,
  isRead: (name: string) => boolean,
  found: FoundFiles,
): Promise<void> {
  const { files, failures, passedOver } = found;
  let entries: Dirent[];
  try {
    entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    failures.push(new FileFailure(folder, error));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) passedOver.hidden += 1;
    else if (entry.name === 'node_modules') passedOver.packages += 1;
    else if (entry.isDirectory()) await findIn(path, cwd, isRead, found);
    else if (!(await isFile(entry, resolve(cwd, path)))) passedOver.linkedFolders += 1;
    else if (isRead(entry.name)) files.push(path);
    else passedOver.names.push(entry.name);
  }
}

/** A broken link counts as a file, so that reading it tells the user. */
async function isFile(entry: Dirent, location: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(location).then(
    (target) => target.isFile(),
    () => true,
  );
}
