/**
 * Fits how certain annotations are to what gold says of them: a logistic regression for each kind
 * on the signs of `src/core/engine/certainty.ts`, with a penalty (L2) that keeps rare signs small.
 * Prints the weights as `src/core/engine/certaintyWeights.ts` has them.
 *
 * Use articles that the engine meets for the first time: on those its rules were mended with, it
 * would think too well of itself.
 *
 *   npx tsx test/evaluate/calibrate.ts FOLDER… > src/core/engine/certaintyWeights.ts
 */
import { signsOf } from '../../src/core/engine/certainty';
import { scoreArticles, sumOf } from './articles/scoreArticles';
import { KINDS } from './articles/tally';

interface Example {
  readonly signs: readonly string[];
  readonly isRight: boolean;
}

/** A sign that fewer examples have has no weight. */
const fewest = 5;
const penalty = 1.5;
const rounds = 3000;
const rate = 0.5;

/** Weights by sign; `always` stands for what is true of every example. */
function fit(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= fewest).map(([sign]) => sign);
  const weights = new Map<string, number>([
    ['always', 0],
    ...known.map((sign) => [sign, 0] as const),
  ]);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>();
    for (const { signs, isRight } of examples) {
      const own = ['always', ...signs.filter((sign) => weights.has(sign))];
      const sum = own.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
      const miss = Number(isRight) - 1 / (1 + Math.exp(-sum));
      for (const sign of own) slopes.set(sign, (slopes.get(sign) ?? 0) + miss);
    }
    for (const [sign, weight] of weights) {
      const pull = sign === 'always' ? 0 : penalty * weight;
      weights.set(sign, weight + (rate * ((slopes.get(sign) ?? 0) - pull)) / examples.length);
    }
  }
  return weights;
}

const scores = sumOf(process.argv.slice(2).map(scoreArticles));
console.log(`import type { AnnotationKind } from '../model';

/** Written by test/evaluate/calibrate.ts: what each sign adds to the log odds of being right. */
export const certaintyWeights: Readonly<
  Record<AnnotationKind, Readonly<Partial<Record<string, number>>>>
> = {`);
for (const kind of KINDS) {
  const examples = scores.tallies[kind].judged.map(({ annotation, isRight, article }) => ({
    signs: signsOf(annotation, article),
    isRight,
  }));
  console.log(`  ${kind}: {`);
  for (const [sign, weight] of fit(examples)) {
    console.log(`    ${JSON.stringify(sign)}: ${weight.toFixed(2)},`);
  }
  console.log('  },');
}
console.log('};');
