import type { Mention } from '../actors/entities';
import type { Cast } from '../actors/findActors';
import { sentenceAt, type Discourse } from '../language/discourse';
import type { FoundQuote } from './speech';

/** I and we inside a quotation point at its speaker. */
export function firstPersonMentions(
  { clues }: Cast,
  discourse: Discourse,
  quotes: readonly FoundQuote[],
): Mention[] {
  const found: Mention[] = [];
  for (const quote of quotes) {
    const { speaker } = quote;
    if (!speaker || quote.form === 'scare') continue;
    let sentence = sentenceAt(discourse, quote.start) ?? sentenceAt(discourse, quote.start + 1);
    while (sentence && sentence.start < quote.end) {
      for (const at of clues[sentence.index]?.firstPerson ?? []) {
        const token = sentence.tokens[at];
        if (!token || token.start < quote.start || token.end > quote.end) continue;
        found.push({
          start: token.start,
          end: token.end,
          sentence: sentence.index,
          kind: 'pronoun',
          type: speaker.type,
          entity: speaker,
          rule: 'first-person-of-speaker',
        });
      }
      sentence = discourse.sentences[sentence.index + 1];
    }
  }
  return found;
}
