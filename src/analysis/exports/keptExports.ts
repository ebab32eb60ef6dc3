import type { Answer, ExportCalls, Given } from './exportCalls';
import type { ExportWorker } from './exportWorker';

/** Starts the formats; resolves when they are loaded. */
export type StartExports = () => Promise<ExportWorker>;

/**
 * The formats for what is shown and follows its article: started when they are first asked, kept
 * while they are needed, and started again should they end.
 */
export class KeptExports {
  private worker: Promise<ExportWorker> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param idle After so many milliseconds without a question they are given up. */
  constructor(
    private readonly start: StartExports,
    private readonly idle = 60_000,
  ) {}

  async ask<Name extends keyof ExportCalls>(name: Name, given: Given<Name>): Promise<Answer<Name>> {
    clearTimeout(this.timer);
    const starting = (this.worker ??= this.start());
    const worker = await starting.catch((error: unknown) => {
      // A start that failed is not kept, or nothing could ever be shown.
      this.worker = undefined;
      throw error;
    });
    try {
      return await worker.ask(name, given);
    } finally {
      if (worker.isEnded) this.worker = undefined;
      else if (worker.isQuiet) this.wait();
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    void this.worker?.then((worker) => {
      worker.close();
    });
    this.worker = undefined;
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.dispose();
    }, this.idle);
  }
}
