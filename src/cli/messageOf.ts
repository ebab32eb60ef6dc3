/** The system's code of a failure, such as ENOENT, or undefined when it has none. */
export function systemCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return undefined;
}

const causes = new Map([
  ['ENOENT', 'no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'is a folder'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space is left'],
  ['ELOOP', 'too many symbolic links'],
  ['ERR_STRING_TOO_LONG', 'the file is too large'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large'],
]);

/** What went wrong, in words for the user. */
export function messageOf(error: unknown): string {
  const known = causes.get(systemCode(error) ?? '');
  return known ?? (error instanceof Error ? error.message : String(error));
}
