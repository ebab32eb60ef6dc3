import { link, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Content } from '../formats/exportFormat';
import { besidePath, openBeside, removeBeside } from './fileBeside';
import { systemCode } from './messageOf';

/**
 * Writes a file beside its place and renames it, so that nobody ever sees a part of it. Its folder
 * is made.
 * @param replace Whether it may take the place of another.
 * @throws Error when there is a file already that may not be replaced, or it cannot be written.
 */
export async function writeNewFile(
  location: string,
  content: Content,
  replace: boolean,
): Promise<void> {
  await mkdir(dirname(location), { recursive: true });
  await (replace ? writeOver(location, content) : writeBeside(location, content));
}

async function writeOver(location: string, content: Content): Promise<void> {
  const file = await openBeside(location, location);
  try {
    await file.write(content);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

async function writeBeside(location: string, content: Content): Promise<void> {
  const beside = besidePath(location);
  try {
    await writeFile(beside, content, { flag: 'wx', flush: true });
    await linkNew(beside, location);
  } finally {
    await removeBeside(beside);
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
