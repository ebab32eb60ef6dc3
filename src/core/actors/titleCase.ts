import type { Paragraph, Sentence } from '../language/discourse';
import { isTensed } from '../language/finite';

/** Share of capitalised words from which a heading is taken to capitalise every word. */
const SHARE = 0.6;

/** Whether a sentence is a heading that capitalises every word, where capitals tell nothing. */
export const isInTitleCase = (paragraph: Paragraph, sentence: Sentence): boolean =>
  isHeadline(paragraph, sentence) && capitalisesMost(sentence) && !hasSmallVerb(sentence);

/** A heading, or a first line that does not end as a sentence. */
const isHeadline = (paragraph: Paragraph, sentence: Sentence): boolean =>
  paragraph.kind === 'heading' || (paragraph.index === 0 && !/[.!?]["”’)]*$/.test(sentence.text));

/** “Works Commissioner, NAME explained the delay.”: a finite verb in small letters. */
const hasSmallVerb = ({ tagged }: Sentence): boolean =>
  tagged.some((token) => isTensed(token) && !token.capitalised && token.text.length > 3);

function capitalisesMost(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitalised = words.filter((token) => token.capitalised).length;
  return words.length >= 4 && capitalised / words.length > SHARE;
}
