import {
  type FileHandle,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SidecarFiles } from './sidecarStore';

const LOCK = '.lock';
/** After how long a lock is taken to have been left behind, in milliseconds: a save takes a few. */
const LEFT_BEHIND = 10_000;
/** How long a save waits for others, in milliseconds. */
const PATIENCE = 30_000;

/** Sidecars on the disk of this machine. */
export const nodeSidecarFiles: SidecarFiles = { read, replace, exclusively };

async function read(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // A linked sidecar stays a link.
  const target = await realpath(path).catch(() => path);
  const sibling = siblingOf(target, process.pid);
  const file = await open(sibling, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await renamePatiently(sibling, target);
  } catch (error) {
    await rm(sibling, { force: true });
    throw error;
  }
}

const siblingOf = (path: string, pid: number | string): string => `${path}.${String(pid)}.tmp`;

/** On Windows a file that somebody reads cannot be replaced for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (tries === 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')) throw error;
      await wait(20);
    }
  }
}

async function exclusively<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const lock = path + LOCK;
  const held = await take(lock);
  try {
    return await work();
  } finally {
    await held.close();
    await rm(lock, { force: true });
  }
}

/** A lock is a file that only one process can make; it says who holds it. */
async function take(lock: string): Promise<FileHandle> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(holder(process.pid));
      return file;
    } catch (error) {
      // Windows says this of a lock that is being taken away.
      if (!['EEXIST', 'EPERM', 'EBUSY'].includes(codeOf(error) ?? '')) throw error;
      if (Date.now() > until) throw error;
    }
    if (!(await isLeftBehind(lock))) await wait(2 + Math.random() * 8);
    else await takeAway(lock);
  }
}

const holder = (pid: number): string => `${hostname()} ${String(pid)}`;
const holderPid = (text: string): number => Number(/ (\d+)$/.exec(text)?.[1] ?? NaN);

/** Whether its holder has died, as far as that can be told. */
async function isLeftBehind(lock: string): Promise<boolean> {
  try {
    const [{ mtimeMs }, text] = await Promise.all([stat(lock), readFile(lock, 'utf8')]);
    if (Date.now() - mtimeMs > LEFT_BEHIND) return true;
    const pid = holderPid(text);
    return text === holder(pid) && !isAlive(pid);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Of several that find a lock left behind one takes it away, with what its holder had begun to write.
 * It is moved aside first: if it turns out to be another's by then, it is put back.
 */
async function takeAway(lock: string): Promise<void> {
  const aside = `${lock}.${String(process.pid)}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  if (!(await isLeftBehind(aside))) {
    await rename(aside, lock).catch(() => undefined);
    return;
  }
  const path = lock.slice(0, -LOCK.length);
  const target = await realpath(path).catch(() => path);
  const pid = holderPid(await readFile(aside, 'utf8'));
  await rm(siblingOf(target, pid), { force: true });
  await rm(aside, { force: true });
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
