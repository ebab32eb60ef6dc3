import type { Translate } from '../../words/localisation';
import { sourceWords } from '../../words/sourceWords';

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
