import { firstEndingAfter } from '../document/binarySearch';
import type { Discourse } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import type { FoundQuote } from './speech';

export const sameWordsBelow: RuleCard = {
  name: 'same-words-below',
  reason: 'the same words, which the text gives to their speaker',
  yes: ['“We will pay every farmer”\n\n“We will pay every farmer,” said [Amara Diallo].'],
  no: ['“We will pay every farmer”\n\n“We will pay no one,” said Amara Diallo.'],
};

/** How many quotations below a headline may hold its words: those of its article. */
const REACH = 200;

/** A headline quotes words that the text below gives to their speaker. */
export function withHeadlineSpeakers(
  discourse: Discourse,
  quotes: readonly FoundQuote[],
): FoundQuote[] {
  const wordsOf = (quote: FoundQuote): string =>
    discourse.text
      .slice(quote.start, quote.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return quotes.map((quote, at) => {
    if (quote.speaker) return quote;
    const { paragraphs } = discourse;
    const kind = paragraphs[firstEndingAfter(paragraphs, quote.end - 1)]?.kind;
    if (kind !== 'heading' && quote.start > 0) return quote;
    const words = wordsOf(quote);
    // One word alone must be all that is quoted there too.
    const isSame = (other: string): boolean =>
      words.includes(' ') ? other.includes(words) : other === words;
    const said = quotes
      .slice(at + 1, at + REACH)
      .find((other) => other.speaker !== null && isSame(wordsOf(other)));
    if (!said) return quote;
    const { speaker, source, cue } = said;
    const form = quote.form === 'scare' ? 'partial' : quote.form;
    const rule = sameWordsBelow.name;
    return { ...quote, speaker, source, cue, form, reason: undefined, rule };
  });
}
