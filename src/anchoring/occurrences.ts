import type { TextSelector } from './textSelector';
import type { Range } from '../core/document/sourceDocument';

/** More places than this of the same words tell nothing by themselves. */
const MOST = 2000;

/** Where a word goes on; an accent that stands by itself belongs to the letter before it. */
const INSIDE = /(?<=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]/uy;

/** Whether a word goes on across an offset. */
export function isInsideWord(text: string, at: number): boolean {
  INSIDE.lastIndex = at;
  return INSIDE.test(text);
}

/** Where the words of selectors stand in a text, each sought once. */
export class Occurrences {
  readonly #text: string;
  readonly #found = new Map<string, readonly number[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The places of a selector's words, in order; those inside a longer word only if the selector's
   * were, so that “aid” is not found in “said”.
   */
  of({ exact, prefix, suffix }: TextSelector): Range[] {
    const startsInside = isInsideWord(prefix + exact, prefix.length);
    const endsInside = isInsideWord(exact + suffix, exact.length);
    return this.#of(exact)
      .map((start) => ({ start, end: start + exact.length }))
      .filter(
        ({ start, end }) =>
          (startsInside || !isInsideWord(this.#text, start)) &&
          (endsInside || !isInsideWord(this.#text, end)),
      );
  }

  #of(exact: string): readonly number[] {
    const known = this.#found.get(exact);
    if (known) return known;
    const starts: number[] = [];
    for (
      let at = this.#text.indexOf(exact);
      at >= 0 && exact !== '' && starts.length < MOST;
      at = this.#text.indexOf(exact, at + 1)
    ) {
      starts.push(at);
    }
    this.#found.set(exact, starts);
    return starts;
  }
}
