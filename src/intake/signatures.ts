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

/** How much of a file shows its kind, in bytes. */
const SAMPLE = 4096;

/** Text that opens a file, as characters of Latin-1, without a byte-order mark and spaces. */
const opening = (bytes: Uint8Array): string =>
  latin(bytes, SAMPLE)
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();

export const isRichText = (bytes: Uint8Array): boolean => opening(bytes).startsWith('{\\rtf');

/** An OpenDocument text, in an archive or as one file of XML. */
export const isOpenDocument = (bytes: Uint8Array): boolean =>
  opensWith(bytes, 'PK')
    ? latin(bytes, 256).includes('application/vnd.oasis.opendocument.text')
    : rootOf(bytes) === 'document' && opening(bytes).includes('opendocument');

export const isSubtitles = (bytes: Uint8Array): boolean =>
  /^WEBVTT(?:\s|$)|^(?:\d+\s+)?(?:\d+:)?\d+:\d\d[.,]\d{1,3}\s*-->/.test(opening(bytes));

/** Fields that mails have above their text. */
const FIELDS = new Set([
  ...['from', 'to', 'date', 'subject', 'message-id', 'received', 'mime-version', 'content-type'],
  ...['return-path', 'delivered-to', 'reply-to', 'sender', 'cc', 'x-mailer', 'user-agent'],
  ...['dkim-signature', 'snapshot-content-location', 'content-transfer-encoding'],
]);

/**
 * Whether a file begins as a mail does. Three fields alone may stand above any text; a mail also
 * has some that only programs write.
 */
export function isMail(bytes: Uint8Array): boolean {
  const head = opening(bytes).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const names = lines.map((line) => /^([\w-]{2,40}):/.exec(line)?.[1]?.toLowerCase() ?? '');
  const known = names.filter((name) => FIELDS.has(name));
  return (
    known.length >= 3 && FIELDS.has(names[0] ?? '') && known.some((name) => name.includes('-'))
  );
}

export const isWebArchive = (bytes: Uint8Array): boolean =>
  isMail(bytes) && /^content-type:\s*multipart\/related\b/im.test(opening(bytes));

/** The name of the first element of a file of XML, without prefix, in lower case; else empty. */
export function rootOf(bytes: Uint8Array): string {
  const start = opening(bytes);
  if (!start.startsWith('<')) return '';
  const plain = start.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
  return (/<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s>/]/.exec(plain)?.[1] ?? '').toLowerCase();
}
