import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';

export type TokenKind = 'word' | 'number' | 'symbol' | 'open' | 'close' | 'punctuation';

/** One word, number or mark of a sentence. Offsets are readable ones. */
export interface Token extends Range, lexicon.Word {
  readonly text: string;
  readonly lower: string;
  readonly entry: lexicon.Entry | null;
  readonly kind: TokenKind;
  /** Starts with an upper-case letter. */
  readonly capitalised: boolean;
}

/*
 * In order: abbreviations with inner stops (U.K., a.m., J.), numbers with grouping and decimals,
 * words with inner apostrophes and hyphens, and single marks. A possessive 's is a token of its
 * own, and so are the stops that end abbreviations such as “Dr.” when the caller's list has them.
 */
const PATTERN =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\p{Lu}\.\p{Lu}(?![\p{L}.])|\p{Lu}\.(?=\s+\p{Lu})|\d[\d,.]*\d(?:\p{L}+)?|\d+(?:\p{L}+)?|[’'](?:s|re|ve|ll|d|m)\b|\p{L}[\p{L}\p{M}\d]*(?:(?:[’'](?!(?:s|re|ve|ll|d|m)\b)|[-‐‑]|&)[\p{L}\p{M}\d]+)*|[-‐‑][\p{L}\d]+|\.{3}|…|--|[^\s]/gu;

const ABBREVIATIONS = [
  'shortBeforeName',
  'shortInside',
  'shortBeforeNumber',
  'shortInsideName',
  'shortMonth',
  'shortState',
] as const;

/** “Dr.”, and “the hon. member”: a title may be written small. */
const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.some((trait) => lexicon.is(word, trait)) ||
  lexicon.is(word.slice(0, 1).toUpperCase() + word.slice(1), 'shortBeforeName');

/** Whether a character is a letter of ASCII; most are, so that it saves a pattern. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const kindOf = (text: string): TokenKind => {
  const first = text.charCodeAt(0);
  if (isLetter(first)) return 'word';
  if (first >= 0x30 && first <= 0x39) return 'number';
  if (/^[’']?\p{L}/u.test(text) || /^[-‐‑]\p{L}/u.test(text)) return 'word';
  if (/^[-‐‑]?\d/u.test(text)) return 'number';
  if (/^[“„«‹([{]$/u.test(text)) return 'open';
  if (/^[”»›)\]}]$/u.test(text)) return 'close';
  if (/^[\p{Sc}%+=<>&#@/]$/u.test(text)) return 'symbol';
  return 'punctuation';
};

/**
 * Splits a stretch of readable text into tokens, in order; white space is left out.
 * Linear in the length of the range.
 */
export function tokenize(text: string, range: Range): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(range.start, range.end);
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(slice); match; match = PATTERN.exec(slice)) {
    const start = range.start + match.index;
    let word = match[0];
    const previous = tokens.at(-1);
    // “Dr.” and “Sen.” keep their stop, unless it ends the sentence.
    if (
      word === '.' &&
      previous?.end === start &&
      isAbbreviation(previous.text) &&
      start + 1 < range.end
    ) {
      tokens.pop();
      word = previous.text + word;
      tokens.push(makeToken(word, previous.start));
      continue;
    }
    tokens.push(makeToken(word, start));
  }
  return tokens;
}

function makeToken(text: string, start: number): Token {
  const first = text.charCodeAt(0);
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  return {
    start,
    end: start + text.length,
    text,
    lower,
    entry: lexicon.lookUp(lower),
    kind: kindOf(text),
    capitalised: isLetter(first) ? first <= 0x5a : first > 0x7f && /^\p{Lu}/u.test(text),
  };
}
