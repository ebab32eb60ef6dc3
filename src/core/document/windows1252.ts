/**
 * What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls; the five bytes that it leaves
 * open stay controls. A table of our own, as the decoders of some hosts read these as Latin-1.
 */
const TABLE = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text with the controls that Latin-1 has at 0x80 to 0x9F read as Windows-1252's characters. */
export const fromControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => TABLE.charAt(control.charCodeAt(0) - 0x80));

/** The byte that a character is in Windows-1252, or undefined. */
export function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const at = TABLE.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}

/** The bytes from 0x80 to 0xBF as Windows-1252 shows them, as the inside of a character class. */
export const CONTINUATION = `\\u0080-\\u00bf${TABLE}`;
