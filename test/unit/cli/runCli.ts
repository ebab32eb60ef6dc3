import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';

/** The command line that users run; tests that need it are skipped where it was not built. */
export const built = join(__dirname, '../../../dist/cli.js');

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliSetting {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array | Readable;
  readonly terminal?: boolean;
  /** Whether files are read in threads of the built command line. */
  readonly threads?: boolean;
}

/** Runs the command line in this process with streams of its own. */
export async function runCli(
  argv: readonly string[],
  { cwd = process.cwd(), stdin = '', terminal = false, threads = false }: CliSetting = {},
): Promise<CliResult> {
  const out = sink();
  const err = sink();
  const input = stdin instanceof Readable ? stdin : new PassThrough().end(Buffer.from(stdin));
  const code = await run(argv, {
    stdin: input,
    stdout: Object.assign(out.stream, { isTTY: terminal }),
    stderr: Object.assign(err.stream, { isTTY: terminal }),
    cwd,
    ...(threads && { script: built }),
  });
  return { code, out: out.text(), err: err.text() };
}

function sink(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done): void {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** The objects of an output of JSON Lines. */
export function objectsOf(text: string): Record<string, unknown>[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('the last line has no end');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
