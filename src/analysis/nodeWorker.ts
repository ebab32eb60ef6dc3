import { createRequire } from 'node:module';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Port, Running } from './protocol';
import { inThread } from './inThread';
import { inWorker } from './inWorker';

/** Marks a worker as ours: the same file may also be loaded in other threads. */
export const workerMark = 'speechmark.engine';

/** What a worker's file exports, for use without a worker. */
interface WorkerModule<To, From> {
  serve(port: Port<From, To>): void;
}

/**
 * Starts what a file serves in a worker thread.
 * @param file The path of its bundle.
 */
export function startWorkerThread<To, From extends { readonly type: string }>(
  file: string,
): Promise<Running<To, From>> {
  const worker = new Worker(file, { workerData: workerMark, name: 'speechmark' });
  return inWorker<To, From>({
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onFailure: (listener) => {
      worker.on('error', listener);
      worker.on('exit', (code) => {
        listener(new Error(`The worker ended with exit code ${String(code)}.`));
      });
    },
    terminate: () => void worker.terminate(),
  });
}

/** Loads what a file serves into this thread. */
export function startInThread<To, From>(file: string): Promise<Running<To, From>> {
  const { serve } = createRequire(file)(file) as WorkerModule<To, From>;
  return Promise.resolve(inThread(serve));
}

/** The worker's end of the connection, in a worker thread. */
export function parentLine<To, From>(port: MessagePort): Port<From, To> {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (message: To) => listener(message));
    },
  };
}
