/**
 * Translates a message and fills its numbered placeholders, as `vscode.l10n.t` does. The parts that
 * do not need VS Code take it as an argument, so they can be tested without it.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** The reader's language. */
export interface Localisation {
  readonly t: Translate;
  /** BCP 47 tag of the display language, for numbers and the names of countries. */
  readonly locale: string;
}
