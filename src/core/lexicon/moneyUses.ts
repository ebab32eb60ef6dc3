import type { MoneyUse } from '../model';

/** Words beside an amount that tell what it is, by where they stand. */
export interface MoneyUseRow {
  readonly use: MoneyUse;
  /** A noun right behind the amount, with at most two words before it: “a $5m [fine]”. */
  readonly behind?: string;
  /** Behind “in”: “$5m in [damages]”. */
  readonly in?: string;
  /** Before the amount, in its sentence. */
  readonly before?: string;
}

/** Where two rows fit behind an amount, or before it at the same word, the first one tells. */
export const moneyUses: readonly MoneyUseRow[] = [
  {
    use: 'fine',
    behind: 'fine fines penalty penalties settlement bail bond',
    in: 'fines penalties',
    before: `fine fines fined fining penalty penalties penalised penalized ordered_to_pay
      settled_for settlement_of bail_of forfeit forfeited`,
  },
  {
    use: 'loss',
    behind: 'loss losses deficit shortfall gap hole fraud theft heist',
    in: 'losses damage damages lost destruction theft',
    before: `lose loses losing lost loss losses damage damages damaged wiped_out stole stolen robs
      robbed siphoned embezzled defrauded shortfall deficit gap_of destroyed wasted squandered
      writeoff write-off`,
  },
  // What is promised is told by its frame.
  {
    use: 'other',
    behind: 'pledge commitment contribution donation gift bequest grant',
    before: `pledge pledges pledged pledging promise promises promised promising commit commits
      committed committing commitment commitments will would provide provides provided contribute
      contributes contributed contributing contribution contributions announce announces announced
      announcing announcement announcements offer offers offered allocate allocates allocated
      allocating allocation allocations appropriated appropriates set_aside sets_aside setting_aside earmark earmarks earmarked earmarking donate donates
      donated donating donation donations receive agreed withdraw withdraws withdrew withdrawn
      withdrawing withdrawal withdrawals awarded cancel cancels cancelled canceled cancelling canceling
      cancellation add adds added provision provisions outlay outlays voted`,
  },
  // Less spending is neither a loss nor a promise.
  {
    use: 'other',
    before: 'cut cuts slash slashed reduce reduced reduction reductions save saved saving savings',
  },
  {
    use: 'revenue',
    behind: 'profit profits revenue revenues surplus windfall sale',
    in: `revenue revenues sales profit profits tax taxes exports imports receipts income earnings
      duties tariffs royalties donations_from`,
    before: `earn earns earned earning earnings revenue revenues sales profit profits brought_in
      brings_in took_in collected received income exports generated made sold`,
  },
  {
    use: 'cost',
    before: `cost costs costing price_at price_of priced_at priced_of price_tag_of worth valued_at
      spend spends spent spending pay pays paid bill_of bill_stands_at estimated_at buy buys
      bought purchase purchased salary salaries wage wages debt debts owe owes owed interest fee
      fees borrow borrows borrowed borrowing`,
  },
  {
    use: 'budget',
    behind: 'budget budgets surplus',
    before: 'budget budgets budgeted appropriation appropriations',
  },
  {
    use: 'request',
    behind: 'appeal request',
    before: `plea_for call_for drive_for appeal_for pleaded_for begged_for begging request requests requested requesting seek seeks seeking sought need needs needed
      require requires call_for calls_for called_for demand demands demanded demanding refused
      denied`,
  },
  // “a £5m stadium”: what it takes to build or mend it.
  {
    use: 'cost',
    behind: `stadium bridge tunnel terminal airport railway tramway bypass dam reservoir factory plant
      warehouse tower skyscraper museum theatre theater hospital school academy campus centre center
      complex headquarters building extension redevelopment refurbishment renovation restoration revamp
      makeover overhaul regeneration upgrade ship ferry frigate submarine jet satellite telescope`,
  },
  {
    use: 'cost',
    behind: `price_tag cost costs bill estimate overrun contract contracts deal takeover bid
      acquisition purchase debt debts debt_burden lawsuit salary salaries fee fees tax tariff
      mansion house yacht reward bounty ransom`,
    in: 'costs spending debt debts interest fees arrears wages salaries rent compensation_claims',
  },
];
