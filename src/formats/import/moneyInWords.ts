import { annotate } from '../../core/annotate';

/** The amount that some words tell, as fields of money; none where they tell none, or several. */
export function moneyInWords(words: string): Readonly<Record<string, unknown>> {
  const found = annotate(words).annotations.filter((each) => each.kind === 'money');
  const [only] = found;
  if (only?.kind !== 'money' || found.length > 1 || only.share) return {};
  const { amount, amountMax, currency, qualifier, period } = only;
  return {
    amount,
    currency,
    ...(amountMax !== undefined && { amountMax }),
    ...(qualifier !== undefined && { qualifier }),
    ...(period !== undefined && { period }),
  };
}
