import type { LeftOut } from '../model';
import type { Range } from './sourceDocument';

/** Blocks that begin with so many equal UTF-16 code units are the same. */
const LONGEST_KEY = 200;

/** What a block is known by, so that it is found again when the text around it changes. */
export function leftOutKey(text: string): string {
  const words = text
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')
    .toLowerCase();
  return (words ?? text.trim()).slice(0, LONGEST_KEY);
}

/** Keys of blocks that the reader wants read, though they would be left out. */
export type TakenIn = ReadonlySet<string>;

export const NOTHING_TAKEN_IN: TakenIn = new Set();

/** What was left out, in the order of the source. A block taken in may come up more than once. */
export function inOrder(leftOut: readonly LeftOut[]): LeftOut[] {
  const last = new Map(leftOut.map((one) => [one.start, one]));
  return [...last.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** A block that is left out, or read all the same because the reader asked for it. */
export function leftOutBlock(
  text: string,
  { start, end }: Range,
  reason: LeftOut['reason'],
  takenIn: TakenIn,
): LeftOut {
  const isRead = takenIn.has(leftOutKey(text));
  return { start, end, text, reason, ...(isRead && { isRead }) };
}
