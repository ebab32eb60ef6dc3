import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import { noFacts, type ReadLocally } from '../language/localReading';
import type { CountryPhrase } from './countries';
import { openingReading, textStarts } from './datelines';
import { nameLeads } from './descriptions';
import { ActorIndex, type EntityRecord } from './entities';
import { addHalves } from './halves';
import { addHonoured, seatsOf } from './honoured';
import { addListedNames, joinSame, withListedNames } from './addListedNames';
import type { ListedNames } from './listedNames';
import { addEpithets } from './epithets';
import { addNames, nameReading, riverReading } from './names';
import { addCountries } from './places';
import { addPronouns } from './pronouns/addPronouns';
import { quoteAt } from './pronouns/quoted';
import type { Reading, Surroundings } from './reading';
import { learnChair, nameHolders, nameNewcomers } from './roleHolders';
import { addRoleInitials } from './roleInitials';
import { addRoles } from './roles';
import { clueReading, type SentenceClues } from './sentenceClues';
import { addShortForms } from './shortForms';
import { wordReading, wordUseOf } from './wordUse';

/** The actors of a document, and where the text proper of each paragraph starts in it. */
export interface Cast {
  readonly index: ActorIndex;
  readonly textStarts: readonly number[];
  /** One for each sentence. */
  readonly clues: readonly SentenceClues[];
}

/**
 * Finds the actors of a document: names, countries and metonyms, roles and groups, short forms,
 * then pronouns.
 * @param quoted Ranges of the quotations in the readable text, in order.
 * @param listed The reader's lists, if there is anything on them.
 */
export function findActors(
  discourse: Discourse,
  quoted: readonly Range[],
  read: ReadLocally,
  listed: ListedNames | null = null,
): Cast {
  const { paragraphs, sentences } = discourse;
  const index = new ActorIndex(listed);
  const starts = textStarts(read(openingReading, paragraphs, noFacts));
  const use = wordUseOf(read(wordReading, paragraphs, noFacts));
  const namesRivers = read(riverReading, paragraphs, noFacts).includes(true);
  const rivers = (): boolean => namesRivers;
  const named = read(nameReading, paragraphs, ({ index: at }) => ({
    ...use,
    rivers,
    textStart: () => starts[at] ?? 0,
  })).flat();
  const readings = listed ? withListedNames(named, listed) : named;
  const clues = read(clueReading, paragraphs, noFacts).flat();
  const taken = addNames(index, readings, use);
  if (listed) addListedNames(index, listed, readings, taken);
  const takenIn = ({ index: at }: Sentence): ReadonlySet<number> => taken.get(at) ?? new Set();
  for (const reading of readings) {
    const at = reading.sentence.index;
    addEpithets(index, sentences, reading, clues[at]?.epithets ?? [], taken.get(at) ?? new Set());
  }
  let seats: ReadonlyMap<string, EntityRecord> | undefined;
  for (const { sentence } of readings) {
    const places = clues[sentence.index]?.honoured ?? [];
    const own = taken.get(sentence.index) ?? new Set();
    addHonoured(
      index,
      discourse,
      sentence,
      places,
      own,
      () => (seats ??= seatsOf(index, discourse)),
    );
  }
  const congo = readings.flatMap(({ places }) => places).find(({ value }) => isCongo(value));
  for (const { sentence, places } of readings) {
    addCountries(index, sentence, places, longNames(sentence, takenIn(sentence)), congo?.value);
  }
  addHalves(index, readings);
  const around: Surroundings = {
    sentences,
    isQuoted: (offset) => quoteAt(quoted, offset) !== undefined,
  };
  // The headline last: the role that it names is learned from the text below it.
  const isHeadline = ({ sentence }: Reading): boolean =>
    sentence.paragraph === 0 && paragraphs[0]?.kind === 'heading';
  const ordered = [...readings].sort((a, b) => Number(isHeadline(a)) - Number(isHeadline(b)));
  for (const reading of readings) learnChair(index, reading);
  for (const reading of ordered) addRoles(index, reading, takenIn(reading.sentence), around);
  nameHolders(index, sentences);
  nameNewcomers(index, sentences);
  nameLeads(index, readings);
  addRoleInitials(index, readings);
  addShortForms(index, readings, ({ index: at }) => clues[at]?.shortForms ?? [], taken);
  if (listed) joinSame(index, listed);
  addPronouns(index, discourse, quoted, ({ index: at }) => clues[at]?.pronouns ?? []);
  return { index, textStarts: starts, clues };
}

const isCongo = ({ code, naming }: CountryPhrase): boolean => code === 'CD' && naming === 'name';

/** Tokens of names inside which no country is read: all but the first word of the name. */
function longNames(sentence: Sentence, taken: ReadonlySet<number>): ReadonlySet<number> {
  const inner = new Set<number>();
  for (const at of taken) {
    if (taken.has(at - 1) || !sentence.tagged[at]?.tags.has('Demonym')) inner.add(at);
  }
  return inner;
}
