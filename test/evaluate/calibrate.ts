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
import { type NamedActor, namedActor, signsOf } from '../../src/core/engine/certainty';
import { scoreArticles, sumOf } from './articles/scoreArticles';
import type { Expected } from './articles/rows';
import { type Kind, KINDS } from './articles/tally';
import { fit } from './logistic';

const ROWS = {
  actor: 'actors',
  money: 'money',
  pledge: 'pledges',
  quote: 'quotes',
  claim: 'claims',
} as const satisfies Record<Kind, keyof Expected>;

const scores = sumOf(process.argv.slice(2).map(scoreArticles));
console.log(`import type { AnnotationKind } from '../model';

/** Written by test/evaluate/calibrate.ts: what each sign adds to the log odds of being right. */
export const certaintyWeights: Readonly<
  Record<AnnotationKind, Readonly<Partial<Record<string, number>>>>
> = {`);
for (const kind of KINDS) {
  // An article whose rows leave a kind out says nothing of it.
  const judged = scores.tallies[kind].judged.filter(
    ({ article: { expected } }) => (expected[ROWS[kind]] ?? []).length > 0,
  );
  const examples = judged.map(({ annotation, isRight, article }) => {
    const entity = (id: string): NamedActor | undefined => {
      const found = article.entity(id);
      return found && namedActor(found);
    };
    return { signs: signsOf(annotation, { entity }), isRight };
  });
  console.log(`  ${kind}: {`);
  for (const [sign, weight] of fit(examples)) {
    console.log(`    ${JSON.stringify(sign)}: ${weight.toFixed(2)},`);
  }
  console.log('  },');
}
console.log('};');
