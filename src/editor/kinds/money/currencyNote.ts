import type { MoneyAnnotation } from '../../../core/model';
import type { Localisation } from '../../words/localisation';

/**
 * How the currency of words such as “5 million dollars” was decided; undefined if the words say it.
 * The engine puts it into the name of the rule.
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
  return Object.hasOwn(reasons, by) ? reasons[by] : undefined;
}
