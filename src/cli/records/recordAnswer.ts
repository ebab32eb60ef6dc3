/** The line that answers a record. */
export interface RecordAnswer {
  readonly line: string;
  /** Why the record was not read, for people; undefined when it was. */
  readonly error?: string;
}

/** @param id As JSON: what identifies the record, as it came; `null` where it cannot be told. */
export const errorAnswer = (id: string, error: string): RecordAnswer => ({
  line: `{"id":${id},"error":${JSON.stringify(error)}}`,
  error,
});

/**
 * The fields of a record.
 * @throws Error, for people, when the line is no JSON object in UTF-8.
 */
export function parseRecord(bytes: Uint8Array): {
  readonly text: string;
  readonly fields: Record<string, unknown>;
} {
  const text = decoded(bytes);
  if (text.trim() === '') throw new Error('an empty line');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object');
  }
  return { text, fields: value as Record<string, unknown> };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error('not valid UTF-8', { cause });
  }
}

/**
 * The id of a record as JSON, a number with the digits that it came with: a JavaScript number would
 * change 9007199254740993 and 1e999.
 * @throws Error, for people, when it has none.
 */
export function idOf(text: string, { id }: Record<string, unknown>): string {
  if (typeof id === 'string') return JSON.stringify(id);
  if (typeof id !== 'number') throw new Error('"id" must be a string or a number');
  const written = writtenNumber(text, 'id');
  if (written === undefined) throw new Error('"id" must be a string or a number');
  return written;
}

/** The id of a line as JSON; `null` where it cannot be told. */
export function recordId(line: Uint8Array): string {
  try {
    const { text, fields } = parseRecord(line);
    return idOf(text, fields);
  } catch {
    return 'null';
  }
}

/** The number of a field as it is written in a JSON object; of a field that is there twice the last. */
function writtenNumber(text: string, name: string): string | undefined {
  let written: string | undefined;
  let depth = 0;
  let key: unknown;
  for (const { token, follows } of tokens(text)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && follows === ':' && token.startsWith('"')) key = JSON.parse(token);
    else if (depth === 1 && key === name && /^[-\d]/.test(token)) written = token;
  }
  return written;
}

/** The tokens of a JSON text but commas and colons, each with whether a colon follows it. */
function* tokens(text: string): Generator<{ readonly token: string; readonly follows: string }> {
  const plain = /[{}[\]]|[^\s{}[\],:"]+/y;
  for (let at = 0; at < text.length;) {
    plain.lastIndex = at;
    const length = plain.exec(text)?.[0].length ?? 0;
    const end = text[at] === '"' ? endOfString(text, at) : at + length;
    if (end === at) {
      at += 1;
      continue;
    }
    const follows = /\s/.test(text[end] ?? '') ? text.slice(end).trimStart()[0] : text[end];
    yield { token: text.slice(at, end), follows: follows ?? '' };
    at = end;
  }
}

/** Where a string that begins at an offset ends: after its quotation mark. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}
