import type { Range } from '../core/document/sourceDocument';

/** How many UTF-16 code units of text stand on either side of a quotation, at least. */
const CONTEXT_LENGTH = 32;

/** Beyond so much, two places with the same text around are left to the other selectors. */
const MOST_CONTEXT = 2048;

/** The text before and after a quotation. */
export interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Makes what gives the text around a range, as much of it as tells the place from every other in the
 * text (where less than some pages does). Offsets are UTF-16 code units, end exclusive.
 */
export function quoteContexts(text: string): (range: Range) => QuoteContext {
  const places = new GramPlaces(text);
  return ({ start, end }) => {
    for (let length = CONTEXT_LENGTH; ; length *= 2) {
      // Half a surrogate pair at the cut would match nothing.
      const from = Math.max(0, start - length + (isLowSurrogate(text, start - length) ? 1 : 0));
      const to = Math.min(text.length, end + length - (isLowSurrogate(text, end + length) ? 1 : 0));
      const isMost = length >= MOST_CONTEXT || (from === 0 && to === text.length);
      if (isMost || places.isOnly(from, to)) {
        return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
      }
    }
  };
}

const isLowSurrogate = (text: string, offset: number): boolean =>
  /[\udc00-\udfff]/.test(text[offset] ?? '');

/** UTF-16 code units of the pieces by which places are found again. */
const GRAM = 16;

/**
 * Where each piece of some characters stands in a text, so that another place with the same words is
 * found without reading all of the text for each.
 */
class GramPlaces {
  readonly #text: string;
  /** By bucket the first place and by place the next of its bucket; -1 behind the last. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  /** How many places a bucket has. */
  readonly #counts: Int32Array;

  constructor(text: string) {
    this.#text = text;
    const buckets = 2 ** Math.min(20, Math.ceil(Math.log2(text.length + 2)));
    this.#first = new Int32Array(buckets).fill(-1);
    this.#counts = new Int32Array(buckets);
    this.#next = new Int32Array(Math.max(0, text.length - GRAM + 1)).fill(-1);
    for (let at = this.#next.length - 1; at >= 0; at--) {
      const bucket = this.#bucketAt(at);
      this.#next[at] = this.#first[bucket] ?? -1;
      this.#first[bucket] = at;
      this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    }
  }

  /** Whether the characters of a range stand nowhere else. */
  isOnly(from: number, to: number): boolean {
    const piece = this.#text.slice(from, to);
    if (piece.length < GRAM) {
      return this.#text.indexOf(piece) === from && !this.#text.includes(piece, from + 1);
    }
    const rarest = this.#rarestIn(from, to);
    for (let at = this.#first[this.#bucketAt(rarest)] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      const start = at - rarest + from;
      if (start !== from && start >= 0 && this.#text.startsWith(piece, start)) return false;
    }
    return true;
  }

  /** Where in a range the piece is that comes least often. */
  #rarestIn(from: number, to: number): number {
    let rarest = from;
    let least = Infinity;
    for (let at = from; at + GRAM <= to && least > 1; at += 2) {
      const count = this.#counts[this.#bucketAt(at)] ?? 0;
      if (count < least) [rarest, least] = [at, count];
    }
    return rarest;
  }

  #bucketAt(at: number): number {
    let hash = 0;
    for (let offset = 0; offset < GRAM; offset++) {
      hash = (Math.imul(hash, 31) + this.#text.charCodeAt(at + offset)) | 0;
    }
    return (hash ^ (hash >>> 15)) & (this.#first.length - 1);
  }
}
