import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;

/** The lines of a stream, as `readLineGroups` gives them, one at a time. */
export async function* readLines(stream: Readable, limit: number): AsyncGenerator<Buffer | null> {
  for await (const lines of readLineGroups(stream, limit)) yield* lines;
}

/**
 * The lines of a stream as bytes, without the newline, those of each chunk together. Of a line longer than
 * `limit` bytes null comes in its place, and its bytes are dropped as they arrive, so that memory
 * stays within the limit.
 */
export async function* readLineGroups(
  stream: Readable,
  limit: number,
): AsyncGenerator<(Buffer | null)[]> {
  let pieces: Buffer[] = [];
  let length = 0;
  const take = (piece: Buffer): void => {
    length += piece.length;
    if (length > limit) pieces = [];
    else pieces.push(piece);
  };
  const line = (): Buffer | null => {
    const whole = length > limit ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return whole;
  };
  for await (const data of stream) {
    const chunk = Buffer.from(data as Uint8Array | string);
    const lines: (Buffer | null)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      lines.push(line());
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [line()];
}
