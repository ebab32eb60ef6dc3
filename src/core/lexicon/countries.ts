import countryTable from './countryTable.json';

/** ISO 3166-1 alpha-2 code, common name, other names, demonyms, capitals, codes of currencies. */
type CountryRow = readonly [string, string, string[], string[], string[], string[]];

/** Written by scripts/extract-countries.mjs. */
export const countryRows = countryTable as unknown as readonly CountryRow[];

/** Short forms that English newspapers use and the data package does not list as names. */
export const shortNames: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['GB', ['UK', 'U.K.', 'U.K', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland']],
  ['US', ['US', 'U.S.', 'U.S', 'USA', 'U.S.A.', 'America']],
  ['AE', ['UAE', 'U.A.E.']],
  ['NZ', ['NZ']],
  ['PG', ['PNG']],
  ['VN', ['Viet Nam', 'Socialist Republic of Viet Nam']],
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
export const otherDemonyms: readonly (readonly [code: string, demonyms: readonly string[]])[] = [
  ['GB', ['English', 'Scottish', 'Welsh']],
  ['US', ['American', 'U.S.', 'U.S', 'US']],
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
export const peoples: readonly (readonly [code: string, people: string])[] = [
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
export const seats: readonly (readonly [phrase: string, code: string | null, name: string])[] = [
  ['Whitehall', 'GB', 'United Kingdom'],
  ['Westminster', 'GB', 'United Kingdom'],
  ['Washington, D.C.', 'US', 'United States'],
  ['Quai d’Orsay', 'FR', 'France'],
  ['Brussels', null, 'European Union'],
];

/** Seats of government beside the official capital, and older or shorter names of capitals. */
export const otherCapitals: readonly (readonly [code: string, capitals: readonly string[]])[] = [
  ['BO', ['La Paz']],
  ['IN', ['Delhi']],
  ['NL', ['The Hague']],
  ['IL', ['Tel Aviv']],
  ['UA', ['Kyiv', 'Kiev']],
  ['MM', ['Naypyidaw', 'Naypyitaw']],
  ['MN', ['Ulaanbaatar', 'Ulan Bator']],
  ['LK', ['Colombo']],
];

/** Capitals whose everyday use is another place or a name; never read as metonyms alone. */
export const notMetonyms = new Set(['Georgetown', 'Victoria', 'Kingston', 'Hamilton', 'Jerusalem']);

/** Country names that are as often a person's, a state's or another place's. */
export const ambiguousCountryNames: ReadonlySet<string> = new Set(
  'Jordan Chad Georgia Jersey Guinea Niger Reunion Macedonia Israel'.split(' '),
);

/**
 * Other names in the table that English reads otherwise: adjectives, and names in the country's own
 * language that are English words or family names.
 */
export const unusedNames: ReadonlySet<string> = new Set(
  'Saudi Thai Togolese Island Mann Viti Timor Sarnam Prathet'.split(' '),
);
