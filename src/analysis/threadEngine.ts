import type { Engine, EnginePort, FromEngine, ToEngine } from './protocol';

/**
 * An engine in this thread, for hosts that cannot start a worker. Messages are delivered from
 * timers, so that other work gets its turn in between.
 */
export function threadEngine(serve: (port: EnginePort) => void): Engine {
  const toEngine = new Line<ToEngine>();
  const fromEngine = new Line<FromEngine>();
  serve({
    post: (message) => fromEngine.pass(message),
    onMessage: (listener) => toEngine.hear(listener),
  });
  return {
    post: (message) => toEngine.pass(message),
    onMessage: (listener) => fromEngine.hear(listener),
    onEnd: () => undefined,
    close: () => {
      toEngine.hear(() => undefined);
      fromEngine.hear(() => undefined);
    },
  };
}

/** Delivers messages in order, and keeps them until somebody listens. */
class Line<T> {
  private readonly messages: T[] = [];
  private listener: ((message: T) => void) | undefined;

  pass(message: T): void {
    this.messages.push(message);
    this.schedule();
  }

  hear(listener: (message: T) => void): void {
    this.listener = listener;
    this.schedule();
  }

  private schedule(): void {
    setTimeout(() => {
      const { listener } = this;
      for (const message of listener ? this.messages.splice(0) : []) listener?.(message);
    }, 0);
  }
}
