import type { EquivalentAmount, MoneyAnnotation } from '../../../core/model';
import type { Localisation } from '../../words/localisation';
import { oneLine } from '../../words/oneLine';
import type { Writing } from '../../words/writing';
import { formatAmount } from './formatAmount';

/** An amount with all its details: “up to £22,000,000 (≈ $31,000,000 in the text) a year”. */
export function moneyWords(money: MoneyAnnotation, l10n: Localisation, writing: Writing): string {
  const { t, locale } = l10n;
  const period = money.period === undefined ? undefined : plainPeriod(money.period);
  const qualifier = qualifierOf(money);
  return [
    qualifier && writing.words(qualifier),
    writing.strong(amountOf(money, locale)),
    money.equivalent && t('(≈ {0} in the text)', writing.words(amountOf(money.equivalent, locale))),
    period && writing.words(period),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** Without a known currency, the words of the text say more than a bare number. */
function amountOf(money: MoneyAnnotation | EquivalentAmount, locale: string): string {
  return money.currency === null && !money.share ? money.text : formatAmount(money, locale);
}

/** Leaves out “an annual” if the period is the same word: not “an annual £5 annual”. */
function qualifierOf({ qualifier, period }: MoneyAnnotation): string | undefined {
  const adjective = /^an? (annual|yearly|monthly)$/i.exec(qualifier ?? '')?.[1]?.toLowerCase();
  return adjective !== undefined && adjective === period?.toLowerCase() ? undefined : qualifier;
}

/**
 * How often an amount is paid, if repeatedly: “a year” for “$5 million annually”. Undefined for a
 * total, even one that is spread over years.
 */
export function ratePer({ period }: MoneyAnnotation): string | undefined {
  const words = oneLine(period ?? '').toLowerCase();
  const adverb = /^(?:an? )?(annual|year|month|week|dai)ly\b/.exec(words)?.[1];
  const unit =
    /^(?:an?|per|each|every)\s?-?\s?(?:single |calendar |financial |fiscal )?(\p{L}+)/u.exec(
      plainPeriod(words),
    )?.[1];
  const named = adverb ?? unit;
  if (named === undefined) return undefined;
  const rate = plainUnits.get(named) ?? named;
  return `${rate === 'hour' ? 'an' : 'a'} ${rate}`;
}

/** What “per annum” and “per head” count. */
const plainUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({ annual: 'year', annum: 'year', dai: 'day', capita: 'person', head: 'person' }),
);

const everyWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    annual: 'a year',
    yearly: 'a year',
    monthly: 'a month',
  }),
);

/**
 * A period as it is written after an amount. In the text it may come before, as “five-year” or
 * “annual”, or be part of “$5-a-day”. The words stay English, as the article is.
 */
function plainPeriod(period: string): string {
  const words = period.trim();
  const duration = /^(\p{L}+|\d+)-(year|month|week)$/iu.exec(words);
  const [, count = '', unit = ''] = duration ?? [];
  if (/^an?$/i.test(count)) return `${count} ${unit}`;
  if (duration) return `over ${count} ${unit}${/^(?:one|1)$/i.test(count) ? '' : 's'}`;
  return everyWords.get(words.toLowerCase()) ?? words.replace(/^(an?)\s?-\s?(?=\p{L})/iu, '$1 ');
}
