import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { sidecarLayouts, sidecarPlace, standIns } from '../../review/sidecar/sidecarPaths';
import type { Input } from '../findInputs';

/**
 * What tells whether an input or its sidecars have changed: their sizes and when they were written.
 * Null of standard input, which cannot be read twice, and of what is not there.
 */
export async function stampOf({ location, bytes }: Input): Promise<string | null> {
  if (location === null) return null;
  const article = await fileStamp(bytes ?? location);
  if (article === null) return null;
  const sidecars = await Promise.all(
    sidecarLayouts.map((layout) => sidecarStamp(sidecarPlace(location, layout, sep).path)),
  );
  return [article, ...sidecars].join(' ').trim();
}

async function sidecarStamp(path: string): Promise<string> {
  const stamps: string[] = [];
  for (const each of standIns(path)) {
    const stamp = await fileStamp(each);
    if (stamp === null) break;
    stamps.push(stamp);
  }
  return stamps.join(' ');
}

const fileStamp = (path: string | Buffer): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    ({ size, mtimeNs }) => `${String(size)}@${String(mtimeNs)}`,
    () => null,
  );
