import type { MoneyAnnotation, PledgeAnnotation, PledgeState } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { formatAmount, formatShortAmount, type Amount } from '../kinds/money/formatAmount';
import { ratePer } from '../kinds/money/moneyWords';
import { moneyOf } from '../kinds/pledge/pledgeMoney';
import type { ArticleContext } from '../words/articleContext';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../words/oneLine';
import { sumDecimals } from './decimalSums';

/** The exact sum of what is pledged in one currency, once or at one rate. */
export interface PledgeTotal extends Amount {
  readonly currency: string;
  /** Set if the amounts are paid repeatedly: “a year”. */
  readonly rate?: string;
  readonly pledges: readonly PledgeAnnotation[];
}

/** The totals of some pledges. Each pledge is in one of the lists. */
export interface PledgeTotals {
  /** One for each currency and rate, in order of their first pledge. */
  readonly sums: readonly PledgeTotal[];
  /** Shares such as “0.7% of GDP”, which cannot be summed. */
  readonly shares: readonly PledgeAnnotation[];
  /** Amounts without a known currency. */
  readonly unknown: readonly PledgeAnnotation[];
  /** Denied or withdrawn. */
  readonly uncounted: readonly PledgeAnnotation[];
}

const uncountedStates: ReadonlySet<PledgeState> = new Set(['denied', 'withdrawn']);

export function isCounted({ state }: PledgeAnnotation): boolean {
  return !uncountedStates.has(state);
}

export function totalsOf(pledges: readonly PledgeAnnotation[], index: DocumentIndex): PledgeTotals {
  const groups = new Map<string, { money: MoneyAnnotation; pledge: PledgeAnnotation }[]>();
  const shares: PledgeAnnotation[] = [];
  const unknown: PledgeAnnotation[] = [];
  for (const pledge of pledges.filter(isCounted)) {
    const money = moneyOf(pledge, index);
    if (money?.share) shares.push(pledge);
    else if (!money || money.currency === null || sumDecimals(ends(money)) === null)
      unknown.push(pledge);
    else {
      const key = `${money.currency} ${ratePer(money) ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { money, pledge }]);
    }
  }
  const sums = [...groups.values()].flatMap((members) => totalOf(members) ?? []);
  return { sums, shares, unknown, uncounted: pledges.filter((pledge) => !isCounted(pledge)) };
}

function totalOf(
  members: readonly { money: MoneyAnnotation; pledge: PledgeAnnotation }[],
): PledgeTotal | undefined {
  const first = members[0]?.money;
  const amount = sumDecimals(members.map(({ money }) => money.amount));
  const most = sumDecimals(members.map(({ money }) => money.amountMax ?? money.amount));
  const currency = first?.currency ?? null;
  if (!first || currency === null || amount === null || most === null) return undefined;
  const rate = ratePer(first);
  return {
    amount,
    ...(most === amount ? {} : { amountMax: most }),
    currency,
    ...(rate === undefined ? {} : { rate }),
    pledges: members.map(({ pledge }) => pledge),
  };
}

function ends({ amount, amountMax }: MoneyAnnotation): string[] {
  return amountMax === undefined ? [amount] : [amount, amountMax];
}

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
