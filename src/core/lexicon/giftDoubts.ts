import { rowsOf } from './wordRows';

/** Words beside which an amount is rarely a gift that is news. */
export type GiftDoubt =
  /** In its sentence money is asked for, lost, earned, spent, owed, or was given long ago. */
  | 'doubtsGift'
  /** Over a list it says that its rows are no gifts: what is lost, owed, earned or bought. */
  | 'noGiftList'
  /** Near a list it says that its rows are about public money. */
  | 'publicList';

export const giftDoubts = rowsOf<GiftDoubt>()({
  doubtsGift: `
    since previous previously earlier so_far to_date last_year last_month last_decade years_ago
    seek seeks seeking sought need needs needed needing ask asks asked asking want wants wanted
    plead pleads pleaded pleading beg begs begged begging bid bids apply applies applied applying
    scrap scraps scrapped scrapping axe axed abolish abolishes abolished unaccounted
    consider considers considered considering examine examines examining costed
    hope hopes hoped hoping call_for calls_for called_for recommend recommends recommended
    recommendation recommendations has_to have_to had_to having_to
    cut cuts cutting suspend suspends suspended cancel cancels cancelled canceled ruled_out rules_out rule_out ruling_out create reject rejects
    rejected refuse refuses refused withdraw withdraws withdrew withdrawn freeze froze frozen renew
    renews renewed withhold withholds withheld withholding
    divert diverts diverted steal steals stole stolen misuse misused missing lost lose loses losing
    waste wasted splashed blown overspend overspent overspending queried fraud bribe bribes bail
    alleged allegedly alleges accused accuses audit audited auditors court courts fine fines fined
    would might may could should if not never no without n't
    raise raises raised raising cost costs costing price prices value values valued damage damages
    estimate estimates estimated trade sales profit profits revenue revenues tax taxes owe owes owed
    owing debt debts repay repays repaid repaying repayment borrow borrows borrowed borrowing
    collapse collapses collapsed negotiations deficit forecast gap shortfall charge charges charged charging save saves saved saving earn earns
    earned earning salary share shares market markets buy buys bought sell sells sold spent target goal compared total totals
    totalled totaled totalling totaling funded`,
  publicList: `
    budget budgets taxpayer taxpayers minister ministers ministries measures package packages spending
    crown relief pledge pledges pledged promise promised promises announce announced announces`,
  noGiftList: `
    damage losing loses cost costs tax owner transfer transfers prices owed owing owes stole stolen taxes duty duties
    levy levies salary salaries wages sales bill bills fines penalties earners earnings profits
    contracts bids deficit surplus forecast borrowing repayments rent rents fees losses richest`,
});
