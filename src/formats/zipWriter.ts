import { Zip, ZipDeflate } from 'fflate';
import { bytesOf, joinContent } from './content';
import type { Content, ExportFile } from './exportFormat';

/** Writes a zip, file after file. What it returns, in turn, is the zip. */
export interface ZipWriter {
  add(file: ExportFile): Content;
  end(): Content;
}

/**
 * Begins a zip.
 * @param date What it says of when its files were made, ISO 8601, UTC; else it is the earliest that
 *   a zip can tell, so that equal files make equal zips.
 */
export function zipWriter(date = '1980-01-01T00:00:00Z'): ZipWriter {
  const mtime = zipTime(date);
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    pieces.push(data);
  });
  const take = (): Content => {
    const taken = joinContent(pieces);
    pieces = [];
    return taken;
  };
  return {
    add({ path, content }) {
      const entry = new ZipDeflate(path);
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytesOf(content), true);
      return take();
    },
    end() {
      zip.end();
      return take();
    },
  };
}

/** A zip tells local time, and so the same bytes everywhere only of a date that is the same there. */
function zipTime(date: string): Date {
  const at = new Date(date);
  const year = Math.min(2099, Math.max(1980, at.getUTCFullYear()));
  return new Date(
    year,
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}
