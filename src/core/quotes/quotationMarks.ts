import type { Range } from '../document/sourceDocument';
import type { Paragraph } from '../language/discourse';
import * as lexicon from '../lexicon/lexicon';
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

/** A single mark that opens a block, or stands behind a colon or a comma: “…, she said: ‘…”. */
const LED_SINGLE = /(?:^|[:,]\s)['‘]/;

type Behind = Readonly<{
  /** How the next paragraph opens. */
  behind: () => string;
}>;

/** The quotations of a paragraph by their marks, in order; ranges count from its start. */
const markReading: LocalReading<Behind, readonly MarkedQuotation[]> = {
  name: 'quotation marks',
  read({ text }, { behind }) {
    // Only a quotation in single marks needs the next block to tell it from an apostrophe.
    const next = LED_SINGLE.test(text) ? behind() : '';
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
  const whole = withRunsOn(paragraphs, marked);
  return whole.map((own, at) => own.map((one) => shifted(one, paragraphs[at]?.start ?? 0)));
}

/** How many paragraphs a quotation may go on without a mark of its own. */
const LONGEST_RUN = 6;

/**
 * A quotation over several paragraphs of which only the first opens it: where the first mark
 * behind one that was left open closes it, all that stands between is quoted.
 */
function withRunsOn(
  paragraphs: readonly Paragraph[],
  marked: readonly (readonly MarkedQuotation[])[],
): readonly (readonly MarkedQuotation[])[] {
  const whole = [...marked];
  for (const [at, own] of marked.entries()) {
    const last = own.at(-1);
    if (!last || last.closed || last.mark !== 'double') continue;
    const run = runOn(paragraphs, at + 1);
    for (const [by, quotations] of run.entries()) whole[at + 1 + by] = quotations;
  }
  return whole;
}

/** The quotations of the paragraphs that an open quotation goes on over; none where it does not. */
function runOn(paragraphs: readonly Paragraph[], from: number): MarkedQuotation[][] {
  const run: MarkedQuotation[][] = [];
  for (const { text, kind } of paragraphs.slice(from, from + LONGEST_RUN)) {
    if (kind === 'heading' || text.length === 0) return [];
    const block = { start: 0, end: text.length };
    const mark = text.search(/["“”„«»]|''|``/);
    if (mark >= 0 && !closesDouble(text, mark)) return [];
    run.push(findMarkedQuotations(text, block, '', { at: 0, length: 0, mark: 'double' }));
    if (mark >= 0) return run;
  }
  return [];
}

/** Whether a mark closes a quotation, by what stands beside it: “…, as I said," he went on”. */
const closesDouble = (text: string, at: number): boolean =>
  text[at] === '”' ||
  (/^(?:"|'')/.test(text.slice(at, at + 2)) &&
    /[\p{L}\p{N}.,!?…)]/u.test(text[at - 1] ?? '') &&
    !/^["']{1,2}[\p{L}\p{N}]/u.test(text.slice(at, at + 3)));

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

/** The marks of one block while they are paired. */
interface Pairing {
  readonly text: string;
  readonly block: Range;
  readonly lastSingleCloser: number;
  /** Where the one double mark of the block stands that closes what a single mark opens; or -1. */
  readonly mixedCloser: number;
  /** Whether the next block opens with a single mark, so that one of this block may be left open. */
  readonly isReopened: boolean;
  /** Where marks that were looked for stand last. */
  readonly lastMarks: Map<string, number>;
  readonly found: MarkedQuotation[];
  open: Opening | null;
}

/** Reads the mark at an offset; gives the last offset that it has read. */
type MarkReader = (pairing: Pairing, at: number) => number;

/**
 * Pairs the quotation marks of one block, left to right, in linear time: curly, straight, mixed
 * (“open curly, close straight"), low-high and guillemets, and single quotes that are no
 * apostrophes. A quotation inside another is part of the outer one. An unclosed mark ends with the
 * block.
 * @param behind What the text goes on with behind the block.
 * @param open A quotation that is open where the block starts.
 */
export function findMarkedQuotations(
  text: string,
  block: Range,
  behind = text.slice(block.end, block.end + BEHIND),
  open: Opening | null = null,
): MarkedQuotation[] {
  const pairing: Pairing = {
    text,
    block,
    lastSingleCloser: findLastSingleCloser(text, block),
    mixedCloser: findMixedCloser(text, block),
    isReopened: reopens(behind),
    lastMarks: new Map(),
    found: [],
    open,
  };
  for (let at = block.start; at < block.end; at++) {
    at = markReaders.get(text[at] ?? '')?.(pairing, at) ?? at;
  }
  const { open: left, isReopened, found } = pairing;
  // An unclosed single mark is an apostrophe after all, unless the next block opens it again.
  const goesOn = left !== null && isReopened && isLed(text, left.at, block);
  if (left && (left.mark !== 'single' || goesOn)) close(pairing, left, block.end, 0, false);
  return found;
}

/** Ends the open quotation. Marks around nothing that can be read are none. */
function close(pairing: Pairing, open: Opening, end: number, length: number, closed = true): void {
  const inner = { start: open.at + open.length, end: end - length };
  if (inner.end > inner.start && /[\p{L}\p{N}]/u.test(pairing.text.slice(inner.start, inner.end))) {
    pairing.found.push({ start: open.at, end, inner, closed, mark: open.mark });
  }
  pairing.open = null;
}

/** The characters beside an offset; a space at the edges of the block. */
const beside = ({ text, block }: Pairing, at: number): { before: string; after: string } => ({
  before: at > block.start ? (text[at - 1] ?? '') : ' ',
  after: at + 1 < block.end ? (text[at + 1] ?? '') : ' ',
});

/** A double mark inside a single one: where its pair closes, if the single one closes behind that. */
function innerPair(pairing: Pairing, at: number, closing: string): number | null {
  const { text, lastSingleCloser, lastMarks } = pairing;
  // Looked for once, so that a mark which never comes costs nothing again.
  const last = lastMarks.get(closing) ?? text.lastIndexOf(closing);
  lastMarks.set(closing, last);
  if (last <= at) return null;
  const inner = text.indexOf(closing, at + 1);
  return inner < lastSingleCloser ? inner : null;
}

/** “, „ and ‟. A second one while one is open: the first never closed. */
const readOpening: MarkReader = (pairing, at) => {
  const { open, text } = pairing;
  const opening: Opening = { at, length: 1, mark: 'double' };
  if (open === null) {
    pairing.open = opening;
  } else if (open.mark === 'single') {
    // A quotation inside a British one.
    const inner = innerPair(pairing, at, '”');
    if (inner !== null) return inner;
    pairing.open = opening;
  } else if (text[open.at] === '„' && text[at] === '“') {
    // „low-high“ closes with the mark that opens English ones.
    close(pairing, open, at + 1, 1);
  }
  return at;
};

const readClosing: MarkReader = (pairing, at) => {
  const { open } = pairing;
  const { before, after } = beside(pairing, at);
  if (open?.mark === 'double') close(pairing, open, at + 1, 1);
  // “”reversed” opening, as careless editors leave it.
  else if (open === null && OPENS_AFTER.test(before) && isLetter(after)) {
    pairing.open = { at, length: 1, mark: 'double' };
  }
  return at;
};

const readGuillemet: MarkReader = (pairing, at) => {
  const { open, text } = pairing;
  const isOneOfTwo = isSingle(text[at] ?? '');
  if (open?.mark === 'guillemet') {
    if (isOneOfTwo === isSingle(text[open.at] ?? '')) close(pairing, open, at + 1, 1);
  } else if (open === null && (!isOneOfTwo || OPENS_AFTER.test(beside(pairing, at).before))) {
    pairing.open = { at, length: 1, mark: 'guillemet' };
  }
  return at;
};

const readLowSingle: MarkReader = (pairing, at) => {
  const { before, after } = beside(pairing, at);
  if (pairing.open === null && OPENS_AFTER.test(before) && isLetter(after)) {
    pairing.open = { at, length: 1, mark: 'single' };
  }
  return at;
};

const readStraight: MarkReader = (pairing, at) => {
  const { open, text } = pairing;
  const { before, after } = beside(pairing, at);
  const opening: Opening = { at, length: 1, mark: 'double' };
  if (open?.mark === 'double') {
    const opensAgain = OPENS_AFTER.test(before) && isLetter(after) && before !== '-';
    if (opensAgain && text[open.at] === '"' && /[.!?,]["\s]*$/.test(text.slice(at - 2, at))) {
      close(pairing, open, at, 0, false);
      pairing.open = opening;
    } else {
      close(pairing, open, at + 1, 1);
    }
    return at;
  }
  if (open?.mark === 'single' && open.at === pairing.block.start && at === pairing.mixedCloser) {
    close(pairing, open, at + 1, 1);
    return at;
  }
  const inner = open?.mark === 'single' ? innerPair(pairing, at, '"') : null;
  if (inner !== null) return inner;
  // After a digit it is inches: 5' 11".
  if ((open === null || open.mark === 'single') && !/\d/.test(before)) pairing.open = opening;
  return at;
};

/** `` as TeX and old wires write it, closed by '' or by any other double mark. */
const readBacktick: MarkReader = (pairing, at) => {
  const { open, text } = pairing;
  const isDoubled = text[at + 1] === '`' && text[at + 2] !== '`';
  if (!isDoubled || open !== null || !OPENS_AFTER.test(beside(pairing, at).before)) return at;
  pairing.open = { at, length: 2, mark: 'double' };
  return at + 1;
};

/** ', ‘ and ’: two of them in a row are a double mark. */
const readSingle: MarkReader = (pairing, at) => {
  const { open, text, block, lastSingleCloser, mixedCloser, isReopened } = pairing;
  const char = text[at];
  const { before, after } = beside(pairing, at);
  const isDoubled = char !== '‘' && after === char;
  if (isDoubled && char === "'" && open === null && OPENS_AFTER.test(before)) {
    pairing.open = { at, length: 2, mark: 'double' };
    return at + 1;
  }
  // “…,’’ as some agencies set it
  if (isDoubled && open?.mark === 'double' && (open.length === 2 || !/\s/.test(before))) {
    close(pairing, open, at + 2, 2);
    return at + 1;
  }
  if (open === null) {
    const isMixed = at === block.start && mixedCloser >= 0;
    if (opensSingle(text, at, block, isMixed ? mixedCloser : lastSingleCloser, isReopened)) {
      pairing.open = { at, length: 1, mark: 'single' };
    }
  } else if (text[open.at] === '‚' && char !== "'") {
    if (!isLetter(after)) close(pairing, open, at + 1, 1);
  } else if (open.mark === 'single' && closesSingle(pairing, at)) {
    close(pairing, open, at + 1, 1);
  }
  return at;
};

const markReaders = new Map<string, MarkReader>(
  (
    [
      ['“„‟', readOpening],
      ['”', readClosing],
      ['«»‹›', readGuillemet],
      ['‚', readLowSingle],
      ['"', readStraight],
      ["'‘’", readSingle],
      ['`', readBacktick],
    ] as const
  ).flatMap(([marks, read]) => [...marks].map((mark) => [mark, read] as const)),
);

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
  return lastCloser > at + 1 || (isReopened && isLed(text, at, block));
}

/** Whether a mark opens its block, or stands where a cue leads to it. */
const isLed = (text: string, at: number, block: Range): boolean =>
  at === block.start || /[:,]\s$/.test(text.slice(Math.max(block.start, at - 2), at));

/** “'We paid it all," she said”: a careless pair, where nothing else can be meant. */
function findMixedCloser(text: string, block: Range): number {
  if (text[block.start] !== "'") return -1;
  const at = text.indexOf('"', block.start);
  const isOnly = at >= 0 && at < block.end && !text.slice(at + 1, block.end).includes('"');
  const ends = /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? '') && !isLetter(text[at + 1] ?? ' ');
  return isOnly && ends ? at : -1;
}

/** Whether the text behind a block opens with a single mark. Some papers mix both sorts. */
const reopens = (behind: string): boolean => {
  const next = behind.trimStart();
  return /^['‘]\p{Lu}/u.test(next) && !ELIDED.test(next.slice(1));
};

const isSingle = (guillemet: string): boolean => guillemet === '‹' || guillemet === '›';

function closesSingle(pairing: Pairing, at: number): boolean {
  const { text, block, lastSingleCloser: lastCloser, isReopened } = pairing;
  const char = text[at];
  if (char === '‘') return false;
  const before = text[at - 1] ?? ' ';
  const after = at + 1 < block.end ? (text[at + 1] ?? ' ') : ' ';
  if (/\s/.test(before) || isLetter(after)) return false;
  // “the ministers’ plan”: a plural that owns what follows, when a better closing mark follows, or
  // none need do so.
  const owned = before === 's' ? /^\s(\p{Ll}+)/u.exec(text.slice(at + 1, at + 24))?.[1] : undefined;
  if (owned === undefined || (at >= lastCloser && !isReopened)) return true;
  return isClosedClass(owned) || opensNext(text, at + 1, lastCloser);
}

/** “of”, “was”, “and”: nobody owns what follows. */
const isClosedClass = (word: string): boolean =>
  (
    [
      'preposition',
      'conjunction',
      'be',
      'auxiliary',
      'modal',
      'relative',
      'personalPronoun',
    ] as const
  ).some((trait) => lexicon.is(word, trait));

/** Whether the next single mark that is no apostrophe opens a quotation. */
function opensNext(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!/['‘’]/.test(text[at] ?? '')) continue;
    const opens = OPENS_AFTER.test(text[at - 1] ?? ' ');
    if (!opens && isLetter(text[at + 1] ?? ' ')) continue;
    if (opens && ELIDED.test(text.slice(at + 1, at + 6))) continue;
    return opens;
  }
  return false;
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
