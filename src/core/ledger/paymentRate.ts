import type { MoneyAnnotation } from '../model';

/**
 * How often an amount is paid, if repeatedly: “a year” for “$5 million annually”. Undefined for a
 * total, even one that is spread over years.
 */
export function ratePer({ period }: MoneyAnnotation): string | undefined {
  const words = (period ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
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
export function plainPeriod(period: string): string {
  const words = period.trim();
  const duration = /^(\p{L}+|\d+)-(year|month|week)$/iu.exec(words);
  const [, count = '', unit = ''] = duration ?? [];
  if (/^an?$/i.test(count)) return `${count} ${unit}`;
  if (duration) return `over ${count} ${unit}${/^(?:one|1)$/i.test(count) ? '' : 's'}`;
  return everyWords.get(words.toLowerCase()) ?? words.replace(/^(an?)\s?-\s?(?=\p{L})/iu, '$1 ');
}
