// Extracts the small table of countries that the engine ships from the `world-countries` package
// (ODbL 1.0, see src/core/lexicon/COUNTRIES-LICENSE.md). Run after updating that package:
//   node scripts/extract-countries.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const countries = createRequire(import.meta.url)('world-countries/countries.json');

/** Latin-script names only: the engine reads English, and “AW”-like codes are not names. */
const isName = (name) =>
  /^[A-Z][\p{Script=Latin}'’. -]{3,40}$/u.test(name) && !/\bof the$/.test(name);
const distinct = (names, ...not) =>
  [...new Set(names)].filter((name) => name && !not.includes(name));

export function extractCountries() {
  return countries
    .map((country) => {
      const { common, official } = country.name;
      const demonym = country.demonyms?.eng ?? {};
      const names = [official, ...country.altSpellings].filter(isName);
      return [
        country.cca2,
        common,
        distinct(names, common),
        distinct([demonym.m, demonym.f]),
        distinct(country.capital.map((capital) => capital.replace(/,? D\.C\.$/, ''))),
        Object.keys(country.currencies ?? {}),
      ];
    })
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = extractCountries().map((row) => JSON.stringify(row));
  const target = new URL('../src/core/lexicon/countryTable.json', import.meta.url);
  writeFileSync(target, `[\n${rows.join(',\n')}\n]\n`);
}
