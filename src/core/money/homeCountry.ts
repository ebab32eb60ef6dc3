import { openingReading } from '../actors/datelines';
import { countryPhrases } from '../actors/countries';
import type { ActorIndex } from '../actors/entities';
import type { Discourse } from '../language/discourse';
import {
  noFacts,
  type LocalReading,
  type NoFacts,
  type ReadLocally,
} from '../language/localReading';
import { PhraseTable } from '../language/phraseTable';
import { tokenize } from '../language/tokens';
import { homePlaces, homeWords } from '../lexicon/homePlaces';
import * as lexicon from '../lexicon/lexicon';

/** How many blocks at the top may say where the text was written, and by whom. */
const TOP = 5;
/** A longer block at the top is a paragraph of the text. UTF-16 code units. */
const LONGEST = 220;
/** A letterhead is shorter than this. UTF-16 code units. */
const SHORT = 70;

/** What each sign that a text is at home in a country counts. */
const WEIGHT = {
  dateline: 8,
  institution: 4,
  stateBody: 2,
  place: 1,
  word: 2,
  body: 1,
  country: 1,
};
/** A dateline that nothing else bears out, where much tells of another country: “Victoria”. */
const LONE_DATELINE = 1;
const MUCH = 3;
/** What the signs must come to, and how far the next country must stay behind. */
const ENOUGH = 4;
const LEAD = 1.5;
/** What they must come to where nothing tells of another country with such money. */
const ENOUGH_ALONE = 3;
/** What part of the signs for any other country they must reach at least. */
const SHARE = 0.75;
/** No actor counts more often than this: a guest is named again and again too. */
const MOST = 4;

/** A body of the state: with a country's name at a text's top it tells whose text it is. */
const INSTITUTION =
  /\b(?:ministers?|ministry|government|parliament|treasury|senate|budget|central bank)\b/i;

/** “Central Bank of …”, “Treasury of …” */
const STATE_BODY = /\b(?:bank|ministry|government|parliament|treasury|senate)\sof\s/i;

