import * as lexicon from '../lexicon/lexicon';
import type { EntityRecord } from './entities';
import { familyName, lastName, surnameKey, type FullName } from './namesakes';

/** People named in full so far, found by the words of their names; each list in order. */
export class KnownPeople {
  readonly #bySurname = new Map<string, FullName[]>();
  readonly #byFirst = new Map<string, FullName[]>();
  readonly #byMiddle = new Map<string, FullName[]>();
  /** By every word but the first. */
  readonly #byLater = new Map<string, FullName[]>();

  add(person: FullName): void {
    const { words } = person;
    push(this.#bySurname, surnameKey(lastName(words)), person);
    const family = familyName(words);
    if (family !== undefined) push(this.#bySurname, family, person);
    push(this.#byFirst, words[0] ?? '', person);
    for (const word of new Set(words.slice(1, -1))) push(this.#byMiddle, word, person);
    for (const word of new Set(words.slice(1))) push(this.#byLater, word, person);
  }

  /** Notes that somebody known was named at a place already, by fewer words of the name. */
  namedAt(
    entity: EntityRecord,
    words: readonly string[],
    sentence: number,
    paragraph: number,
  ): void {
    for (const one of this.bySurname(surnameKey(lastName(words)))) {
      if (one.entity !== entity || one.sentence <= sentence) continue;
      one.sentence = sentence;
      one.paragraph = paragraph;
    }
  }

  /** @param key Made by `surnameKey`. */
  bySurname(key: string): readonly FullName[] {
    return this.#bySurname.get(key) ?? [];
  }

  byFirst(word: string): readonly FullName[] {
    return this.#byFirst.get(word) ?? [];
  }

  /** Those who have the word between their first and last. */
  byMiddle(word: string): readonly FullName[] {
    return this.#byMiddle.get(word) ?? [];
  }

  /** Those who have the words in a row behind their first. */
  byInner(words: readonly string[]): readonly FullName[] {
    const name = ` ${words.join(' ')} `;
    const some = this.#byLater.get(words[0] ?? '') ?? [];
    return some.filter((one) => ` ${one.words.slice(1).join(' ')} `.includes(name));
  }
}

/** Organisations named in full so far, found by the words of their names. */
export class KnownOrganizations<T> {
  readonly #byFirst = new Map<string, Set<T>>();
  readonly #byTail = new Map<string, Set<T>>();
  /** By all words before the head: “penn valley” of a university. */
  readonly #byStart = new Map<string, Set<T>>();

  /** @param words In small letters. */
  add(words: readonly string[], organization: T): void {
    const first = words[0] ?? '';
    this.#byFirst.set(first, (this.#byFirst.get(first) ?? new Set()).add(organization));
    if (lexicon.is(words.at(-1), 'organizationHead')) {
      const start = words.slice(0, -1).join(' ');
      this.#byStart.set(start, (this.#byStart.get(start) ?? new Set()).add(organization));
    }
    for (let from = 0; from < words.length; from++) {
      // “Executive Committee of the Rivers Council”: the council is another body.
      if (/^(?:of|for|the)$/.test(words[from - 1] ?? '') && isBody(words.slice(from))) continue;
      const tail = words.slice(from).join(' ');
      this.#byTail.set(tail, (this.#byTail.get(tail) ?? new Set()).add(organization));
    }
  }

  /** Those whose names are these words and one that says what they are. */
  byStart(words: readonly string[]): ReadonlySet<T> {
    return this.#byStart.get(words.join(' ')) ?? new Set();
  }

  byFirst(word: string): ReadonlySet<T> {
    return this.#byFirst.get(word) ?? new Set();
  }

  /** Those whose names end in these words. */
  byTail(words: readonly string[]): ReadonlySet<T> {
    return this.#byTail.get(words.join(' ')) ?? new Set();
  }
}

const isBody = (words: readonly string[]): boolean =>
  words.length > 1 && lexicon.is(words.at(-1), 'organizationHead');

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
