import { rowsOf } from './wordRows';

/** Words around amounts of money: what it is, what it is for, how it is counted. */
export type MoneyTrait =
  /** What a rate is counted by, after “a”, “per” or “each”. */
  | 'perUnit'
  /** Behind an amount it says that the amount is asked for. */
  | 'requested'
  /** How near to the amount. */
  | 'approximate';

export const moneyWords = rowsOf<MoneyTrait>()({
  perUnit: 'year month week day annum quarter hour head person capita tonne ton barrel',
  requested: `
    requested asked_for asking_for sought seeking appealed_for called_for needed needs wanted
    demanded`,
  approximate: `
    about around roughly approximately approx. some nearly almost just_over just_under more_than
    less_than over under`,
});
