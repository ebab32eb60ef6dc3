import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Share } from '../share';
import { ReadArticle } from './readArticle';
import { scoreActors } from './scoreActors';
import { scoreClaims } from './scoreClaims';
import { scorePledges } from './scorePledges';
import { scoreQuotes } from './scoreQuotes';
import { type Kind, KINDS, Tally } from './tally';

const SCORERS: Readonly<Record<Kind, (article: ReadArticle, tally: Tally) => void>> = {
  actor: scoreActors,
  pledge: scorePledges,
  quote: scoreQuotes,
  claim: scoreClaims,
};

export interface ArticleScores {
  readonly articles: number;
  readonly tallies: Readonly<Record<Kind, Tally>>;
}

/** Scores every article of a folder: NAME.txt, .html or .md beside NAME.expected.json. */
export function scoreArticles(folder: string): ArticleScores {
  const tallies: Record<Kind, Tally> = {
    actor: new Tally('actor'),
    pledge: new Tally('pledge'),
    quote: new Tally('quote'),
    claim: new Tally('claim'),
  };
  let articles = 0;
  for (const name of readdirSync(folder).sort()) {
    const expectedFile = join(folder, name.replace(/\.\w+$/, '.expected.json'));
    if (!/\.(?:txt|html|md)$/.test(name) || !existsSync(expectedFile)) continue;
    const article = new ReadArticle(join(folder, name), expectedFile);
    for (const kind of KINDS) SCORERS[kind](article, tallies[kind]);
    articles += 1;
  }
  return { articles, tallies };
}

/** Precision is left out of a kind that has no rows: nothing is known of it then. */
export function articleShares({ tallies }: ArticleScores): Share[] {
  return KINDS.filter((kind) => tallies[kind].rows > 0).flatMap((kind) => {
    const { rows, located, exact, annotations, extra } = tallies[kind];
    return [
      new Share(`${kind} rows found`, located, rows),
      new Share(`${kind} rows exact`, exact, rows),
      new Share(`${kind} precision`, annotations - extra, annotations),
    ];
  });
}
