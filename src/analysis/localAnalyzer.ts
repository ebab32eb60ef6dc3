import type { AnalysisOutcome, AnalysisRequest, Analyzer } from './analyzer';

/**
 * Runs the engine in this thread, one document at a time, letting other work through between
 * documents. The engine is loaded with the first request, not before.
 */
export class LocalAnalyzer implements Analyzer {
  async analyse(request: AnalysisRequest, signal: AbortSignal): Promise<AnalysisOutcome> {
    const { readArticle } = await import('./readArticle');
    await pause();
    signal.throwIfAborted();
    return readArticle(request);
  }
}

/** Lets everything that already waits run first. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
