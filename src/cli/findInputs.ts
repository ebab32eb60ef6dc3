import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { FileFailure } from './fileFailure';
import { isArticleName } from './sourceFormat';

/** A source to annotate. */
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
  /** Folders, as given, in which no article was found. */
  readonly emptyFolders: readonly string[];
}

/**
 * Finds the sources that paths name: files as they are, of folders every article at any depth.
 * Hidden entries and node_modules are left out, and links to folders are not followed, so a link
 * to a parent cannot trap the search.
 */
export async function findInputs(paths: readonly string[], cwd: string): Promise<FoundInputs> {
  const inputs = new Map<string, Input>();
  const failures: FileFailure[] = [];
  const emptyFolders: string[] = [];
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
      const failed = failures.length;
      const files = await articlesIn(path, cwd, failures);
      // Several folders keep their names, so that their files cannot meet.
      const root = paths.length > 1 ? resolve(location, '..') : location;
      for (const file of files) {
        const fileLocation = resolve(cwd, file);
        add({ path: file, location: fileLocation, mirror: relative(root, fileLocation) });
      }
      if (files.length === 0 && failures.length === failed) emptyFolders.push(path);
    } catch (error) {
      failures.push(new FileFailure(path === '' ? '""' : path, error));
    }
  }
  return { inputs: [...inputs.values()], failures, emptyFolders };
}

async function articlesIn(
  folder: string,
  cwd: string,
  failures: FileFailure[],
): Promise<readonly string[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    failures.push(new FileFailure(folder, error));
    return [];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      files.push(...(await articlesIn(path, cwd, failures)));
    } else if (isArticleName(entry.name) && (await isFile(entry, resolve(cwd, path)))) {
      files.push(path);
    }
  }
  return files;
}

/** A broken link counts as a file, so that reading it tells the user. */
async function isFile(entry: Dirent, location: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(location).then(
    (target) => target.isFile(),
    () => true,
  );
}
