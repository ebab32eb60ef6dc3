// One measure in a process of its own: `measure.ts NAME ARGUMENT…` prints its result as JSON.
import { main } from '../../scripts/main.js';
import type { ContenderName } from './contenders.js';
import { editCost, fairness } from './measureEditor.js';
import { folderRuns } from './measureFolder.js';
import { hostileCosts } from './measureHostile.js';
import { reviewCost } from './measureReview.js';
import { sizeCost, throughput } from './measureReading.js';

const measures: Readonly<Record<string, (...args: string[]) => unknown>> = {
  throughput: (rounds, articles) => throughput(Number(rounds), Number(articles)),
  size: (name, length) => sizeCost(name as ContenderName, Number(length)),
  edit: (length, keys) => editCost(Number(length), Number(keys)),
  hostile: (length) => hostileCosts(Number(length)),
  review: (length, count, rounds) => reviewCost(Number(length), Number(count), Number(rounds)),
  folder: (...runs) =>
    folderRuns(runs.map((run) => run.split('x').map(Number) as [number, number])),
  fairness: (length, rounds) => fairness(Number(length), Number(rounds)),
};

main(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const measure = measures[name];
  if (!measure) throw new Error(`No such measure: ${name}`);
  process.stdout.write(`\n${JSON.stringify(await measure(...args))}\n`);
  return 0;
});
