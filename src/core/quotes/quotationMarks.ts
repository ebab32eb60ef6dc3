import type { Range } from '../document/sourceDocument';
import type { Paragraph } from '../language/discourse';
import type { LocalReading, ReadLocally } from '../language/localReading';

/** A quotation by its marks; the range takes in the marks. */
export interface MarkedQuotation extends Range {
  /** The words between the marks. */
  readonly inner: Range;
  /** False when the closing mark is missing: the quotation then ends with its block. */
  readonly closed: boolean;
  readonly mark: 'double' | 'single' | 'guillemet';
}

interface Opening {
  readonly at: number;
  readonly length: number;
  readonly mark: MarkedQuotation['mark'];
}

/** How much of the next block tells whether it opens a quotation again, in UTF-16 code units. */
const BEHIND = 12;

type Behind = Readonly<{
  /** How the next paragraph opens. */
  behind: () => string;
}>;

/** The quotations of a paragraph by their marks, in order; ranges count from its start. */
const markReading: LocalReading<Behind, readonly MarkedQuotation[]> = {
  name: 'quotation marks',
  read({ text }, { behind }) {
    // Only a block that a single mark opens may be gone on with in the next.
    const next = /^['‘]/.test(text) ? behind() : '';
    return findMarkedQuotations(text, { start: 0, end: text.length }, next);
  },
};

/** The quotations of each paragraph by their marks, in order; ranges are readable offsets. */
export function markedQuotations(
  paragraphs: readonly Paragraph[],
  readLocally: ReadLocally,
): MarkedQuotation[][] {
  const marked = readLocally(markReading, paragraphs, ({ index }) => ({
    behind: () => paragraphs[index + 1]?.text.slice(0, BEHIND) ?? '',
  }));
  return marked.map((own, at) => own.map((one) => shifted(one, paragraphs[at]?.start ?? 0)));
}

/** The same quotation, counted from elsewhere. */
export const shifted = (one: MarkedQuotation, by: number): MarkedQuotation => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
  inner: { start: one.inner.start + by, end: one.inner.end + by },
});

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const OPENS_AFTER = /[\s([{—–\-/“"«„:‹]/u;

/** Contractions that open with an apostrophe: ’90s, ’em, ’tis, ’til. */
const ELIDED = /^(?:\d0s|em\b|tis\b|til\b|twas\b|cause\b|n\b)/i;

/**
 * Pairs the quotation marks of one block, left to right, in linear time: curly, straight, mixed
 * (“open curly, close straight"), low-high and guillemets, and single quotes that are no
 * apostrophes. A quotation inside another is part of the outer one. An unclosed mark ends with the
 * block.
 * @param behind What the text goes on with behind the block.
 */
export function findMarkedQuotations(
  text: string,
  block: Range,
  behind = text.slice(block.end, block.end + BEHIND),
): MarkedQuotation[] {
  const found: MarkedQuotation[] = [];
  let open: Opening | null = null;
  const lastSingleCloser = findLastSingleCloser(text, block);
  const isReopened = reopens(text, block, behind);
  const close = (opening: Opening, end: number, length: number, closed: boolean): void => {
    const inner = { start: opening.at + opening.length, end: end - length };
    if (inner.end > inner.start && /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end))) {
      found.push({ start: opening.at, end, inner, closed, mark: opening.mark });
    }
    open = null;
  };
  for (let at = block.start; at < block.end; at++) {
    const char = text[at] ?? '';
    const before = at > block.start ? (text[at - 1] ?? '') : ' ';
    const after = at + 1 < block.end ? (text[at + 1] ?? '') : ' ';
    const opening = open as Opening | null;
    switch (char) {
      case '“':
      case '„':
      case '‟':
        // A second opening mark while one is open: the first never closed, or the writer opens
        // again at a new paragraph that was run together.
        if (opening === null) open = { at, length: 1, mark: 'double' };
        else if (opening.mark === 'single') {
          // A quotation inside a British one, when that one closes behind it.
          const inner = text.indexOf('”', at + 1);
          if (inner > 0 && inner < lastSingleCloser) at = inner;
          else open = { at, length: 1, mark: 'double' };
        }
        // „low-high“ closes with the mark that opens English ones.
        else if (text[opening.at] === '„' && char === '“') close(opening, at + 1, 1, true);
        break;
      case '”':
        if (opening?.mark === 'double') close(opening, at + 1, 1, true);
        // “”reversed” opening, as careless editors leave it.
        else if (opening === null && OPENS_AFTER.test(before) && isLetter(after)) {
          open = { at, length: 1, mark: 'double' };
        }
        break;
      case '«':
      case '»':
      case '‹':
      case '›':
        if (opening?.mark === 'guillemet') {
          if (isSingle(char) === isSingle(text[opening.at] ?? '')) close(opening, at + 1, 1, true);
        } else if (opening === null && (!isSingle(char) || OPENS_AFTER.test(before))) {
          open = { at, length: 1, mark: 'guillemet' };
        }
        break;
      case '‚':
        if (opening === null && OPENS_AFTER.test(before) && isLetter(after)) {
          open = { at, length: 1, mark: 'single' };
        }
        break;
      case '"':
        if (opening?.mark === 'double') {
          const reopens = OPENS_AFTER.test(before) && isLetter(after) && before !== '-';
          if (reopens && text[opening.at] === '"' && /[.!?,]["\s]*$/.test(text.slice(at - 2, at))) {
            close(opening, at, 0, false);
            open = { at, length: 1, mark: 'double' };
          } else {
            close(opening, at + 1, 1, true);
          }
        } else if (opening?.mark === 'single') {
          const inner = text.indexOf('"', at + 1);
          if (inner > 0 && inner < lastSingleCloser) at = inner;
          else if (!/\d/.test(before)) open = { at, length: 1, mark: 'double' };
        } else if (!/\d/.test(before)) {
          // After a digit it is inches: 5' 11".
          open = { at, length: 1, mark: 'double' };
        }
        break;
      case "'":
      case '‘':
      case '’':
        if (char === "'" && after === "'" && opening === null && OPENS_AFTER.test(before)) {
          open = { at, length: 2, mark: 'double' };
          at++;
        } else if (
          char === "'" &&
          after === "'" &&
          opening?.mark === 'double' &&
          opening.length === 2
        ) {
          close(opening, at + 2, 2, true);
          at++;
        } else if (opening === null) {
          if (opensSingle(text, at, block, lastSingleCloser, isReopened)) {
            open = { at, length: 1, mark: 'single' };
          }
        } else if (text[opening.at] === '‚' && char !== "'") {
          if (!isLetter(after)) close(opening, at + 1, 1, true);
        } else if (opening.mark === 'single' && closesSingle(text, at, block, lastSingleCloser)) {
          close(opening, at + 1, 1, true);
        }
        break;
    }
  }
  const left = open as Opening | null;
  // An unclosed single mark is an apostrophe after all, unless the next block opens it again.
  const goesOn = left?.at === block.start && isReopened;
  if (left && (left.mark !== 'single' || goesOn)) close(left, block.end, 0, false);
  return found;
}

function opensSingle(
  text: string,
  at: number,
  block: Range,
  lastCloser: number,
  isReopened: boolean,
): boolean {
  const char = text[at];
  if (char === '’') return false;
  const before = at > block.start ? (text[at - 1] ?? '') : ' ';
  const after = text[at + 1] ?? ' ';
  if (!OPENS_AFTER.test(before) || !/[\p{L}\p{N}“"…[’]/u.test(after)) return false;
  const rest = text.slice(at + 1, at + 6);
  if (ELIDED.test(rest)) return false;
  return lastCloser > at + 1 || (at === block.start && isReopened);
}

/** Whether the text goes on behind the block with the single mark that opens it. */
const reopens = (text: string, block: Range, behind: string): boolean => {
  const next = behind.trimStart();
  return next[0] === text[block.start] && /^['‘]\p{Lu}/u.test(next) && !ELIDED.test(next.slice(1));
};

const isSingle = (guillemet: string): boolean => guillemet === '‹' || guillemet === '›';

function closesSingle(text: string, at: number, block: Range, lastCloser: number): boolean {
  const char = text[at];
  if (char === '‘') return false;
  const before = text[at - 1] ?? ' ';
  const after = at + 1 < block.end ? (text[at + 1] ?? ' ') : ' ';
  if (/\s/.test(before) || isLetter(after)) return false;
  // “the ministers’ plan”: a plural possessive, when a better closing mark follows, and no other
  // quotation opens before that one.
  const possessive = before === 's' && /\s/.test(after) && /\p{Ll}/u.test(text[at + 2] ?? '');
  const opens = text.indexOf('‘', at);
  return !possessive || at >= lastCloser || (opens > 0 && opens < lastCloser);
}

/** Offset of the last single mark of the block that may close a quotation, or -1. */
function findLastSingleCloser(text: string, block: Range): number {
  for (let at = block.end - 1; at > block.start; at--) {
    const char = text[at];
    if (char !== "'" && char !== '’') continue;
    const after = at + 1 < block.end ? (text[at + 1] ?? ' ') : ' ';
    if (!isLetter(after) && !/\s/.test(text[at - 1] ?? ' ')) return at;
  }
  return -1;
}
