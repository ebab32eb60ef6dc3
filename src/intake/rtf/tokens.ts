/** What RTF is made of, in order. */
export interface RtfHandler {
  open(): void;
  close(): void;
  /** A control word, with its number; or a control symbol such as `~`. */
  control(word: string, value: number | null): void;
  /** A byte of text, in the code page of its place. */
  byte(value: number): void;
  /** Whether nothing behind this place belongs to the document. */
  readonly isOver: boolean;
}

const code = (character: string): number => character.charCodeAt(0);
const [OPEN, CLOSE, BACKSLASH] = [code('{'), code('}'), code('\\')];
const [QUOTE, MINUS, SPACE, CR, LF] = [code("'"), code('-'), code(' '), 13, 10];

/** No control word is longer. */
const LONGEST_WORD = 40;
const MOST_DIGITS = 10;

/** Takes RTF apart. Pictures' bytes are passed over. */
export function readTokens(bytes: Uint8Array, handler: RtfHandler): void {
  let at = 0;
  while (at < bytes.length && !handler.isOver) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN) handler.open();
    else if (byte === CLOSE) handler.close();
    else if (byte === BACKSLASH) {
      at = readControl(bytes, at + 1, handler);
      continue;
    } else if (byte !== CR && byte !== LF && byte !== 0) handler.byte(byte);
    at++;
  }
}

/** Reads what stands behind a backslash; gives the offset behind it. */
function readControl(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  let at = start;
  while (at - start < LONGEST_WORD && isLetter(bytes[at])) at++;
  if (at === start) return readSymbol(bytes, start, handler);
  const word = String.fromCharCode(...bytes.subarray(start, at));
  const digits = at + (bytes[at] === MINUS && isDigit(bytes[at + 1]) ? 1 : 0);
  let end = digits;
  while (end - digits < MOST_DIGITS && isDigit(bytes[end])) end++;
  const value = end > digits ? Number(String.fromCharCode(...bytes.subarray(at, end))) : null;
  const next = end > digits ? end : at;
  const behind = bytes[next] === SPACE ? next + 1 : next;
  if (word === 'bin') return behind + Math.max(0, value ?? 0);
  handler.control(word, value);
  return behind;
}

function readSymbol(bytes: Uint8Array, at: number, handler: RtfHandler): number {
  const byte = bytes[at];
  if (byte === undefined) return at;
  if (byte !== QUOTE) {
    // A backslash at the end of a line ends a paragraph.
    handler.control(byte === CR || byte === LF ? 'par' : String.fromCharCode(byte), null);
    return at + (byte === CR && bytes[at + 1] === LF ? 2 : 1);
  }
  const hex = String.fromCharCode(...bytes.subarray(at + 1, at + 3));
  if (!/^[\da-f]{2}$/i.test(hex)) return at + 1;
  handler.byte(parseInt(hex, 16));
  return at + 3;
}

const isLetter = (byte = 0): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte = 0): boolean => byte >= 48 && byte <= 57;
