import type { Notice } from '../core/model';

/** A file's text and what had to be done to read it. */
export interface DecodedText {
  /** A byte-order mark stays in the text, so that offsets count from the file's beginning. */
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * Decodes a file: UTF-8, UTF-16 with a byte-order mark, else windows-1252 with a notice.
 * @throws Error when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) {
    return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), notices: [] };
  }
  if (bytes.includes(0)) {
    throw new Error('not a text file (it holds NUL bytes)');
  }
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) {
    return { text: utf8, notices: [] };
  }
  return decodeInvalidUtf8(bytes);
}

function utf16Label(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // FF FE 00 00 opens UTF-32, which is left to the check for NULs.
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le';
  return undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // The decoder throws this for bad bytes; a file too long for a string is another matter.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decodeInvalidUtf8(bytes: Uint8Array): DecodedText {
  const repaired = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = repaired.split('\ufffd').length - 1;
  const kept = repaired.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (kept > lost) {
    // Damaged UTF-8: as windows-1252 every good character in it would turn to two or three bad.
    return {
      text: repaired,
      notices: [
        {
          code: 'invalid-utf8',
          message: `not valid UTF-8: ${String(lost)} damaged places are read as U+FFFD`,
        },
      ],
    };
  }
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Of the C1 range windows-1252 leaves five bytes undefined; with other controls they mean that
  // the bytes are no text.
  // eslint-disable-next-line no-control-regex -- control characters are what is sought
  if (/[\x01-\x08\x0b\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]/.test(text)) {
    throw new Error('not a text file (neither UTF-8, nor UTF-16, nor windows-1252)');
  }
  return {
    text,
    notices: [{ code: 'windows-1252', message: 'not valid UTF-8; read as windows-1252' }],
  };
}
