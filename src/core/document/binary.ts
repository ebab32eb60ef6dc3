/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 65_536;

/** How many stray control characters, of a tool or a line, a text of some length may hold. */
export const mostStrays = (length: number): number => Math.max(length / 200, length < 40 ? 0 : 2);

/**
 * True when a text looks like the bytes of a binary file read as text: it has NULs, or many
 * control characters or undecodable bytes.
 */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  // eslint-disable-next-line no-control-regex -- control characters are what is sought
  const controls = count(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g);
  const nuls = count(/\0/g);
  return nuls + controls > mostStrays(sample.length) || count(/\ufffd/g) > sample.length / 10;
}
