// `npm run fuzz [-- --seed N] [--minutes N | --seconds N] [--inputs N] [--first N] [--sort NAME]`
import { parseArgs } from 'node:util';
import { main } from '../../scripts/main.js';
import { fuzz } from './fuzz.js';
import { sortNames } from './sorts.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    seconds: { type: 'string' },
    inputs: { type: 'string' },
    first: { type: 'string' },
    sort: { type: 'string' },
  },
});

const numberOf = (name: Exclude<keyof typeof values, 'sort'>, otherwise: number): number => {
  const number = Number(values[name] ?? otherwise);
  if (!(number >= 0)) throw new Error(`--${name} takes a number.`);
  return number;
};

main(async () => {
  const { sort } = values;
  if (sort !== undefined && !sortNames.includes(sort)) {
    throw new Error(`No such sort: ${sort}. Sorts: ${sortNames.join(', ')}`);
  }
  const { failures } = await fuzz({
    seed: numberOf('seed', Date.now() % 1_000_000),
    seconds: numberOf('seconds', 60 * numberOf('minutes', 1)),
    inputs: numberOf('inputs', Infinity),
    first: numberOf('first', 0),
    sort,
  });
  return failures > 0 ? 1 : 0;
});
