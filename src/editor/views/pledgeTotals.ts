import type { Overlap } from '../../core/ledger/overlap';
import type { PledgeTotal, PledgeTotals } from '../../core/ledger/pledgeTotals';
import type { PledgeAnnotation } from '../../core/model';
import { periodWords } from '../../formats/amountWords';
import { formatAmount, formatShortAmount } from '../../formats/formatAmount';
import { moneyOf } from '../kinds/pledge/pledgeMoney';
import type { ArticleContext } from '../words/articleContext';
import type { Localisation, Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';

/** A sum with every digit: “€35,000,000 a year”; none where some of it may be counted twice. */
export function totalWords(total: PledgeTotal, { locale, t }: Localisation): string {
  if (total.overlap !== undefined) return noTotal(total, t);
  return paidWords(withRate(formatAmount(total, locale), total, t), total, t);
}

/** Why there is no total; undefined where there is one. */
export function overlapWords({ overlap }: PledgeTotal, t: Translate): string | undefined {
  if (overlap === undefined) return undefined;
  const words: Record<Overlap, string> = {
    collective: t('a pledge by several or by nobody named may hold the others'),
    total: t('one of the amounts may be the total of the others'),
    twice: t('the same amount comes twice from one pledger'),
  };
  return words[overlap];
}

const noTotal = ({ currency }: PledgeTotal, t: Translate): string => t('no total in {0}', currency);

const paidWords = (words: string, { isPaid }: PledgeTotal, t: Translate): string =>
  isPaid === true ? t('{0} paid', words) : words;

/** All sums in few characters, then what cannot be summed: “€35 million + 0.7% of GDP”. */
export function shortTotals(totals: PledgeTotals, context: ArticleContext): string {
  const { locale, t } = context;
  const apart = [...totals.shares, ...totals.unknown].map((pledge) =>
    amountInText(pledge, context),
  );
  return [
    ...totals.sums.map((total) =>
      total.overlap === undefined
        ? paidWords(withRate(formatShortAmount(total, locale), total, t), total, t)
        : noTotal(total, t),
    ),
    ...apart,
  ].join(' + ');
}

/** The amount of one pledge: a formatted share, or else the words of the text. */
export function amountInText(pledge: PledgeAnnotation, { index, locale }: ArticleContext): string {
  const money = moneyOf(pledge, index);
  return money?.share ? formatAmount(money, locale) : oneLine(pledge.text);
}

function withRate(words: string, { rate }: PledgeTotal, t: Translate): string {
  return rate === undefined ? words : `${words} ${periodWords(rate, t)}`;
}
