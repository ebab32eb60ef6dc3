import type { Answer, ExportCalls, FromExports, Given, RunningExports } from './exportCalls';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** The formats at work elsewhere: what they are asked, they answer in turn. */
export class ExportWorker {
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private ended: Error | undefined;

  constructor(private readonly running: RunningExports) {
    running.onMessage((message) => {
      this.receive(message);
    });
    running.onEnd((error) => {
      this.end(error);
    });
  }

  /** Whether it will answer nothing any more. */
  get isEnded(): boolean {
    return this.ended !== undefined;
  }

  /** Whether it has answered everything. */
  get isQuiet(): boolean {
    return this.waiting.size === 0;
  }

  /** Rejects with what went wrong there, and when it is closed. */
  ask<Name extends keyof ExportCalls>(name: Name, given: Given<Name>): Promise<Answer<Name>> {
    return new Promise((resolve, reject) => {
      if (this.ended) {
        reject(this.ended);
        return;
      }
      const number = (this.count += 1);
      this.waiting.set(number, { resolve, reject });
      // The name and what is given belong together, which the type of messages cannot be told.
      this.running.post({ number, name, given } as Parameters<RunningExports['post']>[0]);
    });
  }

  /** Ends it, whatever it is doing. */
  close(): void {
    this.running.close();
    this.end(new Error('The export was stopped.'));
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private receive(message: FromExports): void {
    if (message.type === 'ready') return;
    const asked = this.waiting.get(message.number);
    this.waiting.delete(message.number);
    if (message.type === 'answer') asked?.resolve(message.value as never);
    else {
      const { message: told, stack } = message.error;
      asked?.reject(Object.assign(new Error(told), { stack }));
    }
  }
}
