import * as lexicon from '../lexicon/lexicon';
import { withoutOuterMarks } from './goingOn';
import { type ReadPage, type StyledBlock, wordsOf } from './readPage';

/** A headline is a block of at most this many characters. */
const LONGEST_HEADLINE = 200;
const SHORTEST_HEADLINE = 4;
/** Blocks that may stand above a headline. */
const MOST_KICKERS = 6;

const EMBARGO =
  /^(?:strictly\s)?(?:embargo(?:ed)?|for (?:immediate )?release|not for (?:release|publication))\b/i;
const NUMBERED = /^(?:press|news|media) (?:release|statement|notice)\b[^.]{0,60}$/i;
const DATE =
  /^(?:\p{L}+,?\s){0,2}\d{1,2}(?:st|nd|rd|th)?\s\p{L}+,?\s\d{4}$|^(?:\p{L}+,?\s){1,2}\d{1,2},?\s\d{4}$/u;

/**
 * Marks the headline of a plain text: the first block that is not what stands above one, when it
 * reads like a headline and an article follows.
 * @returns Its words, null when there is none.
 */
export function markHeadline(page: ReadPage): string | null {
  const { blocks } = page;
  if (blocks.some(({ level }) => level === 1)) return null;
  let at = 0;
  while (at < MOST_KICKERS && isKicker(page, at)) at++;
  const block = blocks[at];
  const headline = block && blocks[at + 1] ? wordsOf(page, block) : '';
  const isFound = block !== undefined && headline !== '' && isHeadline(block, headline);
  // What stands above is no prose either: its words are actors only where the text has them.
  for (const above of blocks.slice(0, isFound ? at + 1 : at)) above.kind = 'heading';
  // “by” may stand between what the text is and who speaks.
  return isFound && headline.length >= SHORTEST_HEADLINE ? headline : null;
}

/** “FOR IMMEDIATE RELEASE”, an embargo, a date: above a headline, but none. */
function isKicker(page: ReadPage, at: number): boolean {
  const [block, next] = [page.blocks[at], page.blocks[at + 1]];
  if (block?.kind !== 'paragraph' || next === undefined) return false;
  const text = wordsOf(page, block);
  if (text.length > 100) return false;
  const words = withoutOuterMarks(text.toLowerCase());
  return (
    lexicon.is(words, 'kicker') || EMBARGO.test(words) || NUMBERED.test(words) || DATE.test(text)
  );
}

function isHeadline({ kind }: StyledBlock, headline: string): boolean {
  if (kind !== 'paragraph' || headline.length > LONGEST_HEADLINE) return false;
  if (/^["“‘'«]?(?:dear|hi|hello)\b/i.test(headline) || /[:,]$/.test(headline)) return false;
  // Headlines have no full stop, but some collections add one.
  const sentence = /[\p{Ll}\d]{2}[.]["'”’»)\]]*$/u.test(headline);
  return !sentence || isTitleCase(headline) || isTelegraphic(headline);
}

/** Short and in the present tense, without what the lead of a report has: a day, a place line. */
function isTelegraphic(headline: string): boolean {
  return (
    headline.length <= 90 &&
    headline.split(' ').length >= 4 &&
    !/\b(?:said|was|were|had|has|have|will|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|[—–]/.test(
      headline,
    ) &&
    !/[.!?]["'”’)]*\s+["'“‘(]?\p{Lu}/u.test(headline)
  );
}

function isTitleCase(headline: string): boolean {
  const words = headline.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && capitals.length >= 0.75 * words.length;
}
