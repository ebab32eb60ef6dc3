import type { AnalysisOutcome, AnalysisRequest } from './analyzer';
import { PackedDocument } from './packedDocument';
import type { PackedItems } from './packedItems';
import type { Engine, FromEngine, ToEngine } from './protocol';
import { growth } from './textChange';

/** Starts an engine; resolves when it is loaded. */
export type StartEngine = () => Promise<Engine>;

interface Job {
  readonly request: AnalysisRequest;
  readonly signal: AbortSignal;
  readonly resolve: (outcome: AnalysisOutcome) => void;
  readonly reject: (reason: unknown) => void;
}

interface RunningJob extends Job {
  readonly number: number;
  readonly since: number;
  readonly parts: PackedItems[];
}

/** What the engine has of a document, and what it last said of it. */
interface Mirror {
  readonly version: number;
  readonly length: number;
  readonly result: PackedDocument | null;
}

/**
 * One engine and the documents it reads, one after the other, the most urgent first. What the
 * engine was told and has said is remembered here, so that only what changed goes over the line.
 */
export class EngineLane {
  private readonly mirrors = new Map<string, Mirror>();
  private readonly waiting: Job[] = [];
  private engine: Engine | undefined;
  private isStarting = false;
  private running: RunningJob | undefined;
  private jobs = 0;
  private isDisposed = false;

  /**
   * @param patience Milliseconds after which a run that nobody waits for any more is ended with
   * its engine when it holds up others. A new engine has to load and read anew.
   */
  constructor(
    private readonly start: StartEngine,
    private readonly patience: number,
  ) {}

  /** Whether nothing is being read here, nor waits to be. */
  get isQuiet(): boolean {
    return this.waiting.length === 0 && !this.running && !this.isStarting;
  }

  /** Whether nothing is kept or read here. */
  get isIdle(): boolean {
    return this.mirrors.size === 0 && this.isQuiet;
  }

  analyse(request: AnalysisRequest, signal: AbortSignal): Promise<AnalysisOutcome> {
    return new Promise((resolve, reject) => {
      if (signal.aborted || this.isDisposed) {
        reject(signal.aborted ? signal.reason : shutDown());
        return;
      }
      const job: Job = { request, signal, resolve, reject };
      signal.addEventListener('abort', () => this.cancel(job), { once: true });
      this.waiting.push(job);
      this.endIfAbandoned();
      void this.next();
    });
  }

  forget(uri: string): void {
    this.mirrors.delete(uri);
    this.engine?.post({ type: 'forget', uri });
    if (this.running?.request.uri === uri && this.running.signal.aborted) this.endIfAbandoned(true);
  }

  /** Ends the engine. The next request starts another. */
  close(): void {
    this.engine?.close();
    this.engine = undefined;
    this.mirrors.clear();
  }

  dispose(): void {
    this.isDisposed = true;
    this.close();
    for (const job of this.waiting.splice(0)) job.reject(shutDown());
    this.running?.reject(shutDown());
    this.running = undefined;
  }

  private cancel(job: Job): void {
    job.reject(job.signal.reason);
    const place = this.waiting.indexOf(job);
    if (place >= 0) this.waiting.splice(place, 1);
    else this.endIfAbandoned();
  }

  /** Ends a run that nobody waits for, when it holds up others and is not about to end. */
  private endIfAbandoned(isClosed = false): void {
    const { running } = this;
    if (!running?.signal.aborted) return;
    const { uri } = running.request;
    // Its own next version profits from what this run finds.
    if (!isClosed && !this.waiting.some((job) => job.request.uri !== uri)) return;
    const left = running.since + this.patience - Date.now();
    if (left > 0) {
      setTimeout(() => {
        if (this.running === running) this.endIfAbandoned(isClosed);
      }, left);
      return;
    }
    this.running = undefined;
    this.close();
    void this.next();
  }

