import type { Discourse, Paragraph } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';

/** Common nouns that a text calls bodies by. */
export const bodyNouns =
  'lender|bank|fund|commission|union|ministry|agency|foundation|alliance|council|programme|company|bloc|organi[sz]ation|institute|department';

const USES = new ReadingKey<ReadonlyMap<string, number>>('first uses of nouns for bodies');

/** Where the document first says “the” and the noun, one of `bodyNouns`. */
export function firstUse({ paragraphs }: Discourse, noun: string): number | undefined {
  for (const paragraph of paragraphs) {
    const at = usesOf(paragraph).get(noun);
    if (at !== undefined) return paragraph.start + at;
  }
  return undefined;
}

const usesOf = (paragraph: Paragraph): ReadonlyMap<string, number> =>
  paragraph.keepUnmoved(USES, [], () => usesIn(paragraph.text));

/** Those of `bodyNouns` that a paragraph says behind “the”, in order. */
export const nounsUsed = (paragraph: Paragraph): readonly string[] => [...usesOf(paragraph).keys()];

function usesIn(text: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { 1: noun = '', index } of text.matchAll(USE)) {
    if (!uses.has(noun)) uses.set(noun, index);
  }
  return uses;
}

const USE = new RegExp(String.raw`\bthe (${bodyNouns})\b`, 'g');
