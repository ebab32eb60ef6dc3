import { mostStrays } from './binary';
import { fromControls } from './windows1252';
import type { Notice } from '../model';

/** A file's text and what had to be done to read it. */
export interface DecodedText {
  /** A byte-order mark stays in the text, so that offsets count from the file's beginning. */
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** How much of a file tells how it is encoded, in bytes. */
const SAMPLE = 4096;

/**
 * Decodes a file: UTF-8, UTF-16 with a byte-order mark or without, the encoding that the file
 * itself declares, else windows-1252; with a notice where that was not plain.
 * @throws Error when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = utf16Label(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked), notices: [] };
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) {
    return {
      text: decode(bytes, unmarked),
      notices: [{ code: 'utf-16', message: 'no byte-order mark; read as UTF-16' }],
    };
  }
  let nuls = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nuls++;
  if (nuls > mostStrays(bytes.length)) throw new Error('not a text file (it holds NUL bytes)');
  const utf8 = strictUtf8(bytes);
  return utf8 === undefined ? decodeInvalidUtf8(bytes) : { text: utf8, notices: [] };
}

const decode = (bytes: Uint8Array, label: string): string =>
  new TextDecoder(label, { ignoreBOM: true }).decode(bytes);

function utf16Label(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // FF FE 00 00 opens UTF-32, which is left to the check for NULs.
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le';
  return undefined;
}

/** UTF-16 of mostly Latin letters: a NUL in nearly every second byte, and in hardly any other. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const half = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (half < 4) return undefined;
  const nuls = [0, 0];
  for (let at = 0; at < 2 * half; at++) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le';
  if (even > 0.6 * half && odd < 0.05 * half) return 'utf-16be';
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
  const repaired = decode(bytes, 'utf-8');
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
  const declared = declaredEncoding(bytes);
  if (declared !== undefined) return declared;
  const text = ofWindows1252(bytes);
  return {
    text,
    notices: [{ code: 'windows-1252', message: 'not valid UTF-8; read as windows-1252' }],
  };
}

/** Some hosts read the bytes from 0x80 to 0x9F as the controls that Latin-1 has there. */
function ofWindows1252(bytes: Uint8Array): string {
  const text = fromControls(decode(bytes, 'windows-1252'));
  // windows-1252 leaves five bytes undefined; with other controls they mean that the bytes are no
  // text, unless they are a few astray.
  const strays =
    // eslint-disable-next-line no-control-regex -- control characters are what is sought
    text.match(/[\x01-\x08\x0b\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]/g)?.length ?? 0;
  if (strays > mostStrays(text.length)) {
    throw new Error('not a text file (neither UTF-8, nor UTF-16, nor windows-1252)');
  }
  return text;
}

/** `<meta charset>`, `<?xml encoding?>` and the header of a mail. */
const DECLARED =
  /<meta\b[^<>]{0,200}?charset\s*=\s*["']?([\w:.-]{2,40})|<\?xml\b[^<>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})|^content-type:[^\n]{0,200}?charset\s*=\s*"?([\w:.-]{2,40})/im;

/** The file read as it says it is encoded; undefined when it does not say, or says what is not so. */
function declaredEncoding(bytes: Uint8Array): DecodedText | undefined {
  const match = DECLARED.exec(decode(bytes.subarray(0, SAMPLE), 'latin1'));
  const label = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase();
  if (label === undefined || /^utf-?(?:8|16)/.test(label)) return undefined;
  const notices = [
    { code: 'declared-encoding', args: [label], message: `read as ${label}, as the file declares` },
  ];
  try {
    const { encoding } = new TextDecoder(label);
    if (encoding === 'windows-1252') return { text: ofWindows1252(bytes), notices };
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), notices };
  } catch {
    // Not an encoding that is known here, or not what the bytes are.
    return undefined;
  }
}
