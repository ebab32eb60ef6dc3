import type { PledgeTotal, PledgeTotals } from '../../core/ledger/pledgeTotals';
import type { PledgeAnnotation } from '../../core/model';
import { formatAmount, formatShortAmount } from '../kinds/money/formatAmount';
import { moneyOf } from '../kinds/pledge/pledgeMoney';
import type { ArticleContext } from '../words/articleContext';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../words/oneLine';

/** A sum with every digit: “€35,000,000 a year”. */
export function totalWords(total: PledgeTotal, { locale }: Localisation): string {
  return withRate(formatAmount(total, locale), total);
}

/** All sums in few characters, then what cannot be summed: “€35 million + 0.7% of GDP”. */
export function shortTotals(totals: PledgeTotals, context: ArticleContext): string {
  const { locale } = context;
  const apart = [...totals.shares, ...totals.unknown].map((pledge) =>
    amountInText(pledge, context),
  );
  return [
    ...totals.sums.map((total) => withRate(formatShortAmount(total, locale), total)),
    ...apart,
  ].join(' + ');
}

/** The amount of one pledge: a formatted share, or else the words of the text. */
export function amountInText(pledge: PledgeAnnotation, { index, locale }: ArticleContext): string {
  const money = moneyOf(pledge, index);
  return money?.share ? formatAmount(money, locale) : oneLine(pledge.text);
}

function withRate(words: string, { rate }: PledgeTotal): string {
  return rate === undefined ? words : `${words} ${rate}`;
}
