import { rowsOf } from './wordRows';

/** Words of promises: what is given, who gives and gets it, on what terms. */
export type PledgeTrait =
  /** Money that is given, or what it is given in: “announced a package of $5m”. */
  | 'aid'
  /** Raising it is a promise: “raised its contribution to $5m”; raising a tax is none. */
  | 'raised'
  /** Stands for money itself: “in support to Kenya”. */
  | 'moneyNoun'
  /** Holds money for others: “into a fund to insure ships”. */
  | 'fundKind'
  /** May be promised or offered, but is no gift. */
  | 'noGift'
  /** Takes an infinitive of giving: “the decision of Japan to contribute”. */
  | 'promisingNoun'
  /** A public body without a name: what it will spend is a promise. */
  | 'publicBody'
  /** In the name of who gives money: “from the Harbour Trust”. */
  | 'donorName'
  /** Its participle is said of what money pays for: “backed by $5m of aid”. */
  | 'funded'
  /** Its cost may be somebody's gift: “a $5m project funded by Japan”. */
  | 'fundedKind'
  /** Its subject gets the good of what stands behind “from”. */
  | 'benefits'
  /** May be “to give”, unlike an aim or a plan. */
  | 'donorKind'
  /** People who spend on themselves. */
  | 'privateSpender'
  /** People or bodies that can be given money. */
  | 'recipientKind'
  /** A verb that opens a purpose though it may be a noun: “to fund clinics”. */
  | 'purposeVerb'
  /** A gerund that says which: “drinking water”. */
  | 'adjectivalGerund'
  /** What a giver takes money from, and no giver itself: “$5m from its reserve”. */
  | 'giversPurse'
  /** Before people or bodies it says which: “implementing agencies”; else it is what is done. */
  | 'workingGerund'
  /** Opens a clause that is no longer what the money is for. */
  | 'endsPurpose'
  /** Ties what follows to the noun before it. */
  | 'keepsPhrase'
  /** Behind a comma it opens the terms of a promise: “, subject to approval, …”. */
  | 'opensTerms'
  /** What stands behind it must come first. */
  | 'condition'
  /** Measures something against the amount behind it. */
  | 'compares'
  /** With “of” it takes a part of the amount behind it. */
  | 'portion'
  /** May stand before an amount, between it and its verb. */
  | 'beforeAmount'
  /** What money will do, or will be: “the aid will help”, “the fund will be used”. */
  | 'servesAs'
  /** Says that something may or ought to be done, not that it will. */
  | 'onlyPossible'
  /** What parties fight over before a court or a regulator: paying to end it is no gift. */
  | 'quarrel'
  /** Its object is the sum that others make up: “pledges reached $5m”. */
  | 'amountsTo'
  /** With “with” and an amount its subject joins others who give. */
  | 'stepsIn'
  /** Its object is thanked or praised for what it gives. */
  | 'thanks'
  /** Gets money for work or goods, or takes it: no gift to it. */
  | 'sells'
  /** A verb whose first object gets what the second is: “give the school $5m”. */
  | 'givesTo'
  /** A place or body that works with money given to it: “into the hospice sector”. */
  | 'facilityKind'
  /** What money is given to though it cannot receive any: “to research”. */
  | 'causeKind'
  /** What money will do for others: “£5m will ease the shortage”. */
  | 'serves'
  /** What is aimed at or asked for, not given: “the $5m target”. */
  | 'target'
  /** What money was agreed in before: “under its $5m programme”. */
  | 'arrangement'
  /** With “of” it belongs to such an arrangement: “the review of its $5m programme”. */
  | 'arrangementPart'
  /** Says that past spending is summed up, no news told. */
  | 'account'
  /** A plan that gives money: “the bill provides $5m for clinics”. */
  | 'providesMoney'
  /** Its object is money that is spent, wanted or paid back. */
  | 'takesMoney'
  /** Tells of what others give: who he is or gives himself is not said. */
  | 'onlyTells'
  /** Who gets money for business or politics, or what it then is: no aid. */
  | 'ownInterest';

