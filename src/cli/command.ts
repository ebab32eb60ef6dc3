import type { Io } from './io';

/** What the shell is told: all read; some input could not be read; wrong usage. */
export const exitCodes = { ok: 0, unread: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Command {
  /** The word after `speechmark`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `speechmark NAME --help` prints, with the last line end. */
  readonly help: string;
  /**
   * Runs the command on the arguments after its name.
   * @throws UsageError when the arguments are wrong.
   */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}
