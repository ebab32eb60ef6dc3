import { Readable } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import { timeLimit } from '../../analysis/timeLimit';
import type { ActorLists } from '../../core/actors/actorLists';
import { annotateRecord } from '../records/annotateRecord';
import { type AnnotateText, annotateWith } from './annotateInTime';
import { jsonOf, type ReadJob, type ReadOutcome, type ReadRequest } from './reading';
import { readJob } from './readJob';

/** What a thread is started with: what it reads, and how. */
export type ThreadData =
  | { readonly kind: 'files'; readonly request: ReadRequest }
  | { readonly kind: 'records'; readonly lists: ActorLists | undefined };

/** A job on its way to a thread. */
export interface ToThread<Job> {
  readonly number: number;
  readonly job: Job;
}

/**
 * What a thread answers: that it begins to read a text, and how long that may take in milliseconds;
 * the outcome of a job; or a fault of the program.
 */
export type FromThread<Outcome> =
  | { readonly number: number; readonly limit: number }
  | { readonly number: number; readonly outcome: Outcome }
  | { readonly number: number; readonly fault: unknown };

/** Does what comes through a port. */
export function serveReading(port: MessagePort, data: ThreadData): void {
  const post = (message: FromThread<unknown>): void => {
    port.postMessage(message);
  };
  const read = annotateWith(data.kind === 'files' ? data.request.lists : data.lists);
  port.on('message', ({ number, job }: ToThread<unknown>) => {
    // The main thread keeps the time: it can end this one whatever it does.
    const annotateText: AnnotateText = (source, format) => {
      post({ number, limit: timeLimit(source.length) });
      return read(source, { format });
    };
    outcomeOf(job, data, annotateText).then(
      (outcome) => {
        post({ number, outcome });
      },
      (fault: unknown) => {
        post({ number, fault });
      },
    );
  });
}

async function outcomeOf(
  job: unknown,
  data: ThreadData,
  annotateText: AnnotateText,
): Promise<unknown> {
  if (data.kind === 'records') {
    return (job as readonly Uint8Array[]).map((line) => annotateRecord(line, annotateText));
  }
  // Standard input stays with the first thread.
  const stdin = Readable.from([]);
  return sent(await readJob(revived(job as ReadJob), data.request, stdin, annotateText));
}

/** Text goes from thread to thread much faster than the objects it tells of. */
const sent = ({ document, ...outcome }: ReadOutcome): ReadOutcome => {
  if (!document) return outcome;
  return { ...outcome, document: 'text' in document ? document : { json: jsonOf(document) } };
};

/** Bytes come as an array of bytes that is no Buffer. */
const revived = ({ input, stem }: ReadJob): ReadJob => ({
  input: input.bytes ? { ...input, bytes: Buffer.from(input.bytes) } : input,
  stem,
});
