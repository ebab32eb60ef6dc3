import type { Readable, Writable } from 'node:stream';
import type { Content } from '../formats/exportFormat';
import { printableLines } from './printable';

/** Where a command reads and writes; a process or a test supplies it. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Relative paths start here. */
  readonly cwd: string;
  /** The file that threads run, which is that of the command line; without it there are none. */
  readonly script?: string;
}

/**
 * Writes a text or bytes and waits until the stream has taken it, so that a slow reader slows the writer
 * and memory stays flat. A terminal gets no characters that would move its cursor or colour it.
 * @throws what the stream reports: EPIPE when the reader has gone; Error for bytes to a terminal.
 */
export function write(
  stream: Writable & { readonly isTTY?: boolean },
  content: Content,
): Promise<void> {
  if (stream.isTTY === true && typeof content !== 'string') {
    return Promise.reject(new Error('this is no text for a terminal: name a file with --out'));
  }
  const written = stream.isTTY === true ? printableLines(String(content)) : content;
  return new Promise((resolve, reject) => {
    stream.write(written, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
