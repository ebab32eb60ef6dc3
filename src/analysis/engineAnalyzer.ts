import type { AnalysisOutcome, AnalysisRequest, Analyzer } from './analyzer';
import { EngineLane, type StartEngine } from './engineLane';

export interface EngineAnalyzerOptions {
  /** Documents of this length or more go to the second lane, in UTF-16 code units. */
  readonly long?: number;
  /** See `EngineLane`, in milliseconds. */
  readonly patience?: number;
  /** How long a long document lets others go first, in milliseconds. */
  readonly courtesy?: number;
}

/** Documents opened within this many milliseconds count as opened together. */
const together = 25;

/**
 * Reads documents in two lanes, each with an engine of its own: one for most documents, and one
 * for those that are long or slow, so that no other document waits behind them. A lane starts its
 * engine with the first document.
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
    const outcome = await lane.analyse(request, signal);
    // Its next version may take as long. It must not hold up the others again.
    const isSlow = outcome.state === 'skipped' && outcome.reason === 'slow';
    if (isSlow && request.isOnce !== true) this.keepApart(request.uri);
    return outcome;
  }

  forget(uri: string): void {
    this.usual.forget(uri);
    this.long.forget(uri);
    this.longDocuments.delete(uri);
    // An engine that has read long documents takes up much memory.
    if (this.long.isIdle) this.long.close();
  }

  dispose(): void {
    this.usual.dispose();
    this.long.dispose();
  }

  /** A long document takes long anyway, so a few short ones may go first. */
  private async letOthersBefore(signal: AbortSignal): Promise<void> {
    const end = Date.now() + this.courtesy;
    do {
      await new Promise((resolve) => setTimeout(resolve, together));
    } while (!this.usual.isQuiet && Date.now() < end && !signal.aborted);
  }

  private laneFor({ uri, text, isOnce = false }: AnalysisRequest): EngineLane {
    // It stays there even when it gets shorter: that lane's engine knows it.
    if (this.longDocuments.has(uri)) return this.long;
    if (text.length < this.longLength) return this.usual;
    if (!isOnce) this.keepApart(uri);
    return this.long;
  }

  private keepApart(uri: string): void {
    this.usual.forget(uri);
    this.longDocuments.add(uri);
  }
}
