import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What published annotations call an input: a relative path as the user gave it, as a
 * percent-encoded relative URI reference (portable: it holds wherever the folder is moved to), an
 * absolute path as a `file:` URI, standard input as `-`.
 */
export function inputUri(path: string): string {
  if (isAbsolute(path)) {
    return pathToFileURL(path).href;
  }
  const slashes = sep === '/' ? path : path.replaceAll(sep, '/');
  // A lone surrogate in a file name has no UTF-8, which percent-encoding needs.
  const encodable = slashes.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return encodable.split('/').map(encodeURIComponent).join('/');
}
