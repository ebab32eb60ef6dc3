import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph, Sentence } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';
import type { PhraseHit } from '../language/phraseTable';
import type { TaggedToken } from '../language/tagger';
import type { Trail } from '../replay/trail';
import { datelineEnd } from './datelines';
import { countryPhrases, type CountryPhrase } from './countries';
import { nameLeads } from './descriptions';
import { ActorIndex } from './actorIndex';
import { addEpithets } from './epithets';
import { institutionPhrases } from './institutions';
import { addNames } from './names';
import { addCountries, countryHits } from './places';
import { addPronouns } from './pronouns/addPronouns';
import { quoteAt } from './pronouns/quoted';
import type { Reading, Surroundings } from './reading';
import { findRolePhrases, type RolePhrase } from './rolePhrases';
import { nameHolders } from './roleHolders';
import { addRoles } from './roles';
import { addShortForms } from './shortForms';
import { type TakenInSentence, TakenTokens } from './takenTokens';
import type { WordUse } from './wordUse';

const PHRASES = new ReadingKey<readonly RolePhrase[]>('role phrases');
const PLACES = new ReadingKey<readonly PhraseHit<CountryPhrase>[]>('countries');
const TITLE_CASE = new ReadingKey<boolean>('capitals of a title');

/** Share of capitalised words from which a heading is taken to capitalise every word. */
const TITLE_CASE_SHARE = 0.6;

/** What the finders of actors share with those who run them. */
export interface ActorRun {
  readonly discourse: Discourse;
  /** One for each sentence, in order. */
  readonly readings: readonly Reading[];
  /** Ranges of the quotations in the readable text, in order. */
  readonly quoted: readonly Range[];
  readonly use: WordUse;
  readonly trail: Trail;
}

/**
 * Finds the actors of a document: names, countries and metonyms, roles and groups, short forms,
 * then pronouns.
 */
export function findActors({ discourse, readings, quoted, use, trail }: ActorRun): ActorIndex {
  const index = new ActorIndex(trail);
  const taken = new TakenTokens(trail, readings.length);
  addNames(index, readings, taken, use, trail);
  trail.each(readings, (reading) => {
    addEpithets(index, discourse.sentences, reading, taken.of(reading.sentence));
  });
  const congo = trail.unread(() => readings.flatMap(placesOf).find(({ value }) => isCongo(value)));
  trail.each(readings, (reading) => {
    const { sentence } = reading;
    const inner = longNames(sentence, taken.of(sentence));
    addCountries(index, sentence, placesOf(reading), inner, congo?.value);
  });
  const around: Surroundings = {
    sentences: discourse.sentences,
    isQuoted: (offset) => quoteAt(quoted, offset) !== undefined,
  };
  // Headings last: the role that a headline names is learned from the text below it.
  const ordered = [...readings].sort(
    (a, b) => Number(a.sentence.paragraph === 0) - Number(b.sentence.paragraph === 0),
  );
  trail.each(ordered, (reading) => {
    addRoles(index, reading, taken.of(reading.sentence), around);
  });
  trail.once(() => {
    nameHolders(index, discourse.sentences);
  });
  trail.once(() => {
    nameLeads(index, readings);
  });
  addShortForms(index, readings, taken, trail);
  addPronouns(index, discourse, quoted, trail);
  return index;
}

/** How the finders of actors read the sentences of a paragraph. */
export function readingsOf(discourse: Discourse, paragraph: Paragraph): Reading[] {
  const textStart = datelineEnd(discourse, paragraph);
  return paragraph.sentences.map((sentence) => {
    const from = textStart > sentence.start ? sentence.tokenAt(textStart) : 0;
    const titleCase =
      isHeadline(paragraph, sentence) &&
      sentence.keepUnmoved(TITLE_CASE, [], () => isTitleCase(sentence));
    const phrases = sentence.keep(PHRASES, [from], () => readPhrases(sentence.tagged, from));
    return { sentence, from, titleCase, phrases };
  });
}

const placesOf = ({ sentence, from }: Reading): readonly PhraseHit<CountryPhrase>[] =>
  sentence.keepUnmoved(PLACES, [from], () => countryHits(sentence, from));

const isCongo = ({ code, naming }: CountryPhrase): boolean => code === 'CD' && naming === 'name';

/** Whether a sentence tells which of the two Congos the text speaks of. */
export const tellsCongo = (reading: Reading): boolean =>
  placesOf(reading).some(({ value }) => isCongo(value));

function readPhrases(tokens: readonly TaggedToken[], from: number): RolePhrase[] {
  // “States” in “United States” and “Commission” in “European Commission” head no phrase.
  const names = new Set<number>();
  for (const table of [countryPhrases(), institutionPhrases()]) {
    for (const hit of table.findAll(tokens)) {
      for (let at = hit.from; at < hit.to; at++) names.add(at);
    }
  }
  return findRolePhrases(tokens, from, (at) => names.has(at));
}

/** Tokens of names inside which no country is read: all but the first word of the name. */
function longNames(sentence: Sentence, taken: TakenInSentence): ReadonlySet<number> {
  const inner = new Set<number>();
  for (const at of taken) {
    if (taken.has(at - 1) || !sentence.tagged[at]?.tags.has('Demonym')) inner.add(at);
  }
  return inner;
}

/** A heading, or a first line that does not end as a sentence. */
const isHeadline = (paragraph: Paragraph, sentence: Sentence): boolean =>
  paragraph.kind === 'heading' || (paragraph.index === 0 && !/[.!?]["”’)]*$/.test(sentence.text));

function isTitleCase(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitalised = words.filter((token) => token.capitalised).length;
  return words.length >= 4 && capitalised / words.length > TITLE_CASE_SHARE;
}
