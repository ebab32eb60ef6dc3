/**
 * Scores the engine against articles with hand-written rows: NAME.txt, NAME.html or NAME.md beside
 * NAME.expected.json (articles/rows.ts). Prints all of a folder together, each genre that its rows
 * tell, and how often annotations of each confidence are right.
 * Usage: npx tsx test/evaluate/gold.ts [FOLDER…] [--failures] [--only KIND] [--rules]
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ArticleScores, scoreGenres, sumOf } from './articles/scoreArticles';
import { type Judged, type Kind, KINDS } from './articles/tally';
import { percentOf } from './share';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    failures: { type: 'boolean', default: false },
    only: { type: 'string' },
    rules: { type: 'boolean', default: false },
  },
});
const folders = positionals.length > 0 ? positionals : ['test/gold'];
for (const folder of folders) {
  if (existsSync(folder)) continue;
  console.error(`${folder} is not here: nothing to measure.`);
  process.exit(1);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${percentOf(part, whole)}%`;

function printKinds({ tallies }: ArticleScores): void {
  console.log('kind    rows  located  exact  recall  annotations  extra  precision  tempted');
  for (const kind of KINDS) {
    const one = tallies[kind];
    console.log(
      [
        kind.padEnd(6),
        String(one.rows).padStart(6),
        String(one.located).padStart(9),
        String(one.exact).padStart(7),
        percent(one.exact, one.rows).padStart(8),
        String(one.annotations).padStart(13),
        String(one.extra).padStart(7),
        percent(one.annotations - one.extra, one.annotations).padStart(11),
        String(one.tempted).padStart(9),
      ].join(''),
    );
  }
}

/** Rows exactly right of each kind, genre by genre. */
function printGenres(genres: ReadonlyMap<string, ArticleScores>): void {
  console.log(`\nexact of rows   ${KINDS.map((kind) => kind.padStart(14)).join('')}`);
  for (const [genre, { tallies }] of [...genres].sort(([a], [b]) => a.localeCompare(b))) {
    const share = (kind: Kind): string => {
      const { rows, exact } = tallies[kind];
      return rows === 0 ? '-' : `${percent(exact, rows)} of ${String(rows)}`;
    };
    console.log(genre.padEnd(16) + KINDS.map((kind) => share(kind).padStart(14)).join(''));
  }
}

/** The bounds at which a card changes its words for how sure the engine is. */
const BANDS: readonly (readonly [low: number, high: number])[] = [
  [0.9, 1.01],
  [0.75, 0.9],
  [0.6, 0.75],
  [0, 0.6],
];

/** Of the annotations of each band of confidence, how many are right in every field. */
function printConfidence({ tallies }: ArticleScores): void {
  console.log(`\nconfidence   right in all${KINDS.map((kind) => kind.padStart(14)).join('')}`);
  for (const [low, high] of BANDS) {
    const inBand = (judged: readonly Judged[]): string => {
      const some = judged.filter(
        ({ annotation: { confidence } }) => confidence >= low && confidence < high,
      );
      const right = some.filter(({ isRight }) => isRight).length;
      return some.length === 0 ? '-' : `${percent(right, some.length)} of ${String(some.length)}`;
    };
    console.log(
      `${low.toFixed(2)} and more`.padEnd(13) +
        inBand(KINDS.flatMap((kind) => tallies[kind].judged)).padStart(12) +
        KINDS.map((kind) => inBand(tallies[kind].judged).padStart(14)).join(''),
    );
  }
}

/** Of the annotations of each rule, how many are right in every field; the least right first. */
function printRules({ tallies }: ArticleScores): void {
  console.log('\nright in all by rule');
  for (const kind of KINDS) {
    const byRule = new Map<string, Judged[]>();
    for (const one of tallies[kind].judged) {
      const { rule } = one.annotation;
      byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
    }
    const rows = [...byRule].map(([rule, judged]) => {
      const right = judged.filter(({ isRight }) => isRight).length;
      const sure = [...new Set(judged.map(({ annotation }) => annotation.confidence))];
      return { rule, right, all: judged.length, sure: sure.toSorted((a, b) => a - b) };
    });
    for (const { rule, right, all, sure } of rows.toSorted(
      (a, b) => a.right / a.all - b.right / b.all,
    )) {
      const share = `${percent(right, all)} of ${String(all)}`;
      console.log(`${kind.padEnd(8)}${rule.padEnd(34)}${share.padStart(16)}  ${sure.join(' ')}`);
    }
  }
}

const genres = new Map<string, ArticleScores>();
for (const folder of folders) {
  for (const [genre, scores] of scoreGenres(folder)) {
    const known = genres.get(genre);
    genres.set(genre, known ? sumOf([known, scores]) : scores);
  }
}
const all = sumOf([...genres.values()]);
console.log(`${String(all.articles)} articles in ${folders.join(', ')}`);
printKinds(all);
if (genres.size > 1) printGenres(genres);
printConfidence(all);
if (values.rules) printRules(all);
if (values.failures) {
  const shown = KINDS.filter((kind) => values.only === undefined || kind === values.only);
  console.log(`\n${shown.flatMap((kind) => all.tallies[kind].failures).join('\n')}`);
}
