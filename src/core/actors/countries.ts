import type { Range } from '../document/sourceDocument';
import { PhraseTable, type PhraseHit } from '../language/phraseTable';
import type { TaggedToken } from '../language/tagger';
import type { Token } from '../language/tokens';
import countryTable from './countryTable.json';

/** How a phrase names a country. */
export type CountryNaming = 'name' | 'demonym' | 'people' | 'capital' | 'seat';

export interface CountryPhrase {
  readonly naming: CountryNaming;
  /** ISO 3166-1 alpha-2; null for a seat of a bloc such as Brussels. */
  readonly code: string | null;
  /** Canonical name of the country, bloc or administration that is meant. */
  readonly name: string;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly currencies: readonly string[];
}

type Row = readonly [string, string, string[], string[], string[], string[]];

const rows = countryTable as unknown as readonly Row[];

/** Short forms that English newspapers use and the data package does not list as names. */
const SHORT_NAMES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['GB', ['UK', 'U.K.', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland']],
  ['US', ['US', 'U.S.', 'USA', 'U.S.A.', 'America']],
  ['AE', ['UAE', 'U.A.E.']],
  ['CD', ['DRC', 'D.R.C.', 'Democratic Republic of the Congo']],
  ['CZ', ['Czech Republic']],
  ['TR', ['Turkey']],
  ['MM', ['Burma', 'Myanmar']],
  ['VA', ['Holy See', 'Vatican']],
  ['SZ', ['Swaziland']],
  ['MK', ['Macedonia']],
  ['BA', ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia and Herzegovina']],
  ['PS', ['Palestine', 'Palestinian Authority']],
  ['KN', ['St. Kitts and Nevis']],
  ['TT', ['Trinidad and Tobago']],
  ['KR', ['S. Korea']],
  ['KP', ['N. Korea']],
  ['ZA', ['S. Africa']],
  ['SS', ['S. Sudan']],
  ['MK', ['N. Macedonia']],
  ['RU', ['Russian Federation']],
];

/** Demonyms that the package lacks, or gives to a dependency as well: these come first. */
const OTHER_DEMONYMS: readonly (readonly [code: string, demonyms: readonly string[]])[] = [
  ['GB', ['English', 'Scottish', 'Welsh']],
  ['US', ['American', 'U.S.', 'US']],
  ['NL', ['Dutch']],
  ['IN', ['Indian']],
  ['NO', ['Norwegian']],
  ['SA', ['Saudi']],
  ['PH', ['Philippine']],
  ['KZ', ['Kazakh']],
  ['UZ', ['Uzbek']],
  ['KG', ['Kyrgyz']],
  ['TJ', ['Tajik']],
  ['SK', ['Slovak']],
  ['AR', ['Argentinian']],
  ['MM', ['Burmese']],
  ['CI', ['Ivorian']],
  ['XK', ['Kosovar']],
  ['LU', ['Luxembourgish']],
  ['BD', ['Bangladeshi']],
  ['PS', ['Palestinian']],
  ['AF', ['Afghan']],
  ['IL', ['Israeli']],
  ['MV', ['Maldivian']],
  ['LA', ['Lao']],
  ['NP', ['Nepali']],
  ['IS', ['Icelandic']],
  ['SI', ['Slovenian']],
  ['RS', ['Serb']],
  ['XK', ['Kosovan']],
  ['AZ', ['Azeri']],
  ['BF', ['Burkinabé']],
  ['BW', ['Botswanan']],
  ['LS', ['Basotho']],
  ['KM', ['Comorian']],
  ['DJ', ['Djiboutian']],
  ['TL', ['Timorese']],
  ['VU', ['Vanuatuan']],
  ['SR', ['Surinamese']],
  ['EC', ['Ecuadorian']],
  ['CV', ['Cape Verdean']],
  ['LC', ['St. Lucian']],
];

/** Peoples whose plural is not the demonym with an s. */
const PEOPLES: readonly (readonly [code: string, people: string])[] = [
  ['GB', 'Britons'],
  ['SE', 'Swedes'],
  ['DK', 'Danes'],
  ['FI', 'Finns'],
  ['ES', 'Spaniards'],
  ['PL', 'Poles'],
  ['TR', 'Turks'],
  ['NL', 'Dutchmen'],
  ['FR', 'Frenchmen'],
];

/** Seats of government that are not capitals; those of a bloc carry no country. */
const SEATS: readonly (readonly [phrase: string, code: string | null, name: string])[] = [
  ['Downing Street', 'GB', 'United Kingdom'],
  ['No. 10', 'GB', 'United Kingdom'],
  ['Number 10', 'GB', 'United Kingdom'],
  ['Whitehall', 'GB', 'United Kingdom'],
  ['Westminster', 'GB', 'United Kingdom'],
  ['White House', 'US', 'United States'],
  ['Washington, D.C.', 'US', 'United States'],
  ['Kremlin', 'RU', 'Russia'],
  ['Elysée', 'FR', 'France'],
  ['Élysée', 'FR', 'France'],
  ['Quai d’Orsay', 'FR', 'France'],
  ['Brussels', null, 'European Union'],
];

/** Seats of government beside the official capital, and older or shorter names of capitals. */
const OTHER_CAPITALS: readonly (readonly [code: string, capitals: readonly string[]])[] = [
  ['BO', ['La Paz']],
  ['IN', ['Delhi']],
  ['NL', ['The Hague']],
  ['IL', ['Tel Aviv']],
  ['UA', ['Kyiv', 'Kiev']],
  ['MM', ['Naypyidaw', 'Naypyitaw']],
  ['MN', ['Ulaanbaatar', 'Ulan Bator']],
  ['LK', ['Colombo']],
];

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Capitals whose everyday use is another place or a name; never read as metonyms alone. */
const NOT_METONYMS = new Set(['Georgetown', 'Victoria', 'Kingston', 'Hamilton', 'Jerusalem']);

/** Country names that are as often a person's, a state's or another place's. */
export const ambiguousCountryNames: ReadonlySet<string> = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Jersey',
  'Guinea',
  'Niger',
  'Reunion',
  'Macedonia',
  'Israel',
]);

