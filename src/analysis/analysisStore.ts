import type { AnalysisOutcome, AnalysisRequest, Analyzer } from './analyzer';
import { ChangeJournal } from './changeJournal';
import type { TextChange } from './textChange';

/** The engine failed on a document; a fault of ours, told rather than hidden. */
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

/** A document as an editor holds it; the text is asked for only when it must be. */
export interface DocumentSnapshot extends Omit<AnalysisRequest, 'changesSince'> {
  /** What made this version of the one that was taken in before, where that is known. */
  readonly changes?: readonly TextChange[];
}

export interface AnalysisStoreOptions {
  /** Pause in the edits after which a document is read again, in milliseconds. */
  readonly delay?: number;
}

interface Entry {
  snapshot: DocumentSnapshot;
  readonly journal: ChangeJournal;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: AbortController | undefined;
  latest: Analysis | undefined;
  waiting: ((analysis: Analysis | undefined) => void)[];
}

/**
 * One analysis per open document, kept up with its edits; the store owns its analyzer. Edits are debounced, a newer version
 * cancels the run of an older one, and a result for anything but the newest version is dropped.
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

  /** Calls back with the uri whenever an analysis has finished, started anew or been forgotten. */
  onDidChange(listener: (uri: string) => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  /** Takes in a document: at once when it is new, after a pause when it is being edited. */
  update(snapshot: DocumentSnapshot): void {
    const entry = this.entries.get(snapshot.uri);
    if (!entry) {
      const opened: Entry = {
        snapshot,
        journal: new ChangeJournal(snapshot.version),
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
    if (snapshot.version !== entry.snapshot.version) {
      entry.journal.add(snapshot.version, snapshot.changes);
    }
    entry.snapshot = snapshot;
    entry.running?.abort();
    entry.running = undefined;
    clearTimeout(entry.timer);
    entry.timer = undefined;
    if (entry.waiting.length > 0) this.run(entry);
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
   * The analysis of the newest version, started at once if an edit is still being waited out.
   * Undefined when the document is not known, or is forgotten meanwhile.
   */
  async current(uri: string): Promise<Analysis | undefined> {
    const entry = this.entries.get(uri);
    if (!entry) return undefined;
    if (!entry.running && !entry.timer) return entry.latest;
    const result = new Promise<Analysis | undefined>((resolve) => entry.waiting.push(resolve));
    if (entry.timer) this.run(entry);
    return result;
  }

  /** Drops a document and whatever runs for it. */
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
    const { journal, snapshot } = entry;
    const { uri, version } = snapshot;
    const request: AnalysisRequest = {
      ...snapshot,
      changesSince: (earlier) => journal.since(earlier),
    };
    void this.outcomeOf(request, controller.signal).then((outcome) => {
      if (entry.running !== controller) return;
      entry.running = undefined;
      entry.latest = { uri, version, outcome };
      this.tell(uri);
      this.settle(entry, entry.latest);
    });
  }

  private async outcomeOf(
    request: AnalysisRequest,
    signal: AbortSignal,
  ): Promise<AnalysisOutcome | FailedOutcome> {
    try {
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
    a.limit === b.limit
  );
}
