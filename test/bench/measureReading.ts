// Measures that read a text in one process: throughput side by side, and what one size takes.
import { contender, contenderNames, type ContenderName } from './contenders.js';
import { longArticle } from './longArticle.js';
import { ownArticles } from './ownArticles.js';

export interface Throughput {
  readonly characters: number;
  /** Milliseconds for all of it. */
  readonly times: Readonly<Record<ContenderName, number>>;
}

/**
 * Reads each of our articles with each contender in turn, some rounds over, so that whatever else
 * the machine does falls on all alike. The best round of each counts.
 */
export async function throughput(rounds: number, articleLimit: number): Promise<Throughput> {
  const articles = ownArticles().slice(0, articleLimit);
  const contenders = await Promise.all(contenderNames.map(contender));
  const best = Object.fromEntries(contenderNames.map((name) => [name, Infinity])) as Record<
    ContenderName,
    number
  >;
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const times = contenders.map(() => 0);
    for (const [index, article] of articles.entries()) {
      for (const turn of contenders.keys()) {
        const place = (turn + index) % contenders.length;
        const start = performance.now();
        contenders[place]?.read(article);
        times[place] = (times[place] ?? 0) + performance.now() - start;
      }
    }
    if (round === 0) continue;
    for (const [place, { name }] of contenders.entries()) {
      best[name] = Math.min(best[name], times[place] ?? Infinity);
    }
  }
  return { characters: articles.reduce((sum, { text }) => sum + text.length, 0), times: best };
}

export interface SizeCost {
  readonly characters: number;
  /** Processor milliseconds for one reading: others on the machine count less in them. */
  readonly time: number;
  /** The most memory that the process had, in bytes, and before it began to read. */
  readonly peak: number;
  readonly before: number;
}

/** Reads generated text of a size with one contender; small texts several times. */
export async function sizeCost(name: ContenderName, length: number): Promise<SizeCost> {
  const { read } = await contender(name);
  read({ text: longArticle(20_000, 99), format: 'text' });
  const text = longArticle(length);
  const before = process.memoryUsage.rss();
  const rounds = Math.max(1, Math.min(10, Math.round(100_000 / length)));
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) read({ text, format: 'text' });
  const { user, system } = process.cpuUsage(start);
  return {
    characters: text.length,
    time: (user + system) / 1000 / rounds,
    peak: process.resourceUsage().maxRSS * 1024,
    before,
  };
}
