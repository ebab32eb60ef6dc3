import * as lexicon from '../lexicon/lexicon';
import { beginsSentences, classifyAbbreviation } from './abbreviations';
import type { Range } from './sourceDocument';

/** How far around a full stop the rules look, in characters; keeps splitting linear. */
const REACH = 120;

const TERMINAL = /[.!?…]/;
const CLOSING = /["'”’»›)\]]/;
const OPENING = /^["'“‘„«‹([―—–-]+\s?/;
const WHITE = /\s/;
const FOOTNOTE = /\[\d{1,3}\]/y;
const QUOTATIVE = String.raw`(?:${lexicon.alternatives('quotative', 'past')}|${lexicon.alternatives('quotative', 'present')})`;
/** A name and its verb of saying, behind a quotation that ends in a mark: “Why?” Mary Smith asked. */
const REPORTING = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*\s+)(?:[\p{L}.'’-]+\s+){0,3}${QUOTATIVE}\b`,
  'u',
);
/** “5 p.m. EST”, “5 p.m. U.T.” */
const TIME_ZONE = /^(?:[A-Z]{2,4}T|[A-Z]{0,2}\.?[A-Z]\.T)\b/;
/** A name given in quotation marks inside a name: Robert C. “Bob” Hale. */
const NICKNAME = /^["“‘'][\p{L}-]+(?: [\p{L}-]+)? ?["”’']\s+\p{Lu}/u;
const READABLE = /[\p{L}\p{N}]/u;

/**
 * Splits a block into sentences.
 * @param text The readable text.
 * @param range The block, in readable offsets.
 * @returns The sentences in order, as readable offsets; they cover the block but for white space
 * between them and at its ends. Marks that close a quotation or bracket belong to the sentence they
 * end; a quotation of several sentences is divided.
 */
export function splitSentences(text: string, range: Range): Range[] {
  const sentences: Range[] = [];
  let start = skipWhite(text, range.start, range.end);
  let position = start;
  while (position < range.end) {
    if (!TERMINAL.test(text.charAt(position))) {
      position += 1;
      continue;
    }
    const stop = readStop(text, position, range.end);
    position = stop.end;
    if (stop.next < range.end && endsSentence(text, stop, start, range)) {
      sentences.push({ start, end: stop.end });
      start = stop.next;
      position = start;
    }
  }
  const end = trimEnd(text, start, range.end);
  const last = sentences.at(-1);
  if (start < end) {
    // Stray marks behind the last sentence are no sentence of their own.
    if (last !== undefined && end - start < REACH && !READABLE.test(text.slice(start, end))) {
      sentences[sentences.length - 1] = { start: last.start, end };
    } else {
      sentences.push({ start, end });
    }
  }
  return sentences;
}

/** A run of marks that may end a sentence, with the closing marks behind it. */
interface Stop {
  readonly start: number;
  /** End of the full stops, question and exclamation marks. */
  readonly marksEnd: number;
  /** End of the closing quotation marks and brackets behind them. */
  readonly end: number;
  /** First character behind that is not white space. */
  readonly next: number;
}

function readStop(text: string, start: number, limit: number): Stop {
  let marksEnd = start + 1;
  while (marksEnd < limit && TERMINAL.test(text.charAt(marksEnd))) marksEnd += 1;
  let end = readClosing(text, marksEnd, limit);
  FOOTNOTE.lastIndex = end;
  const footnote = FOOTNOTE.exec(text);
  if (footnote !== null && end + footnote[0].length <= limit) end += footnote[0].length;
  let next = skipWhite(text, end, limit);
  // A closing mark may stand apart, as in French or in careless typing.
  while (next > end && next < limit && /[”»]/.test(text.charAt(next))) {
    end = next + 1;
    next = skipWhite(text, end, limit);
  }
  return { start, marksEnd, end, next };
}

function readClosing(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && CLOSING.test(text.charAt(end))) end += 1;
  return end;
}

function endsSentence(text: string, stop: Stop, sentenceStart: number, range: Range): boolean {
  if (stop.next === stop.end && !isGluedQuotation(text, stop) && !isGlued(text, stop)) return false;
  const follower = text.slice(stop.next, Math.min(stop.next + REACH, range.end));
  const opening = OPENING.exec(follower)?.[0] ?? '';
  const word = follower.slice(opening.length);
  const closing = text.slice(stop.marksEnd, stop.end);
  const mark = text.slice(stop.start, stop.marksEnd);
  if (/^\p{Ll}/u.test(word) || /^[,;:.!?…%/&=+*)\]]/.test(word)) return false;
  if (/[!?]/.test(mark)) return endsAfterCry(text, stop, sentenceStart, closing, follower);
  if (closing.startsWith(')') && opening === '' && !/^\p{Lu}/u.test(word)) return false;
  if (/^(?:\.{2,3}|…)$/.test(mark)) return endsAfterEllipsis(text, stop, closing, word);
  if (mark !== '.') return true;
  return endsAfterFullStop(text, stop, sentenceStart, closing, opening, word);
}

