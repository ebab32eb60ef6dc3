import { messageOf } from './messageOf';

/** One file could not be read or written; the others can still be done. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';

  /** @param path The file as the user would name it. */
  constructor(path: string, cause: unknown) {
    super(`${path}: ${messageOf(cause)}`, { cause });
  }
}
