import { createRequire } from 'node:module';
import { Worker, type MessagePort } from 'node:worker_threads';
import type { Engine, EnginePort, ToEngine } from './protocol';
import { threadEngine } from './threadEngine';
import { workerEngine } from './workerEngine';

/** Marks a worker as ours: the same file may also be loaded in other threads. */
export const engineData = 'speechmark.engine';

/** What the worker's file exports, for use without a worker. */
export interface EngineModule {
  serve(port: EnginePort): void;
}

/**
 * Starts the engine in a worker thread.
 * @param file The path of its bundle.
 */
export function startWorkerThread(file: string): Promise<Engine> {
  const worker = new Worker(file, { workerData: engineData, name: 'speechmark' });
  return workerEngine({
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onFailure: (listener) => {
      worker.on('error', listener);
      worker.on('exit', (code) => {
        listener(new Error(`The engine ended with exit code ${String(code)}.`));
      });
    },
    terminate: () => void worker.terminate(),
  });
}

/** Loads the engine into this thread. */
export function startInThread(file: string): Promise<Engine> {
  const { serve } = createRequire(file)(file) as EngineModule;
  return Promise.resolve(threadEngine(serve));
}

/** The engine's end of the connection, in a worker thread. */
export function parentLine(port: MessagePort): EnginePort {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (message: ToEngine) => listener(message));
    },
  };
}
