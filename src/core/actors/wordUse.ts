import type { Sentence } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';

/** How a document writes its words: what it never capitalises but at the start of a sentence. */
export interface WordUse {
  /** Whether the word stands somewhere in small letters. */
  plain(lower: string): boolean;
  /** Whether the word stands somewhere capitalised where no sentence or heading makes it so. */
  named(lower: string): boolean;
}

/** The words of one sentence, each once. */
interface SentenceWords {
  readonly plain: readonly string[];
  readonly named: readonly string[];
}

const WORDS = new ReadingKey<SentenceWords>('how words are written');

/** In how many sentences a word is written so, from one version of a document to the next. */
export class WordUseCounter {
  readonly #plain = new Map<string, number>();
  readonly #named = new Map<string, number>();
  #counted = new Map<Sentence, SentenceWords>();

  /** Reads how words are written, from the tokens alone; counts only what changed. */
  read(sentences: readonly { sentence: Sentence; titleCase: boolean }[]): WordUse {
    const before = this.#counted;
    const now = new Map<Sentence, SentenceWords>();
    for (const { sentence, titleCase } of sentences) {
      const words = sentence.keepUnmoved(WORDS, [titleCase], () => wordsOf(sentence, titleCase));
      now.set(sentence, words);
      if (before.get(sentence) === words) before.delete(sentence);
      else this.#add(words, 1);
    }
    for (const words of before.values()) this.#add(words, -1);
    this.#counted = now;
    return {
      plain: (lower) => this.#plain.has(lower),
      named: (lower) => this.#named.has(lower),
    };
  }

  #add({ plain, named }: SentenceWords, by: 1 | -1): void {
    for (const word of plain) add(this.#plain, word, by);
    for (const word of named) add(this.#named, word, by);
  }
}

function add(counts: Map<string, number>, word: string, by: 1 | -1): void {
  const count = (counts.get(word) ?? 0) + by;
  if (count === 0) counts.delete(word);
  else counts.set(word, count);
}

function wordsOf({ tokens }: Sentence, titleCase: boolean): SentenceWords {
  const plain = new Set<string>();
  const named = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (!token.capitalised) plain.add(token.lower);
    else if (!titleCase && at > 0 && !/^["“‘„«:—–(]$/.test(tokens[at - 1]?.text ?? '')) {
      named.add(token.lower);
    }
  }
  return { plain: [...plain], named: [...named] };
}

/** Notes what is asked, so that what was made of the answers can be kept while they stay the same. */
export class NotedWordUse implements WordUse {
  /** The words asked for and the answers, in pairs. */
  readonly plainAnswers = new Map<string, boolean>();
  readonly namedAnswers = new Map<string, boolean>();
  readonly #use: WordUse;

  constructor(use: WordUse) {
    this.#use = use;
  }

  plain(lower: string): boolean {
    const answer = this.#use.plain(lower);
    this.plainAnswers.set(lower, answer);
    return answer;
  }

  named(lower: string): boolean {
    const answer = this.#use.named(lower);
    this.namedAnswers.set(lower, answer);
    return answer;
  }

  /** Whether another version of the document would have given the same answers. */
  holdsFor(use: WordUse): boolean {
    for (const [word, answer] of this.plainAnswers) if (use.plain(word) !== answer) return false;
    for (const [word, answer] of this.namedAnswers) if (use.named(word) !== answer) return false;
    return true;
  }
}
