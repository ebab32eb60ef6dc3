import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph, Sentence } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';
import type { PhraseHit } from '../language/phraseTable';
import type { TaggedToken } from '../language/tagger';
import { datelineEnd } from './datelines';
import { countryPhrases, type CountryPhrase } from './countries';
import { nameLeads } from './descriptions';
import { ActorIndex } from './entities';
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
import { WordUseCounter } from './wordUse';

const PHRASES = new ReadingKey<readonly RolePhrase[]>('role phrases');
const PLACES = new ReadingKey<readonly PhraseHit<CountryPhrase>[]>('countries');
const TITLE_CASE = new ReadingKey<boolean>('capitals of a title');

/** Share of capitalised words from which a heading is taken to capitalise every word. */
const TITLE_CASE_SHARE = 0.6;

/**
 * Finds the actors of a document: names, countries and metonyms, roles and groups, short forms,
 * then pronouns.
 * @param quoted Ranges of the quotations in the readable text, in order.
 * @param words Has counted the words of the version before, if there was one.
 */
export function findActors(
  discourse: Discourse,
  quoted: readonly Range[],
  words = new WordUseCounter(),
): ActorIndex {
  const index = new ActorIndex();
  const readings = discourse.paragraphs.flatMap((paragraph) => {
    const textStart = datelineEnd(discourse, paragraph);
    return paragraph.sentences.map((sentence) =>
      read(
        sentence,
        textStart > sentence.start ? sentence.tokenAt(textStart) : 0,
        isHeadline(paragraph, sentence) &&
          sentence.keepUnmoved(TITLE_CASE, [], () => isTitleCase(sentence)),
      ),
    );
  });
  const taken = addNames(index, readings, words.read(readings));
  for (const reading of readings) {
    const own = taken.get(reading.sentence.index) ?? new Set();
    addEpithets(index, discourse.sentences, reading, own);
  }
  const places = readings.map(({ sentence, from }) =>
    sentence.keepUnmoved(PLACES, [from], () => countryHits(sentence, from)),
  );
  const congo = places.flat().find(({ value }) => value.code === 'CD' && value.naming === 'name');
  for (const [at, { sentence }] of readings.entries()) {
    const own = taken.get(sentence.index) ?? new Set<number>();
    addCountries(index, sentence, places[at] ?? [], longNames(sentence, own), congo?.value);
  }
  const around: Surroundings = {
    sentences: discourse.sentences,
    isQuoted: (offset) => quoteAt(quoted, offset) !== undefined,
  };
  // Headings last: the role that a headline names is learned from the text below it.
  const ordered = [...readings].sort(
    (a, b) => Number(a.sentence.paragraph === 0) - Number(b.sentence.paragraph === 0),
  );
  for (const reading of ordered) {
    addRoles(index, reading, taken.get(reading.sentence.index) ?? new Set(), around);
  }
  nameHolders(index, discourse.sentences);
  nameLeads(index, readings);
  addShortForms(index, readings, taken);
  addPronouns(index, discourse, quoted);
  return index;
}

function read(sentence: Sentence, from: number, titleCase: boolean): Reading {
  const phrases = sentence.keep(PHRASES, [from], () => readPhrases(sentence.tagged, from));
  return { sentence, from, titleCase, phrases };
}

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
function longNames(sentence: Sentence, taken: ReadonlySet<number>): ReadonlySet<number> {
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
