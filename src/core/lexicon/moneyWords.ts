import { rowsOf } from './wordRows';

/** Words around amounts of money: what it is, what it is for, how it is counted. */
export type MoneyTrait =
  /** What a rate is counted by, after “a”, “per” or “each”. */
  | 'perUnit'
  /** How near to the amount. */
  | 'approximate';

export const moneyWords = rowsOf<MoneyTrait>()({
  perUnit: 'year month week day annum quarter hour head person capita tonne ton barrel',
  approximate: `
    about around roughly approximately approx. some nearly almost just_over just_under more_than
    less_than over under`,
});
