import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Share } from '../share';
import { ReadArticle } from './readArticle';
import { scoreActors } from './scoreActors';
import { scoreClaims } from './scoreClaims';
import { scoreMoney } from './scoreMoney';
import { scorePledges } from './scorePledges';
import { scoreQuotes } from './scoreQuotes';
import { type Kind, KINDS, Tally } from './tally';

const SCORERS: Readonly<Record<Kind, (article: ReadArticle, tally: Tally) => void>> = {
  actor: scoreActors,
  money: scoreMoney,
  pledge: scorePledges,
  quote: scoreQuotes,
  claim: scoreClaims,
};

export type Tallies = Readonly<Record<Kind, Tally>>;

export interface ArticleScores {
  readonly articles: number;
  readonly tallies: Tallies;
}

const newTallies = (): Tallies => ({
  actor: new Tally('actor'),
  money: new Tally('money'),
  pledge: new Tally('pledge'),
  quote: new Tally('quote'),
  claim: new Tally('claim'),
});

/** Scores every article of a folder: NAME.txt, .html or .md beside NAME.expected.json. */
export const scoreArticles = (folder: string): ArticleScores =>
  sumOf([...scoreGenres(folder).values()]);

/** Several scores counted together. */
export function sumOf(scores: readonly ArticleScores[]): ArticleScores {
  const tallies = newTallies();
  for (const one of scores) for (const kind of KINDS) tallies[kind].add(one.tallies[kind]);
  return { articles: scores.reduce((sum, one) => sum + one.articles, 0), tallies };
}

/** The scores of a folder's articles by their genre; without one it is ''. */
export function scoreGenres(folder: string): Map<string, ArticleScores> {
  const byGenre = new Map<string, ArticleScores>();
  for (const name of readdirSync(folder).sort()) {
    const expectedFile = join(folder, name.replace(/\.\w+$/, '.expected.json'));
    if (!/\.(?:txt|html|md)$/.test(name) || !existsSync(expectedFile)) continue;
    const article = new ReadArticle(join(folder, name), expectedFile);
    const { genre = '' } = article.expected;
    const { articles, tallies } = byGenre.get(genre) ?? { articles: 0, tallies: newTallies() };
    for (const kind of KINDS) SCORERS[kind](article, tallies[kind]);
    byGenre.set(genre, { articles: articles + 1, tallies });
  }
  return byGenre;
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
