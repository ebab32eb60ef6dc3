/**
 * Fits what each sign of `src/core/pledges/giftSigns.ts` adds to the log odds that an amount is a
 * gift, on the amounts that no other rule takes for one. Prints the weights that
 * `sieves/weighedSigns.ts` holds. Amounts that the rows leave open count for nothing.
 *
 *   npx tsx test/evaluate/giftSigns.ts FOLDER…
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotate } from '../../src/core/annotate';
import type { Sieve } from '../../src/core/language/sieve';
import type { CuePlace } from '../../src/core/pledges/cuePlace';
import { cueSieves } from '../../src/core/pledges/cueSieves';
import { giftSigns } from '../../src/core/pledges/giftSigns';
import type { Cue } from '../../src/core/pledges/pledge';
import { mayBeGift, weighedSigns } from '../../src/core/pledges/sieves/weighedSigns';
import { formatOf } from './articles/readArticle';
import type { Expected } from './articles/rows';
import { overlapping } from './articles/sameText';
import { type Example, fit } from './logistic';

const reached: CuePlace[] = [];
const listening: Sieve<CuePlace, Cue> = {
  ...weighedSigns,
  find(place) {
    if (mayBeGift(place)) reached.push(place);
    return null;
  },
};
// The sieve is asked where it stands, behind all others.
const sieves = cueSieves as Sieve<CuePlace, Cue>[];
sieves[sieves.indexOf(weighedSigns)] = listening;

/** The amounts of an article that only their signs can tell, beside what its rows say of them. */
function examplesOf(file: string): Example[] {
  const rowsFile = file.replace(/\.\w+$/, '.expected.json');
  const { pledges } = JSON.parse(readFileSync(rowsFile, 'utf8')) as Expected;
  reached.length = 0;
  annotate(readFileSync(file, 'utf8'), { format: formatOf(file) });
  return reached.flatMap((place) => {
    const { money, context } = place;
    const text = context.discourse.text.slice(money.start, money.end);
    const row = pledges.find(
      (one) => one.paragraph === money.sentence.paragraph && overlapping(one.text, text),
    );
    return row?.optional === true ? [] : [{ signs: giftSigns(place), isRight: row !== undefined }];
  });
}

const examples = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|html|md)$/.test(name) && basename(name) !== 'README.md')
    .flatMap((name) => examplesOf(join(folder, name))),
);
const gifts = examples.filter(({ isRight }) => isRight).length;
console.log(`${String(examples.length)} amounts, ${String(gifts)} gifts`);
for (const [sign, weight] of fit(examples)) console.log(`  '${sign}': ${weight.toFixed(1)},`);
