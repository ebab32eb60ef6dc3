import type { CurrencySource, MoneyAnnotation } from '../../../core/model';
import type { Localisation } from '../../words/localisation';

/** How the currency of words such as “5 million dollars” was decided; undefined if they say it. */
export function currencyNote(
  { currencyFrom, currency }: MoneyAnnotation,
  { t, locale }: Localisation,
): string | undefined {
  if (currency === null || currencyFrom === undefined) return undefined;
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
  const notes: Readonly<Record<CurrencySource, string>> = {
    country: t('{0}, after the country beside it', name),
    'country-before': t('{0}, after the country named before', name),
    'country-of-document': t('{0}, after the only country of the article', name),
    home: t('{0}, the money of the country where the article is at home', name),
    'earlier-amount': t('{0}, as earlier in the article', name),
    'amount-beside': t('{0}, like the amount beside it', name),
    column: t('{0}, as the heading of the column says', name),
    usage: t('{0}, as is usual: the article does not say', name),
  };
  return notes[currencyFrom];
}
