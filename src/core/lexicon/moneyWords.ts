import { rowsOf } from './wordRows';

/** Words around amounts of money: what it is, what it is for, how it is counted. */
export type MoneyTrait =
  /** What a rate is counted by, after “a”, “per” or “each”. */
  | 'perUnit'
  /** Goods or papers that are priced one by one: “$5 a barrel”. */
  | 'priced'
  /** Before an amount it says how exact it is, or how much of it. */
  | 'qualifier'
  /** A qualifier that “just” or “well” may go before: “well over”. */
  | 'comparison'
  /** May stand before the same money in another currency: “now worth”. */
  | 'conversion'
  /** Behind an amount it says that the amount is asked for. */
  | 'requested'
  /** Its “over” is no “more than”: “clash over £180m”, “handed over $5m”. */
  | 'disputed'
  /** What it says of goes from one amount to another: “rose from $1m to $2m”. */
  | 'change'
  /** A number behind it may be money without a unit: “has paid only 180 million”. */
  | 'payment'
  /** What an economy makes in a year. */
  | 'product'
  /** Says which money. */
  | 'moneyModifier'
  /** Pounds of it are money, no weight. */
  | 'worthOf'
  /** Behind pounds it says that they are a weight. */
  | 'weighs'
  /** Before “spending” it says that an economy or a public body spends. */
  | 'publicMoney'
  /** Before “revenue” it says which. */
  | 'revenueModifier'
  /** Spelt as in Britain and most of the Commonwealth, not as in the United States. */
  | 'britishSpelling'
  /** Says which product, budget or revenue a share is of. */
  | 'baseModifier';

export const moneyWords = rowsOf<MoneyTrait>()({
  perUnit: `
    year month week day annum quarter hour head person capita family household
    pupil student child patient`,
  'perUnit priced': 'tonne ton barrel acre hectare',
  priced: 'share unit ounce gallon litre liter kilo kilogram bushel therm',
  qualifier: `
    no_more_than no_less_than not_more_than not_less_than up_to at_least at_most as_much_as
    as_little_as as_many_as in_excess_of upwards_of close_to about around roughly approximately
    approx. an_estimated a_reported some nearly almost just_short_of just an_additional an_extra
    a_further another only an_initial a_record a_total_of the_equivalent_of equivalent_to
    a_minimum_of a_maximum_of exactly a_combined an_annual the_first the_remaining a_few
    a_couple_of`,
  comparison: 'more_than less_than lower_than over under above below fewer_than',
  conversion: 'then now currently equal_to worth or at_the_time',
  requested: `
    requested asked_for asking_for sought seeking appealed_for called_for needed needs wanted
    demanded`,
  disputed: `
    clash clashes clashed row rows dispute disputes debate battle fight fights fighting argue
    argued argument arguments quarrel anger outrage concern concerns question questions questioned
    criticism criticised criticized scandal talks negotiations wrangle sue sued lawsuit trial
    inquiry grilled arrested charged control standoff split divided disagreement protest protests
    hand handed handing take taken took taking turn turned mull mulls`,
  change: `
    raise raises raising rise rises rose risen rising increase increases increased increasing grow
    grows grew grown growing fall falls fell fallen falling cut cutting reduce reduces reduced
    reducing double doubles doubled doubling triple triples tripled tripling lower lowers lowered
    lowering drop drops dropped dropping jump jumps jumped jumping climb climbs climbed climbing
    boost boosts boosted boosting expand expands expanded expanding slash slashes slashed slashing
    trim trims trimmed trimming revise revises revised revising change changes changed changing
    move moves moved moving soar soars soared soaring surge surges surged surging shrink shrinks
    shrank shrunk shrinking decline declines declined declining narrow narrows narrowed narrowing
    widen widens widened widening improve improves improved improving compare compares compared
    comparing reduction reductions expansion revision improvement went decrease decreases decreased
    decreasing lift lifts lifted lifting hike hikes hiked hiking dip dips dipped dipping plunge
    plunges plunged plunging slip slips slipped slipping tumble tumbles tumbled tumbling edge edges
    edged edging swell swells swelled swelling balloon ballooned ballooning advance advanced gained
    slid sank quadruple quadrupled upgrade upgraded enhance enhanced enhancing enhancement scaled topped
   `,
  'change payment': 'raised',
  'change worthOf': 'cuts',
  payment: `
    paid spent spend delivered disbursed received given transferred released handed_over
    contributed sent`,
  'payment worthOf': 'pay',
  product: `
    gross_domestic_product gross_national_product gross_world_product gross_domestic_income
    gross_national_income gross_world_income national_income national_output national_product
    economic_output`,
  moneyModifier: `
    new extra additional fresh further more private foreign european british emergency humanitarian
    taxpayer taxpayers taxpayer's taxpayer’s taxpayers' taxpayers’ investor investors investor's
    investors' investor’s investors’ planned unpaid promised lottery overseas climate direct
    financial economic`,
  'moneyModifier publicMoney': 'public government state federal military development social',
  'moneyModifier baseModifier': 'annual',
  worthOf: `
    money funding funds support investment investments assistance cash taxes savings spending debt
    debts loan loans grant grants relief contract contracts finance income revenue damage losses
    subsidy subsidies fines help capital credit compensation trade exports import imports sales
    assets goods wages benefits fees budgets`,
  'worthOf publicMoney': 'aid budget',
  'worthOf revenueModifier': 'export',
  weighs: `
    bomb bombs warhead warheads baby babys man mans dog dogs fish fishs missile missiles shell
    shells payload payloads weapon weapons babies men fishes heavier lighter overweight in_weight`,
  publicMoney: 'central defence defense health education welfare domestic',
  'publicMoney baseModifier': 'national total',
  britishSpelling: `
    honour honours honoured honouring colour colours labour neighbour neighbours neighbourhood
    favour favoured favourite behaviour harbour rumours centre centres programme programmes
    councillor councillors cheque cheques kilometre kilometres litre litres metres theatre
    licence travelled organisation organisations organise organised recognise recognised prioritise
    apologised utilise utilised whilst tonnes ageing`,
  revenueModifier: 'tax oil gas mining customs fiscal worldwide gross net',
  'revenueModifier baseModifier': 'global',
  baseModifier: 'yearly combined projected nominal estimated regional world overall current',
});
