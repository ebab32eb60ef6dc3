import { cardReasons } from './cardReasons';
import type { Translate } from './annotationWords';

/** Why something was marked, as a phrase; the name of the rule in words if it has none here. */
export function ruleReason(rule: string, t: Translate): string {
  const known = { ...otherReasons(t), ...cardReasons(t) };
  return (Object.hasOwn(known, rule) ? known[rule] : undefined) ?? ruleWords(rule);
}

/**
 * How often annotations of a confidence (0 to 1) turned out right in every field, in words: the
 * rates are those of articles that the engine met for the first time (docs/quality.md).
 */
export function confidenceWord(confidence: number, t: Translate): string {
  if (confidence >= 0.9) return t('nearly always right');
  if (confidence >= 0.6) return t('right about four times in five');
  return t('right about half the time');
}

/** A rule's name as words: `pledge.verbObject` becomes “pledge, verb object”. */
export function ruleWords(rule: string): string {
  return rule
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[./:]+/g, ', ')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
}

/** Why rules without a card held, by their names. */
const otherReasons = (t: Translate): Readonly<Record<string, string>> => ({
  'person-name': t('the form of a person’s name'),
  'surname-name': t('the surname of somebody named before'),
  'short-name': t('a short form of a name in the article'),
  'short-form': t('a short form of a name in the article'),
  'head-alone': t('what the body is, in place of its name'),
  'name-in-headline': t('a name that the text repeats'),
  'short-form-in-headline': t('the headline’s short form of a name in the text'),
  'listed-name': t('a name on your list of names that are always actors'),
  'institution-name': t('the name of an institution'),
  'organization-name': t('the form of an organisation’s name'),
  'government-name': t('the name of a government or a part of one'),
  'bloc-name': t('the name of a group of states'),
  'country-name': t('a country that acts or is acted on'),
  'country-metonym': t('a capital or seat that stands for its government'),
  'country-demonym': t('a people that stands for its country'),
  'speaking-capital': t('a capital that speaks'),
  'role-with-name': t('a title with a name'),
  'role-by-age': t('somebody told by their age'),
  'role-by-party': t('somebody told by their party'),
  'group-phrase': t('a group of people that is told as one'),
  'group-acting': t('a group of people that acts'),
  'group-of-pronoun': t('a group that a pronoun stands for'),
  'nameless-of-pronoun': t('a person without a name whom a pronoun takes up'),
  'unnamed-source': t('a source without a name'),
  'pronoun-recency': t('a pronoun, after who was named last and fits'),
  'pronoun-in-quotation': t('a pronoun inside somebody’s words'),
  'pronoun-unlinked': t('a pronoun whose actor cannot be told'),
  'first-person-of-speaker': t('the speaker’s own “I” or “we”'),
  signature: t('the name below a text'),
  'titled-speech': t('the name in the title of a speech'),
});
