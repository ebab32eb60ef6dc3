import type { PledgeAnnotation, PledgeState } from '../../../core/model';
import type { ArticleContext } from '../../words/articleContext';
import type { Translate } from '../../words/localisation';
import { shortAmountWords } from '../../../formats/amountWords';
import { moneyOf } from './pledgeMoney';

/** Who does what: “Okello: pledges £40 million”. */
export function pledgeLabel(
  state: PledgeState,
  who: string,
  amount: string,
  t: Translate,
  isPlural = false,
): string {
  const labels: Record<PledgeState, string> = {
    pledged: t('{0}: pledges {1}', who, amount),
    paid: t('{0}: has paid {1}', who, amount),
    conditional: t('{0}: would give {1}', who, amount),
    denied: t('{0}: does not pledge {1}', who, amount),
    withdrawn: t('{0}: withdraws {1}', who, amount),
    criticised: t('{0}: pledge of {1} criticised', who, amount),
  };
  const plural: Partial<Record<PledgeState, string>> = {
    pledged: t('{0}: pledge {1}', who, amount),
    paid: t('{0}: have paid {1}', who, amount),
    denied: t('{0}: do not pledge {1}', who, amount),
    withdrawn: t('{0}: withdraw {1}', who, amount),
  };
  return (isPlural ? plural[state] : undefined) ?? labels[state];
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
export const shortAmount = (
  pledge: PledgeAnnotation,
  { index, locale, t }: ArticleContext,
): string => shortAmountWords(pledge.text, moneyOf(pledge, index), locale, t);
