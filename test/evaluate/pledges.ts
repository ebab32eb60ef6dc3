/**
 * Measures pledges on passages of our own (test/gold/pledges), written without a look at the
 * engine: which amounts are promised, by whom, to whom, for what, and in which state; and how many
 * pledges are seen in passages that hold none. Each passage is read alone.
 *
 *   npx tsx test/evaluate/pledges.ts [--failures] [folder]
 *
 * Recipient and purpose are right when one holds the other, without prepositions and articles.
 */
import { existsSync } from 'node:fs';
import { PARTS, scorePassages } from './pledgePassages/scorePassages';
import { percentOf } from './share';

function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? 'test/gold/pledges';
  if (!existsSync(folder)) {
    console.log(`${folder}: not present, nothing measured`);
    return;
  }
  const scores = scorePassages(folder);
  const { promises, negatives, falseAlarms, recall, precision, parts } = scores;
  const percent = ({ right, of }: { right: number; of: number }): string =>
    `${percentOf(right, of)} %`;
  if (args.includes('--failures')) console.log(scores.failures.join('\n'));
  console.log(
    `${promises} passages that promise, ${negatives} that do not (${folder})\n` +
      `  recall ${percent(recall)} of ${recall.of}, precision ${percent(precision)}, ` +
      `${falseAlarms} pledges where none is\n  of those found: ` +
      PARTS.map((part) => `${part} ${percent(parts[part])}`).join(', '),
  );
}

main(process.argv.slice(2));
