/** Something that reads texts and is told of when one of them changes. */
export type Reader = object;

/** What the paragraphs and sentences of one document share while its rules run. */
export class ReadScope {
  /** Whether the names are known by now, so that tagged tokens are told from names. */
  namesKnown = false;
  /** Whoever reads just now; null when nobody wants to know what was read. */
  reader: Reader | null = null;
}

/** Who has read one text. */
export class Readers {
  readonly #scope: ReadScope;
  #last: Reader | null = null;
  #readers: Reader[] = [];

  constructor(scope: ReadScope) {
    this.#scope = scope;
  }

  /** Notes that the text is read just now. */
  note(): void {
    const { reader } = this.#scope;
    if (reader === null || reader === this.#last) return;
    this.#last = reader;
    this.#readers.push(reader);
  }

  /** All since the last time, perhaps some of them twice. */
  take(): readonly Reader[] {
    const readers = this.#readers;
    this.#readers = [];
    this.#last = null;
    return readers;
  }
}
