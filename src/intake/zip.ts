import JSZip from 'jszip';
import { IntakeError } from './intakeError';

/** What an archive may hold unpacked, in bytes: more would not fit into memory. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Opens a zip archive, as documents are.
 * @throws IntakeError when it is damaged, or holds more than can be read.
 */
export async function openZip(bytes: Uint8Array): Promise<JSZip> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (cause) {
    const isEncrypted = cause instanceof Error && /encrypted/i.test(cause.message);
    throw new IntakeError(
      isEncrypted
        ? 'it is protected with a password'
        : 'it is damaged: its parts cannot be unpacked',
      { cause },
    );
  }
  const size = Object.values(zip.files).reduce((sum, file) => sum + unpackedSize(file), 0);
  if (size > LARGEST) throw new IntakeError('it is too large to be unpacked');
  return zip;
}

/** As the archive's directory says; JSZip keeps it to itself. */
function unpackedSize(file: JSZip.JSZipObject): number {
  const { _data: data } = file as { _data?: { uncompressedSize?: unknown } };
  return typeof data?.uncompressedSize === 'number' ? data.uncompressedSize : 0;
}

/**
 * The text of an archive's entry, null when there is no such entry.
 * @throws IntakeError when it is damaged.
 */
export async function textIn(zip: JSZip, entry: string): Promise<string | null> {
  try {
    return (await zip.file(entry)?.async('string')) ?? null;
  } catch (cause) {
    throw new IntakeError('it is damaged: its parts cannot be unpacked', { cause });
  }
}
