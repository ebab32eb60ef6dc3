import type { Annotation, MoneyAnnotation } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { formatShortAmount } from '../words/formatAmount';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../words/oneLine';

/** A word or two behind words of the text. */
export interface Hint {
  /** Offset in the version that was analysed. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** What one unit of a currency is worth in another, by an amount that the text gives in both. */
interface Rate {
  readonly currency: string;
  readonly factor: number;
  readonly money: MoneyAnnotation;
}

/** Who is meant by a pronoun, a role, a capital: nothing where the words say it. */
export function actorHint(
  annotation: Annotation,
  index: DocumentIndex,
  { t }: Localisation,
): Hint | undefined {
  if (annotation.kind !== 'actor' || annotation.mention === 'name') return undefined;
  const entity = index.entity(annotation.actor);
  if (!entity) return undefined;
  const name = oneLine(index.shortName(entity));
  if (annotation.text.toLowerCase().includes(name.toLowerCase())) return undefined;
  return {
    at: annotation.end,
    label: `→ ${oneLine(entity.name)}`,
    tooltip: t('“{0}” is {1}', oneLine(annotation.text), oneLine(entity.name)),
  };
}

/**
 * What an amount is in the other currency that the article itself converts to, by the article's
 * own rate. Nothing behind an amount that is converted where it stands, and nothing without a rate:
 * Speechmark has no rates of its own.
 */
export function moneyHint(
  annotation: Annotation,
  rates: ReadonlyMap<string, Rate>,
  l10n: Localisation,
): Hint | undefined {
  if (annotation.kind !== 'money' || annotation.equivalent || annotation.share) return undefined;
  const rate = annotation.currency === null ? undefined : rates.get(annotation.currency);
  if (!rate) return undefined;
  const { t, locale } = l10n;
  const { equivalent, text } = rate.money;
  return {
    at: annotation.end,
    label: `≈ ${formatShortAmount(convert(annotation, rate), locale)}`,
    tooltip: t(
      'By the rate that the article gives: {0} is {1}',
      oneLine(text),
      oneLine(equivalent?.text ?? ''),
    ),
  };
}

/** The rates that an article gives, by the currency converted from: the first of each. */
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

function convert(
  { amount, amountMax }: MoneyAnnotation,
  { currency, factor }: Rate,
): { amount: string; amountMax?: string; currency: string } {
  return {
    amount: rounded(Number(amount) * factor),
    ...(amountMax === undefined ? {} : { amountMax: rounded(Number(amountMax) * factor) }),
    currency,
  };
}

/** To two digits: a rate from round numbers carries no more. */
function rounded(value: number): string {
  return value < 10
    ? String(Math.round(value * 100) / 100)
    : BigInt(Math.round(Number(value.toPrecision(2)))).toString();
}
