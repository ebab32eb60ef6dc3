// What it costs to find reviewed annotations again in an article that changed on disk.
import { looseText } from '../../src/anchoring/looseText.js';
import { annotate } from '../../src/core/annotate.js';
import { Acts } from '../../src/review/acts.js';
import { reviewed } from '../../src/review/reviewed.js';
import { sign } from '../../src/review/sign.js';
import { longArticle } from './longArticle.js';

export interface ReviewCost {
  readonly characters: number;
  readonly annotations: number;
  /** How many of them were found again. */
  readonly found: number;
  /** Processor milliseconds to read the changed article, and to apply the decisions to it. */
  readonly reading: number;
  readonly reviewing: number;
}

/** Accepts annotations of a generated article, changes it, and applies the decisions to it. */
export function reviewCost(length: number, count: number, rounds: number): ReviewCost {
  const article = longArticle(length);
  const first = annotate(article);
  const acts = new Acts(first, { document: first, judgements: [] }, looseText(article));
  const ids = first.annotations.slice(0, count).map(({ id }) => id);
  const log = sign(acts.accept(ids), { by: 'bench', at: new Date(0), log: [] });
  const text = changed(article);
  let reading = Infinity;
  let reviewing = Infinity;
  let found = 0;
  for (let round = 0; round <= rounds; round += 1) {
    let start = process.cpuUsage();
    const annotated = annotate(text);
    reading = Math.min(reading, since(start));
    start = process.cpuUsage();
    const { judgements } = reviewed(annotated, text, log);
    reviewing = Math.min(reviewing, since(start));
    found = judgements.filter(({ place }) => 'range' in place).length;
  }
  return { characters: text.length, annotations: ids.length, found, reading, reviewing };
}

const since = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Paragraphs put before and moved, some lost, lines wrapped anew, some words tagged. */
function changed(article: string): string {
  const paragraphs = article.split('\n\n').filter((_, at) => at % 40 !== 7);
  const moved = paragraphs.splice(3, 5);
  return ['Updated this morning.', ...paragraphs, ...moved]
    .join('\n\n')
    .replace(/(.{60}\S*) /g, '$1\n')
    .replace(/ (would|will) /g, ' <b>$1</b> ');
}
