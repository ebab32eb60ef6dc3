import { fetchScript } from './fetchScript';
import type { Engine, EnginePort, FromEngine, ToEngine } from './protocol';
import { threadEngine } from './threadEngine';

/** The little that is used of a worker, on either side; the types of pages are not loaded. */
export interface WorkerLine {
  postMessage(message: unknown, handedOver?: readonly ArrayBuffer[]): void;
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
 * Starts the engine in a worker of the extension host, which is one itself. The host's own
 * `Worker` takes the address of a script of any origin.
 */
export async function startWebWorker(url: string): Promise<Engine> {
  const { Worker } = globalThis as WorkerScope;
  if (!Worker) throw new Error('This host has no workers.');
  const worker = new Worker(url, { name: 'speechmark' });
  let end: ((error: Error) => void) | undefined;
  let hear: ((message: FromEngine) => void) | undefined;
  const engine: Engine = {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onEnd: (listener) => {
      end = listener;
    },
    close: () => {
      end = undefined;
      worker.terminate();
    },
  };
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => {
      const message = data as FromEngine;
      if (message.type === 'ready') resolve(engine);
      else hear?.(message);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const error = new Error(`The engine ended: ${event.message ?? 'its script did not load'}.`);
      reject(error);
      const tell = end;
      end = undefined;
      // A worker goes on after an error, but what it was doing is not answered.
      worker.terminate();
      tell?.(error);
    });
  });
}

/** Loads the engine's script into this thread, as if it were a worker's. */
export async function startInHost(url: string): Promise<Engine> {
  // The same script as the worker's.
  const run = await fetchScript(url, 'self');
  return threadEngine((port) => {
    const scope: WorkerLine = {
      postMessage: (message) => port.post(message as FromEngine),
      addEventListener: (_, listener) => port.onMessage((data) => listener({ data })),
    };
    run(scope);
  });
}

/** The engine's end of the line, in a worker. */
export function workerLine(scope: WorkerLine): EnginePort {
  return {
    post: (message, handedOver = []) => scope.postMessage(message, handedOver),
    onMessage: (listener) => {
      scope.addEventListener('message', ({ data }) => listener(data as ToEngine));
    },
  };
}
