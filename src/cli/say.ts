import { type Io, write } from './io';
import { printable } from './printable';

/** Tells the user something on standard error, on one line, whatever a file's name has in it. */
export function say({ stderr }: Pick<Io, 'stderr'>, message: string): Promise<void> {
  return write(stderr, `speechmark: ${printable(message)}\n`);
}
