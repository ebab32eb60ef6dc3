import { nothing } from '../mendSource';
import type { Range } from '../sourceDocument';

/** A mail or a part of one: its header fields, by name in small letters, and where its body is. */
export interface MimePart {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Range;
}

const FIELD = /([!-9;-~]{1,80}):(.*(?:\r?\n[ \t].*)*)(?:\r?\n|$)/y;
/** Parts inside parts are followed so far. */
const DEEPEST = 5;
const ESCAPES = /(?:=[\da-f]{2}|=[ \t]*\r?\n)+/gi;
const ENCODED_WORD = /=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;

/** Reads the header fields at the start of a range. */
export function mimePart(source: string, { start, end }: Range): MimePart {
  const fields = new Map<string, string>();
  let at = start;
  FIELD.lastIndex = at;
  for (let match = FIELD.exec(source); match && match.index < end; match = FIELD.exec(source)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (!fields.has(name)) fields.set(name, (match[2] ?? '').replace(/\s+/g, ' ').trim());
    at = FIELD.lastIndex;
  }
  return { fields, body: { start: Math.min(at, end), end } };
}

/** The part of a mail that is text to be read, plain rather than HTML; null when there is none. */
export function textPart(source: string, part: MimePart, depth = 0): MimePart | null {
  const type = part.fields.get('content-type') ?? 'text/plain';
  const boundary = /boundary\s*=\s*(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!/^multipart\//i.test(type) || mark === undefined || depth === DEEPEST)
    return /^text\/(?:plain|html)\b/i.test(type) ? part : null;
  const texts = partsBetween(source, part.body, `--${mark}`).flatMap(
    (each) => textPart(source, mimePart(source, each), depth + 1) ?? [],
  );
  return texts.find((each) => !isHtml(each)) ?? texts[0] ?? null;
}

export const isHtml = ({ fields }: MimePart): boolean =>
  /^text\/html\b/i.test(fields.get('content-type') ?? '');

function partsBetween(source: string, { start, end }: Range, mark: string): Range[] {
  const parts: Range[] = [];
  let from = -1;
  for (let at = source.indexOf(mark, start); at >= 0 && at < end;) {
    if (from >= 0) parts.push({ start: from, end: at });
    const lineEnd = source.indexOf('\n', at);
    from = lineEnd < 0 ? end : lineEnd + 1;
    at = source.indexOf(mark, at + mark.length);
  }
  return parts;
}

/**
 * The body of a part as it reads, character for character as long as in the source: escapes of the
 * transfer encoding are written as references to what they stand for. Empty for base64.
 */
export function bodyText(source: string, { fields, body }: MimePart): string {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase() ?? '';
  const text = source.slice(body.start, body.end);
  if (encoding === 'base64') return '';
  if (encoding !== 'quoted-printable') return text;
  const charset = /charset\s*=\s*"?([\w-]{1,40})/i.exec(fields.get('content-type') ?? '')?.[1];
  return text.replace(ESCAPES, (run) => unescaped(run, charset));
}

function unescaped(run: string, charset = 'utf-8'): string {
  const bytes = [...run.matchAll(/=([\da-f]{2})/gi)].map(([, hex = '']) => parseInt(hex, 16));
  const characters = [...decoded(Uint8Array.from(bytes), charset)];
  // A line that is broken softly has no end.
  const soft = run.replace(/=[\da-f]{2}/gi, '').length;
  if (soft > 0 || characters.length !== 1) {
    const text = characters.join('');
    return text + '\u2060'.repeat(Math.max(0, run.length - text.length));
  }
  const code = (characters[0]?.codePointAt(0) ?? 0).toString(16);
  // The span of a reference is all of it.
  const room = run.length - '&#x;'.length;
  return code.length <= room
    ? `&#x${code.padStart(room, '0')};`
    : (characters[0] ?? '') + nothing(run.slice((characters[0] ?? '').length));
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // Not an encoding that is known here.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A header field with its encoded words (RFC 2047) as they read. */
export const fieldText = (field: string): string =>
  field
    .replace(ENCODED_WORD, (_, charset: string, encoding: string, data: string) => {
      const bytes =
        encoding.toLowerCase() === 'b'
          ? ofBase64(data)
          : Array.from(
              data
                .replaceAll('_', ' ')
                .replace(/=([\da-f]{2})/gi, (_escape, hex: string) =>
                  String.fromCharCode(parseInt(hex, 16)),
                ),
              (character) => character.charCodeAt(0),
            );
      return decoded(Uint8Array.from(bytes), charset);
    })
    .trim();

function ofBase64(data: string): number[] {
  try {
    return Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return [];
  }
}
