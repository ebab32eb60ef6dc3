import type { CommandHelp } from './help/commandHelp';
import type { Io } from './io';

/** What the shell is told: all read; some input could not be read; wrong usage. */
export const exitCodes = { ok: 0, unread: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Command {
  /** The word after `speechmark`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help`, the manual page and completion are made of. */
  readonly help: CommandHelp;
  /**
   * Runs the command on the arguments after its name, among which is no `--help`.
   * @throws UsageError when the arguments are wrong.
   */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}
