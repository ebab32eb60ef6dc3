import type { AnalysisOutcome, AnalysisRequest, Analyzer } from './analyzer';
import type { ReviewRequest } from './reviewRequest';

/** The engine failed on a document. That is a bug of ours, and we say so. */
export interface FailedOutcome {
  readonly state: 'failed';
  readonly error: unknown;
}

/** What is known of one version of one document. */
export interface Analysis {
  readonly uri: string;
  readonly version: number;
  readonly outcome: AnalysisOutcome | FailedOutcome;
}

/** One version of a document as the editor holds it. The text is fetched when it is to be read. */
export interface DocumentSnapshot extends Omit<AnalysisRequest, 'text' | 'isOnce' | 'review'> {
  readonly text: () => string;
  readonly review?: SnapshotReview;
}

/** What was decided on a document, which is fetched when the document is to be read. */
export interface SnapshotReview {
  /** Another after each decision. */
  readonly revision: number;
  request(): ReviewRequest;
}

export interface AnalysisStoreOptions {
  /** How long to wait after the last edit before reading again, in milliseconds. */
  readonly delay?: number;
}

interface Entry {
  snapshot: DocumentSnapshot;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: AbortController | undefined;
  latest: Analysis | undefined;
  waiting: ((analysis: Analysis | undefined) => void)[];
}

/**
 * Keeps one analysis per open document up to date with its edits. Edits are debounced, a newer
 * version cancels the run of an older one, and results for older versions are dropped. The store
 * owns its analyzer.
 */
export class AnalysisStore {
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Set<(uri: string) => void>();
  private readonly delay: number;

  constructor(
    private readonly analyzer: Analyzer,
    options: AnalysisStoreOptions = {},
  ) {
    this.delay = options.delay ?? 250;
  }

  /** Calls back with the uri whenever an analysis has finished or been forgotten. */
  onDidChange(listener: (uri: string) => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  /** Has a document read: at once when it is new, after a pause when it is being edited. */
  update(snapshot: DocumentSnapshot): void {
    const entry = this.entries.get(snapshot.uri);
    if (!entry) {
      const opened: Entry = {
        snapshot,
        timer: undefined,
        running: undefined,
        latest: undefined,
        waiting: [],
      };
      this.entries.set(snapshot.uri, opened);
      this.run(opened);
      return;
    }
    if (isSameRequest(entry.snapshot, snapshot)) return;
    // Who decides wants to see it at once; who types will go on.
    const isEdited = entry.snapshot.version !== snapshot.version || entry.timer !== undefined;
    const isDecided = entry.snapshot.review?.revision !== snapshot.review?.revision;
    entry.snapshot = snapshot;
    entry.running?.abort();
    entry.running = undefined;
    clearTimeout(entry.timer);
    entry.timer = undefined;
    if (entry.waiting.length > 0 || (isDecided && !isEdited)) this.run(entry);
    else entry.timer = setTimeout(() => this.run(entry), this.delay);
  }

  /** Reads a document again although it has not changed. */
  refresh(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry) this.run(entry);
  }

  has(uri: string): boolean {
    return this.entries.has(uri);
  }

  /** The last finished analysis; its version may be older than the document's. */
  latest(uri: string): Analysis | undefined {
    return this.entries.get(uri)?.latest;
  }

  /**
   * The analysis of the newest version; does not wait for a pause in the edits.
   * Undefined when the document is not known, or is forgotten before the analysis is done.
   */
  async current(uri: string): Promise<Analysis | undefined> {
    const entry = this.entries.get(uri);
    if (!entry) return undefined;
    if (!entry.running && !entry.timer) return entry.latest;
    const result = new Promise<Analysis | undefined>((resolve) => entry.waiting.push(resolve));
    if (entry.timer) this.run(entry);
    return result;
  }

  /** Forgets a document and cancels its run. */
  forget(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.entries.delete(uri);
    this.stop(entry);
    this.analyzer.forget(uri);
    this.tell(uri);
  }

  dispose(): void {
    const entries = [...this.entries.values()];
    this.entries.clear();
    this.listeners.clear();
    for (const entry of entries) this.stop(entry);
    this.analyzer.dispose();
  }

  private stop(entry: Entry): void {
    clearTimeout(entry.timer);
    entry.running?.abort();
    this.settle(entry, undefined);
  }

  private run(entry: Entry): void {
    clearTimeout(entry.timer);
    entry.timer = undefined;
    entry.running?.abort();
    const controller = new AbortController();
    entry.running = controller;
    const { snapshot } = entry;
    const { uri, version } = snapshot;
    void this.outcomeOf(snapshot, controller.signal).then((outcome) => {
      if (entry.running !== controller) return;
      entry.running = undefined;
      entry.latest = { uri, version, outcome };
      this.tell(uri);
      this.settle(entry, entry.latest);
    });
  }

  private async outcomeOf(
    snapshot: DocumentSnapshot,
    signal: AbortSignal,
  ): Promise<AnalysisOutcome | FailedOutcome> {
    try {
      const { text, review, ...told } = snapshot;
      const request = { ...told, text: text(), ...(review && { review: review.request() }) };
      return await this.analyzer.analyse(request, signal);
    } catch (error) {
      return { state: 'failed', error };
    }
  }

  private settle(entry: Entry, analysis: Analysis | undefined): void {
    for (const resolve of entry.waiting.splice(0)) resolve(analysis);
  }

  private tell(uri: string): void {
    for (const listener of [...this.listeners]) listener(uri);
  }
}

function isSameRequest(a: DocumentSnapshot, b: DocumentSnapshot): boolean {
  return (
    a.version === b.version &&
    a.format === b.format &&
    a.fileName === b.fileName &&
    a.insist === b.insist &&
    a.limit === b.limit &&
    a.takenIn === b.takenIn &&
    a.lists === b.lists &&
    a.review?.revision === b.review?.revision
  );
}
