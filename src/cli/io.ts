import type { Readable, Writable } from 'node:stream';
import type { Content } from '../formats/exportFormat';

/** Where a command reads and writes; a process or a test supplies it. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Relative paths start here. */
  readonly cwd: string;
  /** The file that threads run, which is that of the command line; without it there are none. */
  readonly script?: string;
}

/**
 * Writes a text or bytes and waits until the stream has taken it, so that a slow reader slows the writer
 * and memory stays flat.
 * @throws what the stream reports: EPIPE when the reader has gone.
 */
export function write(stream: Writable, content: Content): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
