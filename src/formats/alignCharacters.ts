import { decodeReference } from '../core/document/decodeReference';

/**
 * Told of `length` characters from `at` on that were read from the source between two offsets.
 * Where as many were read as stand there, they are the same characters.
 */
type Tell = (at: number, length: number, from: number, to: number) => void;

/** What may be a character reference. */
const REFERENCE = /&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][a-z\d]{1,40});?/iy;

/**
 * Says which characters of a text that an HTML parser read stand where in its source, which has
 * no tags: character references are decoded in the text, line ends are `\n`, NULs are gone.
 */
export function alignCharacters(raw: string, chars: string, tell: Tell): void {
  let at = 0;
  let from = 0;
  while (at < chars.length && from < raw.length) {
    const special = nextSpecial(raw, from);
    const same = sameLength(raw, from, special, chars, at);
    if (same > 0) tell(at, same, from, from + same);
    at += same;
    from += same;
    if (from < special || from >= raw.length) {
      from += 1;
      continue;
    }
    const { length, source } = readSpecial(raw, from, chars, at);
    if (length > 0) tell(at, length, from, from + source);
    at += length;
    from += source;
  }
}

function nextSpecial(raw: string, from: number): number {
  for (let at = from; at < raw.length; at++) if (raw[at] === '&' || raw[at] === '\r') return at;
  return raw.length;
}

function sameLength(raw: string, from: number, to: number, chars: string, at: number): number {
  let length = 0;
  while (from + length < to && raw[from + length] === chars[at + length]) length += 1;
  return length;
}

/** How many characters a reference or a line end was read as, and how many it takes in the source. */
function readSpecial(
  raw: string,
  from: number,
  chars: string,
  at: number,
): { length: number; source: number } {
  if (raw[from] === '\r') return { length: 1, source: raw[from + 1] === '\n' ? 2 : 1 };
  REFERENCE.lastIndex = from;
  const longest = REFERENCE.exec(raw)?.[0] ?? '';
  // Old names need no semicolon, so that a name may end inside the word.
  for (let source = longest.length; source > 2; source--) {
    const decoded = decodeReference(longest.slice(0, source));
    if (decoded !== null && chars.startsWith(decoded, at)) {
      return { length: decoded.length, source };
    }
  }
  return { length: chars[at] === '&' ? 1 : 0, source: 1 };
}
