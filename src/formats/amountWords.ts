import type { MoneyAnnotation } from '../core/model';
import type { Translate } from './annotationWords';
import { formatShortAmount } from './formatAmount';
import { oneLine } from './oneLine';
import { sourceWords } from './sourceWords';

/** What stands before an amount, such as “up to”, in the reader's language; rare words as they are. */
export function qualifierWords(qualifier: string, t: Translate): string {
  const known: Readonly<Record<string, string>> = {
    'up to': t('up to'),
    'at least': t('at least'),
    'at most': t('at most'),
    'no more than': t('no more than'),
    'no less than': t('no less than'),
    'more than': t('more than'),
    'less than': t('less than'),
    over: t('over'),
    about: t('about'),
    around: t('around'),
    roughly: t('roughly'),
    approximately: t('approximately'),
    nearly: t('nearly'),
    almost: t('almost'),
  };
  return known[qualifier.toLowerCase()] ?? sourceWords(qualifier, t);
}

/** How often or how long an amount is paid, such as “a year”, in the reader's language. */
export function periodWords(period: string, t: Translate): string {
  const known: Readonly<Record<string, string>> = {
    'a year': t('a year'),
    'a month': t('a month'),
    'a week': t('a week'),
    'a day': t('a day'),
    'an hour': t('an hour'),
    'a person': t('a person'),
    'per year': t('a year'),
    'per month': t('a month'),
    'every year': t('every year'),
    'each year': t('every year'),
    'this year': t('this year'),
    'next year': t('next year'),
  };
  return known[period.toLowerCase()] ?? sourceWords(period, t);
}

/**
 * An amount in few characters, with “up to” and the like; the text's own words where its currency is
 * not known.
 * @param text The words of the text.
 */
export function shortAmountWords(
  text: string,
  money: MoneyAnnotation | undefined,
  locale: string,
  t: Translate,
): string {
  const isKnown = money !== undefined && (money.currency !== null || money.share !== undefined);
  const amount = isKnown ? formatShortAmount(money, locale) : oneLine(text);
  // “up to”, “at least”; not “an annual” or “another”.
  const qualifier = oneLine(money?.qualifier ?? '');
  return qualifier === '' || /^an?\b/i.test(qualifier)
    ? amount
    : `${qualifierWords(qualifier, t)} ${amount}`;
}
