/* Letters that stand for units of money and are no ISO 4217 codes. */

/** Codes that are English words in capitals or small letters: “ALL 70”, “TRY 5”, “top 10”. */
export const WORD_CODES = new Set(
  'ALL TRY TOP PEN CUP MAD COP BAM SOS MOP RON GEL ANG BOB'.split(' '),
);

/** Letters that stand for a unit, exactly so written; null where several countries use them. */
export const LETTERS: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    Rs: null,
    'Rs.': null,
    RS: null,
    RM: 'MYR',
    Rp: 'IDR',
    'Rp.': 'IDR',
    Ksh: 'KES',
    'Ksh.': 'KES',
    KSh: 'KES',
    'KSh.': 'KES',
    KSH: 'KES',
    Kshs: 'KES',
    Tsh: 'TZS',
    'Tsh.': 'TZS',
    TSh: 'TZS',
    TSH: 'TZS',
    Ush: 'UGX',
    'Ush.': 'UGX',
    USh: 'UGX',
    USH: 'UGX',
    SFr: 'CHF',
    sFr: 'CHF',
    NIS: 'ILS',
    LE: 'EGP',
    'l.e.': 'EGP',
    'L.E.': 'EGP',
    'L.E': 'EGP',
    'l.e': 'EGP',
    Dhs: 'AED',
    Dh: 'AED',
    FCFA: null,
    CFA: null,
    CFAF: null,
    'F CFA': null,
    RMB: 'CNY',
    SR: 'SAR',
    QR: 'QAR',
    KD: 'KWD',
    BD: 'BHD',
    JD: 'JOD',
    Tk: 'BDT',
    'Tk.': 'BDT',
    Php: 'PHP',
    PhP: 'PHP',
    Sh: null,
    Shs: null,
    'Sh.': null,
    'GH¢': 'GHS',
    GHC: 'GHS',
    GHc: 'GHS',
    'S/': 'PEN',
    'S/.': 'PEN',
    Kz: 'AOA',
    Frw: 'RWF',
    FRw: 'RWF',
    MK: 'MWK',
    R: 'ZAR',
    N: 'NGN',
    P: null,
    K: null,
    Br: null,
    Bs: null,
    'Bs.': null,
    kr: null,
    Kr: null,
    Kč: 'CZK',
  }),
);
export const AFTER_ONLY: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    zł: 'PLN',
    Ft: 'HUF',
    '€ur': 'EUR',
  }),
);
export const OPEN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    FCFA: 'cfa franc',
    CFA: 'cfa franc',
    CFAF: 'cfa franc',
    'F CFA': 'cfa franc',
    kr: 'crown',
    Kr: 'crown',
    Sh: 'shilling',
    Shs: 'shilling',
    'Sh.': 'shilling',
    P: 'sign P',
    K: 'sign K',
    Br: 'sign Br',
    Bs: 'sign Bs',
    'Bs.': 'sign Bs',
  }),
);
/** Letters that stand for a unit only before figures: “K5 million”, while “5K” is five thousand. */
export const BEFORE_ONLY = new Set([
  'P',
  'K',
  'CFA',
  'CFAF',
  'Br',
  'Bs',
  'Bs.',
  'S/',
  'S/.',
  'Sh.',
  'Tk.',
  'SR',
  'BD',
  'MK',
]);

/** Letters that stand for much else (“SR 71”, “CFA 2024”): money only before a large number. */
export const INITIALS = new Set(['CFA', 'SR', 'MK', 'BD', 'LE', 'JD', 'KD', 'QR', 'Br', 'Bs']);

/** Letters before a dollar sign that are no country's or currency's code. */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    C: 'CAD',
    CAN: 'CAD',
    A: 'AUD',
    S: 'SGD',
    R: 'BRL',
    J: 'JMD',
    N: 'NAD',
    T: 'TOP',
    NT: 'TWD',
    EC: 'XCD',
    MEX: 'MXN',
    BDS: 'BBD',
    F: 'FJD',
    'U.S.': 'USD',
  }),
);
/** Letters before signs other than a dollar's: “E£”, “CN¥”. */
export const PREFIXED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'E£': 'EGP',
    'GH₵': 'GHS',
    'CN¥': 'CNY',
    'RMB¥': 'CNY',
    'JP¥': 'JPY',
  }),
);
