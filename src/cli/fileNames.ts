import { readdir } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';

/** A name on the disk. */
export interface FileName {
  /** As people read it. */
  readonly name: string;
  /** Set where the name is no UTF-8, so that the system knows it by its bytes alone. */
  readonly bytes: Buffer | undefined;
}

/** Reads a name: as UTF-8, else as Windows-1252, in which older systems wrote names. */
export function fileName(bytes: Buffer): FileName {
  try {
    return { name: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes: undefined };
  } catch {
    return { name: new TextDecoder('windows-1252').decode(bytes), bytes };
  }
}

/** The bytes of a path in a folder; undefined where text alone tells it. */
export function bytesInside(
  folder: { readonly location: string; readonly bytes: Buffer | undefined },
  { name, bytes }: FileName,
): Buffer | undefined {
  if (!folder.bytes && !bytes) return undefined;
  const outer = folder.bytes ?? Buffer.from(folder.location);
  return Buffer.concat([outer, Buffer.from(sep), bytes ?? Buffer.from(name)]);
}

/**
 * Finds what an argument meant whose bytes were no UTF-8: they come as U+FFFD. The only entry of its
 * folder that reads so; undefined when there is none, or more than one.
 */
export async function meantByArgument(location: string): Promise<FileName | undefined> {
  const lossy = basename(location);
  if (!lossy.includes('\ufffd')) return undefined;
  const entries = await readdir(dirname(location), { encoding: 'buffer' }).catch(() => []);
  const alike = entries.filter((entry) => entry.toString('utf8') === lossy);
  return alike.length === 1 && alike[0] ? fileName(alike[0]) : undefined;
}
