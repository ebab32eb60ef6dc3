/**
 * Scores quotations on our own gold in test/gold/quotes: transcripts with speaker labels, files that
 * are one speech, short passages with every kind of quotation mark, and others that ask who speaks.
 * Usage: npx tsx test/evaluate/spoken.ts [FOLDER] [--failures]
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreSpoken } from './spoken/scoreSpoken';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? 'test/gold/quotes';
if (!existsSync(folder)) {
  console.error(`${folder} is not here: nothing to measure.`);
  process.exit(1);
}

const { parts, failures } = scoreSpoken(folder);
for (const [part, shares] of parts) {
  for (const [index, share] of shares.entries()) {
    const head = index === 0 ? part : '';
    console.log(`${head.padEnd(13)}${share.name.padEnd(29)}${share.toString()}`);
  }
}
if (values.failures) console.log(`\n${failures.join('\n')}`);
