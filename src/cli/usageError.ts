/** The command line is wrong; the message says how, for the user to read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
