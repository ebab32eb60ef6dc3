import type { AnalysisOutcome, AnalysisRequest, Analyzer } from './analyzer';
import { EngineLane, type StartEngine } from './engineLane';

export interface EngineAnalyzerOptions {
  /** From this length on a document is read apart from others, in UTF-16 code units. */
  readonly long?: number;
  /** See `EngineLane`, in milliseconds. */
  readonly patience?: number;
  /** How long a long document waits at most for others that were opened with it, in milliseconds. */
  readonly courtesy?: number;
}

/** Milliseconds within which documents count as opened together. */
const together = 25;

/**
 * Has documents read by engines elsewhere: one for most, and one for long documents, so that the
 * others never wait behind those, nor share the processor with them while they are opened. An engine starts with the first document that it is to read.
 */
export class EngineAnalyzer implements Analyzer {
  private readonly usual: EngineLane;
  private readonly long: EngineLane;
  private readonly longDocuments = new Set<string>();
  private readonly longLength: number;
  private readonly courtesy: number;

  constructor(
    start: StartEngine,
    { long = 200_000, patience = 1500, courtesy = 8000 }: EngineAnalyzerOptions = {},
  ) {
    this.longLength = long;
    this.courtesy = courtesy;
    this.usual = new EngineLane(start, patience);
    this.long = new EngineLane(start, patience);
  }

  async analyse(request: AnalysisRequest, signal: AbortSignal): Promise<AnalysisOutcome> {
    const isKnown = this.longDocuments.has(request.uri);
    const lane = this.laneFor(request);
    if (lane === this.long && !isKnown) await this.letOthersBefore(signal);
    return lane.analyse(request, signal);
  }

  forget(uri: string): void {
    this.usual.forget(uri);
    this.long.forget(uri);
    this.longDocuments.delete(uri);
    // A long document's engine holds much.
    if (this.long.isIdle) this.long.close();
  }

  dispose(): void {
    this.usual.dispose();
    this.long.dispose();
  }

  /** A long document takes long anyway: a few short ones before it are no loss to it. */
  private async letOthersBefore(signal: AbortSignal): Promise<void> {
    const end = Date.now() + this.courtesy;
    do {
      await new Promise((resolve) => setTimeout(resolve, together));
    } while (!this.usual.isQuiet && Date.now() < end && !signal.aborted);
  }

  private laneFor({ uri, length, text, changesSince }: AnalysisRequest): EngineLane {
    // Once among the long ones it stays: what its engine knows of it is worth more.
    if (this.longDocuments.has(uri)) return this.long;
    if ((length?.() ?? text().length) < this.longLength) return this.usual;
    if (changesSince) {
      this.usual.forget(uri);
      this.longDocuments.add(uri);
    }
    return this.long;
  }
}
