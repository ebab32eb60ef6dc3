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

/** The word that a shared sign stands for, by which “$5 to 6 million dollars” is of one unit. */
export const unitOfSign = (word: string | null): string | null =>
  word === null ? null : (signWords.get(word) ?? word);

/** Whether only a country of the text can make money of what is written. */
export const needsCountry = (word: string | null): boolean =>
  word !== null && codesOfLetters.has(word);

/** Whether a currency's hundredth may be called so: pence are of pounds, and cents are not. */
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
  return { code: usualCurrencies.get(word) ?? null, byCountry: false };
}
