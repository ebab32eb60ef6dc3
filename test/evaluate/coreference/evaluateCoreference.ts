/**
 * Scores coreference against articles of our own: NAME.txt with inline marks `[[TEXT|key]]`, which
 * may nest, beside NAME.entities.json (key to name, type, role, country). A key `a+b` marks a joint
 * mention of several entities; joint mentions, and what the engine marks there, are left out. So is
 * the first person plural, see `isFirstPersonPlural`.
 *
 *   npx tsx test/evaluate/coreference/evaluateCoreference.ts [FOLDER] [--failures[=N]]
 *
 * Mentions are aligned one to one, see `align`; for the scores see each measure's file.
 */
import { compromiseLine } from './compromisePronouns';
import { isJoint, readArticles } from './readGold';
import { scoreCoreference } from './scores';

function main(args: readonly string[]): void {
  const failures = args.find((arg) => arg.startsWith('--failures'));
  const folder = args.find((arg) => !arg.startsWith('--')) ?? 'test/gold/coreference';
  const articles = readArticles(folder);
  if (articles.length === 0) {
    console.log(`${folder}: no articles, nothing measured`);
    return;
  }
  const scores = scoreCoreference(articles);
  const mentions = articles.flatMap((article) => article.mentions);
  const joint = mentions.filter(isJoint).length;
  console.log(
    `${articles.length} articles in ${folder}; ${mentions.length} mentions, of them ${joint} joint ones left out`,
  );
  console.log(scores.lines().join('\n'));
  console.log(`\n${compromiseLine(articles)}`);
  if (!failures) return;
  const limit = failures.split('=')[1];
  console.log(
    scores.failures.lines(limit === undefined ? Number.MAX_SAFE_INTEGER : Number(limit)).join('\n'),
  );
}

main(process.argv.slice(2));
