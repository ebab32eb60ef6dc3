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

/** How many keys an editor that has been open for a minute has seen. */
const earlierKeys = 40;

/** How often an article is opened and read whole. */
const openings = 5;

/**
 * Keys pressed here and there in a long article, in an editor that has been open for a minute: two
 * other articles were read, and keys were pressed in them.
 */
export async function editCost(length: number, keys: number): Promise<EditCost> {
  const analyzer = newAnalyzer();
  // One for each of the engines, and the long one stays open, so that its engine does.
  for (const [uri, length, seed] of [
    ['warm', 20_000, 99],
    ['warm long', 210_000, 98],
  ] as const) {
    const earlier = longArticle(length, seed);
    await analyzer.analyse(request(uri, earlier), signal());
    await pressKeys(analyzer, uri, earlier, earlierKeys);
  }
  analyzer.forget('warm');
  const text = longArticle(length);
  // Opened several times, for one reading may fall together with anything.
  const readings: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    analyzer.forget('article');
    const start = performance.now();
    await analyzer.analyse(request('article', text), signal());
    readings.push(performance.now() - start);
  }
  const costs = await pressKeys(analyzer, 'article', text, keys);
  analyzer.dispose();
  const times = costs.map(({ time }) => time);
  return {
    characters: length,
    whole: median(readings),
    key: median(times),
    slowKey: percentile(times, 0.95),
    host: median(costs.map(({ host }) => host)),
    view: median(costs.map(({ view }) => view)),
  };
}

/** Milliseconds that one key costs, as in `EditCost`. */
interface KeyCost {
  readonly time: number;
  readonly host: number;
  readonly view: number;
}

/** Presses keys in an article that was read. */
async function pressKeys(
  analyzer: EngineAnalyzer,
  uri: string,
  article: string,
  keys: number,
): Promise<KeyCost[]> {
  const costs: KeyCost[] = [];
  let text = article;
  for (let key = 0; key < keys; key += 1) {
    // Inside words all over the text: what stands before and behind them is not the same each time.
    const at = Math.floor(((key * 0.618 + 0.1) % 1) * text.length);
    text = `${text.slice(0, at)}e${text.slice(at)}`;
    // As an editor holds it.
    const lines = text.split('\n');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const began = performance.now();
    const busy = performance.eventLoopUtilization();
    const outcome = await analyzer.analyse(request(uri, lines.join('\n'), key + 2), signal());
    const time = performance.now() - began;
    if (outcome.state !== 'annotated') throw new Error('left alone');
    countAnnotations(indexOf(outcome.document));
    const host = performance.eventLoopUtilization(busy).active;
    const shown = performance.now();
    annotationsNear(outcome.document, { start: at - 4000, end: at + 4000 });
    costs.push({ time, host, view: performance.now() - shown });
  }
  return costs;
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
