import type { Range } from '../document/sourceDocument';
import { PhraseTable, type PhraseHit } from '../language/phraseTable';
import type { TaggedToken } from '../language/taggedToken';
import type { Token } from '../language/tokens';
import {
  countryRows,
  notMetonyms,
  otherCapitals,
  otherDemonyms,
  peoples,
  seats,
  shortNames,
  unusedNames,
} from '../lexicon/countries';

/** How a phrase names a country. */
export type CountryNaming = 'name' | 'demonym' | 'people' | 'capital' | 'seat';

export interface CountryPhrase {
  readonly naming: CountryNaming;
  /** ISO 3166-1 alpha-2; null for a seat of a bloc such as Brussels. */
  readonly code: string | null;
  /** Canonical name of the country, bloc or administration that is meant. */
  readonly name: string;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly currencies: readonly string[];
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

const byCode = new Map<string, Country>(
  countryRows.map(([code, name, , , , currencies]) => [code, { code, name, currencies }]),
);

/** The country of an ISO 3166-1 alpha-2 code, or undefined. */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}

/** “Kingdom of Jordan” of the “Hashemite Kingdom of Jordan”. */
function bareRealm(whole: string, common: string): string[] {
  const realm = ['Kingdom', 'Republic'].find((kind) => whole.endsWith(` ${kind} of ${common}`));
  return realm === undefined ? [] : [`${realm} of ${common}`];
}

function* phrases(): Generator<readonly [string, CountryPhrase]> {
  const named = (code: string | null, naming: CountryNaming, name?: string): CountryPhrase => ({
    naming,
    code,
    name: name ?? byCode.get(code ?? '')?.name ?? '',
  });
  // Where two readings share a phrase the first one given wins: names before demonyms.
  for (const [code, common, names] of countryRows) {
    yield [common, named(code, 'name')];
    for (const name of names) if (!unusedNames.has(name)) yield [name, named(code, 'name')];
    for (const name of names.flatMap((whole) => bareRealm(whole, common))) {
      yield [name, named(code, 'name')];
    }
  }
  for (const [code, names] of shortNames) {
    for (const name of names) yield [name, named(code, 'name')];
  }
  for (const [phrase, code, name] of seats) yield [phrase, named(code, 'seat', name)];
  const demonyms: (readonly [string, readonly string[]])[] = [
    ...otherDemonyms,
    // “Antiguan, Barbudan”: one entry of the package may hold two.
    ...countryRows.map(
      ([code, , , names]) => [code, names.flatMap((name) => name.split(', '))] as const,
    ),
  ];
  for (const [code, names] of demonyms) {
    for (const demonym of names) {
      yield [demonym, named(code, 'demonym')];
      if (/[ni]$/.test(demonym)) yield [`${demonym}s`, named(code, 'people')];
    }
  }
  for (const [code, people] of peoples) yield [people, named(code, 'people')];
  for (const [code, capitals] of otherCapitals) {
    for (const capital of capitals) yield [capital, named(code, 'capital')];
  }
  for (const [code, common, , , capitals] of countryRows) {
    // “Bogotá”, and “Bogota” as agencies write it.
    for (const capital of capitals.flatMap((name) => [name, withoutAccents(name)])) {
      // A capital named like its country (Singapore) is read as the country.
      if (capital !== common && !notMetonyms.has(capital)) {
        yield [capital, named(code, 'capital')];
      }
    }
  }
}

/** Each phrase once: where the package gives two countries one word, the larger naming stays. */
function* distinctPhrases(): Generator<readonly [string, CountryPhrase]> {
  const seen = new Set<string>();
  for (const [phrase, value] of phrases()) {
    if (phrase.length < 2 || seen.has(phrase)) continue;
    seen.add(phrase);
    yield [phrase, value];
  }
}

/** A country that some words tell. */
export interface ToldCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The tokens of the words that tell it, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Where the words stand that tell a country. */
export const rangeOfTold = (tokens: readonly Token[], { from, to }: ToldCountry): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The country of a phrase with its place in the sentence; null for a bloc's. */
export const toldBy = ({ from, to, value }: PhraseHit<CountryPhrase>): ToldCountry | null =>
  value.code === null ? null : { code: value.code, from, to };

/** How many words may stand between a country and the body that it tells of. */
const MODIFIERS = 4;

/**
 * The country told right before the name of a body at `from`: “[Germany]’s Federal Cartel Office”,
 * “the [Norwegian] electronics group Halden”.
 */
export function countryBefore(tokens: readonly TaggedToken[], from: number): ToldCountry | null {
  for (let at = from - 1; at >= Math.max(0, from - 1 - MODIFIERS); at--) {
    const token = tokens[at];
    if (token?.pos === 'possessive') {
      for (let start = Math.max(0, at - 3); start < at; start++) {
        const hit = countryPhrases().at(tokens, start);
        if (hit?.to === at && hit.value.naming === 'name') return toldBy(hit);
      }
      return null;
    }
    const hit = countryPhrases().at(tokens, at);
    if (hit?.value.naming === 'demonym') return toldBy(hit);
    if (token?.capitalised !== false || !/^(?:noun|adjective)$/.test(token.pos)) return null;
  }
  return null;
}

let table: PhraseTable<CountryPhrase> | undefined;

/** Names, demonyms, capitals and seats of government of all countries. */
export function countryPhrases(): PhraseTable<CountryPhrase> {
  table ??= new PhraseTable(distinctPhrases());
  return table;
}

let names: ReadonlyMap<string, CountryPhrase> | undefined;

/** The country that words name, in capitals of any kind: “KENYA”, “the Netherlands”. */
export function countryNamed(words: string): CountryPhrase | undefined {
  names ??= new Map(
    [...distinctPhrases()]
      .filter(([, { naming, code }]) => naming === 'name' && code !== null)
      .map(([phrase, value]) => [phrase.toLowerCase(), value]),
  );
  return names.get(words.toLowerCase().replace(/^the\s/, ''));
}
