import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import { removeUnfinished } from './fileBeside';
import { isResumable } from './runs/runLog';
import { printable } from './printable';

/** The signals that ask the command line to stop. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the process as a signal asks, without leaving a part of a file, and says what is missing. */
export function stopNow(signal: (typeof stopSignals)[number]): never {
  const missing = removeUnfinished().map((path) => `${printable(path)} was not written`);
  if (isResumable()) missing.push('with --resume the same command goes on from here');
  try {
    writeSync(2, `speechmark: stopped${missing.map((one) => `; ${one}`).join('')}\n`);
  } catch {
    // Nobody listens any more.
  }
  process.exit(128 + constants.signals[signal]);
}
