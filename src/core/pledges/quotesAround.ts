import type { Range } from '../document/sourceDocument';
import type { FoundQuote } from '../quotes/speech';

/** Finds the quotation around a range without looking at all of them. */
export class QuotesAround {
  /** In order of `start`. */
  readonly #quotes: readonly FoundQuote[];
  /** For each quotation, the furthest end of it and those before. */
  readonly #reach: readonly number[];

  constructor(quotes: readonly FoundQuote[]) {
    this.#quotes = quotes
      .filter(({ form }) => form !== 'scare')
      .toSorted((a, b) => a.start - b.start);
    let reach = 0;
    this.#reach = this.#quotes.map(({ end }) => (reach = Math.max(reach, end)));
  }

  /** The shortest quotation around a range; of two alike the first. */
  innermost({ start, end }: Range): FoundQuote | undefined {
    let low = 0;
    let high = this.#quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#quotes[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let best: FoundQuote | undefined;
    for (let at = low - 1; at >= 0 && (this.#reach[at] ?? 0) >= end; at--) {
      const quote = this.#quotes[at];
      if (!quote || quote.end < end) continue;
      if (!best || quote.end - quote.start <= best.end - best.start) best = quote;
    }
    return best;
  }
}
