/** A file cannot be read as an article; the message says why, for the user to read. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
}
