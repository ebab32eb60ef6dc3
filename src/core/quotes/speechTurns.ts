import type { Discourse } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import type { FoundQuote } from './speech';
import { isSpoken } from './transcript/spokenParagraph';
import type { Turn } from './turn';
import type { Author } from './wholeSpeech';

export const wholeSpeech: RuleCard = {
  name: 'whole-speech',
  reason: 'the text is one speech',
  yes: [
    'Speech by Amara Diallo\n\n[I am glad to be here with you today. I have come to tell you what we did. We paid every farmer. I will say it again.]',
  ],
  no: ['Speech by Amara Diallo\n\nShe was glad to be there. She paid every farmer in the land.'],
};

/** The paragraphs of a file that is one speech; short lines such as a date are no part of it. */
export function speechTurns(discourse: Discourse, author: Author): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  let previous: FoundQuote | null = null;
  for (const paragraph of discourse.paragraphs.slice(author.from)) {
    const text = discourse.text.slice(paragraph.start, paragraph.end);
    if (!isSpoken(paragraph, text) || !/[.!?…:,]["”’)]*$/.test(text)) continue;
    const quote: FoundQuote = {
      start: paragraph.start,
      end: paragraph.end,
      form: 'block',
      speaker: author.entity,
      source: author.source,
      cue: null,
      addressee: null,
      occasion: null,
      reason: undefined,
      rule: wholeSpeech.name,
      continues: previous,
    };
    turns.set(paragraph.index, { quote, speaker: author.entity });
    previous = quote;
  }
  return turns;
}
