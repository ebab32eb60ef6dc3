import { countryOf } from '../actors/countries';

/** What a sign, code or word for a unit of money stands for. */
export interface CurrencyReading {
  /** ISO 4217, null when only the text around can tell. */
  readonly code: string | null;
  /** The word or sign that leaves it open: “dollar”, “shilling”. */
  readonly open: string | null;
  /** Cents and pence: a hundredth of the unit. */
  readonly minor: boolean;
}

/** A word that may name a unit, with what it stands for. */
export interface UnitName extends CurrencyReading {
  /** Ordinary English too (“won”, “marks”): money only behind a large number. */
  readonly ordinary: boolean;
}

/** Words that name units and much else. */
const ORDINARY = new Set(
  'won real reals mark marks sol soles afghani afghanis dram drams leone leones colon colons quetzal quetzals balboa balboas som soms rand'.split(
    ' ',
  ),
);
/** Last words of official names that are no units alone: “special drawing rights”. */
const NOT_UNITS = new Set(['rights', 'gold']);

/** Names in use that the locale data does not list, by what they stand for. */
const OTHER_NAMES: readonly (readonly [names: string, code: string])[] = [
  ['american dollar|american dollars|u.s. dollar|u.s. dollars|us dollar|us dollars', 'USD'],
  ['buck|bucks|greenbacks', 'USD'],
  ['pound sterling|pounds sterling|sterling|quid', 'GBP'],
  ['renminbi|rmb|chinese renminbi|kuai', 'CNY'],
  ['rouble|roubles|russian rouble|russian roubles', 'RUB'],
  ['reais|brazilian reais', 'BRL'],
  ['sheqel|sheqels|new shekel|new shekels|israeli shekel|israeli shekels|shekel|shekels', 'ILS'],
  ['hryvni|hryven', 'UAH'],
  ['złoty|złotys|zlotych|złotych|zloties', 'PLN'],
  ['geneh', 'EGP'],
  ['taiwan dollar|taiwan dollars', 'TWD'],
  ['cfa|fcfa|f cfa|cfaf', 'XOF'],
  ['cfa franc|cfa francs', 'XOF'],
  ['meticais', 'MZN'],
  ['emirati dirham|emirati dirhams', 'AED'],
  ['levs', 'BGN'],
  ['lire', 'ITL'],
  ['mark|marks', 'DEM'],
  ['deutsche mark|deutsche marks|deutschmark|deutschmarks|german mark|german marks', 'DEM'],
];

/** Units that have no ISO 4217 code: the amount is found, its currency is null. */
const UNCODED = new Set('bitcoin bitcoins satoshi satoshis ether'.split(' '));

/** Hundredths of one currency. */
const OWN_MINOR: readonly (readonly [names: string, code: string])[] = [
  ['us cent|us cents|u.s. cent|u.s. cents|american cents', 'USD'],
  ['euro cent|euro cents|eurocent|eurocents', 'EUR'],
  ['australian cents', 'AUD'],
  ['canadian cents', 'CAD'],
];

const MINOR: readonly (readonly [names: string, open: string])[] = [
  ['cent|cents|c|¢', 'cent'],
  ['penny|pennies|pence|p', 'penny'],
  ['sen|kopeck|kopecks|kopek|kopeks|paisa|paise|centime|centimes|centavo|centavos', 'minor'],
];

/** The unit that a shared word means when no country speaks for another. */
const DEFAULTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: 'USD',
    $: 'USD',
    '¥': 'JPY',
    cent: 'USD',
    pound: 'GBP',
    '£': 'GBP',
    penny: 'GBP',
    rupee: 'INR',
    rs: 'INR',
    '₨': 'INR',
    '₩': 'KRW',
    lira: 'TRY',
    won: 'KRW',
    ruble: 'RUB',
    leu: 'RON',
    krona: 'SEK',
    manat: 'AZN',
    'cfa franc': 'XOF',
  }),
);

/** Lower case without diacritics: “Lekë” is looked up as “leke”. */
export const foldUnit = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}’'ʻ]/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

interface Units {
  readonly names: ReadonlyMap<string, UnitName>;
  /** Codes that each shared word or sign may mean. */
  readonly shared: ReadonlyMap<string, ReadonlySet<string>>;
  readonly codes: ReadonlySet<string>;
  /** Signs of one character, such as “₦”. */
  readonly signs: ReadonlyMap<string, string | null>;
}

let units: Units | undefined;

/**
 * Names, codes and signs of all currencies in use, from the platform's Unicode locale data
 * (CLDR, through Intl), which every browser and Node carry: nothing to bundle, and kept by others.
 */
export function currencyUnits(): Units {
  units ??= buildUnits();
  return units;
}

