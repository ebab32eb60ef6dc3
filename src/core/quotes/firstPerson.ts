import type { ActorIndex } from '../actors/actorIndex';
import { sentenceAt, type Discourse } from '../language/discourse';
import type { Trail } from '../replay/trail';
import type { FoundQuote, SpeechLayer } from './speech';

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;

/** I and we inside a quotation point at its speaker. */
export function addFirstPerson(
  index: ActorIndex,
  discourse: Discourse,
  speech: SpeechLayer,
  trail: Trail,
): void {
  trail.each(discourse.paragraphs, (paragraph) => {
    for (const quote of speech.quotesIn(paragraph.index)) addOwn(index, discourse, quote);
  });
}

function addOwn(index: ActorIndex, discourse: Discourse, quote: FoundQuote): void {
  const { speaker } = quote;
  if (!speaker || quote.form === 'scare') return;
  let sentence = sentenceAt(discourse, quote.start) ?? sentenceAt(discourse, quote.start + 1);
  while (sentence && sentence.start < quote.end) {
    for (const token of sentence.tokens) {
      const inside = token.start >= quote.start && token.end <= quote.end;
      if (!inside || token.text === 'US' || !FIRST_PERSON.test(token.lower)) continue;
      index.add({
        start: token.start,
        end: token.end,
        sentence: sentence.index,
        kind: 'pronoun',
        type: speaker.type,
        entity: speaker,
        confidence: /^(?:i|m)/.test(token.lower) ? 0.85 : 0.6,
        rule: 'first-person-of-speaker',
      });
    }
    sentence = discourse.sentences[sentence.index + 1];
  }
}
