import { plainPeriod } from '../../../core/ledger/paymentRate';
import type { EquivalentAmount, MoneyAnnotation } from '../../../core/model';
import type { Localisation } from '../../words/localisation';
import type { Writing } from '../../words/writing';
import { periodWords, qualifierWords } from '../../../formats/amountWords';
import { formatShortAmount } from '../../../formats/formatAmount';

/** An amount with all its details: “up to £22 million (≈ $31 million in the text) a year”. */
export function moneyWords(money: MoneyAnnotation, l10n: Localisation, writing: Writing): string {
  const { t, locale } = l10n;
  const period = money.period === undefined ? undefined : plainPeriod(money.period);
  const qualifier = qualifierOf(money);
  return [
    qualifier && qualifierWords(writing.words(qualifier), t),
    writing.strong(amountOf(money, locale)),
    money.equivalent && t('(≈ {0} in the text)', writing.words(amountOf(money.equivalent, locale))),
    period && periodWords(writing.words(period), t),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** Without a known currency, the words of the text say more than a bare number. */
function amountOf(money: MoneyAnnotation | EquivalentAmount, locale: string): string {
  return money.currency === null && !money.share ? money.text : formatShortAmount(money, locale);
}

/** Leaves out “an annual” if the period is the same word: not “an annual £5 annual”. */
function qualifierOf({ qualifier, period }: MoneyAnnotation): string | undefined {
  const adjective = /^an? (annual|yearly|monthly)$/i.exec(qualifier ?? '')?.[1]?.toLowerCase();
  return adjective !== undefined && adjective === period?.toLowerCase() ? undefined : qualifier;
}
