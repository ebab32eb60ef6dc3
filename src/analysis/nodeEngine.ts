import { createRequire } from 'node:module';
import { Worker, type MessagePort, type TransferListItem } from 'node:worker_threads';
import type { Engine, EnginePort, FromEngine, ToEngine } from './protocol';
import { threadEngine } from './threadEngine';

/** Tells a worker of ours from any other thread that the same file may be loaded in. */
export const engineData = 'speechmark.engine';

/** What the file of the worker exports, for where it is loaded without one. */
export interface EngineModule {
  serve(port: EnginePort): void;
}

/** Starts the engine in a worker thread. `file` is the path of its bundle. */
export function startWorkerThread(file: string): Promise<Engine> {
  const worker = new Worker(file, { workerData: engineData, name: 'speechmark' });
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
      void worker.terminate();
    },
  };
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      reject(error);
      const tell = end;
      end = undefined;
      tell?.(error);
    };
    worker.on('message', (message: FromEngine) => {
      if (message.type === 'ready') resolve(engine);
      else hear?.(message);
    });
    worker.on('error', failed);
    worker.on('exit', (code) => {
      failed(new Error(`The engine ended with exit code ${String(code)}.`));
    });
  });
}

/** Loads the engine into this thread. */
export function startInThread(file: string): Promise<Engine> {
  const { serve } = createRequire(file)(file) as EngineModule;
  return Promise.resolve(threadEngine(serve));
}

/** The engine's end of the line, in a worker thread. */
export function parentLine(port: MessagePort): EnginePort {
  return {
    post: (message, handedOver = []) => {
      port.postMessage(message, handedOver as TransferListItem[]);
    },
    onMessage: (listener) => {
      port.on('message', (message: ToEngine) => listener(message));
    },
  };
}
