import { guess, PLACES } from './guesses';
import { fillTags } from './fillTags';
import {
  tagByNeighbours,
  tagImperative,
  tagOrganization,
  tagPlace,
  tagSwitched,
} from './neighbours';
import { tagTerm, tagTerms } from './setTag';
import type { Guess, Term } from './world';

/** What is guessed of a term's letters, made anew for one that stands for part of a contraction. */
export const guessOf = (term: Term): Guess => (term.guess ??= guess(term));

/**
 * Tags the terms of a clause by their letters and their neighbours, to the same tags as
 * compromise's `preTagger`.
 */
export function preTag(terms: readonly Term[]): void {
  const isYelling = isAllCapitals(terms);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at];
    if (term && term.frozen !== true) tagByLetters(terms, at, term, isYelling);
  }
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at];
    if (!term) continue;
    const isAcronym = tagAcronym(term);
    fillTags(term);
    if (isAcronym || tagByNeighbours(terms, at)) continue;
    tagAsNoun(term);
  }
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at];
    if (!term || term.frozen === true) continue;
    tagOrganization(terms, at, isYelling);
    tagPlace(terms, at, isYelling);
    tagSwitched(terms, at);
    tagBareVerb(term);
    const next = terms[at + 1];
    if (next && term.post === '-') tagTerms(terms, at, at + 2, 'Hyphenated', false);
  }
  tagImperative(terms);
}

/** “Warning: …”: what opens a sentence before a colon is no part of it. */
export function tagOpening(terms: readonly Term[]): void {
  const [first, next] = terms;
  if (!first || !next || terms.length < 3 || !first.post.includes(':')) return;
  if (next.tags.has('Value') || next.tags.has('Email') || next.tags.has('PhoneNumber')) return;
  tagTerm(first, 'Expression', false);
}

function isAllCapitals(terms: readonly Term[]): boolean {
  let others = 0;
  for (const term of terms) {
    if (guessOf(term).small) return false;
    if (!term.tags.has('ProperNoun')) others++;
  }
  return others > 3;
}

const NOT_PROPER = ['Date', 'Month', 'WeekDay', 'Unit', 'Expression'];

function tagByLetters(terms: readonly Term[], at: number, term: Term, isYelling: boolean): void {
  const own = guessOf(term);
  const { tags } = term;
  if (own.switch !== undefined) term.switch = own.switch;
  if (!isYelling) tagByCase(term, own);
  if (tags.size === 0 && own.suffix !== undefined) tags.add(own.suffix);
  if (own.pattern !== undefined) tagTerms(terms, at, at + 1, own.pattern, false);
  else if (tags.size === 0 && own.ending !== undefined) {
    tagTerms(terms, at, at + 1, own.ending, false);
  }
  if (tags.size === 0 && own.prefix !== undefined) tags.add(own.prefix);
  if (own.year > 1400 && own.year < 2100 && tags.has('NumericValue') && tags.has('Cardinal')) {
    if (isYear(terms, at, own.year)) tags.add('Year');
  }
}

function tagByCase(term: Term, own: Guess): void {
  if (own.titleCase && (term.index?.[1] ?? 0) !== 0) {
    const { tags } = term;
    if (own.quoted || term.normal === 'the' || NOT_PROPER.some((tag) => tags.has(tag))) return;
    fillTags(term);
    if (!tags.has('Noun')) tags.clear();
    tags.add('ProperNoun');
  } else if (own.roman) {
    term.tags.add('RomanNumeral');
  }
}

const BEFORE_YEARS = new Set(
  `in on by until for to during throughout through within before after of this next last circa
   around post pre budget classic plan may`.split(/\s+/),
);

function isYear(terms: readonly Term[], at: number, year: number): boolean {
  const before = terms[at - 1];
  const after = terms[at + 1];
  if (goesWithYear(before) || goesWithYear(after)) return true;
  if (year < 1920 || year >= 2025) return false;
  if (mayGoWithYear(before) || mayGoWithYear(after)) return true;
  if (isDate(terms[at - 2]) || isDate(terms[at + 2])) return true;
  const isOwned = before?.tags.has('Determiner') === true || before?.tags.has('Possessive');
  return isOwned === true && after?.tags.has('Noun') === true && !after.tags.has('Plural');
}

const isDate = (term: Term | undefined): boolean =>
  term !== undefined && ['Date', 'Month', 'WeekDay', 'Year'].some((tag) => term.tags.has(tag));

const goesWithYear = (term: Term | undefined): boolean =>
  term !== undefined &&
  (BEFORE_YEARS.has(term.normal || term.implicit || '') ||
    isDate(term) ||
    term.tags.has('ProperNoun'));

const mayGoWithYear = (term: Term | undefined): boolean =>
  term !== undefined &&
  (term.tags.has('Ordinal') ||
    (term.tags.has('Cardinal') && term.normal.length < 3) ||
    term.normal === 'is' ||
    term.normal === 'was');

function tagAcronym(term: Term): boolean {
  const { tags, text } = term;
  if (tags.has('RomanNumeral') || tags.has('Acronym') || term.frozen) return false;
  const own = guessOf(term);
  if (own.acronym || own.initial) {
    tags.clear();
    tags.add('Acronym').add('Noun');
    if (own.acronym && PLACES.has(term.normal)) tags.add('Place');
    if (own.acronym && own.pluralCapitals) tags.add('Plural');
    return true;
  }
  if (!tags.has('Organization')) return false;
  if (text.length > 3 && !(own.capitals && text.length <= 6)) return false;
  tags.add('Acronym');
  return true;
}

const WEAK = ['Hyphenated', 'HashTag', 'Prefix', 'SlashedTerm'];

/** What nothing else is known of is a noun. */
function tagAsNoun(term: Term): void {
  const { tags } = term;
  if (tags.size > 1 || (tags.size === 1 && !WEAK.some((tag) => tags.has(tag)))) return;
  if (term.frozen !== true) tags.add('Noun');
  fillTags(term);
}

const TENSED = ['PastTense', 'PresentTense', 'Auxiliary', 'Modal', 'Particle'];

function tagBareVerb(term: Term): void {
  const { tags } = term;
  if (!tags.has('Verb') || TENSED.some((tag) => tags.has(tag))) return;
  tagTerm(term, 'Infinitive', false);
}
