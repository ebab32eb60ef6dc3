import type { ActorIndex } from '../actors/actorIndex';
import { addPersonPronoun, personPronouns } from '../actors/pronouns/personPronouns';
import { quoteAt } from '../actors/pronouns/quoted';
import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { Trail } from '../replay/trail';
import type { SpeechLayer } from './speech';

/**
 * Links he and she inside quotations, now that the speakers are known: neither is the speaker.
 * @param quoted Ranges of the marked quotations, in order.
 */
export function addQuotedPronouns(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
  speech: SpeechLayer,
  trail: Trail,
): void {
  trail.each(discourse.sentences, (sentence) => {
    for (const at of personPronouns(sentence)) {
      const quote = quoteAt(quoted, sentence.tokens[at]?.start ?? sentence.start);
      if (!quote) continue;
      const found = speech
        .quotesIn(sentence.paragraph)
        .findLast(({ form, start }) => form !== 'block' && start === quote.start);
      const speaker = found?.speaker ?? null;
      addPersonPronoun({ index, discourse, quoted, quote, speaker }, sentence, at);
    }
  });
}
