import type { Readable } from 'node:stream';
import { FileFailure } from '../fileFailure';
import type { Input } from '../findInputs';
import { annotateInTime } from '../reading/annotateInTime';
import { readInput } from '../readInput';
import type { ReadArticle } from './findExports';

/**
 * Reads an article that exports are compared with.
 * @throws FileFailure if it cannot be read.
 */
export async function readArticle(input: Input, stdin: Readable): Promise<ReadArticle> {
  if (input.location === null) {
    throw new FileFailure(input.path, new Error('standard input has no exports beside it'));
  }
  const { source, annotated, sha256 = '' } = await readInput(input, stdin, annotateInTime);
  return { source, annotated, sha256 };
}
