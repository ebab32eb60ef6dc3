/**
 * How long it may take to read a text, in milliseconds. This is many times what a slow machine
 * needs; what takes longer is unlikely ever to end.
 * @param length In UTF-16 code units.
 */
export function timeLimit(length: number): number {
  return Math.ceil(55_000 + length / 5);
}

/** What the log and the command line say of a text that was given up; the name of a file precedes it. */
export const tookTooLong = 'took too long to read, so its reading was stopped';
