import { noLists } from '../core/actors/actorLists';
import { FileFailure } from './fileFailure';
import type { Input } from './findInputs';
import type { ReadArticle } from './imports/findExports';
import type { Io } from './io';
import { openProgress } from './progress';
import { inOrder } from './reading/inOrder';
import { openReader } from './reading/openReader';
import { documentOf, type ReadOutcome } from './reading/reading';
import { say } from './say';

/** Tells the user something, on a line of its own. */
export type Tell = (message: string) => Promise<void>;

/**
 * Does something with each input, with the progress on a terminal. One that fails is named on standard
 * error and the others are done.
 * @returns Whether one failed.
 */
export async function eachInput<T>(
  count: number,
  inputs: Iterable<readonly [Input, T]> | AsyncIterable<readonly [Input, T]>,
  io: Io,
  work: (input: Input, given: T, tell: Tell) => Promise<void>,
): Promise<boolean> {
  const progress = openProgress(io);
  const tell: Tell = (message) => {
    progress.clear();
    return say(io, message);
  };
  let failed = false;
  let at = 0;
  for await (const [input, given] of inputs) {
    progress.show(at, count, input.path, at > 0);
    at += 1;
    try {
      await work(input, given, tell);
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      failed = true;
      await tell(error.message);
    }
  }
  progress.clear();
  return failed;
}

/**
 * Reads articles as the machine alone sees them, in as many threads as are worth it, and does something
 * with each, in order; as `eachInput`.
 */
export async function eachArticle(
  inputs: readonly Input[],
  io: Io,
  work: (input: Input, article: ReadArticle, tell: Tell) => Promise<void>,
): Promise<boolean> {
  const request = {
    includeRejected: true,
    isReviewed: false,
    reviewer: undefined,
    lists: noLists,
    selection: null,
    isOfDecided: false,
    filesFormat: null,
    textFormat: null,
    options: {},
  };
  const reader = await openReader(inputs, undefined, request, io);
  const jobs = inputs.map((input) => ({ input, stem: null }));
  async function* read(): AsyncGenerator<readonly [Input, ReadOutcome]> {
    for await (const [{ input }, outcome] of inOrder(jobs, reader)) yield [input, outcome] as const;
  }
  let isUnread = false;
  try {
    const failed = await eachInput(inputs.length, read(), io, async (input, outcome, tell) => {
      const { document, messages } = outcome;
      if (document) {
        const { source, annotated, sha256 = '' } = documentOf(document);
        await work(input, { source, annotated, sha256 }, tell);
        return;
      }
      isUnread = true;
      for (const message of messages) await tell(message);
    });
    return failed || isUnread;
  } finally {
    await reader.close();
  }
}
