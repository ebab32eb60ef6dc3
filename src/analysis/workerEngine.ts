import type { Engine, FromEngine, ToEngine } from './protocol';

/** A worker that runs the engine, on any platform. */
export interface EngineWorker {
  post(message: ToEngine): void;
  onMessage(listener: (message: FromEngine) => void): void;
  /** Calls back when the worker has ended or will not answer any more. */
  onFailure(listener: (error: Error) => void): void;
  terminate(): void;
}

/** Resolves when the engine in a worker is loaded; rejects if that fails. */
export function workerEngine(worker: EngineWorker): Promise<Engine> {
  let hear: ((message: FromEngine) => void) | undefined;
  let end: ((error: Error) => void) | undefined;
  const engine: Engine = {
    post: (message) => worker.post(message),
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
    worker.onMessage((message) => {
      if (message.type === 'ready') resolve(engine);
      else hear?.(message);
    });
    worker.onFailure((error) => {
      reject(error);
      const tell = end;
      end = undefined;
      tell?.(error);
    });
  });
}
