import { rowsOf } from './wordRows';

/** Words that count. */
export type NumberTrait = 'numberWord';

export const numberWords = rowsOf<NumberTrait>()({
  numberWord: `
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion dozen dozens hundreds thousands millions billions
    half`,
});
