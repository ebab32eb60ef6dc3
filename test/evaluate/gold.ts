/**
 * Scores the engine against articles with hand-written rows: NAME.txt, NAME.html or NAME.md beside
 * NAME.expected.json (articles/rows.ts).
 * Usage: npx tsx test/evaluate/gold.ts [FOLDER] [--failures] [--only KIND]
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreArticles } from './articles/scoreArticles';
import { KINDS } from './articles/tally';
import { percentOf } from './share';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const folder = positionals[0] ?? 'test/gold';
if (!existsSync(folder)) {
  console.error(`${folder} is not here: nothing to measure.`);
  process.exit(1);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${percentOf(part, whole)}%`;

const { articles, tallies } = scoreArticles(folder);
console.log(`${String(articles)} articles in ${folder}`);
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
if (values.failures) {
  const shown = KINDS.filter((kind) => values.only === undefined || kind === values.only);
  console.log(`\n${shown.flatMap((kind) => tallies[kind].failures).join('\n')}`);
}
