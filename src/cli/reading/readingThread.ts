import type { MessagePort } from 'node:worker_threads';
import { Readable } from 'node:stream';
import { jsonOf, type ReadJob, type ReadOutcome, type ReadRequest } from './reading';
import { readJob } from './readJob';

/** What a thread is started with. */
export interface ThreadData {
  readonly reading: ReadRequest;
}

/** A job on its way to a thread. */
export interface ToThread {
  readonly number: number;
  readonly job: ReadJob;
}

/** What a thread answers: a job that it failed at is the fault of the program, not of the input. */
export type FromThread =
  | { readonly number: number; readonly outcome: ReadOutcome }
  | { readonly number: number; readonly fault: unknown };

/** Reads what comes through a port. Standard input stays with the first thread. */
export function serveReading(port: MessagePort, { reading }: ThreadData): void {
  port.on('message', ({ number, job }: ToThread) => {
    readJob(revived(job), reading, Readable.from([])).then(
      ({ document, ...outcome }) => {
        // Text goes from thread to thread much faster than the objects it tells of.
        const sent = document ? { ...outcome, document: { json: jsonOf(document) } } : outcome;
        port.postMessage({ number, outcome: sent } satisfies FromThread);
      },
      (fault: unknown) => {
        port.postMessage({ number, fault } satisfies FromThread);
      },
    );
  });
}

/** Bytes come as an array of bytes that is no Buffer. */
const revived = ({ input, stem }: ReadJob): ReadJob => ({
  input: input.bytes ? { ...input, bytes: Buffer.from(input.bytes) } : input,
  stem,
});
