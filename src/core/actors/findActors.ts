import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import { datelineEnd } from './datelines';
import { ActorIndex } from './entities';
import { addNames } from './names';
import { addCountries, countryHits } from './places';
import { addPronouns } from './pronouns';
import { addRoles } from './roles';

/** Share of capitalised words from which a heading is taken to capitalise every word. */
const TITLE_CASE_SHARE = 0.6;

/**
 * Finds the actors of a document: names, countries and metonyms, roles and groups, then pronouns.
 * @param quoted Ranges of the quotations in the readable text, in order.
 */
export function findActors(discourse: Discourse, quoted: readonly Range[]): ActorIndex {
  const index = new ActorIndex();
  const readings = discourse.paragraphs.flatMap((paragraph) => {
    const textStart = datelineEnd(discourse, paragraph);
    return paragraph.sentences.map((sentence) => ({
      sentence,
      from: textStart > sentence.start ? sentence.tokenAt(textStart) : 0,
      titleCase: (paragraph.kind === 'heading' || paragraph.index === 0) && isTitleCase(sentence),
    }));
  });
  const taken = addNames(index, readings);
  for (const { sentence, from } of readings) {
    const own = taken.get(sentence.index) ?? new Set<number>();
    addCountries(index, sentence, countryHits(sentence, from), longNames(sentence, own));
  }
  // Headings last: the role that a headline names is learned from the text below it.
  const ordered = [...readings].sort(
    (a, b) => Number(a.sentence.paragraph === 0) - Number(b.sentence.paragraph === 0),
  );
  for (const { sentence, from } of ordered) {
    addRoles(index, sentence, from, taken.get(sentence.index) ?? new Set());
  }
  addPronouns(index, discourse, quoted);
  return index;
}

/** Tokens of names inside which no country is read: all but the first word of the name. */
function longNames(sentence: Sentence, taken: ReadonlySet<number>): ReadonlySet<number> {
  const inner = new Set<number>();
  for (const at of taken) {
    if (taken.has(at - 1) || !sentence.tagged[at]?.tags.has('Demonym')) inner.add(at);
  }
  return inner;
}

function isTitleCase(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitalised = words.filter((token) => token.capitalised).length;
  return words.length >= 4 && capitalised / words.length > TITLE_CASE_SHARE;
}
