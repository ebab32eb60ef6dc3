import type { Io } from './io';
import { printable } from './say';

/** Says on a terminal how far the work is; elsewhere it says nothing. */
export interface Progress {
  show(done: number, total: number, path: string): void;
  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void;
}

export function openProgress({ stderr }: Io): Progress {
  if (stderr.isTTY !== true) {
    return { show: () => undefined, clear: () => undefined };
  }
  let shown = false;
  return {
    show(done, total, path): void {
      shown = true;
      stderr.write(`\r\u001b[Kspeechmark: ${String(done)} of ${String(total)}: ${printable(path)}`);
    },
    clear(): void {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
