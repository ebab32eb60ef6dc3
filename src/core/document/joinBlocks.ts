import {
  beginsInside,
  goesOn,
  hyphenated,
  isClosed,
  isPageNumber,
  pageFurniture,
  wholeWords,
} from './goingOn';
import { tiesWords } from './printedLines';
import { type ReadPage, type StyledBlock, wordsOf } from './readPage';
import { type Edit, type Fate, rewrite } from './rewrite';

/** A printed line is no longer, in UTF-16 code units. */
const LONGEST_LINE = 130;
const SHORTEST_LINE = 25;
/** So many lines in a row tell that each block is one, and so many of them break a sentence. */
const FEWEST_LINES = 3;
const BROKEN_SHARE = 0.5;
/** A line is full from this share of the longest on. */
const FULL_SHARE = 0.6;
/** “Mr HOLM (Sandvik): …” */
const LABELLED = /^\p{Lu}[^.!?;"“”]{1,90}:\s/u;
/** How many blocks the foot of a page and the head of the next may have. */
const FURNITURE = 4;

/**
 * The page with blocks joined that belong to one paragraph: broken by the end of a printed page,
 * or because each printed line is a block.
 */
export function joined(page: ReadPage): ReadPage {
  const { blocks } = page;
  const texts = blocks.map((block) => wordsOf(page, block));
  const fates = new Map<number, Fate>();
  const edits: Edit[] = [];
  const lines = printedLines(blocks, texts);
  const isOfPage = pageFurniture(texts);
  // A line that comes again beside page numbers is their pages' head or foot.
  const isHead = (at: number): boolean =>
    isOfPage(texts[at] ?? '') &&
    !isPageNumber(texts[at] ?? '') &&
    blocks[at]?.kind === 'paragraph' &&
    [at - 1, at + 1].some((beside) => isPageNumber(texts[beside] ?? ''));
  for (const at of texts.keys()) {
    if (!isHead(at)) continue;
    for (const one of [at - 1, at, at + 1])
      if (one === at || isPageNumber(texts[one] ?? '')) fates.set(one, 'page');
  }
  let words: ReadonlySet<string> | null = null;
  for (let at = 0; at + 1 < blocks.length; at++) {
    if (fates.get(at) === 'page' || areColumns(blocks[at], blocks[at + 1])) continue;
    const next = nextOf(at, texts, isOfPage);
    if (fates.get(next) === 'page') continue;
    const [text = '', other = ''] = [texts[at], texts[next]];
    if (!isAlike(blocks[at], blocks[next])) continue;
    const isLine =
      next === at + 1 &&
      lines.has(at) &&
      // A headline is no line, but it may have several.
      (at > 0 || beginsInside(other)) &&
      joinsLine(text, other, lines.get(at) ?? 0);
    const isCell = blocks[at]?.kind === 'tableCell';
    const isPage = next > at + 1;
    if (!isLine && !isPage && (isCell || isList(texts, at) || !goesOn(text, other))) continue;
    for (let between = at + 1; between < next; between++) fates.set(between, 'page');
    fates.set(next, 'join');
    const hyphen = hyphenated(text);
    const rest = /^\p{L}+/u.exec(other)?.[0];
    if (hyphen !== undefined && rest !== undefined) {
      words ??= wholeWords(page.text);
      fates.set(next, 'glue');
      const end = blocks[at]?.end ?? 0;
      if (!tiesWords(hyphen, rest, words)) edits.push({ start: end - 1, end, value: '' });
    }
    at = next - 1;
  }
  return fates.size === 0 ? page : rewrite(page, edits, (index) => fates.get(index) ?? 'keep');
}

/** The next block that is no foot or head of a printed page. */
function nextOf(at: number, texts: readonly string[], isOfPage: (text: string) => boolean): number {
  const text = texts[at] ?? '';
  // Whoever is interrupted breaks off as well.
  if (isClosed(text) || (/[—–-]$/.test(text) && hyphenated(text) === undefined)) return at + 1;
  let isFoot = false;
  for (let next = at + 1; next <= at + FURNITURE + 1 && next < texts.length; next++) {
    const other = texts[next] ?? '';
    isFoot ||= isPageNumber(other);
    // Beside the number of a page any short line belongs to it.
    if (isOfPage(other) || (isFoot && other.length <= 80 && /^\p{Lu}[^.!?]*$/u.test(other)))
      continue;
    return goesOn(text, other) || (isFoot && isPart(text) && isPart(other)) ? next : at + 1;
  }
  return at + 1;
}

/** Cells beside each other: neither goes on in the other, and a number in one is no page's. */
const areColumns = (one: StyledBlock | undefined, other: StyledBlock | undefined): boolean => {
  const [from, to] = [one?.cell, other?.cell];
  if (!from && !to) return false;
  const isSame = from?.table === to?.table && from?.row === to?.row && from?.column === to?.column;
  return !isSame && ((from?.column ?? 0) > 0 || (to?.column ?? 0) > 0);
};

/** Long enough to be a part of a paragraph that the end of a page divides, rather than a heading. */
const isPart = (text: string): boolean => text.length >= 40 && !/^[•*–-]/.test(text);

const isAlike = (one: StyledBlock | undefined, other: StyledBlock | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.kind === other.kind &&
  (one.kind === 'paragraph' || one.kind === 'blockQuote' || one.kind === 'tableCell');

/** A list in lower case behind a colon. */
const isList = (texts: readonly string[], at: number): boolean => {
  const text = texts[at] ?? '';
  return beginsInside(text) && (/;(?:\sand|\sor)?$/.test(text) || /:$/.test(texts[at - 1] ?? ''));
};

/** Blocks that are printed lines of a paragraph, by index, with the width of the lines around. */
function printedLines(
  blocks: readonly StyledBlock[],
  texts: readonly string[],
): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  let from = 0;
  const end = (to: number): void => {
    const own = texts.slice(from, to);
    if (own.length < FEWEST_LINES) return;
    const broken = own.filter(
      (text, at) => at < own.length - 1 && !isClosed(text) && beginsInside(own[at + 1] ?? ''),
    ).length;
    const width = own.reduce((most, { length }) => Math.max(most, length), 0);
    // On a title page few lines are as long as the others.
    const open = own
      .slice(0, -1)
      .filter((text) => !isClosed(text) && text.length >= FULL_SHARE * width).length;
    if (open < BROKEN_SHARE * (own.length - 1) || broken < 0.2 * (own.length - 1)) return;
    for (let at = from; at < to; at++) lines.set(at, width);
  };
  for (let at = 0; at <= blocks.length; at++) {
    const length = texts[at]?.length ?? Infinity;
    const kind = blocks[at]?.kind;
    if ((kind === 'paragraph' || kind === 'tableCell') && length <= LONGEST_LINE) continue;
    end(at);
    from = at + 1;
  }
  return lines;
}

/** Whether a printed line goes on: it is open, or the next word had no room behind it. */
function joinsLine(text: string, next: string, width: number): boolean {
  if (text.length < SHORTEST_LINE || (isClosed(text) && LABELLED.test(next))) return false;
  const first = /^\S+/.exec(next)?.[0].length ?? 0;
  const hadRoom = text.length + 1 + first <= width - 2;
  return hadRoom ? !isClosed(text) && text.length >= 0.6 * width : true;
}
