import type { Translate } from './localisation';

/** Why something was marked, as a phrase; the name of the rule in words if it has none here. */
export function ruleReason(rule: string, t: Translate): string {
  const known = reasons(t);
  return (Object.hasOwn(known, rule) ? known[rule] : undefined) ?? ruleWords(rule);
}

/** How sure the engine is, in words; `confidence` is 0 to 1. */
export function confidenceWord(confidence: number, t: Translate): string {
  if (confidence >= 0.9) return t('almost certain');
  if (confidence >= 0.75) return t('confident');
  if (confidence >= 0.6) return t('fairly confident');
  return t('unsure');
}

/** A rule's name as words: `pledge.verbObject` becomes “pledge, verb object”. */
export function ruleWords(rule: string): string {
  return rule
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[./:]+/g, ', ')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
}

function reasons(t: Translate): Readonly<Record<string, string>> {
  return { ...actorReasons(t), ...speechReasons(t), ...pledgeReasons(t) };
}

function actorReasons(t: Translate): Readonly<Record<string, string>> {
  return {
    'person-name': t('the form of a person’s name'),
    'surname-name': t('the surname of somebody named before'),
    'short-name': t('a short form of a name in the article'),
    'short-form': t('a short form of a name in the article'),
    'head-alone': t('what the body is, in place of its name'),
    'name-in-headline': t('a name that the text repeats'),
    'short-form-in-headline': t('the headline’s short form of a name in the text'),
    'institution-name': t('the name of an institution'),
    'organization-name': t('the form of an organisation’s name'),
    'government-name': t('the name of a government or a part of one'),
    'bloc-name': t('the name of a group of states'),
    'country-name': t('a country that acts or is acted on'),
    'country-metonym': t('a capital or seat that stands for its government'),
    'country-demonym': t('a people that stands for its country'),
    'speaking-capital': t('a capital that speaks'),
    'role-with-name': t('a title with a name'),
    'role-in-apposition': t('a title beside a name'),
    'role-of-named': t('a title that the article gives somebody it names'),
    'role-of-last-named': t('a title that fits the person named last'),
    'role-unnamed': t('a title whose holder is not named'),
    'role-someone': t('an office that speaks or acts, its holder not named'),
    'role-by-age': t('somebody told by their age'),
    'role-by-party': t('somebody told by their party'),
    'group-phrase': t('a group of people that is told as one'),
    'group-acting': t('a group of people that acts'),
    'group-of-pronoun': t('a group that a pronoun stands for'),
    'unnamed-source': t('a source without a name'),
    'pronoun-recency': t('a pronoun, after who was named last and fits'),
    'pronoun-of-subject': t('a pronoun, after the subject of its sentence'),
    'pronoun-of-previous-subject': t('a pronoun, after the subject of the sentence before'),
    'pronoun-of-spokesman': t('a pronoun, after whom the spokesperson speaks for'),
    'pronoun-of-addressed': t('a pronoun, after who is spoken to'),
    'pronoun-of-several': t('a pronoun for several actors'),
    'pronoun-beside': t('a pronoun, after the actor beside it'),
    'pronoun-in-quotation': t('a pronoun inside somebody’s words'),
    'pronoun-unlinked': t('a pronoun whose actor cannot be told'),
    'first-person-of-speaker': t('the speaker’s own “I” or “we”'),
    signature: t('the name below a text'),
    'titled-speech': t('the name in the title of a speech'),
  };
}

function speechReasons(t: Translate): Readonly<Record<string, string>> {
  return {
    'subject-before-cue': t('who stands before the verb of saying'),
    'inverted-cue': t('who stands behind the verb of saying'),
    'quote-inverted-cue': t('who stands behind the verb of saying'),
    'quote-before-cue': t('the quotation before the verb of saying'),
    'content-before-cue': t('the words before the verb of saying'),
    'continued-after-cue': t('the words on both sides of the verb of saying'),
    'cue-inside-clause': t('the verb of saying inside the sentence'),
    'coordinated-cue': t('who the verb before this one had said it'),
    participle: t('who the main verb says is speaking'),
    apposition: t('who the words between commas are about'),
    'relative-clause': t('who “who” or “which” stands for'),
    'noun-cue': t('a noun of saying, such as “a statement”'),
    'according-to': t('“according to” somebody'),
    'cue-in-previous-paragraph': t('the paragraph before, which leads to it'),
    'next-paragraph': t('who speaks in the paragraph before'),
    'speaker-of-paragraph': t('who speaks in the rest of the paragraph'),
    'running-speaker': t('who has been speaking'),
    'reopened-quotation': t('a quotation that goes on in this paragraph'),
    'whole-speech': t('the text is one speech'),
    'speaker-label': t('the speaker’s name before the words'),
    'turn-goes-on': t('the turn of a speaker that goes on'),
    'signed-block': t('the name below the words'),
    'signed-quotation': t('the name below the words'),
    'speaker-of-next-paragraph': t('the paragraph behind, which tells who said it'),
    'comma-closed-quotation': t('who stands behind the comma that closes it'),
    'comma-before-quotation': t('who stands before the comma that leads to it'),
    colon: t('who stands before the colon'),
    'headline-colon': t('who stands beside the colon of the headline'),
    'same-words-below': t('the same words, which the text gives to their speaker'),
    'same-sentence': t('who speaks in the same sentence'),
    'named-as': t('what somebody calls somebody or something'),
    'term-used': t('a phrase that somebody used'),
    'quoted-verb': t('a quoted verb behind its subject'),
    'person-of-paragraph': t('the one person whom the sentences before are about'),
    'alternating-dialogue': t('two people who take turns'),
    'presented-in-previous-paragraph': t(
      'who gave the statement that the paragraph before tells of',
    ),
    'cue-of-purpose': t('what somebody took the floor to say'),
    'adjective-cue': t('an attitude, such as “is confident that”'),
    'block-quotation': t('a block set apart as a quotation'),
    'scare-quotes': t('words held at a distance, with no speaker'),
    'no-speaker': t('quotation marks, but nobody who can be told to speak'),
  };
}

function pledgeReasons(t: Translate): Readonly<Record<string, string>> {
  return {
    'pledge-verb-promise': t('a verb of promising with an amount'),
    'pledge-verb-transfer': t('a verb of giving with an amount, still to come'),
    'pledge-verb-increase': t('a verb of raising what is given'),
    'pledge-verb-announcement': t('an amount that is announced'),
    'pledge-verb-spending': t('an amount that will be spent on others'),
    'pledge-verb-given': t('an amount that was given'),
    'pledge-pledge-noun': t('a noun such as “pledge” or “commitment” with an amount'),
    'pledge-amount-subject': t('an amount that will go to somebody'),
    'pledge-elided-verb': t('an amount under the verb of the one before'),
    'pledge-passive': t('an amount that was promised'),
    'pledge-paid': t('an amount that was paid'),
    'pledge-reception': t('who is to receive the amount'),
    'pledge-relative': t('the amount that somebody promised'),
    'pledge-promised-to': t('who was promised the amount'),
    'pledge-came-from': t('who the amount came from'),
    'pledge-listed': t('an amount in a list of pledges'),
    'pledge-attributive': t('an amount called promised'),
  };
}
