import type { Token } from './tokens';

/** A phrase found in a row of tokens. Indexes into the row, `to` exclusive. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface PhraseWord {
  readonly text: string;
  readonly lower: string;
  /** All in capitals, and so matched: “WHO”. */
  readonly capitals: boolean;
  readonly capitalised: boolean;
}

const phraseWord = (text: string): PhraseWord => ({
  text,
  lower: text.toLowerCase(),
  capitals: /^[\p{Lu}.]{2,}$/u.test(text),
  capitalised: /^\p{Lu}/u.test(text),
});

function standsAt(words: readonly PhraseWord[], tokens: readonly Token[], index: number): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    const word = words[offset];
    const token = tokens[index + offset];
    if (!word || token?.lower !== word.lower) return false;
    if (word.capitals ? token.text !== word.text : word.capitalised && !token.capitalised) {
      return false;
    }
  }
  return true;
}

/**
 * Finds the phrases of a list in tokens, longest first, in time linear in the tokens. Case counts
 * where a phrase has capitals: “Turkey” is not “turkey”, but “TURKEY” is; a word all in capitals
 * (“WHO”, “US”) matches only so.
 */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { words: readonly PhraseWord[]; value: T }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      // A possessive is a token of its own.
      const words = phrase.replace(/’/g, "'").replace(/'s\b/g, " 's").split(' ').map(phraseWord);
      const first = words[0]?.lower ?? '';
      const entries = this.#byFirst.get(first) ?? [];
      entries.push({ words, value });
      this.#byFirst.set(first, entries);
    }
    for (const entries of this.#byFirst.values()) {
      entries.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The longest phrase that starts at token `index`, or undefined. */
  at(tokens: readonly Token[], index: number): PhraseHit<T> | undefined {
    const entries = this.#byFirst.get(tokens[index]?.lower ?? '');
    if (!entries) return undefined;
    for (const { words, value } of entries) {
      if (standsAt(words, tokens, index)) return { from: index, to: index + words.length, value };
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