function buildUnits(): Units {
  const names = new Map<string, UnitName>();
  const shared = new Map<string, Set<string>>();
  const signs = new Map<string, string | null>();
  const codes = new Set<string>();
  /** Last word of each name, with the singular it is listed under. */
  const bare = new Map<string, { singular: string; of: Set<string> }>();
  const addBare = (word: string, singular: string, code: string): void => {
    const row = bare.get(word);
    if (row) row.of.add(code);
    else bare.set(word, { singular, of: new Set([code]) });
  };
  const titles = new Intl.DisplayNames('en', { type: 'currency' });
  for (const code of Intl.supportedValuesOf('currency')) {
    const title = titles.of(code) ?? code;
    // Newer platforms list currencies of the past with their years: “Italian Lira (1861–2002)”.
    if (title === code || title.includes('(')) continue;
    codes.add(code);
    const name = foldUnit(title);
    const plural = foldUnit(part(code, 'name', 2));
    const singular = unitWord(name);
    names.set(name, reading(code)).set(plural, reading(code));
    if (!NOT_UNITS.has(singular)) {
      // A plural of its own (“lei”, “kroner”) may also be met as an English one (“leus”).
      for (const word of new Set([singular, unitWord(plural), `${singular}s`])) {
        addBare(word, singular, code);
      }
    }
    for (const display of ['symbol', 'narrowSymbol'] as const) {
      const sign = part(code, display, 1);
      if (!/^\p{Sc}$/u.test(sign)) continue;
      add(shared, sign, code);
      signs.set(sign, signs.has(sign) && signs.get(sign) !== code ? null : code);
    }
  }
  for (const [word, { singular, of }] of bare) {
    for (const code of of) add(shared, singular, code);
    const [only] = of;
    const own = of.size === 1 && only ? reading(only) : open(singular);
    if (names.get(word)?.code === undefined || of.size > 1) {
      names.set(word, { ...own, ordinary: ORDINARY.has(word) });
    }
  }
  for (const [list, code] of OTHER_NAMES) {
    for (const name of list.split('|')) {
      const found = code === 'XOF' ? open('cfa franc') : reading(code);
      names.set(foldUnit(name), { ...found, ordinary: ORDINARY.has(name) });
    }
  }
  for (const name of UNCODED) names.set(name, { ...open(name), ordinary: false });
  for (const [list, word] of MINOR) {
    for (const name of list.split('|')) {
      names.set(name, { code: null, open: word, minor: true, ordinary: false });
    }
  }
  for (const [list, code] of OWN_MINOR) {
    for (const name of list.split('|'))
      names.set(foldUnit(name), { ...reading(code), minor: true });
  }
  addCrowns(names, shared);
  for (const sign of ['$', '£', '¥', '₨']) signs.set(sign, null);
  // Letters stand before it, or none.
  signs.set('₵', 'GHS');
  return { names, shared, codes, signs };
}

/** “Crowns” are the English name of every krone, krona and koruna. */
function addCrowns(names: Map<string, UnitName>, shared: Map<string, Set<string>>): void {
  const crowns = new Map(
    [...names].filter(
      ([name, { code }]) => code !== null && /\b(?:krone|krona|koruna)$/.test(name),
    ),
  );
  for (const [name, unit] of crowns) {
    if (unit.code !== null) add(shared, 'crown', unit.code);
    if (!name.includes(' ')) continue;
    const english = name.replace(/(?<!\p{L})\p{L}+$/u, 'crown');
    names.set(english, unit).set(`${english}s`, unit);
  }
  const word = { ...open('crown'), ordinary: true };
  names.set('crown', word).set('crowns', word);
}

const reading = (code: string): UnitName => ({ code, open: null, minor: false, ordinary: false });
const open = (word: string): UnitName => ({
  code: null,
  open: word,
  minor: false,
  ordinary: false,
});

/** The bare unit of a currency's name: “krone” of “norwegian krone”. */
const unitWord = (name: string): string =>
  /\bcfa francs?$/.exec(name)?.[0] ?? name.split(' ').at(-1) ?? name;

function add(map: Map<string, Set<string>>, key: string, code: string): void {
  const row = map.get(key);
  if (row) row.add(code);
  else map.set(key, new Set([code]));
}

function part(
  code: string,
  currencyDisplay: 'name' | 'symbol' | 'narrowSymbol',
  n: number,
): string {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay })
      .formatToParts(n)
      .find(({ type }) => type === 'currency')?.value ?? code
  );
}

/** Letters that several countries write before figures: “P50 million”, “K3 million”. */
const LETTER_SIGNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'sign P': new Set(['PHP', 'BWP']),
    'sign K': new Set(['ZMW', 'MWK', 'PGK']),
    'sign Br': new Set(['ETB', 'BYN']),
    'sign Bs': new Set(['BOB', 'VES']),
  }),
);

/** The word that a shared sign stands for, by which “$5 to 6 million dollars” is of one unit. */
export const unitOfSign = (word: string | null): string | null =>
  word === null ? null : (SIGN_WORDS.get(word) ?? word);

const SIGN_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'dollar',
    '£': 'pound',
    '¥': 'yen',
    '₩': 'won',
    '₨': 'rupee',
    rs: 'rupee',
  }),
);

/** Whether only a country of the text can make money of what is written. */
export const needsCountry = (word: string | null): boolean =>
  word !== null && LETTER_SIGNS.has(word);

/** Whether a currency's hundredth may be called so: pence are of pounds, and cents are not. */
export const hasHundredth = (code: string, word: string): boolean =>
  word === 'minor' || (word === 'penny') === (currencyUnits().shared.get('£')?.has(code) ?? false);

/** The currencies of a country (ISO 3166-1 alpha-2) among those a shared word may mean. */
function currencyOf(country: string, word: string): string | undefined {
  const candidates =
    LETTER_SIGNS.get(word) ?? currencyUnits().shared.get(/^(?:rs|₨)$/.test(word) ? 'rupee' : word);
  const own = countryOf(country)?.currencies ?? [];
  const minor = /^(?:cent|penny|minor)$/.test(word);
  return own.find((code) => (minor ? hasHundredth(code, word) : candidates?.has(code)));
}

/**
 * Settles a shared word by the countries named nearby, nearest first; null when none of them has
 * a currency of that name and English has no usual reading of the bare word.
 */
export function settleCurrency(
  word: string,
  countries: readonly string[],
): { code: string | null; byCountry: boolean } {
  for (const country of countries) {
    const code = currencyOf(country, word);
    if (code !== undefined) return { code, byCountry: true };
  }
  return { code: DEFAULTS.get(word) ?? null, byCountry: false };
}
