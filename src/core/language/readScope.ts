/** Something that reads texts, and what others learned, and is told of when one of them changes. */
export interface Reader {
  /** When it reads: what comes later cannot concern it. */
  readonly order: number;
}

/** What the paragraphs and sentences of one document share while its rules run. */
export class ReadScope {
  /** Whether the names are known by now, so that tagged tokens are told from names. */
  namesKnown = false;
  /** Whoever reads just now; null when nobody wants to know what was read. */
  reader: Reader | null = null;
}

const MANY = 64;

/** Who has read one thing: a text, or something that was learned. */
export class Readers {
  readonly #scope: ReadScope;
  #last: Reader | null = null;
  #readers: Reader[] = [];
  /** From how many on it is looked whether some stand there twice. */
  #many = MANY;

  constructor(scope: ReadScope) {
    this.#scope = scope;
  }

  /** Notes that it is read just now. */
  note(): void {
    const { reader } = this.#scope;
    if (reader === null || reader === this.#last) return;
    this.#last = reader;
    this.#readers.push(reader);
    if (this.#readers.length < this.#many) return;
    this.#readers = [...new Set(this.#readers)];
    this.#many = Math.max(MANY, 2 * this.#readers.length);
  }

  /** All who read it after some moment, perhaps some of them twice; they are forgotten. */
  takeAfter(order: number): readonly Reader[] {
    const readers = this.#readers;
    this.#readers = readers.filter((one) => one.order <= order);
    this.#last = null;
    return readers.filter((one) => one.order > order);
  }
}
