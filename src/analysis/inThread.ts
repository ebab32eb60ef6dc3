import type { Port, Running } from './protocol';

/**
 * What a worker would run, in this thread, for hosts that cannot start one. Messages are delivered
 * from timers, so that other work gets its turn in between.
 */
export function inThread<To, From>(serve: (port: Port<From, To>) => void): Running<To, From> {
  const to = new Line<To>();
  const from = new Line<From>();
  serve({
    post: (message) => from.pass(message),
    onMessage: (listener) => to.hear(listener),
  });
  return {
    post: (message) => to.pass(message),
    onMessage: (listener) => from.hear(listener),
    onEnd: () => undefined,
    close: () => {
      to.hear(() => undefined);
      from.hear(() => undefined);
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
