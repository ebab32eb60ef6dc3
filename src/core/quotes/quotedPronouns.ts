import type { ActorIndex, EntityRecord } from '../actors/entities';
import { addPersonPronoun, personPronouns } from '../actors/pronouns/personPronouns';
import { quoteAt } from '../actors/pronouns/quoted';
import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { Trail } from '../replay/trail';
import type { FoundQuote } from './speech';

/**
 * Links he and she inside quotations, now that the speakers are known: neither is the speaker.
 * @param quoted Ranges of the marked quotations, in order.
 */
export function addQuotedPronouns(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
  quotes: readonly FoundQuote[],
  trail: Trail,
): void {
  const speakers = new Map<number, EntityRecord | null>();
  trail.always(() => {
    speakers.clear();
    for (const { form, start, speaker } of quotes) {
      if (form !== 'block') speakers.set(start, speaker);
    }
  });
  trail.each(discourse.sentences, (sentence) => {
    for (const at of personPronouns(sentence)) {
      const quote = quoteAt(quoted, sentence.tokens[at]?.start ?? sentence.start);
      if (!quote) continue;
      const speaker = speakers.get(quote.start) ?? null;
      addPersonPronoun({ index, discourse, quoted, quote, speaker }, sentence, at);
    }
  });
}