/** `left.“We` and `left.”“We`: the white space between two sentences is missing. */
function isGluedQuotation(text: string, stop: Stop): boolean {
  return /[“«]/.test(text.charAt(stop.end)) && /\p{Ll}/u.test(text.charAt(stop.start - 1));
}

/** How much of a text before a stop is looked at for its last word, in UTF-16 code units. */
const WORD = 24;

/** `on Saturday.The minister`: the white space behind a word that is no abbreviation is missing. */
function isGlued(text: string, { start, end }: Stop): boolean {
  if (end !== start + 1 || text[start] !== '.') return false;
  if (!/^(?:[AI]|He|We|It|In|On|At|\p{Lu}\p{Ll}{2,})[\s,]/u.test(text.slice(end, end + WORD)))
    return false;
  const before = /(?<![\p{L}\p{N}.@/_-])\p{L}\p{Ll}+$/u.exec(
    text.slice(Math.max(0, start - WORD), start),
  );
  return before !== null && classifyAbbreviation(before[0], false) === 'none';
}

/** A question or exclamation inside a sentence is told by what follows its closing mark. */
function endsAfterCry(
  text: string,
  stop: Stop,
  sentenceStart: number,
  closing: string,
  follower: string,
): boolean {
  if (closing === '') return true;
  if (/["'”’»›]/.test(closing)) {
    return beginsSentences(follower) || !REPORTING.test(follower);
  }
  // “(really?)” in the middle of a sentence does not end it.
  const opened = text.slice(Math.max(sentenceStart, stop.start - REACH), stop.start);
  return opened.lastIndexOf(closing.startsWith(')') ? '(' : '[') <= 0;
}

function endsAfterEllipsis(text: string, stop: Stop, closing: string, word: string): boolean {
  if (closing !== '' || beginsSentences(word)) return true;
  const before = text.slice(Math.max(0, stop.start - 3), stop.start).trimEnd();
  if (TERMINAL.test(before.slice(-1))) return /^\p{Lu}/u.test(word);
  // Set apart it marks an omission, after a word it lets the sentence trail off.
  return !WHITE.test(text.charAt(stop.start - 1)) && /^[\p{Lu}\p{Lo}]/u.test(word);
}

function endsAfterFullStop(
  text: string,
  stop: Stop,
  sentenceStart: number,
  closing: string,
  opening: string,
  follower: string,
): boolean {
  const { word, start, before } = wordBefore(text, stop.start, sentenceStart);
  const atStart = start === sentenceStart;
  // “1. The first point” is a numbered item.
  if (atStart && /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})$/.test(word) && closing === '') {
    return false;
  }
  const starts = beginsSentences(follower) && !/^\p{Lu}\./u.test(follower);
  const quotation = /["“‘]/.test(opening) && !NICKNAME.test(opening + follower);
  const dash = /^[―—–-]/.test(opening);
  const number = /^(?:\d|[IVXLC]+\b(?!['’]))/.test(follower);
  switch (classifyAbbreviation(word, before.endsWith(','))) {
    case 'none':
      return true;
    case 'inside':
      return false;
    case 'beforeName':
      return closing !== '' && starts;
    case 'beforeNumber':
      return !number || opening !== '' || closing !== '';
    case 'month':
      return !number && starts;
    case 'time':
      return starts || quotation || (!number && !isTimeGoingOn(follower));
    case 'initial':
      // “So did I.” ends a sentence; “I. Newton” begins with an initial.
      return (
        (starts && !dash) || quotation || (word === 'I' && !atStart && !/^\p{Lu}\./u.test(follower))
      );
    case 'insideName':
    case 'initials':
      return (starts && !dash) || (quotation && /^\p{Lu}/u.test(follower));
  }
}

/** “5 p.m. Monday”, “5 p.m. Eastern” */
function isTimeGoingOn(follower: string): boolean {
  const word = /^[A-Z][A-Za-z]*/.exec(follower)?.[0].toLowerCase();
  return (
    lexicon.is(word, 'weekday') ||
    lexicon.is(word, 'month') ||
    lexicon.is(word, 'afterClock') ||
    TIME_ZONE.test(follower)
  );
}

interface WordBefore {
  readonly word: string;
  readonly start: number;
  /** What stands before the word, without white space at its end. */
  readonly before: string;
}

function wordBefore(text: string, end: number, sentenceStart: number): WordBefore {
  const from = Math.max(sentenceStart, end - 24);
  let start = end;
  while (start > from && !/[\s"“”‘«([―—–]/.test(text.charAt(start - 1))) start -= 1;
  return {
    word: text.slice(start, end),
    start,
    before: text.slice(Math.max(sentenceStart, start - 4), start).trimEnd(),
  };
}

function skipWhite(text: string, from: number, limit: number): number {
  let position = from;
  while (position < limit && WHITE.test(text.charAt(position))) position += 1;
  return position;
}

function trimEnd(text: string, from: number, limit: number): number {
  let position = limit;
  while (position > from && WHITE.test(text.charAt(position - 1))) position -= 1;
  return position;
}
