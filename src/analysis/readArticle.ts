import { annotate } from '../core/annotate';
import type { AnalysisOutcome, AnalysisRequest } from './analyzer';

/** Reads one document: decides whether it is an article and annotates it. */
export function readArticle(request: AnalysisRequest): AnalysisOutcome {
  return {
    state: 'annotated',
    document: annotate(request.text, { format: request.format }),
    headline: null,
  };
}
