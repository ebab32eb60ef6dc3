import type { PledgeAnnotation, PledgeState } from '../../../core/model';
import type { ArticleContext } from '../../words/articleContext';
import type { Translate } from '../../words/localisation';
import { oneLine } from '../../words/oneLine';
import { qualifierWords } from '../money/amountWords';
import { formatShortAmount } from '../money/formatAmount';
import { moneyOf } from './pledgeMoney';

/** Who does what: “Okello: pledges £40 million”. */
export function pledgeLabel(state: PledgeState, who: string, amount: string, t: Translate): string {
  const labels: Record<PledgeState, string> = {
    pledged: t('{0}: pledges {1}', who, amount),
    paid: t('{0}: has paid {1}', who, amount),
    conditional: t('{0}: would give {1}', who, amount),
    denied: t('{0}: does not pledge {1}', who, amount),
    withdrawn: t('{0}: withdraws {1}', who, amount),
    criticised: t('{0}: pledge of {1} criticised', who, amount),
  };
  return labels[state];
}

/** What the state of a pledge may also mean; undefined where its sentence says it all. */
export function pledgeStateNote(state: PledgeState, t: Translate): string | undefined {
  const notes: Partial<Record<PledgeState, string>> = {
    denied: t('denied or refused'),
    criticised: t('criticised or not kept'),
  };
  return notes[state];
}

export function pledgeIcon({ state }: PledgeAnnotation): string {
  return state === 'paid' ? 'verified' : 'credit-card';
}

/** The amount of a pledge in few characters, with “up to” and the like; the text's own words where its currency is unknown. */
export function shortAmount(
  pledge: PledgeAnnotation,
  { index, locale, t }: ArticleContext,
): string {
  const money = moneyOf(pledge, index);
  const isKnown = money !== undefined && (money.currency !== null || money.share !== undefined);
  const amount = isKnown ? formatShortAmount(money, locale) : oneLine(pledge.text);
  // “up to”, “at least”; not “an annual” or “another”.
  const qualifier = oneLine(money?.qualifier ?? '');
  return qualifier === '' || /^an?\b/i.test(qualifier)
    ? amount
    : `${qualifierWords(qualifier, t)} ${amount}`;
}
