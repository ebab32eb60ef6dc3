// Measures of the built engine as the extension runs it: keys pressed in long articles, and
// several articles opened at once.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { EngineAnalyzer } from '../../src/analysis/engineAnalyzer.js';
import { startWorkerThread } from '../../src/analysis/nodeWorker.js';
import { annotationsNear } from '../../src/analysis/articleDocument.js';
import type { AnalysisRequest } from '../../src/analysis/analyzer.js';
import { indexOf } from '../../src/editor/articles/documentIndex.js';
import { countAnnotations } from '../../src/editor/status/annotationCounts.js';
import { root } from '../hosts/parts.js';
import { longArticle } from './longArticle.js';
import { ownArticles } from './ownArticles.js';

const worker = path.join(root, 'dist/vscode/worker.desktop.js');

function newAnalyzer(): EngineAnalyzer {
  if (!existsSync(worker)) throw new Error('Build first: npm run build.');
  return new EngineAnalyzer(() => startWorkerThread(worker));
}

function request(uri: string, text: string, version = 1): AnalysisRequest {
  return {
    uri,
    version,
    format: 'text',
    fileName: uri,
    insist: true,
    text,
  };
}

const signal = (): AbortSignal => new AbortController().signal;

/** The number that `share` of the numbers do not pass: 0.5 for the median. */
function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? NaN;
}

const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

export interface EditCost {
  readonly characters: number;
  /** Milliseconds: all of it read, from request to result. */
  readonly whole: number;
  /** The median of a key and the 95th percentile, from request to result. */
  readonly key: number;
  readonly slowKey: number;
  /**
   * What this thread was busy for a key, medians: the exchange with the engine and what the status
   * bar counts; and the annotations of what an editor shows.
   */
  readonly host: number;
  readonly view: number;
}

/** Keys pressed here and there in a long article. */
export async function editCost(length: number, keys: number): Promise<EditCost> {
  const analyzer = newAnalyzer();
  await analyzer.analyse(request('warm', longArticle(20_000, 99)), signal());
  await analyzer.analyse(request('warm long', longArticle(210_000, 98)), signal());
  analyzer.forget('warm');
  let text = longArticle(length);
  let version = 1;
  const start = performance.now();
  await analyzer.analyse(request('article', text), signal());
  const whole = performance.now() - start;
  const times: number[] = [];
  const hosts: number[] = [];
  const views: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    // Inside words all over the text: what stands before and behind them is not the same each time.
    const at = Math.floor(((key * 0.618 + 0.1) % 1) * text.length);
    text = `${text.slice(0, at)}e${text.slice(at)}`;
    version += 1;
    // As an editor holds it.
    const lines = text.split('\n');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const began = performance.now();
    const busy = performance.eventLoopUtilization();
    const now = request('article', lines.join('\n'), version);
    const outcome = await analyzer.analyse(now, signal());
    times.push(performance.now() - began);
    if (outcome.state !== 'annotated') throw new Error('left alone');
    countAnnotations(indexOf(outcome.document));
    hosts.push(performance.eventLoopUtilization(busy).active);
    const shown = performance.now();
    annotationsNear(outcome.document, { start: at - 4000, end: at + 4000 });
    views.push(performance.now() - shown);
  }
  analyzer.dispose();
  return {
    characters: length,
    whole,
    key: median(times),
    slowKey: percentile(times, 0.95),
    host: median(hosts),
    view: median(views),
  };
}

export interface Fairness {
  /** Milliseconds from opening to the annotations of the last of four articles. */
  readonly alone: number;
  /** The same with a long one opened before them. */
  readonly beside: number;
  readonly longLength: number;
}

/** Four articles opened together, alone and behind a long one. */
export async function fairness(longLength: number, rounds: number): Promise<Fairness> {
  const small = ownArticles().slice(8, 12);
  const long = longArticle(longLength);
  const open = async (withLong: boolean): Promise<number> => {
    const analyzer = newAnalyzer();
    const start = performance.now();
    if (withLong) analyzer.analyse(request('long', long), signal()).catch(() => undefined);
    await Promise.all(
      small.map(({ name, text }) => analyzer.analyse(request(name, text), signal())),
    );
    const time = performance.now() - start;
    analyzer.dispose();
    return time;
  };
  const alone: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(await open(false));
    beside.push(await open(true));
  }
  return { alone: median(alone), beside: median(beside), longLength };
}
