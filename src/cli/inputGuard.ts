import { stat } from 'node:fs/promises';
import type { Input } from './findInputs';

/** Keeps outputs from being written over what is read. */
export interface InputGuard {
  /** @throws Error when a path is one of the inputs, under whatever name. */
  refuseInput(location: string): Promise<void>;
}

/** How many files are looked at together. */
const AT_ONCE = 256;

/** A guard of some inputs. Links count: it is the file that is compared, not its name. */
export async function guardInputs(inputs: readonly Input[]): Promise<InputGuard> {
  const files = new Set<string>();
  for (let at = 0; at < inputs.length; at += AT_ONCE) {
    const some = inputs.slice(at, at + AT_ONCE).map(async ({ location, bytes }) => {
      const identity = location === null ? undefined : await identityOf(bytes ?? location);
      if (identity !== undefined) files.add(identity);
    });
    await Promise.all(some);
  }
  return {
    async refuseInput(location): Promise<void> {
      const identity = await identityOf(location);
      if (identity !== undefined && files.has(identity)) {
        throw new Error('not written: it is an input');
      }
    },
  };
}

async function identityOf(location: string | Buffer): Promise<string | undefined> {
  return stat(location, { bigint: true }).then(
    ({ dev, ino }) => `${String(dev)}:${String(ino)}`,
    () => undefined,
  );
}
