import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './messageOf';

/**
 * Writes a file beside its place and renames it, so that nobody ever sees a part of it. Its folder
 * is made.
 * @param replace Whether it may take the place of another.
 * @throws Error when there is a file already that may not be replaced, or it cannot be written.
 */
export async function writeNewFile(
  location: string,
  text: string,
  replace: boolean,
): Promise<void> {
  const folder = dirname(location);
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${basename(location)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    if (replace) await rename(beside, location);
    else await linkNew(beside, location);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Unlike a renaming, a link never takes the place of a file. */
async function linkNew(beside: string, location: string): Promise<void> {
  try {
    await link(beside, location);
  } catch (error) {
    if (systemCode(error) === 'EEXIST')
      throw new Error('there is such a file already', { cause: error });
    // File systems without links: the place was free a moment ago.
    await writeFile(location, '', { flag: 'wx' });
    await rename(beside, location);
  }
}
