import * as lexicon from '../lexicon/lexicon';

/** How much of a text's ends the rules look at, in UTF-16 code units. */
const REACH = 400;

const CLOSED = /[.!?:;…]["'”’»)\]]*$/;
const ADDRESS = /^(?:https?:|www\.|\S+@\S)/;
/** “12”, “- 12 -”, “Page 3 of 9”, “3 | P a g e”, “Ministry of Rivers | 3”. */
const PAGE_NUMBER =
  /^(?:[-–—[(]?\s?\d{1,4}\s?[-–—\])]?|p(?:age|\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|\d{1,4}\s?(?:of|\/)\s?\d{1,4}|\d{1,4}\s?\|.{0,60}|.{0,60}\|\s?(?:page )?\d{1,4})$/i;

/** Whether a line or block has the mark that ends a sentence or announces what follows. */
export const isClosed = (text: string): boolean => CLOSED.test(text.slice(-20));

/** Whether a text begins in the middle of a sentence: in lower case, and not with an address. */
export const beginsInside = (text: string): boolean =>
  /^["'“‘(]?\p{Ll}/u.test(text) && !ADDRESS.test(text);

export const isPageNumber = (text: string): boolean => text.length <= 80 && PAGE_NUMBER.test(text);

/** A text from its first letter to its last. */
export const withoutOuterMarks = (text: string): string =>
  /\p{L}(?:.*\p{L})?/su.exec(text)?.[0] ?? '';

/** The word before a hyphen that ends a line. */
export const hyphenated = (line: string): string | undefined =>
  /^\P{L}*(\p{L}+)[-‐\u00ad]$/u.exec(line.slice(line.lastIndexOf(' ') + 1))?.[1];

/** The words of a text, but for those that the end of a line divides. */
export const wholeWords = (text: string): ReadonlySet<string> =>
  new Set(text.replace(/(?<!\p{L})\p{L}+[-‐\u00ad]\s+\p{L}+/gu, ' ').match(/\p{L}+(?:-\p{L}+)*/gu));

/** A longer text is part of the article, however often it comes. UTF-16 code units. */
const LONGEST_FURNITURE = 100;

/** How often a text comes among others; one with other numbers is the same, as on each page. */
export function repetitions(texts: readonly string[]): (text: string) => number {
  const keyOf = (text: string): string => text.replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const key of texts.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (text) => counts.get(keyOf(text)) ?? 0;
}

/**
 * Tells of each of the lines or blocks of a printed text whether it belongs to a page rather than
 * to the text: the page's number, or a head or foot that comes again.
 */
export function pageFurniture(texts: readonly string[]): (text: string) => boolean {
  const times = repetitions(texts.filter(({ length }) => length <= LONGEST_FURNITURE));
  return (text) =>
    isPageNumber(text) || (text.length <= LONGEST_FURNITURE && !isClosed(text) && times(text) > 1);
}

/**
 * Whether a text without an end mark breaks off where something must follow: behind a preposition,
 * a comma, “would give”, or inside a quotation.
 */
export function breaksOff(text: string): boolean {
  const end = text.slice(-REACH);
  if (/\p{L},$/u.test(end)) return true;
  const [last = '', before] = end.toLowerCase().split(/\s+/).slice(-2).toReversed();
  return (
    leadsOn(last) ||
    (before !== undefined && lexicon.is(before, 'modal') && last.length > 1) ||
    isInsideQuotation(end)
  );
}

/** Whether a text ends in a word behind which nothing ends. */
export const endsInside = (text: string): boolean =>
  leadsOn(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

/** Whether nothing can end behind a word. */
const leadsOn = (word: string): boolean =>
  lexicon.is(word, 'preposition') ||
  lexicon.is(word, 'determiner') ||
  lexicon.is(word, 'conjunction') ||
  lexicon.is(word, 'relative') ||
  lexicon.is(word, 'be') ||
  /^(?:than|has|have|had)$/.test(word);

/** Whether a quotation is open at the end of a text; straight marks are counted. */
export function isInsideQuotation(text: string): boolean {
  const end = text.slice(-REACH);
  const open = end.lastIndexOf('“');
  if (open >= 0) return open > end.lastIndexOf('”');
  return text.length <= REACH && (text.split('"').length - 1) % 2 === 1;
}

/**
 * Whether a block without an end mark goes on in the next one. What is in between, such as the foot
 * of a page, is not looked at.
 */
export function goesOn(text: string, next: string): boolean {
  if (isClosed(text) || isPageNumber(next) || text.length < 12 || !/\s\S+\s/.test(text))
    return false;
  if (beginsInside(next)) return !/^by\s\p{Lu}/u.test(next);
  if (/^[$€£¥]?\d/.test(next)) return breaksOff(text) && !/^\d{1,3}[.)]\s/.test(next);
  if (!/^["'“‘(]?\p{Lu}/u.test(next) || text.length < 40) return false;
  return isInsideQuotation(text) || NOTHING_ENDS.test(text);
}

/** Behind these not even a headline ends. */
const NOTHING_ENDS = /\s(?:the|an?|of|and|or)$/;
