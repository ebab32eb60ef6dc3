import { rowsOf } from './wordRows';

/** What the heading of a column says of the cells below it. */
export type TableTrait =
  /** They name who gives. */
  | 'givers'
  /** They name somebody, who gives if anything else says so. */
  | 'parties'
  /** They tell what was promised. */
  | 'promisedSums'
  /** They tell sums of no said kind. */
  | 'sums'
  /** They tell sums that are no promise: paid, spent, asked for, of earlier years. */
  | 'otherSums'
  /** They name who gets it. */
  | 'takers'
  /** They tell what it is for. */
  | 'uses'
  /** The row sums up others, or is a part of one. */
  | 'sumsUp';

export const tableWords = rowsOf<TableTrait>()({
  givers: `
    donor donors pledger pledgers contributor contributors funder funders giver givers sponsor
    sponsors financier financiers`,
  parties: `
    country countries government governments state states member members partner partners party
    parties organisation organisations organization organizations company companies institution
    institutions lender lenders bank banks body bodies agency agencies foundation foundations name
    names who from source sources delegation`,
  promisedSums: `
    pledge pledges pledged commitment commitments committed promise promises promised contribution
    contributions announcement announcements announced offer offers offered`,
  sums: `amount amounts sum sums value total totals money funding funds`,
  otherSums: `
    actual actuals paid payment payments received receipts receipt disbursed disbursement disbursements
    delivered transferred spent spending expenditure expenditures outturn outturns cost costs price budget
    budgets required requirement requirements requested request requests needed needs need target targets gap
    shortfall outstanding unpaid balance remaining previous previously earlier past prior last cumulative
    share percent loss losses damage debt debts revenue income gdp fulfilled honoured withdrawn cancelled
    refused estimate estimates estimated forecast forecasts`,
  takers: `recipient recipients beneficiary beneficiaries receiver receivers grantee grantees`,
  uses: `
    purpose purposes use uses project projects programme programmes program programs activity activities sector
    sectors objective objectives focus for area areas aim aims`,
  sumsUp: `
    total totals subtotal subtotals sum overall average mean altogether thereof remainder others all`,
});
