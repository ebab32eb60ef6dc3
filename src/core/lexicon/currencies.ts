/**
 * How texts write one unit of money, besides the names, signs and codes of the platform's locale
 * data. Most currencies need no row.
 */
export interface CurrencyRow {
  /** ISO 4217, null where several countries use what is written. */
  readonly code: string | null;
  /** The word that then stands for it until a country settles it. */
  readonly shared?: string;
  /** The codes that `shared` may mean, where no name of a unit tells. */
  readonly codes?: string;
  /** Names in lower case, with `|` between. */
  readonly names?: string;
  /** Names of its hundredths, with `|` between. */
  readonly hundredths?: string;
  /** Letters before or behind figures, exactly so written; `_` for a space. */
  readonly letters?: string;
  /** Letters only before figures: “K5 million”, while “5K” is five thousand. */
  readonly lettersBefore?: string;
  readonly lettersBehind?: string;
  /** Letters before a dollar sign that are no country's or currency's code. */
  readonly dollars?: string;
  /** Letters with a sign other than a dollar's. */
  readonly signs?: string;
}

export const currencies: readonly CurrencyRow[] = [
  { code: 'AED', names: 'emirati dirham|emirati dirhams', letters: 'Dhs Dh' },
  { code: 'AFN', letters: 'Afs' },
  { code: 'AOA', letters: 'Kz' },
  {
    code: 'ATS',
    names: 'schilling|schillings|austrian schilling|austrian schillings',
    hundredths: 'groschen',
  },
  {
    code: 'AUD',
    names: 'aussie dollar|aussie dollars',
    hundredths: 'australian cents',
    dollars: 'A AUS',
  },
  { code: 'BAM', names: 'convertible mark|convertible marks|bosnian mark|bosnian marks' },
  { code: 'BBD', dollars: 'BDS' },
  { code: 'BDT', letters: 'Tk', lettersBefore: 'Tk.' },
  { code: 'BEF', names: 'belgian franc|belgian francs' },
  { code: 'BGN', names: 'levs', hundredths: 'stotinka|stotinki' },
  { code: 'BHD', lettersBefore: 'BD' },
  { code: 'BIF', letters: 'FBu' },
  { code: 'BRL', names: 'reais|brazilian reais', dollars: 'R' },
  { code: 'BWP', hundredths: 'thebe' },
  { code: 'CAD', hundredths: 'canadian cents', dollars: 'C CAN CDN CA' },
  { code: 'CHF', letters: 'SFr sFr' },
  {
    code: 'CNY',
    names: 'renminbi|rmb|chinese renminbi|kuai|元|人民币',
    hundredths: 'fen',
    letters: 'RMB',
    signs: 'CN¥ RMB¥',
  },
  { code: 'CZK', hundredths: 'haler|haleru', letters: 'Kč' },
  {
    code: 'DEM',
    names: `mark|marks|deutsche mark|deutsche marks|deutschmark|deutschmarks|german mark|german marks`,
    hundredths: 'pfennig|pfennigs',
    lettersBefore: 'DM dm',
  },
  { code: 'DKK', letters: 'DKr DKr. Dkr' },
  { code: 'EEK', names: 'kroon|kroons|estonian kroon|estonian kroons' },
  { code: 'EGP', names: 'geneh', letters: 'LE l.e. L.E. L.E l.e', signs: 'E£' },
  { code: 'ESP', names: 'peseta|pesetas|spanish peseta|spanish pesetas' },
  {
    code: 'EUR',
    hundredths: 'euro cent|euro cents|eurocent|eurocents',
    lettersBehind: '€ur',
  },
  { code: 'FIM', names: 'markka|markkaa|finnish markka|finnish markkas' },
  { code: 'FJD', dollars: 'F' },
  { code: 'FRF', names: 'french franc|french francs' },
  { code: 'GBP', names: 'pound sterling|pounds sterling|sterling|quid' },
  { code: 'GHS', hundredths: 'pesewa|pesewas', letters: 'GH¢ GHC GHc', signs: 'GH₵' },
  { code: 'GRD', names: 'drachma|drachmas|drachmae|greek drachma|greek drachmas' },
  { code: 'GYD', dollars: 'G' },
  { code: 'HUF', lettersBehind: 'Ft' },
  { code: 'IDR', letters: 'Rp Rp.' },
  { code: 'IEP', names: 'punt|punts|irish pound|irish pounds|irish punt|irish punts' },
  {
    code: 'ILS',
    names: 'sheqel|sheqels|new shekel|new shekels|israeli shekel|israeli shekels|shekel|shekels',
    hundredths: 'agora|agorot',
    letters: 'NIS',
  },
  { code: 'ITL', names: 'lire|italian lira|italian lire' },
  { code: 'JMD', dollars: 'J' },
  { code: 'JOD', letters: 'JD' },
  { code: 'JPY', names: '円', signs: 'JP¥' },
  { code: 'KES', letters: 'Ksh Ksh. KSh KSh. KSH Kshs ksh' },
  { code: 'KRW', names: '원', lettersBefore: 'W' },
  { code: 'KWD', letters: 'KD' },
  { code: 'LBP', lettersBefore: 'LL' },
  { code: 'LKR', letters: 'SLRs' },
  { code: 'LTL', names: 'litas|lithuanian litas' },
  { code: 'LVL', names: 'lats|latvian lats' },
  { code: 'MWK', lettersBefore: 'MK' },
  { code: 'MXN', dollars: 'MEX' },
  { code: 'MYR', letters: 'RM' },
  { code: 'MZN', names: 'meticais' },
  { code: 'NAD', dollars: 'N' },
  { code: 'NGN', hundredths: 'kobo', letters: 'N' },
  { code: 'NLG', names: 'dutch guilder|dutch guilders' },
  { code: 'NOK', letters: 'NKr NKr. Nkr' },
  { code: 'NPR', letters: 'NRs NRs.' },
  { code: 'OMR', lettersBefore: 'RO' },
  { code: 'PAB', lettersBefore: 'B/.' },
  { code: 'PEN', lettersBefore: 'S/ S/.' },
  { code: 'PHP', letters: 'Php PhP' },
  {
    code: 'PLN',
    names: 'złoty|złotys|zlotych|złotych|zloties',
    hundredths: 'grosz|groszy',
    lettersBehind: 'zł',
  },
  { code: 'PTE', names: 'portuguese escudo|portuguese escudos' },
  { code: 'PYG', lettersBefore: 'Gs Gs.' },
  { code: 'QAR', letters: 'QR' },
  { code: 'RUB', names: 'rouble|roubles|russian rouble|russian roubles' },
  { code: 'RWF', letters: 'Frw FRw Rwf RwF' },
  { code: 'SAR', hundredths: 'halala|halalas', lettersBefore: 'SR' },
  { code: 'SBD', dollars: 'SI' },
  { code: 'SEK', letters: 'SKr SKr. Skr' },
  { code: 'SGD', dollars: 'S' },
  { code: 'SIT', names: 'tolar|tolars|slovenian tolar|slovenian tolars' },
  { code: 'SKK', names: 'slovak koruna|slovak korunas|slovak crown|slovak crowns' },
  { code: 'SLE', letters: 'NLe' },
  { code: 'THB', hundredths: 'satang|satangs' },
  { code: 'TOP', dollars: 'T' },
  { code: 'TRY', hundredths: 'kuruş', letters: 'TL' },
  { code: 'TWD', names: 'taiwan dollar|taiwan dollars|nt dollar|nt dollars', dollars: 'NT' },
  { code: 'TZS', letters: 'Tsh Tsh. TSh TSH' },
  { code: 'UAH', names: 'hryvni|hryven' },
  { code: 'UGX', letters: 'Ush Ush. USh USH' },
  {
    code: 'USD',
    names:
      'american dollar|american dollars|u.s. dollar|u.s. dollars|us dollar|us dollars|buck|bucks|greenbacks',
    hundredths: 'us cent|us cents|u.s. cent|u.s. cents|american cents',
    dollars: 'U.S.',
  },
  { code: 'VUV', lettersBefore: 'VT Vt' },
  { code: 'WST', dollars: 'WS' },
  { code: 'XCD', dollars: 'EC' },
  {
    code: 'XDR',
    names: 'sdr|sdrs|special drawing right|special drawing rights',
    lettersBefore: 'SDR',
  },
  {
    code: 'XUA',
    names: 'unit of account|units of account',
    lettersBefore: 'UA',
  },
  { code: 'ZAR', letters: 'R' },
  { code: null, shared: 'rs', letters: 'Rs Rs. RS' },
  { code: null, shared: 'shilling', letters: 'Sh Shs', lettersBefore: 'Sh.' },
  { code: null, shared: 'crown', letters: 'kr kr. Kr Kr.' },
  {
    code: null,
    shared: 'cfa franc',
    names: 'cfa|fcfa|f cfa|cfaf|cfa franc|cfa francs',
    letters: 'FCFA F_CFA',
    lettersBefore: 'CFA CFAF',
  },
  { code: null, shared: 'sign P', codes: 'PHP BWP', lettersBefore: 'P' },
  { code: null, shared: 'sign K', codes: 'ZMW MWK PGK', lettersBefore: 'K' },
  { code: null, shared: 'sign L', codes: 'HNL', lettersBefore: 'L' },
  { code: null, shared: 'sign Br', codes: 'ETB BYN', lettersBefore: 'Br' },
  { code: null, shared: 'sign Bs', codes: 'BOB VES', lettersBefore: 'Bs Bs.' },
  // No ISO 4217 code: the amount is found, its currency is null.
  { code: null, shared: 'bitcoin', names: 'bitcoin|bitcoins' },
  { code: null, shared: 'apsar', names: 'apsar|abkhazian apsar' },
  { code: null, shared: 'transnistrian ruble', names: 'transnistrian ruble|transnistrian rubles' },
  { code: null, shared: 'somaliland shilling', names: 'somaliland shilling|somaliland shillings' },
  { code: null, shared: 'satoshi', names: 'satoshi|satoshis' },
  { code: null, shared: 'ether', names: 'ether' },
];