export const pledgeWords = rowsOf<PledgeTrait>()({
  'aid raised moneyNoun fundKind donorKind donorName purposeVerb servesAs facilityKind serves arrangement giversPurse': `
    fund`,
  'aid raised moneyNoun fundKind facilityKind giversPurse': 'funds',
  'aid raised moneyNoun promisingNoun': 'commitment pledge',
  'aid raised moneyNoun purposeVerb servesAs serves': 'support finance help',
  'aid raised moneyNoun purposeVerb': 'aid',
  'aid raised moneyNoun givesTo': 'grant',
  'aid raised moneyNoun arrangement providesMoney': 'package',
  'aid raised moneyNoun': `
    gift gifts assistance funding grants investment investments contribution contributions donation donations
    financing`,
  'aid raised promisingNoun givesTo': 'offer',
  'aid raised promisingNoun': 'commitments pledges',
  'aid moneyNoun fundKind arrangement fundedKind': 'programme program',
  'aid moneyNoun causeKind': 'relief',
  'aid moneyNoun arrangement': 'loan',
  'aid moneyNoun':
    'boost injection uplift top-up loans credit credits money guarantee guarantees cash',
  'aid fundKind facilityKind arrangement': 'facility',
  'aid fundKind arrangement fundedKind': 'scheme',
  'aid promisingNoun givesTo': 'promise',
  'aid promisingNoun arrangement providesMoney': 'plan',
  'aid arrangement': 'bailout',
  aid: `
    outlay subsidy subsidies scholarship scholarships stimulus compensation endowment
    ex_gratia ex-gratia release disbursement allocation sum`,
  'aid fundedKind': 'initiative project',
  'raised moneyNoun': 'lending giving',
  donorName: `
    lottery charity charities endowment appeal society donor rotary philanthropist federation
    nations kingdom`,
  funded: `
    funded backed supported financed co-financed cofinanced co-funded part-funded sponsored
    underwritten bolstered boosted bankrolled subsidised subsidized fuelled`,
  benefits: 'benefit benefits benefited benefiting benefitted benefitting',
  'raised portion': 'share',
  'moneyNoun beforeAmount': 'more',
  moneyNoun: 'food available pledged promised committed',
  'fundKind sells': 'account',
  'fundKind facilityKind donorName': 'trust',
  'fundKind facilityKind': 'facilities',
  fundKind: 'pot pool',
  'noGift purposeVerb': 'cut',
  'noGift arrangement providesMoney giversPurse': 'budget',
  providesMoney: 'bill bills legislation act amendment measure resolution strategy',
  'noGift ownInterest': 'ransom bail',
  noGift: `
    saving savings cuts reduction reductions tax taxes tariff tariffs levy levies duties fine fines
    penalty penalties debt debts loss losses profit profits sales revenue revenues price prices cost
    costs salary salaries wage wages bonus bonuses reward rewards bounty bounties bond contract
    contracts bid bids takeover fraud theft crime crimes rebate rebates discount discounts damages
    settlement invoice invoices deficit export exports import imports trade spending interest dividend dividends fee
    fees overspend overspends overrun overruns rent ticket tickets shares stake fortune job jobs`,
  'promisingNoun arrangement providesMoney': 'agreement deal',
  promisingNoun: `
    decision decisions promises plans offers agreements intention intentions undertaking
    undertakings willingness vow vows deals readiness resolve`,
  onlyTells: `
    aide aides official officials diplomat diplomats analyst analysts expert experts source sources
    observers critics campaigners reporters newspaper economist economists`,
  'publicBody donorKind recipientKind': 'government states ministry council agency',
  'publicBody donorKind': 'state commission',
  'publicBody recipientKind': 'governments councils region',
  publicBody:
    'city department treasury county province prefecture canton township administration parliament town borough municipality',
  'donorKind recipientKind': 'countries',
  'donorKind sells': 'company lender',
  donorKind: 'bank union minister president bloc foundation donors church churches parish diocese',
  'privateSpender recipientKind': 'households families people workers residents patients students',
  privateSpender: `
    consumers customers taxpayers motorists passengers tourists buyers shoppers tenants drivers
    viewers voters`,
  recipientKind: `
    nations territories farmers refugees communities victims survivors children women men girls boys
    businesses firms companies authorities agencies charities charity pensioners migrants pupils
    teachers nurses doctors soldiers troops veterans universities university organisations
    organizations groups partners neighbours neighbors allies islands country villagers
    fishermen herders orphans returnees settlers towns cities villages districts provinces
    municipalities coalition tribes peoples`,
  'purposeVerb servesAs serves': 'train build',
  'purposeVerb servesAs': 'buy cover',
  'purposeVerb facilityKind': 'plant',
  'purposeVerb causeKind': 'fight research study',
  'purposeVerb serves': `
    house shelter repair supply equip boost rebuild protect feed restore ease vaccinate`,
  'purposeVerb target': 'target',
  'purposeVerb arrangementPart': 'end',
  purposeVerb: `
    combat tackle upgrade improve clean test water staff stem curb clear counter back double open
    prevent reduce replace reopen secure start strengthen modernise modernize insure resettle mentor
    subsidise subsidize electrify`,
  'adjectivalGerund causeKind': 'housing training',
  adjectivalGerund: `
    drinking developing struggling working farming fishing nursing existing teaching banking
    building heating policing ageing aging emerging surviving neighbouring neighboring starving`,
  giversPurse: 'reserve reserves budgets vote surplus contingency',
  workingGerund: `
    implementing participating executing hosting receiving bordering operating partnering lending
    contributing coordinating`,
  'endsPurpose keepsPhrase': 'on',
  'endsPurpose opensTerms condition': 'pending',
  'endsPurpose opensTerms': 'if once provided subject',
  'endsPurpose condition': 'unless',
  'endsPurpose compares stepsIn': 'following',
  'endsPurpose compares': 'after despite',
  'endsPurpose beforeAmount': 'as',
  'endsPurpose account': 'since',
  endsPurpose: `
    while before but although though because when whereas amid according which who whose where`,
  'keepsPhrase beforeAmount': 'of from at around between under',
  keepsPhrase: 'in across along near within inside outside',
  'opensTerms portion arrangementPart': 'part',
  'opensTerms portion': 'half',
  opensTerms: 'including payable spread mostly largely mainly partly disbursed drawn paid',
  condition: `
    on_condition on_the_condition provided_that providing_that as_long_as so_long_as subject_to
    contingent_on conditional_on conditional_upon depending_on in_return_for in_exchange_for`,
  'compares amountsTo': 'exceed exceeds exceeded',
  compares: `
    compared_with compared_to up_from down_from than_the on_top_of in_addition_to besides short_of
    instead_of rather_than out_of against as_against double_the twice_the triple_the half_the beyond exceeding`,
  'portion beforeAmount': 'most much some only',
  'portion arrangementPart': 'tranche installment instalment',
  portion: 'third quarter fifth tenth fraction percent per_cent % all none any rest remainder',
  'beforeAmount amountsTo': 'total totalling totaling',
  beforeAmount: `
    about up to less than over nearly almost a an the additional another further extra least roughly
    approximately estimated initial just first new fresh combined record its their his her our
    remaining immediate substantial significant generous modest mere paltry hefty one-off annual cumulative whopping massive staggering even also well close worth earlier previous original full equivalent`,
  'servesAs amountsTo': 'reach',
  'servesAs givesTo': 'pay',
  'servesAs serves': 'go provide',
  servesAs: `
    used spent directed channelled channeled split divided shared allocated earmarked targeted
    benefit meant intended designed aimed going`,
  onlyPossible: 'could may might should must can cannot ought need',
  quarrel: `
    case cases lawsuit lawsuits suit suits litigation claim claims charge charges allegation
    allegations accusation accusations probe investigation investigations dispute disputes
    legal_costs prosecution complaint complaints`,
  'amountsTo stepsIn': 'top tops topped came',
  'amountsTo serves': 'come',
  amountsTo: `
    reached reaching totals totalled totaled amount amounts amounted stand stands stood hit hits
    surpass surpassed passed climbed rose grew swelled`,
  'stepsIn serves': 'follow',
  stepsIn: `
    follows followed topping led leading leads lead joined joining joins join chipped chipping chips
    stepped stepping steps weighed weighing responded responding matched matching matches`,
  thanks: `
    thank thanks thanked thanking praise praised praises praising commend commends commended
    commending applaud applauds applauded applauding salute salutes saluted congratulate
    congratulates congratulated congratulating hail hailed hails`,
  sells: `
    lawyer lawyers contractor contractors supplier suppliers adviser advisers advisor advisors
    consultant consultants consultancy agent agents seller sellers lenders landlord landlords
    accounts police authority cartel gang studio barber tax_office kidnappers hackers extortionists
    blackmailers gunmen bribe bribes bribery corporation consortium`,
  givesTo: 'give send hand lend award wire',
  facilityKind: `
    sector sectors club clubs centre centres center centers laboratory laboratories lab labs station
    stations plants network networks school schools hospital hospitals clinic clinics museum museums
    library libraries theatre theatres church churches port ports estate estates pantry aircraft
    towers college colleges hospice hospices choir choirs shelters gallery galleries nursery nurseries
    orphanage orphanages halls`,
  causeKind: `
    studies cost costs emergency response effort efforts construction rebuilding reconstruction recovery
    development prevention eradication expansion restoration protection treatment education peace
    pools defence defense security`,
  serves: 'flow relieve meet',
  takesMoney: `
    repaid repay repays repaying spent spend spends spending used use uses using took take takes taking
    accepted accept sought seek seeks seeking wants wanted want requested request needs needed
    rejected reject refinanced defaulted service serviced servicing secure misused stole diverted`,
  target: `
    targets goal goals appeal appeals threshold thresholds ceiling ceilings cap caps mark shortfall
    gap needed required sought requested`,
  arrangement: 'arrangement envelope',
  arrangementPart: 'review reviews phase terms completion size extension portion launch',
  account: `
    so_far to_date over_the_past over_the_last over_the_years in_the_past in_the_last last_decade
    in_recent every_year each_year a_year annually in_total altogether`,
  ownInterest: `
    shareholder shareholders investor investors creditor creditors bondholder bondholders campaign
    campaigns candidate candidates party parties labour tories republicans democrats conservatives
    owner owners executive executives assets`,
});
