import { oneLine } from '../../formats/oneLine';

const WORD_JOINER = '\u2060';

/**
 * A message as plain text on one line. VS Code makes links of “[words](target)” in its messages, and
 * a file's name may look like one; an invisible joiner between the brackets keeps it words.
 */
export function plainMessage(text: string): string {
  return oneLine(text).replaceAll('](', `]${WORD_JOINER}(`);
}
