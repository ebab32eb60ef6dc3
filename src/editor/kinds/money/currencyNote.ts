import type { MoneyAnnotation } from '../../../core/model';
import type { Localisation } from '../../words/localisation';

/**
 * How a currency was settled that the amount's own words leave open, as in “5 million dollars”:
 * undefined where they say it. The engine tells it in the rule's name.
 */
export function currencyNote(
  { rule, currency, share }: MoneyAnnotation,
  { t, locale }: Localisation,
): string | undefined {
  const by = rule.split('-unit-by-')[1];
  if (currency === null || share || by === undefined) return undefined;
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
  const reasons: Readonly<Record<string, string>> = {
    country: t('{0}, after the country beside it', name),
    'country-before': t('{0}, after the country named before', name),
    'country-of-document': t('{0}, after the only country of the article', name),
    'earlier-amount': t('{0}, as earlier in the article', name),
    usage: t('{0}, as is usual: the article does not say', name),
  };
  return reasons[by];
}