/** Codes that are English words in capitals or small letters: “ALL 70”, “TRY 5”, “top 10”. */
export const wordCodes: ReadonlySet<string> = new Set(
  'ALL TRY TOP PEN CUP MAD COP BAM SOS MOP RON GEL ANG BOB'.split(' '),
);

/** Letters that stand for much else (“SR 71”, “CFA 2024”): money only before a large number. */
export const commonLetters: ReadonlySet<string> = new Set(
  'CFA SR MK BD LE JD KD QR Br Bs DM dm LL Gs TL UA RO VT'.split(' '),
);

/** Names of units that are ordinary English too: money only behind a large number. */
export const ordinaryUnits: ReadonlySet<string> = new Set(
  `won real reals mark marks sol soles afghani afghanis dram drams leone leones colon colons quetzal
  quetzals balboa balboas som soms rand punt punts schilling schillings`.split(/\s+/),
);

/** Last words of official names that are no units alone: “special drawing rights”. */
export const noUnits: ReadonlySet<string> = new Set(['rights', 'gold']);

/** Hundredths of several currencies, by the word that stands for them until one is settled. */
export const sharedHundredths: readonly (readonly [shared: string, names: string])[] = [
  ['cent', 'cent|cents|c|¢'],
  ['penny', 'penny|pennies|pence|p'],
  [
    'minor',
    'sen|kopeck|kopecks|kopek|kopeks|paisa|paise|centime|centimes|centavo|centavos|piastre|piastres|piaster|piasters',
  ],
];

/** The currency that a shared word or sign means when no country speaks for another. */
export const usualCurrencies: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['cent', 'USD'],
  ['pound', 'GBP'],
  ['£', 'GBP'],
  ['penny', 'GBP'],
  ['rupee', 'INR'],
  ['rs', 'INR'],
  ['₨', 'INR'],
  ['₩', 'KRW'],
  ['lira', 'TRY'],
  ['won', 'KRW'],
  ['ruble', 'RUB'],
  ['leu', 'RON'],
  ['krona', 'SEK'],
  ['manat', 'AZN'],
  ['cfa franc', 'XOF'],
]);

/** The word that a shared sign stands for. */
export const signWords: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₩', 'won'],
  ['₨', 'rupee'],
  ['rs', 'rupee'],
]);
