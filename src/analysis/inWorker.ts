import type { Running } from './protocol';

/** A worker that runs the engine or the formats, on any platform. */
export interface AnyWorker<To, From> {
  post(message: To): void;
  onMessage(listener: (message: From) => void): void;
  /** Calls back when the worker has ended or will not answer any more. */
  onFailure(listener: (error: Error) => void): void;
  terminate(): void;
}

/** Resolves when what a worker runs is loaded; rejects if that fails. */
export function inWorker<To, From extends { readonly type: string }>(
  worker: AnyWorker<To, From>,
): Promise<Running<To, From>> {
  let hear: ((message: From) => void) | undefined;
  let end: ((error: Error) => void) | undefined;
  const running: Running<To, From> = {
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
      if (message.type === 'ready') resolve(running);
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
