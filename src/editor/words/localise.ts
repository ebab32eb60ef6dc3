/**
 * Translates a message and fills its numbered places, as `vscode.l10n.t` does. Passed to the pure
 * parts, so that they can be tested without VS Code.
 */
export type Localise = (message: string, ...args: (string | number)[]) => string;

/** In what language to speak to the reader. */
export interface Speech {
  readonly t: Localise;
  /** BCP 47 tag of the display language, for numbers and names of countries. */
  readonly locale: string;
}
