import type { RuleCard } from '../language/sieve';
import type { LateAttribution } from './learned';
import { spokenAs } from './quotationPlace';
import type { FoundQuote } from './speech';

export const speakerOfNextParagraph: RuleCard = {
  name: 'speaker-of-next-paragraph',
  reason: 'the paragraph behind, which tells who said it',
  yes: [
    'The hall was full. “We will pay every farmer.\n\n“And we will pay soon,” said [Amara Diallo].',
  ],
  no: [
    'The hall was full. “We will pay every farmer.”\n\n“And we will pay soon,” said Amara Diallo.',
  ],
};

/**
 * “‘A.” and in the next paragraph “‘B,’ said NAME”: quotations that were left open get the speaker
 * whom only the paragraph that goes on with them names.
 */
export function speakerForOpenQuotes(
  quotes: readonly FoundQuote[],
  next: FoundQuote | undefined,
): LateAttribution | null {
  if (!next?.speaker) return null;
  const open: FoundQuote[] = [];
  let { continues } = next;
  for (let at = quotes.length - 1; continues && quotes[at] === continues; at--) {
    if (continues.speaker) break;
    open.push(continues);
    ({ continues } = continues);
  }
  const { name: rule } = speakerOfNextParagraph;
  return { quotes: open, told: { ...spokenAs(next), speaker: next.speaker, rule } };
}
