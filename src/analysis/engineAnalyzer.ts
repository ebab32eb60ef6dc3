import type { AnalysisOutcome, AnalysisRequest, Analyzer } from './analyzer';
import { EngineLane, type StartEngine } from './engineLane';

export interface EngineAnalyzerOptions {
  /** From this length on a document is read apart from others, in UTF-16 code units. */
  readonly long?: number;
  /** See `EngineLane`, in milliseconds. */
  readonly patience?: number;
}

/**
 * Has documents read by engines elsewhere: one for most, and one for long documents, so that the
 * others never wait behind those. An engine starts with the first document that it is to read.
 */
export class EngineAnalyzer implements Analyzer {
  private readonly usual: EngineLane;
  private readonly long: EngineLane;
  private readonly longDocuments = new Set<string>();
  private readonly longLength: number;

  constructor(start: StartEngine, { long = 200_000, patience = 1500 }: EngineAnalyzerOptions = {}) {
    this.longLength = long;
    this.usual = new EngineLane(start, patience);
    this.long = new EngineLane(start, patience);
  }

  analyse(request: AnalysisRequest, signal: AbortSignal): Promise<AnalysisOutcome> {
    return this.laneFor(request).analyse(request, signal);
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
