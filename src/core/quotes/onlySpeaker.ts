import type { EntityRecord } from '../actors/entities';
import { firstEndingAfter } from '../document/binarySearch';
import type { Discourse } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import type { LateAttribution } from './learned';
import type { FoundQuote } from './speech';

export const onlySpeaker: RuleCard = {
  name: 'only-speaker',
  reason: 'the one person whom the whole text quotes',
  yes: [
    'The dam\n\n“We will pay,” said Amara Diallo.\n\nThe road to the dam is long.\n\n[“I saw every field.”]\n\nIn May the rain came.\n\n“We will pay again,” said Amara Diallo.\n\nThe sun set.',
  ],
  no: [
    'The dam\n\n“We will pay,” said Amara Diallo.\n\nThe road to the dam is long.\n\n“I saw every field.”\n\n“They never pay,” said Kofi Mensah.',
  ],
};

/** Fewest quotations with a speaker that show that a text has only one. */
const LEAST = 2;

/** Paragraphs that are a quotation and nothing else, where one person speaks throughout. */
export function ofOnlySpeaker(
  { paragraphs, text }: Discourse,
  quotes: readonly FoundQuote[],
): LateAttribution | null {
  const speaker = onlyOne(quotes);
  if (!speaker) return null;
  const free = quotes.filter((quote) => {
    if (quote.speaker || quote.source || quote.form !== 'direct') return false;
    const paragraph = paragraphs[firstEndingAfter(paragraphs, quote.end - 1)];
    if (!paragraph || paragraph.kind === 'heading' || paragraph.index === 0) return false;
    const around = text.slice(paragraph.start, quote.start) + text.slice(quote.end, paragraph.end);
    return !/[\p{L}\p{N}]/u.test(around);
  });
  const told = {
    speaker,
    source: null,
    cue: null,
    addressee: null,
    occasion: null,
    reason: undefined,
    rule: onlySpeaker.name,
  };
  return { quotes: free, told };
}

/** The only one who speaks in marks, if it is a person who does so more than once. */
function onlyOne(quotes: readonly FoundQuote[]): EntityRecord | null {
  const said = quotes.filter(({ form, source }) => form === 'direct' && source);
  const [first] = said;
  const isOne = said.every(({ speaker }) => speaker === first?.speaker);
  return isOne && said.length >= LEAST && first?.speaker?.type === 'person' ? first.speaker : null;
}
