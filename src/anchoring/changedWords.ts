import search from 'approx-string-match';
import type { Range } from '../core/document/sourceDocument';
import type { ExpectedPlaces } from './expectedPlaces';
import { isInsideWord } from './occurrences';
import type { TextSelector } from './textSelector';

/** A place where words stand that are much like a selector's. */
export interface ChangedPlace extends Range {
  /** How much the words are like the selector's: 0 to 1. */
  readonly likeness: number;
}

/** Share of the words' code units that may be different. */
const MOST_ERRORS = 0.4;
/** How far around a place that looks right the words are sought, in UTF-16 code units. */
const AROUND = 64;
/** How many such places are looked at. */
const WINDOWS = 4;
/** How much of the context right beside changed words shows where they begin and end. */
const EDGE = 8;
/** Shorter words are other words when a letter is different. */
const SHORTEST = 5;
/** Words that stand in more places than this tell no place. */
const COMMON = 40;
/** Words that are evidence of a place are grouped by how far they have moved, this many at a time. */
const BUCKET = 32;

/**
 * Finds words that were changed. Whole searches of a text for inexact words take a third of a second
 * for 100 KB, so the search is in windows: where the neighbours say, and where rarer words of the
 * selector and its context stand in the same order and distance.
 */
export class ChangedWords {
  readonly #text: string;
  #index: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Places in order of the text, none twice. */
  of(selector: TextSelector, expected: ExpectedPlaces): ChangedPlace[] {
    const { exact, start } = selector;
    const most = Math.floor(exact.length * MOST_ERRORS);
    if (exact.length < SHORTEST) return [];
    const windows = [...expected.of(start), ...this.#bySeeds(selector)].slice(0, WINDOWS);
    const found = new Map<number, ChangedPlace>();
    for (const at of windows) {
      const from = Math.max(0, at - AROUND);
      const part = this.#text.slice(from, at + exact.length + AROUND);
      for (const match of search(part, exact, most)) {
        const place = this.#bounded(selector, from + match.start, from + match.end);
        const grown = place.end - place.start - (match.end - match.start);
        const likeness = 1 - (match.errors + Math.max(0, grown) / 2) / exact.length;
        if ((found.get(place.start)?.likeness ?? 0) < likeness)
          found.set(place.start, { ...place, likeness });
      }
    }
    return apart([...found.values()]);
  }

  /** Up to where the words around it stand as before, if that is near; else whole words. */
  #bounded({ exact, prefix, suffix }: TextSelector, start: number, end: number): Range {
    const reach = Math.ceil(exact.length / 2);
    const [before, behind] = [prefix.slice(-EDGE), suffix.slice(0, EDGE)];
    const left = before === '' ? -1 : this.#text.lastIndexOf(before, start);
    const right = behind === '' ? -1 : this.#text.indexOf(behind, end - behind.length);
    let from = left + before.length;
    let to = right;
    if (left < 0 || Math.abs(from - start) > reach) from = start;
    if (right < 0 || Math.abs(to - end) > reach || to <= from) to = end;
    while (isInsideWord(this.#text, from)) from -= 1;
    while (isInsideWord(this.#text, to)) to += 1;
    return { start: from, end: to };
  }

  /** Where the selector's words would start, the best supported first. */
  #bySeeds({ exact, prefix, suffix, start }: TextSelector): number[] {
    const base = start - prefix.length;
    const votes = new Map<number, { count: number; at: number }>();
    for (const { word, at } of seedsOf(prefix + exact + suffix)) {
      const places = this.#places().get(word) ?? [];
      if (places.length > COMMON) continue;
      for (const place of places) {
        const moved = place - (base + at);
        const bucket = Math.round(moved / BUCKET);
        const vote = votes.get(bucket) ?? { count: 0, at: start + moved };
        vote.count += 1;
        votes.set(bucket, vote);
      }
    }
    return [...votes.values()]
      .filter(({ count }) => count > 1)
      .sort((a, b) => b.count - a.count)
      .map(({ at }) => at);
  }

  #places(): ReadonlyMap<string, readonly number[]> {
    if (this.#index) return this.#index;
    const index = new Map<string, number[]>();
    for (const { word, at } of seedsOf(this.#text)) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
    this.#index = index;
    return index;
  }
}

const seedsOf = (text: string): { word: string; at: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]{3,}/gu)].map(({ 0: word, index: at }) => ({ word, at }));

/** Of places that overlap, the one most alike. */
function apart(places: ChangedPlace[]): ChangedPlace[] {
  const best: ChangedPlace[] = [];
  for (const place of places.toSorted((a, b) => b.likeness - a.likeness)) {
    if (best.every(({ start, end }) => place.end <= start || place.start >= end)) best.push(place);
  }
  return best.sort((a, b) => a.start - b.start);
}
