import type { Paragraph, Sentence } from '../language/discourse';
import { isTensed } from '../language/finite';
import * as lexicon from '../lexicon/lexicon';

/** Share of capitalised words from which a heading is taken to capitalise every word. */
const SHARE = 0.6;

/** Whether a sentence is a heading that capitalises every word, where capitals tell nothing. */
export const isInTitleCase = (paragraph: Paragraph, sentence: Sentence): boolean =>
  isHeadline(paragraph, sentence) && capitalisesMost(sentence) && !hasSmallVerb(sentence);

/** Among how many paragraphs a headline may stand, below a number or a date. */
const HEAD = 6;

/** A heading, a first line that does not end as a sentence, or such a line near it that tells something. */
const isHeadline = (paragraph: Paragraph, sentence: Sentence): boolean =>
  paragraph.kind === 'heading' ||
  (!/[.!?]["”’)]*$/.test(sentence.text) &&
    (paragraph.index === 0 ||
      (paragraph.index < HEAD && paragraph.sentences.length === 1 && tells(sentence))));

/** “Relief Chief Warns Council”: a verb in the present with a capital, right behind its subject. */
const tells = ({ tagged }: Sentence): boolean =>
  tagged.some(
    (token, at) =>
      token.capitalised &&
      token.lower.endsWith('s') &&
      tagged[at - 1]?.capitalised === true &&
      lexicon.isAt(tagged, at, 'reports'),
  );

/** “Works Commissioner, NAME explained the delay.”: a finite verb in small letters. */
const hasSmallVerb = ({ tagged }: Sentence): boolean =>
  tagged.some((token) => isTensed(token) && !token.capitalised && token.text.length > 3);

function capitalisesMost(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitalised = words.filter((token) => token.capitalised).length;
  return words.length >= 4 && capitalised / words.length > SHARE;
}
