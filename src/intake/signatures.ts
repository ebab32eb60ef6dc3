/** Whether a file opens with some characters of Latin-1. */
export const opensWith = (bytes: Uint8Array, signature: string): boolean =>
  latin(bytes, signature.length) === signature;

/** The first bytes of a file as characters of Latin-1. */
export const latin = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');

/** Whether a file is in the container of older Office files and of encrypted new ones. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  opensWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');

/**
 * Whether a file is a zip archive with an entry of some name. The names stand in the archive's
 * directory, at its end.
 */
export function isZipWith(bytes: Uint8Array, entry: string): boolean {
  if (!opensWith(bytes, 'PK\u0003\u0004')) return false;
  const name = new TextEncoder().encode(entry);
  const isAt = (start: number): boolean => name.every((byte, at) => bytes[start + at] === byte);
  const [first = 0] = name;
  for (let at = bytes.lastIndexOf(first); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (isAt(at)) return true;
  }
  return false;
}
