import type { Discourse } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';

/** Common nouns that a text calls bodies by. */
export const bodyNouns =
  'lender|bank|fund|commission|union|ministry|agency|foundation|alliance|council|programme|company|bloc|organi[sz]ation|institute|department';

const USES = new ReadingKey<ReadonlyMap<string, number>>('first uses of nouns for bodies');

/** Where the document first says “the” and the noun, one of `bodyNouns`. */
export function firstUse({ paragraphs }: Discourse, noun: string): number | undefined {
  for (const paragraph of paragraphs) {
    const at = paragraph.keepUnmoved(USES, [], () => usesIn(paragraph.text)).get(noun);
    if (at !== undefined) return paragraph.start + at;
  }
  return undefined;
}

function usesIn(text: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { 1: noun = '', index } of text.matchAll(USE)) {
    if (!uses.has(noun)) uses.set(noun, index);
  }
  return uses;
}

const USE = new RegExp(String.raw`\bthe (${bodyNouns})\b`, 'g');
