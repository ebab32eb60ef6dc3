import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What published annotations call an input: a relative path as the user gave it, as a
 * percent-encoded relative URI reference (portable: it holds wherever the folder is moved to), an
 * absolute path as a `file:` URI, standard input as `-`.
 * @param bytes The whole path as it is on the disk, where that is no UTF-8: encoded as it is.
 */
export function inputUri(path: string, bytes?: Buffer): string {
  if (bytes) return ofBytes(path, bytes);
  if (isAbsolute(path)) {
    return pathToFileURL(path).href;
  }
  const slashes = sep === '/' ? path : path.replaceAll(sep, '/');
  // A lone surrogate in a file name has no UTF-8, which percent-encoding needs.
  const encodable = slashes.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return encodable.split('/').map(encodeURIComponent).join('/');
}

function ofBytes(path: string, bytes: Buffer): string {
  const parts = bytes.toString('latin1').split(sep);
  const own = isAbsolute(path) ? parts : parts.slice(-path.split(sep).length);
  const encoded = own.map((part) =>
    // Each character is a byte here; what is no ASCII is written as that byte.
    Array.from(part, (byte) =>
      byte < '\u0080'
        ? encodeURIComponent(byte)
        : `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
    ).join(''),
  );
  return (isAbsolute(path) ? 'file://' : '') + encoded.join('/');
}
