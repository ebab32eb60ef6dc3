// `npm run fuzz [-- --seed N] [--minutes N | --seconds N] [--inputs N] [--first N]`
import { parseArgs } from 'node:util';
import { main } from '../../scripts/main.js';
import { fuzz } from './fuzz.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    seconds: { type: 'string' },
    inputs: { type: 'string' },
    first: { type: 'string' },
  },
});

const numberOf = (name: keyof typeof values, otherwise: number): number => {
  const number = Number(values[name] ?? otherwise);
  if (!(number >= 0)) throw new Error(`--${name} takes a number.`);
  return number;
};

main(async () => {
  const { failures } = await fuzz({
    seed: numberOf('seed', Date.now() % 1_000_000),
    seconds: numberOf('seconds', 60 * numberOf('minutes', 1)),
    inputs: numberOf('inputs', Infinity),
    first: numberOf('first', 0),
  });
  return failures > 0 ? 1 : 0;
});
