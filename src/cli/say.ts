import { type Io, write } from './io';

/** Tells the user something on standard error, on one line, whatever a file's name has in it. */
export function say({ stderr }: Pick<Io, 'stderr'>, message: string): Promise<void> {
  return write(stderr, `speechmark: ${printable(message)}\n`);
}

/**
 * Writes characters that would move the cursor, colour the terminal or turn the text around as
 * their code: “\u001b”.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
