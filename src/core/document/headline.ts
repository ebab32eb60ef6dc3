import * as lexicon from '../lexicon/lexicon';
import { withoutOuterMarks } from './goingOn';
import { type ReadPage, type StyledBlock, wordsOf } from './readPage';
import { rewrite } from './rewrite';

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

/** A text with its headline marked. */
export interface Headed {
  readonly page: ReadPage;
  /** The headline's words, null when there is none. */
  readonly headline: string | null;
}

/**
 * Marks the headline of a plain text: the first block that is not what stands above one, when it
 * reads like a headline and an article follows. What stands above and is no text is left out.
 */
export function withHeadline(page: ReadPage): Headed {
  const { blocks } = page;
  if (blocks.some(({ level }) => level === 1)) return { page, headline: null };
  const above: KickerKind[] = [];
  for (let at = 0; at < MOST_KICKERS; at++) {
    const kind = kickerKind(page, at);
    if (kind === null) break;
    above.push(kind);
  }
  const at = above.length;
  const block = blocks[at];
  const headline = block && blocks[at + 1] ? wordsOf(page, block) : '';
  const isFound = block !== undefined && headline !== '' && isHeadline(block, headline);
  for (const one of blocks.slice(0, isFound ? at + 1 : at)) one.kind = 'heading';
  const isDropped = (index: number): boolean => isFound && above[index] === 'label';
  const rest = above.includes('label')
    ? rewrite(page, [], (index) => (isDropped(index) ? 'label' : 'keep'))
    : page;
  return {
    page: rest,
    headline: isFound && headline.length >= SHORTEST_HEADLINE ? headline : null,
  };
}

/** A label says how the text came out (“For immediate release”); a heading, what or when it is. */
type KickerKind = 'label' | 'heading';

/** What a block above a headline is; null when it is none. */
function kickerKind(page: ReadPage, at: number): KickerKind | null {
  const [block, next] = [page.blocks[at], page.blocks[at + 1]];
  if (block?.kind !== 'paragraph' || next === undefined) return null;
  const text = wordsOf(page, block);
  if (text.length > 100) return null;
  if (DATE.test(text)) return 'heading';
  const words = withoutOuterMarks(text.toLowerCase());
  if (EMBARGO.test(words) || NUMBERED.test(words)) return 'label';
  const parts = words.split(/[|/>»›·–—:-]/).map((part) => part.trim());
  if (!parts.every((part) => lexicon.is(part, 'kicker'))) return null;
  return parts.some((part) => lexicon.is(part, 'remark') || lexicon.is(part, 'speech'))
    ? 'heading'
    : 'label';
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
