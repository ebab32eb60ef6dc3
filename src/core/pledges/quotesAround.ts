import type { Range } from '../document/sourceDocument';
import type { FoundQuote, SpeechLayer } from '../quotes/speech';

/** The shortest quotation of a paragraph around a range; the first of two alike. */
export function quoteAround(
  speech: SpeechLayer,
  paragraph: number,
  { start, end }: Range,
): FoundQuote | undefined {
  let best: FoundQuote | undefined;
  const quotes = speech.quotesIn(paragraph).toSorted((a, b) => a.start - b.start);
  for (const quote of quotes.reverse()) {
    if (quote.form === 'scare' || quote.start > start || quote.end < end) continue;
    if (!best || quote.end - quote.start <= best.end - best.start) best = quote;
  }
  return best;
}