/** What a phrase tells: of which country it is, and how much that counts. */
interface HomeSign {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

/** A sign and its offset into its sentence, UTF-16 code units. */
interface PlacedSign extends HomeSign {
  readonly at: number;
}

let table: PhraseTable<HomeSign> | undefined;

const signsOf = (
  rows: readonly (readonly [code: string, names: string])[],
  weight: number,
): [string, HomeSign][] =>
  rows.flatMap(([code, names]) =>
    names.split('|').map((one): [string, HomeSign] => {
      const name = one.trim();
      return [name, { code, name, weight }];
    }),
  );

/** Cities, regions, parties and bodies with their country's code. */
export function placeTable(): PhraseTable<HomeSign> {
  table ??= new PhraseTable([
    ...signsOf(Object.entries(homePlaces), WEIGHT.place),
    ...signsOf(Object.entries(homeWords), WEIGHT.word),
  ]);
  return table;
}

/** The cities, regions and words of public life that a paragraph names. */
const placeReading: LocalReading<NoFacts, readonly (readonly PlacedSign[])[]> = {
  name: 'cities and regions',
  read: ({ sentences }) =>
    sentences.map(({ start, tokens }) =>
      placeTable()
        .findAll(tokens)
        .map(({ value, from }) => ({ ...value, at: (tokens[from]?.start ?? start) - start })),
    ),
};

/** “Parliament of New Zealand”: a letterhead, a state's body and its country and no more. */
const LETTERHEAD =
  /^(?:the\s)?(?:\p{L}+\s){0,3}(?:ministry|government|parliament|treasury|senate|council|assembly)\sof\s(?:the\s)?\p{L}+(?:[\s'’-]\p{L}+){0,4}$/iu;

/** “CANBERRA” as “Canberra”. */
const withSmallLetters = (text: string): string =>
  text.replace(/\p{Lu}[\p{Lu}'’]{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** The codes of the countries that a short text names, by a city, a capital or its own name. */
function countriesIn(words: string): string[] {
  const text = withSmallLetters(words);
  const tokens = tokenize(text, { start: 0, end: text.length });
  const cities = placeTable()
    .findAll(tokens)
    .flatMap(({ value: { code, weight } }) => (weight === WEIGHT.place ? [code] : []));
  const named = countryPhrases()
    .findAll(tokens)
    .flatMap(({ value }) => value.code ?? []);
  return [...cities, ...named];
}

/** How much tells that a text is at home in each country (ISO 3166-1 alpha-2). */
export type HomeSigns = ReadonlyMap<string, number>;

/**
 * The country in which a text is at home, among those that `may` be it; null where that is not
 * clear.
 */
export function homeCountry(signs: HomeSigns, may: (country: string) => boolean): string | null {
  const most = Math.max(0, ...signs.values());
  const [best, next] = [...signs].filter(([code]) => may(code)).sort((a, b) => b[1] - a[1]);
  const enough = next === undefined ? ENOUGH_ALONE : ENOUGH;
  if (!best || best[1] < enough || best[1] < SHARE * most) return null;
  return best[1] < LEAD * (next?.[1] ?? 0) ? null : best[0];
}

/**
 * The signs of home: the dateline, an institution at the top (“Budget speech of the Minister of
 * Finance of …”), places and actors. `hints` count as well: countries told by the text's own
 * amounts, such as “A$5m”.
 */
export function homeSigns(
  { paragraphs, sentences }: Discourse,
  index: ActorIndex,
  readLocally: ReadLocally,
  hints: readonly string[],
): HomeSigns {
  const score = new Map<string, number>();
  const add = (code: string, weight: number): void => {
    score.set(code, (score.get(code) ?? 0) + weight);
  };
  for (const code of hints) add(code, WEIGHT.institution);
  const datelines: string[] = [];
  const openings = readLocally(openingReading, paragraphs, noFacts);
  for (const [at, paragraph] of paragraphs.slice(0, TOP).entries()) {
    const opening = openings[at];
    const length = Math.max(opening?.dateline ?? 0, opening?.beforeColon ?? 0);
    const [written] = length > 0 ? countriesIn(paragraph.text.slice(0, length)) : [];
    if (written !== undefined) datelines.push(written);
    else for (const code of ofInstitution(paragraph)) add(code, WEIGHT.institution);
  }
  const seen = new Set<string>();
  const placed = readLocally(placeReading, paragraphs, noFacts).flat();
  for (const { index: at, start } of sentences) {
    for (const sign of placed[at] ?? []) {
      if (seen.has(sign.name) || isInPerson(index, at, start + sign.at, sign)) continue;
      seen.add(sign.name);
      add(sign.code, sign.weight);
    }
  }
  for (const { country, type, mentions, name } of index.entities) {
    // “Reserve Bank of New Zealand”, which speaks of its own country's money
    if (country === undefined && type === 'organization' && STATE_BODY.test(name))
      for (const code of new Set(countriesIn(name))) add(code, WEIGHT.stateBody);
    if (country === undefined) continue;
    const weight = type === 'country' ? WEIGHT.country : WEIGHT.body;
    add(country, weight * Math.min(mentions.length, MOST));
  }
  const others = Math.max(0, ...score.values());
  for (const code of datelines) {
    const isLone = others >= MUCH && !score.has(code);
    add(code, isLone ? LONE_DATELINE : WEIGHT.dateline);
  }
  return score;
}

/** “Mayor Dallas Petrie”: the place is a part of a person's name. */
const isInPerson = (
  index: ActorIndex,
  sentence: number,
  offset: number,
  { name }: HomeSign,
): boolean =>
  index.inSentence(sentence).some(
    ({ type, kind, start, end }) =>
      type === 'person' &&
      kind === 'name' &&
      start <= offset &&
      offset < end &&
      // A place alone in the name is one that acts.
      end - start > name.length,
  );

/** The countries of a short block at the top that names an institution too. */
function ofInstitution({ text }: { readonly text: string }): string[] {
  if (text.length < SHORT && LETTERHEAD.test(text)) return [...new Set(countriesIn(text))];
  if (text.length > LONGEST || !INSTITUTION.test(text)) return [];
  // A headline tells news of any country.
  const isSpeech = lexicon.is(/^\p{L}+/u.exec(text)?.[0].toLowerCase(), 'speech');
  const delivered = isSpeech || /\b(?:speech|statement|delivered|release)\b/i.test(text);
  return delivered ? [...new Set(countriesIn(text))] : [];
}
