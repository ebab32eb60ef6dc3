import { currencies, noUnits, ordinaryUnits, sharedHundredths } from '../lexicon/currencies';

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
    if (!noUnits.has(singular)) {
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
      names.set(word, { ...own, ordinary: ordinaryUnits.has(word) });
    }
  }
  addListed(names);
  addCrowns(names, shared);
  for (const sign of ['$', '£', '¥', '₨', '₿']) signs.set(sign, null);
  // Letters stand before it, or none.
  signs.set('₵', 'GHS');
  return { names, shared, codes, signs };
}

/** Adds the names that the lexicon lists: hundredths, and what the locale data do not have. */
function addListed(names: Map<string, UnitName>): void {
  for (const [word, list] of sharedHundredths) {
    for (const name of list.split('|')) names.set(name, { ...open(word), minor: true });
  }
  for (const { code, shared: word = '', names: list, hundredths } of currencies) {
    const unit = code === null ? open(word) : reading(code);
    for (const name of list?.split('|') ?? []) {
      names.set(foldUnit(name), { ...unit, ordinary: ordinaryUnits.has(name) });
    }
    for (const name of hundredths?.split('|') ?? []) {
      names.set(foldUnit(name), { ...unit, minor: true });
    }
  }
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