/**
 * Other names of the package that English reads otherwise: adjectives, and names in the country's
 * own language that are English words or family names.
 */
const demonymsOnly: ReadonlySet<string> = new Set(
  'Saudi Thai Togolese Island Mann Viti Timor Sarnam Prathet'.split(' '),
);

const byCode = new Map<string, Country>(
  rows.map(([code, name, , , , currencies]) => [code, { code, name, currencies }]),
);

/** The country of an ISO 3166-1 alpha-2 code, or undefined. */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}

function* phrases(): Generator<readonly [string, CountryPhrase]> {
  const named = (code: string | null, naming: CountryNaming, name?: string): CountryPhrase => ({
    naming,
    code,
    name: name ?? byCode.get(code ?? '')?.name ?? '',
  });
  // Where two readings share a phrase the first one given wins: names before demonyms.
  for (const [code, common, names] of rows) {
    yield [common, named(code, 'name')];
    for (const name of names) if (!demonymsOnly.has(name)) yield [name, named(code, 'name')];
  }
  for (const [code, names] of SHORT_NAMES) {
    for (const name of names) yield [name, named(code, 'name')];
  }
  for (const [phrase, code, name] of SEATS) yield [phrase, named(code, 'seat', name)];
  const demonyms: (readonly [string, readonly string[]])[] = [
    ...OTHER_DEMONYMS,
    // “Antiguan, Barbudan”: one entry of the package may hold two.
    ...rows.map(([code, , , names]) => [code, names.flatMap((name) => name.split(', '))] as const),
  ];
  for (const [code, names] of demonyms) {
    for (const demonym of names) {
      yield [demonym, named(code, 'demonym')];
      if (/[ni]$/.test(demonym)) yield [`${demonym}s`, named(code, 'people')];
    }
  }
  for (const [code, people] of PEOPLES) yield [people, named(code, 'people')];
  for (const [code, capitals] of OTHER_CAPITALS) {
    for (const capital of capitals) yield [capital, named(code, 'capital')];
  }
  for (const [code, common, , , capitals] of rows) {
    // “Bogotá”, and “Bogota” as agencies write it.
    for (const capital of capitals.flatMap((name) => [name, withoutAccents(name)])) {
      // A capital named like its country (Singapore) is read as the country.
      if (capital !== common && !NOT_METONYMS.has(capital)) {
        yield [capital, named(code, 'capital')];
      }
    }
  }
}

/** Each phrase once: where the package gives two countries one word, the larger naming stays. */
function* distinctPhrases(): Generator<readonly [string, CountryPhrase]> {
  const seen = new Set<string>();
  for (const [phrase, value] of phrases()) {
    if (phrase.length < 2 || seen.has(phrase)) continue;
    seen.add(phrase);
    yield [phrase, value];
  }
}

/** A country that some words tell. */
export interface ToldCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The tokens of the words that tell it, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Where the words stand that tell a country. */
export const rangeOfTold = (tokens: readonly Token[], { from, to }: ToldCountry): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The country of a phrase with its place in the sentence; null for a bloc's. */
export const toldBy = ({ from, to, value }: PhraseHit<CountryPhrase>): ToldCountry | null =>
  value.code === null ? null : { code: value.code, from, to };

/** How many words may stand between a country and the body that it tells of. */
const MODIFIERS = 4;

/**
 * The country told right before the name of a body at `from`: “[Germany]’s Federal Cartel Office”,
 * “the [Norwegian] electronics group Halden”.
 */
export function countryBefore(tokens: readonly TaggedToken[], from: number): ToldCountry | null {
  for (let at = from - 1; at >= Math.max(0, from - 1 - MODIFIERS); at--) {
    const token = tokens[at];
    if (token?.pos === 'possessive') {
      for (let start = Math.max(0, at - 3); start < at; start++) {
        const hit = countryPhrases().at(tokens, start);
        if (hit?.to === at && hit.value.naming === 'name') return toldBy(hit);
      }
      return null;
    }
    const hit = countryPhrases().at(tokens, at);
    if (hit?.value.naming === 'demonym') return toldBy(hit);
    if (token?.capitalised !== false || !/^(?:noun|adjective)$/.test(token.pos)) return null;
  }
  return null;
}

let table: PhraseTable<CountryPhrase> | undefined;

/** Names, demonyms, capitals and seats of government of all countries. */
export function countryPhrases(): PhraseTable<CountryPhrase> {
  table ??= new PhraseTable(distinctPhrases());
  return table;
}
