import type { AnalysisOutcome, AnalysisRequest } from './analyzer';
import { ArticleDocument } from './articleDocument';
import type { EncodedParagraph } from './encodedArticle';
import type { Engine, FromEngine } from './protocol';
import type { Splice } from './splices';
import { timeLimit } from './timeLimit';

/** Starts an engine; resolves when it is loaded. */
export type StartEngine = () => Promise<Engine>;

/** Milliseconds between the time limit and the end of the run. */
const grace = 500;

interface Job {
  readonly request: AnalysisRequest;
  readonly signal: AbortSignal;
  readonly resolve: (outcome: AnalysisOutcome) => void;
  readonly reject: (reason: unknown) => void;
}

interface RunningJob extends Job {
  readonly number: number;
  readonly since: number;
  /** Ends the run when it takes too long. */
  readonly timer: ReturnType<typeof setTimeout>;
  /** The splices of paragraphs received so far. */
  readonly paragraphs: Splice<EncodedParagraph>[];
}

/**
 * One engine and the documents it reads: one at a time, the most urgent first. Both sides keep the
 * last result of each document, so that only what changed has to be sent.
 */
export class EngineLane {
  /** The last result of each document that the engine keeps; null if there is none. */
  private readonly documents = new Map<string, ArticleDocument | null>();
  private readonly waiting: Job[] = [];
  private engine: Engine | undefined;
  private isStarting = false;
  private running: RunningJob | undefined;
  private jobs = 0;
  private isDisposed = false;

  /**
   * @param patience A cancelled run that holds up others is ended after this many milliseconds.
   * That ends the engine too, and a new one has to load and read everything again.
   */
  constructor(
    private readonly start: StartEngine,
    private readonly patience: number,
  ) {}

  /** Whether nothing is being read or waiting. */
  get isQuiet(): boolean {
    return this.waiting.length === 0 && !this.running && !this.isStarting;
  }

  /** Whether nothing is kept, being read or waiting. */
  get isIdle(): boolean {
    return this.documents.size === 0 && this.isQuiet;
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
    this.documents.delete(uri);
    this.engine?.post({ type: 'forget', uri });
    if (this.running?.request.uri === uri && this.running.signal.aborted) this.endIfAbandoned(true);
  }

  /** Ends the engine. The next request starts a new one. */
  close(): void {
    this.engine?.close();
    this.engine = undefined;
    this.documents.clear();
  }

  dispose(): void {
    this.isDisposed = true;
    this.close();
    for (const job of this.waiting.splice(0)) job.reject(shutDown());
    this.takeRunning()?.reject(shutDown());
  }

  private cancel(job: Job): void {
    job.reject(job.signal.reason);
    const place = this.waiting.indexOf(job);
    if (place >= 0) this.waiting.splice(place, 1);
    else this.endIfAbandoned();
  }

  /** Ends a cancelled run when it holds up others and has had its time. */
  private endIfAbandoned(isClosed = false): void {
    const { running } = this;
    if (!running?.signal.aborted) return;
    const { uri } = running.request;
    // If only its own next version is waiting, let it finish: that one will then be faster.
    if (!isClosed && !this.waiting.some((job) => job.request.uri !== uri)) return;
    const left = running.since + this.patience - Date.now();
    if (left > 0) {
      setTimeout(() => {
        if (this.running === running) this.endIfAbandoned(isClosed);
      }, left);
      return;
    }
    this.startOver();
  }

  /** Ends the run and its engine, and goes on with the next document on a new one. */
  private startOver(): RunningJob | undefined {
    const ended = this.takeRunning();
    this.close();
    void this.next();
    return ended;
  }

  private takeRunning(): RunningJob | undefined {
    const { running } = this;
    clearTimeout(running?.timer);
    this.running = undefined;
    return running;
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
      if (this.engine === engine) this.startOver()?.reject(error);
    });
  }

  private takeMostUrgent(): Job | undefined {
    const urgency = (job: Job): number => job.request.urgency?.() ?? 0;
    const [first] = this.waiting.toSorted((a, b) => urgency(a) - urgency(b));
    if (first) this.waiting.splice(this.waiting.indexOf(first), 1);
    return first;
  }

  private send(job: Job): void {
    const {
      uri,
      isOnce = false,
      text,
      format,
      fileName,
      insist,
      limit,
      takenIn,
      lists,
      review,
    } = job.request;
    const number = (this.jobs += 1);
    const timer = setTimeout(
      () => {
        // After the computer slept, timers fire before an answer that has arrived is handled.
        setTimeout(() => this.endOverdue(number), grace);
      },
      timeLimit(Math.min(text.length, limit ?? text.length)),
    );
    this.running = { ...job, number, since: Date.now(), timer, paragraphs: [] };
    if (!isOnce && !this.documents.has(uri)) this.documents.set(uri, null);
    this.engine?.post({
      type: 'read',
      job: number,
      uri: isOnce ? null : uri,
      article: {
        text,
        format,
        fileName,
        insist,
        ...(limit === undefined ? {} : { limit }),
        ...(takenIn && { takenIn }),
        ...(lists && { lists }),
        ...(review && { review }),
      },
    });
  }

  private endOverdue(number: number): void {
    if (this.running?.number !== number) return;
    this.startOver()?.resolve({ state: 'skipped', reason: 'slow' });
  }

  private receive(message: FromEngine): void {
    if (message.type === 'ready' || message.job !== this.running?.number) return;
    if (message.type === 'part') {
      this.running.paragraphs.push(...message.paragraphs);
      return;
    }
    const { request, paragraphs, resolve, reject } = this.running;
    this.takeRunning();
    try {
      resolve(this.outcomeOf(message, request, paragraphs));
    } catch (error) {
      if (request.isOnce !== true) this.forget(request.uri);
      reject(error);
    }
    void this.next();
  }

  /** Keeps the result even of a cancelled run, because the next update builds on it. */
  private outcomeOf(
    message: Exclude<FromEngine, { type: 'ready' | 'part' }>,
    { uri, isOnce = false }: AnalysisRequest,
    paragraphs: readonly Splice<EncodedParagraph>[],
  ): AnalysisOutcome {
    const last = this.documents.get(uri) ?? null;
    const keep = (document: ArticleDocument | null): void => {
      if (!isOnce && this.documents.has(uri)) this.documents.set(uri, document);
    };
    switch (message.type) {
      case 'failed':
        throw Object.assign(new Error(message.error.message), { stack: message.error.stack });
      case 'skipped':
        keep(null);
        return { state: 'skipped', reason: message.reason };
      case 'annotated': {
        const { update, isOfLast } = message;
        if (isOfLast && !last)
          throw new Error('The engine sent changes to a result that is not here.');
        const document = ArticleDocument.of(
          { ...update, paragraphs: [...paragraphs, ...update.paragraphs] },
          isOfLast ? last : null,
        );
        keep(document);
        return document.outcome;
      }
    }
  }
}

function shutDown(): Error {
  return new Error('The extension is being shut down.');
}
