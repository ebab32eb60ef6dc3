import { fetchScript } from './fetchScript';
import type { Engine, EnginePort, FromEngine, ToEngine } from './protocol';
import { threadEngine } from './threadEngine';
import { workerEngine } from './workerEngine';

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

/**
 * Starts the engine in a worker. The extension host is a worker itself, and its `Worker` accepts
 * scripts of any origin.
 */
export async function startWebWorker(url: string): Promise<Engine> {
  const { Worker } = globalThis as WorkerScope;
  if (!Worker) throw new Error('This host has no workers.');
  const worker = new Worker(url, { name: 'speechmark' });
  return workerEngine({
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.addEventListener('message', ({ data }) => listener(data as FromEngine));
    },
    onFailure: (listener) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        // A worker survives an error, but will not answer what it was asked.
        worker.terminate();
        listener(new Error(`The engine ended: ${event.message ?? 'its script did not load'}.`));
      });
    },
    terminate: () => worker.terminate(),
  });
}

/** Runs the engine's script in this thread, as if it were a worker. */
export async function startInHost(url: string): Promise<Engine> {
  const run = await fetchScript(url, 'self');
  return threadEngine((port) => {
    const scope: WorkerLine = {
      postMessage: (message) => port.post(message as FromEngine),
      addEventListener: (_, listener) => port.onMessage((data) => listener({ data })),
    };
    run(scope);
  });
}

/** The engine's end of the connection, in a worker. */
export function workerLine(scope: WorkerLine): EnginePort {
  return {
    post: (message) => scope.postMessage(message),
    onMessage: (listener) => {
      scope.addEventListener('message', ({ data }) => listener(data as ToEngine));
    },
  };
}
