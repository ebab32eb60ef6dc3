import { decodeReference } from './decodeReference';
import type { ReadPage } from './readPage';
import { type Edit, rewrite } from './rewrite';
import { byteOf, CONTINUATION } from './windows1252';

/**
 * UTF-8 that was read as Windows-1252: the first byte of a character and those behind it. Of a
 * closing quotation mark the last byte, which Windows-1252 leaves open, is often lost; a
 * no-break space has become a plain one.
 */
const MOJIBAKE = new RegExp(
  `[ðñòóô][${CONTINUATION}]{3}|[à-ï][${CONTINUATION}]{2}|[Â-ß][${CONTINUATION}]|â€|Â(?= )`,
  'g',
);
/** Marks of such a mistake that are nothing else: “IRMÔ may be Portuguese, and “CAFÉ» French. */
const SURE = /â€|â‚¬|Â[ £§°«»©]|Ã[\u00a1-\u00a9\u00ac-\u00b4\u00b6-\u00bf]|ï»¿|ðŸ|Ã¢â/;
/** Text may have been taken for another encoding so many times. */
const TIMES = 2;

/** UTF-8 that was read as Mac Roman. */
const MAC_ROMAN = /‚Ä[úùôòìî¶¢]|‚Ç¨|¬£/g;
const OF_MAC_ROMAN: ReadonlyMap<string, string> = new Map([
  ['‚Äú', '“'],
  ['‚Äù', '”'],
  ['‚Äô', '’'],
  ['‚Äò', '‘'],
  ['‚Äì', '–'],
  ['‚Äî', '—'],
  ['‚Ä¶', '…'],
  ['‚Ä¢', '•'],
  ['‚Ç¨', '€'],
  ['¬£', '£'],
]);

/** Of what can come out, the characters that English text is likely to have, or that hide more. */
const LIKELY =
  /^(?:[\u0080-\u024f\u2010-\u2044\u20a0-\u20bf\u2122\u2190-\u2193]|[\u{1f300}-\u{1faff}])$/u;
const NOTHING = /^[\u200b-\u200f\ufeff]$/;

const REFERENCE = /&(?:amp;){0,3}(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** Whoever writes of markup escapes these twice on purpose; between parts of a name it is a slip. */
const ESCAPED_MARKUP = /&(?:amp;)*(?:lt|gt|amp|#60|#62|#38);$/i;
/** What Windows-1252 leaves open, with nothing it could stand for. */
const STRAY = /[\u0080-\u009f]/g;

/**
 * The page with characters that went wrong on their way read as what they stand for: mojibake, and
 * character references that were escaped twice.
 */
export function mendCharacters(page: ReadPage): ReadPage {
  let mended = page;
  for (let time = 0; time < TIMES && SURE.test(mended.text); time++) {
    mended = replaced(mended, MOJIBAKE, ofWindows1252);
  }
  if (/‚[ÄÇ]/.test(mended.text)) {
    mended = replaced(mended, MAC_ROMAN, (found) => OF_MAC_ROMAN.get(found) ?? null);
  }
  if (/[\u0080-\u009f]/.test(mended.text)) mended = replaced(mended, STRAY, () => '');
  return mended.text.includes('&') ? replaced(mended, REFERENCE, ofReference) : mended;
}

/** The page with each find replaced; null leaves it as it is. */
export function replaced(
  page: ReadPage,
  pattern: RegExp,
  valueOf: (found: string, match: RegExpExecArray) => string | null,
): ReadPage {
  const edits: Edit[] = [];
  for (const match of page.text.matchAll(pattern)) {
    const [found] = match;
    const value = valueOf(found, match);
    if (value === null || value === found) continue;
    edits.push({ start: match.index, end: match.index + found.length, value });
  }
  return edits.length === 0 ? page : rewrite(page, edits);
}

function ofWindows1252(found: string): string | null {
  if (found === 'â€') return '”';
  if (found === 'Â') return '';
  const [first = 0, ...others] = Array.from(found, (character) => byteOf(character) ?? 0);
  let code = first & (0x7f >> (others.length + 1));
  for (const byte of others) code = (code << 6) | (byte & 0x3f);
  const character = code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  if (NOTHING.test(character)) return '';
  return LIKELY.test(character) ? character : null;
}

function ofReference(found: string, { input, index }: RegExpExecArray): string | null {
  const before =
    input
      .slice(Math.max(0, index - 20), index)
      .trimEnd()
      .split(/\s/)
      .at(-1) ?? '';
  const isNamed =
    /&(?:amp;)*amp;$/i.test(found) &&
    /^\p{Lu}/u.test(before) &&
    /^\s?\p{Lu}/u.test(input.slice(index + found.length, index + found.length + 2));
  if (isNamed) return '&';
  if (ESCAPED_MARKUP.test(found)) return null;
  const value = decodeReference(found.replace(/amp;/gi, ''));
  if (value === null || /\S/.test(value)) return value;
  // White space is one space between words, and none at the end of a block.
  return /^\S[^]*\S$/.test((input[index - 1] ?? ' ') + (input[index + found.length] ?? ' '))
    ? ' '
    : '';
}
