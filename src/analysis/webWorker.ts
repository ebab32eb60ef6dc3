import type { Port, Running } from './protocol';
import { inThread } from './inThread';
import { inWorker } from './inWorker';

/** What we use of a worker on either side. The DOM types are not loaded. */
export interface WorkerLine {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

interface WebWorker extends WorkerLine {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(
    type: 'error',
    listener: (event: { readonly message?: string; preventDefault(): void }) => void,
  ): void;
  terminate(): void;
}

interface WorkerScope {
  readonly Worker?: new (url: string, options?: { readonly name?: string }) => WebWorker;
}

/** Starts what a script serves in a worker. */
export async function startWebWorker<To, From extends { readonly type: string }>(
  script: string,
): Promise<Running<To, From>> {
  const { Worker } = globalThis as WorkerScope;
  if (!Worker) throw new Error('This host has no workers.');
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'speechmark' });
  const running = inWorker<To, From>({
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.addEventListener('message', ({ data }) => listener(data as From));
    },
    onFailure: (listener) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        // A worker survives an error, but will not answer what it was asked.
        worker.terminate();
        listener(new Error(`The worker ended: ${event.message ?? 'its script did not load'}.`));
      });
    },
    terminate: () => worker.terminate(),
  });
  return running.finally(() => {
    URL.revokeObjectURL(url);
  });
}

/** Runs a worker's script in this thread, as if it were in one. */
export function startInHost<To, From>(script: string): Running<To, From> {
  const run = new Function('self', script) as (scope: WorkerLine) => void;
  return inThread<To, From>((port) => {
    const scope: WorkerLine = {
      postMessage: (message) => port.post(message as From),
      addEventListener: (_, listener) => port.onMessage((data) => listener({ data })),
    };
    run(scope);
  });
}

/** The worker's end of the connection, in a worker. */
export function workerLine<To, From>(scope: WorkerLine): Port<From, To> {
  return {
    post: (message) => scope.postMessage(message),
    onMessage: (listener) => {
      scope.addEventListener('message', ({ data }) => listener(data as To));
    },
  };
}
