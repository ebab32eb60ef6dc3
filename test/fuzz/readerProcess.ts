import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { root } from '../hosts/parts.js';
import type { Checked } from './check.js';
import type { FuzzInput } from './fuzzInput.js';

export interface ToReader {
  readonly input: FuzzInput;
  /** Makes the input smaller as long as this check fails. */
  readonly shrinks?: string;
}

export interface FromReader extends Checked {
  readonly input: FuzzInput;
}

/**
 * Milliseconds until a reading is given up. Long, for a busy machine may be to blame; what takes
 * long on the processor itself is a fault well before.
 */
const patience = 120_000;

/** Reads in a process of its own, one input at a time. */
export class ReaderProcess {
  #child: ChildProcess | undefined;
  #answer: (answer: FromReader | null) => void = () => undefined;

  /** @returns null when the reading does not end, or ends the process. */
  async ask(question: ToReader): Promise<FromReader | null> {
    const child = (this.#child ??= this.#start());
    const answer = await new Promise<FromReader | null>((resolve) => {
      const limit = setTimeout(resolve, patience, null);
      this.#answer = (told) => {
        clearTimeout(limit);
        resolve(told);
      };
      child.send(question, (error) => {
        if (error) this.#answer(null);
      });
    });
    if (!answer) this.close();
    return answer;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    const child = fork(path.join(root, 'test/fuzz/reader.ts'), {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      // As JSON, lone surrogates would be lost.
      serialization: 'advanced',
    });
    child.on('message', (answer: FromReader) => {
      this.#answer(answer);
    });
    child.on('exit', () => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#answer(null);
    });
    return child;
  }
}
