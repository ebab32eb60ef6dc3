import { rowsOf } from './wordRows';

/** Words that count. */
export type NumberTrait =
  | 'numberWord'
  /** A part of a whole: “a third of a million”. */
  | 'fraction'
  /** Stands with a number: “more than 60 firms”, “17 of our agencies”. */
  | 'aroundNumber';

/** Factors of the words and letters that multiply a number. */
export const powers: ReadonlyMap<string, bigint> = new Map([
  ['hundred', 100n],
  ['thousand', 1_000n],
  ['k', 1_000n],
  ['lakh', 100_000n],
  ['lac', 100_000n],
  ['million', 1_000_000n],
  ['m', 1_000_000n],
  ['mn', 1_000_000n],
  ['mln', 1_000_000n],
  ['mil', 1_000_000n],
  ['mm', 1_000_000n],
  ['mio', 1_000_000n],
  ['crore', 10_000_000n],
  ['cr', 10_000_000n],
  ['billion', 1_000_000_000n],
  ['b', 1_000_000_000n],
  ['bn', 1_000_000_000n],
  ['bln', 1_000_000_000n],
  ['milliard', 1_000_000_000n],
  ['mrd', 1_000_000_000n],
  ['trillion', 1_000_000_000_000n],
  ['t', 1_000_000_000_000n],
  ['tn', 1_000_000_000_000n],
  ['tr', 1_000_000_000_000n],
  ['trn', 1_000_000_000_000n],
]);

const counted = (first: number, step: number, words: string): [string, bigint][] =>
  words.split(/\s+/).map((word, order) => [word, BigInt(first + order * step)]);

/** The numbers that other number words are made of. */
export const smallNumbers: ReadonlyMap<string, bigint> = new Map([
  ...counted(
    0,
    1,
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen`,
  ),
  ...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
]);

export const numberWords = rowsOf<NumberTrait>()({
  numberWord: `
    ${[...smallNumbers.keys()].join(' ')} hundred thousand million billion trillion dozen dozens
    hundreds thousands millions billions half`,
  fraction: `
    third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth
    ninths tenth tenths hundredth hundredths thousandth thousandths fraction part percent per_cent`,
  aroundNumber: `
    a about almost approximately around at fewer least less more most nearly of other our over roughly
    scores some than the to under up`,
});
