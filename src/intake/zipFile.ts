import { unzipSync, type UnzipFileInfo } from 'fflate';
import { IntakeError } from './intakeError';

/** Longest part that is unpacked, in bytes. The text of a long book has a few million. */
const LONGEST_PART = 64 * 2 ** 20;
/** Longest parts together, in bytes. */
const LONGEST_WHOLE = 192 * 2 ** 20;
/** Most parts of an archive. */
const MOST_PARTS = 65_536;

/**
 * The bytes of those parts of a zip archive that are wanted, by their names. No part is unpacked
 * to more bytes than the archive's directory says, and none if that is too many.
 * @throws IntakeError when it is damaged or unpacks to too much.
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let seen = 0;
  let unpacked = 0;
  const takes = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    // What a directory says of its own length may be wrong as well.
    if (++seen > MOST_PARTS) throw new IntakeError('the file is damaged: it has too many parts');
    if (!isWanted(name)) return false;
    const length = Math.max(size, originalSize);
    unpacked += length;
    if (length > LONGEST_PART || unpacked > LONGEST_WHOLE) {
      throw new IntakeError('it would unpack to far more text than a document has');
    }
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: takes })));
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError('the file is damaged: it cannot be unpacked');
  }
}
