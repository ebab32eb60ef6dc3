import type { Token } from './tokens';

/** A phrase found in a row of tokens. Indexes into the row, `to` exclusive. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/**
 * Finds the phrases of a list in tokens, longest first, in time linear in the tokens. Case counts
 * where a phrase has capitals: “Turkey” is not “turkey”, but “TURKEY” is; a word all in capitals
 * (“WHO”, “US”) matches only so.
 */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { words: string[]; lowerWords: string[]; value: T }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      // A possessive is a token of its own.
      const words = phrase.replace(/’/g, "'").replace(/'s\b/g, " 's").split(' ');
      const lowerWords = words.map((word) => word.toLowerCase());
      const first = lowerWords[0] ?? '';
      const entries = this.#byFirst.get(first) ?? [];
      entries.push({ words, lowerWords, value });
      this.#byFirst.set(first, entries);
    }
    for (const entries of this.#byFirst.values()) {
      entries.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The longest phrase that starts at token `index`, or undefined. */
  at(tokens: readonly Token[], index: number): PhraseHit<T> | undefined {
    const entries = this.#byFirst.get(tokens[index]?.lower ?? '');
    for (const { words, lowerWords, value } of entries ?? []) {
      const matches = lowerWords.every((word, offset) => {
        const token = tokens[index + offset];
        if (token?.lower !== word) return false;
        const wanted = words[offset] ?? '';
        if (/^[\p{Lu}.]{2,}$/u.test(wanted)) return token.text === wanted;
        return !/^\p{Lu}/u.test(wanted) || token.capitalised;
      });
      if (matches) return { from: index, to: index + words.length, value };
    }
    return undefined;
  }

  /** All phrases of a row, left to right, not overlapping. */
  findAll(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let index = 0; index < tokens.length;) {
      const hit = this.at(tokens, index);
      if (hit) hits.push(hit);
      index = hit?.to ?? index + 1;
    }
    return hits;
  }
}
