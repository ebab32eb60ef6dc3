import type { EntityRecord } from '../actors/entities';
import type { Cast } from '../actors/findActors';
import { addPersonPronoun, isPersonPronoun, opensStyle } from '../actors/pronouns/personPronouns';
import { quoteAt } from '../actors/pronouns/quoted';
import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { FoundQuote } from './speech';

/**
 * Links he and she inside quotations, now that the speakers are known: neither is the speaker.
 * @param quoted Ranges of the marked quotations, in order.
 */
export function addQuotedPronouns(
  { index, clues }: Cast,
  discourse: Discourse,
  quoted: readonly Range[],
  quotes: readonly FoundQuote[],
): void {
  const speakers = new Map<number, EntityRecord | null>();
  for (const quote of quotes) if (quote.form !== 'block') speakers.set(quote.start, quote.speaker);
  for (const sentence of discourse.sentences) {
    for (const at of clues[sentence.index]?.pronouns ?? []) {
      const token = sentence.tokens[at];
      const quote = token && isPersonPronoun(token) && quoteAt(quoted, token.start);
      if (!quote || opensStyle(sentence.tagged, at)) continue;
      const speaker = speakers.get(quote.start) ?? null;
      addPersonPronoun({ index, discourse, quoted, quote, speaker }, sentence, at);
    }
  }
}
