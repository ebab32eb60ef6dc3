import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../formats/exportFormat';

/** A file that is being written beside its place, so that nobody ever sees a part of it. */
export interface FileBeside {
  write(content: Content): Promise<void>;
  /** Puts it in its place, in that of the file that is there. */
  finish(): Promise<void>;
  /** Takes it away. What stood in its place stays. */
  abandon(): Promise<void>;
}

/** Where files stand that are being written, and what the user calls them. */
const unfinished = new Map<string, string>();

/** Tells the files that this process is writing from those of others. */
export const ownFiles = randomUUID();

let counter = 0;

/** What the unfinished files of a process are called, by its `ownFiles`. */
export const unfinishedPrefix = (process: string): string => `.speechmark-${process}-`;

/** A path beside a file, which is taken away should the process be stopped. */
export function besidePath(location: string, path = location): string {
  counter += 1;
  const name = `${unfinishedPrefix(ownFiles)}${String(counter)}.tmp`;
  const beside = join(dirname(location), name);
  unfinished.set(beside, path);
  return beside;
}

/** Takes away what stands at a path that `besidePath` gave, if it is still there. */
export async function removeBeside(beside: string): Promise<void> {
  await rm(beside, { force: true });
  unfinished.delete(beside);
}

/** Takes away all that is not finished, at once, and tells what the user calls it. */
export function removeUnfinished(): string[] {
  const paths = [...unfinished.values()];
  for (const beside of unfinished.keys()) rmSync(beside, { force: true });
  unfinished.clear();
  return paths;
}

/**
 * Opens a file to be written. A link stays one; what is no plain file, such as `/dev/stdout`, is
 * written to as it is.
 * @param path The file as the user named it.
 * @throws Error of the file system.
 */
export async function openBeside(location: string, path: string): Promise<FileBeside> {
  const target = await realpath(location).catch(() => location);
  const there = await stat(target).catch(() => undefined);
  if (there && !there.isFile()) return openDirectly(target);
  const beside = besidePath(target, path);
  const file = await open(beside, 'wx').catch(async (error: unknown) => {
    await removeBeside(beside);
    throw error;
  });
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await removeBeside(beside);
  };
  return {
    write: (content) => file.appendFile(content),
    async finish() {
      if (there) await file.chmod(there.mode);
      // A disk that is full may say so only now.
      await file.sync();
      await file.close();
      await rename(beside, target);
      unfinished.delete(beside);
    },
    abandon,
  };
}

async function openDirectly(location: string): Promise<FileBeside> {
  const file = await open(location, 'w');
  return {
    write: (content) => file.appendFile(content),
    finish: () => file.close(),
    abandon: () => file.close().catch(() => undefined),
  };
}