  private async next(): Promise<void> {
    if (this.running || this.isStarting || this.waiting.length === 0) return;
    if (!this.engine) {
      this.isStarting = true;
      try {
        this.listen(await this.start());
      } catch (error) {
        for (const job of this.waiting.splice(0)) job.reject(error);
      } finally {
        this.isStarting = false;
      }
    }
    const job = this.takeMostUrgent();
    if (job) this.send(job);
  }

  private listen(engine: Engine): void {
    if (this.isDisposed) {
      engine.close();
      return;
    }
    this.engine = engine;
    engine.onMessage((message) => {
      if (this.engine === engine) this.receive(message);
    });
    engine.onEnd((error) => {
      if (this.engine !== engine) return;
      this.close();
      const { running } = this;
      this.running = undefined;
      running?.reject(error);
      void this.next();
    });
  }

  private takeMostUrgent(): Job | undefined {
    const urgency = (job: Job): number => job.request.urgency?.() ?? 0;
    const [first] = this.waiting.toSorted((a, b) => urgency(a) - urgency(b));
    if (first) this.waiting.splice(this.waiting.indexOf(first), 1);
    return first;
  }

  private send(job: Job): void {
    const { uri, version, format, fileName, insist, limit } = job.request;
    const number = (this.jobs += 1);
    this.running = { ...job, number, since: Date.now(), parts: [] };
    this.engine?.post({
      type: 'read',
      job: number,
      uri: isKept(job.request) ? uri : null,
      version,
      format,
      fileName,
      insist,
      ...(limit === undefined ? {} : { limit }),
      text: this.textFor(job.request),
    });
  }

  /** The changes since what the engine has, where they lead to the text as it is; else all of it. */
  private textFor(request: AnalysisRequest): Extract<ToEngine, { type: 'read' }>['text'] {
    const { uri, version, length, changesSince } = request;
    const mirror = this.mirrors.get(uri);
    const changes = mirror && changesSince?.(mirror.version);
    const grown = changes && mirror.length + growth(changes);
    if (mirror && changes && (!length || length() === grown)) {
      this.mirrors.set(uri, { ...mirror, version, length: mirror.length + growth(changes) });
      return { since: mirror.version, changes };
    }
    const whole = request.text();
    if (isKept(request)) this.mirrors.set(uri, { version, length: whole.length, result: null });
    return { whole };
  }

  private receive(message: FromEngine): void {
    const { running } = this;
    if (message.type === 'ready' || message.job !== running?.number) return;
    if (message.type === 'part') {
      running.parts.push(message.annotations);
      return;
    }
    this.running = undefined;
    try {
      running.resolve(this.outcomeOf(message, running));
    } catch (error) {
      this.mirrors.delete(running.request.uri);
      running.reject(error);
    }
    void this.next();
  }

  /** Kept even when nobody waits for it any more: the next patch is one of it. */
  private outcomeOf(
    message: Exclude<FromEngine, { type: 'ready' | 'part' }>,
    { request: { uri }, parts }: RunningJob,
  ): AnalysisOutcome {
    const mirror = this.mirrors.get(uri);
    switch (message.type) {
      case 'failed':
        throw Object.assign(new Error(message.error.message), { stack: message.error.stack });
      case 'skipped':
        if (mirror) this.mirrors.set(uri, { ...mirror, result: null });
        return { state: 'skipped', reason: message.reason };
      case 'annotated':
      case 'patched': {
        const result =
          message.type === 'annotated'
            ? PackedDocument.of(message.header, parts, [message.entities])
            : mirror?.result?.patched(message.patch);
        if (!result) throw new Error('The engine sent changes to a result that is not here.');
        if (mirror) this.mirrors.set(uri, { ...mirror, result });
        return result.outcome;
      }
    }
  }
}

function shutDown(): Error {
  return new Error('The extension is being shut down.');
}

function isKept({ changesSince }: AnalysisRequest): boolean {
  return changesSince !== undefined;
}
