import { countryOf } from '../actors/countries';
import { currencyUnits } from '../language/currencyUnits';
import { currencies, signWords, usualCurrencies } from '../lexicon/currencies';

/** Codes that letters such as “K” may mean, by the word that stands for them. */
const codesOfLetters = new Map<string, ReadonlySet<string>>();
for (const { shared, codes } of currencies) {
  if (shared !== undefined && codes !== undefined) {
    codesOfLetters.set(shared, new Set(codes.split(' ')));
  }
}

/** The word for a shared sign, so that “$5 to 6 million dollars” has one unit. */
export const unitOfSign = (word: string | null): string | null =>
  word === null ? null : (signWords.get(word) ?? word);

/** Whether a code is of dollars that are not American. */
export const isForeignDollar = (code: string): boolean =>
  code !== 'USD' && (currencyUnits().shared.get('dollar')?.has(code) ?? false);

/** Whether what is written is money only if a country of the text has such a unit. */
export const needsCountry = (word: string | null): boolean =>
  word !== null && codesOfLetters.has(word);

/** Whether a currency's hundredth can have that name: pence belong to pounds, cents do not. */
export const hasHundredth = (code: string, word: string): boolean =>
  word === 'minor' || (word === 'penny') === (currencyUnits().shared.get('£')?.has(code) ?? false);

/** The currencies of a country (ISO 3166-1 alpha-2) among those a shared word may mean. */
function currencyOf(country: string, word: string): string | undefined {
  const candidates =
    codesOfLetters.get(word) ??
    currencyUnits().shared.get(/^(?:rs|₨)$/.test(word) ? 'rupee' : word);
  const own = countryOf(country)?.currencies ?? [];
  const minor = /^(?:cent|penny|minor)$/.test(word);
  return own.find((code) => (minor ? hasHundredth(code, word) : candidates?.has(code)));
}

/**
 * The currency of a shared word, from the countries named nearby, nearest first; null if none has a
 * currency of that name and the bare word has no usual meaning in English.
 */
export function settleCurrency(
  word: string,
  countries: readonly string[],
): { code: string | null; byCountry: boolean } {
  for (const country of countries) {
    const code = currencyOf(country, word);
    if (code !== undefined) return { code, byCountry: true };
  }
  return { code: usualCurrencies.get(word) ?? null, byCountry: false };
}
