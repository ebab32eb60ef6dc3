import type { MoneyAnnotation } from '../../../core/model';
import type { DocumentIndex } from '../../articles/documentIndex';
import type { Hint } from '../../language/hint';
import type { Localisation } from '../../words/localisation';
import { oneLine } from '../../../formats/oneLine';
import { formatShortAmount } from '../../../formats/formatAmount';

/** What one unit of a currency is worth in another, by an amount that the text gives in both. */
interface Rate {
  readonly currency: string;
  readonly factor: number;
  readonly money: MoneyAnnotation;
}

/**
 * An amount in the other currency that the article itself converts to, at the article's own rate.
 * Nothing for an amount that the text converts already, and nothing without a rate: Speechmark has
 * no rates of its own.
 */
export function moneyHint(
  money: MoneyAnnotation,
  rates: ReadonlyMap<string, Rate>,
  { t, locale }: Localisation,
): Hint | undefined {
  if (money.equivalent || money.share) return undefined;
  const rate = money.currency === null ? undefined : rates.get(money.currency);
  if (!rate) return undefined;
  const converted = convert(money, rate);
  if (!converted) return undefined;
  const { equivalent, text } = rate.money;
  return {
    at: money.end,
    label: `≈ ${formatShortAmount(converted, locale)}`,
    tooltip: t(
      'At the article’s own rate: {0} is {1}',
      oneLine(text),
      oneLine(equivalent?.text ?? ''),
    ),
  };
}

/** The first rate that an article gives for each currency, by the currency converted from. */
export function ratesOf(index: DocumentIndex): ReadonlyMap<string, Rate> {
  const rates = new Map<string, Rate>();
  for (const money of index.annotations) {
    if (money.kind !== 'money' || money.currency === null || rates.has(money.currency)) continue;
    const { equivalent } = money;
    if (!equivalent || equivalent.currency === null || equivalent.currency === money.currency)
      continue;
    const factor = Number(equivalent.amount) / Number(money.amount);
    if (!Number.isFinite(factor) || factor <= 0) continue;
    rates.set(money.currency, { currency: equivalent.currency, factor, money });
  }
  return rates;
}

/** Undefined for an amount that is too large for a number; only hand-made annotations have one. */
function convert(
  { amount, amountMax }: MoneyAnnotation,
  { currency, factor }: Rate,
): { amount: string; amountMax?: string; currency: string } | undefined {
  if (!Number.isFinite(Number(amountMax ?? amount) * factor)) return undefined;
  return {
    amount: rounded(Number(amount) * factor),
    ...(amountMax === undefined ? {} : { amountMax: rounded(Number(amountMax) * factor) }),
    currency,
  };
}

/** Rounds to two digits: a rate from round numbers has no more. */
function rounded(value: number): string {
  return value < 10
    ? String(Math.round(value * 100) / 100)
    : BigInt(Math.round(Number(value.toPrecision(2)))).toString();
}
