import type { Sentence } from '../language/discourse';
import type { Cell } from '../replay/cell';
import type { Trail } from '../replay/trail';

/** The tokens of one sentence that belong to names found so far. */
export class TakenInSentence {
  readonly #tokens = new Set<number>();
  readonly #trail: Trail;
  readonly #cell: Cell | null;

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#cell = trail.cell();
  }

  has(token: number): boolean {
    this.#cell?.note();
    return this.#tokens.has(token);
  }

  /** Indexes of the tokens, in the order in which they were taken. */
  [Symbol.iterator](): Iterator<number> {
    this.#cell?.note();
    return this.#tokens.values();
  }

  add(token: number): void {
    this.#trail.add(this.#cell, this.#tokens, token);
  }

  /** @param to Exclusive. */
  addRange(from: number, to: number): void {
    for (let at = from; at < to; at++) this.add(at);
  }
}

/** The tokens of a document that belong to names found so far. */
export class TakenTokens {
  readonly #sentences: readonly TakenInSentence[];

  constructor(trail: Trail, sentences: number) {
    this.#sentences = Array.from({ length: sentences }, () => new TakenInSentence(trail));
  }

  of({ index }: Pick<Sentence, 'index'>): TakenInSentence {
    const taken = this.#sentences[index];
    if (!taken) throw new RangeError(`There is no sentence ${String(index)}.`);
    return taken;
  }
}
