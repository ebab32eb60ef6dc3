// What mammoth asks of JSZip, by the library that unpacks all other archives here: the build puts it
// in JSZip's place, which is several times as large.
import { unzipSync } from 'fflate';

interface ZipEntry {
  async(type: 'uint8array'): Promise<Uint8Array>;
}

interface Zip {
  /** A file of the archive, unpacked when it is asked for; null if there is none. */
  file(name: string): ZipEntry | null;
}

/** @throws Error when the archive is damaged. */
export function loadAsync(data: ArrayBuffer): Promise<Zip> {
  const bytes = new Uint8Array(data);
  const names = new Set<string>();
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.add(name);
      return false;
    },
  });
  const unpack = (wanted: string): Uint8Array => {
    const part = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
    if (!part) throw new Error(`There is no ${wanted}.`);
    return part;
  };
  return Promise.resolve({
    file: (name) =>
      names.has(name) ? { async: () => Promise.resolve().then(() => unpack(name)) } : null,
  });
}
