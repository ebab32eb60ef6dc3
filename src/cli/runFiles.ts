import type { FilesRequest } from './annotateFiles';
import type { ExitCode } from './command';
import { filesOptions } from './filesFlags';
import type { Io } from './io';

/** What a command wants of the articles that it is given. */
export type Wanted = Pick<FilesRequest, 'format'> &
  Partial<Pick<FilesRequest, 'includeRejected' | 'isReviewed' | 'isOfDecided' | 'selection'>>;

/**
 * Reads the articles that a command line names, with the values of `filesFlags`.
 * @param wanted What is left out: all annotations as reviewers have them, without those rejected.
 * @throws UsageError when they are wrong.
 */
export async function runFiles(
  paths: readonly string[],
  values: Parameters<typeof filesOptions>[0],
  wanted: Wanted,
  io: Io,
): Promise<ExitCode> {
  const options = filesOptions(values);
  const { annotateFiles } = await import('./annotateFiles');
  return annotateFiles(
    {
      includeRejected: false,
      isReviewed: true,
      isOfDecided: false,
      selection: null,
      ...options,
      ...wanted,
      paths,
    },
    io,
  );
}
