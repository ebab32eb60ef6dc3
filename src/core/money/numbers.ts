import type { Range } from '../document/sourceDocument';
import { alternation } from '../lexicon/alternation';
import { powers, smallNumbers } from '../lexicon/numberWords';
import { normalise, plus, times, type Decimal } from './decimal';
import {
  endOfNumber,
  MULTITUDE,
  multitude,
  NUMBER_WORDS,
  wordsFactor,
  wordsValue,
} from './numberWords';
import * as lexicon from '../lexicon/lexicon';

/** A number as a text writes it, before it is known whether it counts money. */
export interface Quantity extends Range {
  /** The number without its magnitude: "1.5" of “1.5 million”. */
  readonly base: Decimal;
  /** The magnitude's factor, null when there is none. */
  readonly factor: bigint | null;
  /** In figures, not in words. */
  readonly figures: boolean;
  /** “a”, standing for one. */
  readonly article: boolean;
  /** The upper end of “tens of millions”: a hundred million. */
  readonly below: Decimal | null;
}

/** Fractions of one character. */
const VULGAR: ReadonlyMap<string, Decimal> = new Map(
  Object.entries({
    '¼': '0.25',
    '½': '0.5',
    '¾': '0.75',
  }),
);

/** Numbers in figures, the longer ones first. */
const FIGURES = [
  // “1½”, “5 1/2”, “5 and a half”
  String.raw`\d*[¼½¾]`,
  String.raw`\d+\s(?:1\/[248]|[357]\/8|3\/4)(?![\d/])`,
  String.raw`\d+\sand\s(?:a\s(?:half|quarter)|three\squarters)(?!\p{L})`,
  // A decimal comma, told by the magnitude or percent sign behind it.
  String.raw`\d+,\d{1,2}(?=\s?(?:%|(?:per\s?cent|million|billion|trillion|mn|bn|m)(?![\p{L}\p{N}])))`,
  // “1.250.000,50”, “€10,5”
  String.raw`\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d,])`,
  String.raw`(?<=€\s?)\d{1,3},\d(?![\d,])`,
  // Groups by commas (western or Indian), blanks, stops and apostrophes.
  String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?`,
  // “Sh55, 000”, “Rs 4, 66,473”: a slip of the pen.
  String.raw`\d{1,3},\s000(?![\d,])`,
  String.raw`(?<=(?:\p{Sc}|\bRs\.?)\s?)\d{1,3},\s\d{2,3},\d{3}(?![\d,])`,
  String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?!\d)`,
  String.raw`\d{1,3}(?:\.\d{3}){2,}(?![\d.])`,
  String.raw`\d{1,3}(?:['’]\d{3})+(?:\.\d+)?(?!\d)`,
  String.raw`\d+(?:\.\d+)?`,
  String.raw`(?<!\p{L})\.\d+`,
].join('|');

const MAGNITUDE_WORD = `(?:(?:${alternation([...powers.keys()].filter((word) => word.length > 3))})s?|lac)`;
const SHORT_MAGNITUDE = `(?:${alternation([...powers.keys()].filter((word) => /^(?![kbt]$|lac$).{1,3}$/.test(word)))})`;
/** A short magnitude apart from the figures is not part of a word: not “5 m-class boats”, “$90 B&B”. */
const FREE = String.raw`(?![\p{L}\p{N}&]|-(?!an?-))`;
/** Short magnitudes come only after figures, and “t” only attached to them. */
const MAGNITUDE = String.raw`(?:(?:[\s-]?${MAGNITUDE_WORD}){1,2}(?![\p{L}\p{N}])|k\s?(?:cr|crores?)(?![\p{L}\p{N}])|(?:${SHORT_MAGNITUDE}|[kbt])(?![\p{L}\p{N}])|\s(?:${SHORT_MAGNITUDE}|[kb])${FREE})`;

const PATTERN = new RegExp(
  String.raw`(?<!\p{N}|\p{N}[.,/])(?<figures>${FIGURES})(?<magnitude>${MAGNITUDE})?|(?<![\p{L}\p{N}])(?:(?<many>${MULTITUDE})\sof|(?<words>${NUMBER_WORDS}))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?<article>an?)(?=\s(?:dollar|euro|buck)(?!\p{L}))`,
  'giu',
);

/** Most sentences have no number: this is far cheaper than to look for each kind of them. */
const MAY_COUNT = new RegExp(
  String.raw`[\d¼½¾]|(?<![a-z])(?:${alternation([...smallNumbers.keys(), ...powers.keys()].filter((word) => word.length > 2))}|tens|half|quarter|dollar|euro|buck)`,
  'i',
);

/** “a third of a million” is no million. */
const FRACTION_OF = new RegExp(
  String.raw`(?:\b(?:${lexicon.alternatives('fraction')})|%)[\s-]of[\s-]$`,
  'iu',
);

/** A longer run of figures (grouped or not) is a key or an identifier, never a number of things. */
const MOST_FIGURES = 40;
const LARGEST_FACTOR = 10n ** 30n;

/** All numbers of a text, left to right. “A” counts only before a unit's name. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!MAY_COUNT.test(text)) return found;
  const pattern = PATTERN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { figures, magnitude, many, words } = match.groups ?? {};
    const start = match.index;
    const plain = { start, end: pattern.lastIndex, figures: false, article: false, below: null };
    if (figures !== undefined && figures.length > MOST_FIGURES) continue;
    if (figures !== undefined) {
      const factor = magnitude === undefined ? null : factorOf(magnitude);
      found.push({ ...plain, base: figuresValue(figures), factor, figures: true });
    } else if (many !== undefined) {
      found.push({ ...plain, ...multitude(many) });
    } else if (words === undefined) {
      found.push({ ...plain, base: '1', factor: null, article: true });
    } else {
      const own = words.slice(0, endOfNumber(words));
      const end = start + own.length;
      pattern.lastIndex = end;
      const base = wordsValue(own);
      const factor = wordsFactor(own);
      if (base === null || (factor ?? 0n) > LARGEST_FACTOR) continue;
      if (FRACTION_OF.test(text.slice(Math.max(0, start - 16), start))) continue;
      found.push({ ...plain, end, base, factor });
    }
  }
  return found;
}

/** The number with its magnitude. */
export const quantityValue = ({ base, factor, figures }: Quantity): Decimal =>
  factor === null || !figures ? base : times(base, factor);

/** “million”, “bn”, “lakh crore”: the product of all magnitudes named. */
function factorOf(magnitude: string): bigint {
  return magnitude
    .toLowerCase()
    .replace(/^k(?=c)/, 'k ')
    .split(/[\s-]+/)
    .map((word) => powers.get(word) ?? powers.get(word.replace(/s$/, '')) ?? 1n)
    .reduce((product, power) => product * power, 1n);
}

/** Value of figures, such as "1,100.50". */
function figuresValue(text: string): Decimal {
  const vulgar = VULGAR.get(text.at(-1) ?? '');
  if (vulgar !== undefined) return plus(text.slice(0, -1) || '0', vulgar);
  if (/^\d+,\d{1,2}$/.test(text)) return normalise(text.replace(',', '.'));
  const [, whole, over, under] = /^(\d+)\s(\d)\/(\d)$/.exec(text) ?? [];
  if (whole !== undefined) return plus(whole, String(Number(over) / Number(under)));
  const part = /^(\d+)\sand\s(?:a\s(half|quarter)|three)/i.exec(text);
  if (part) {
    const share = part[2] === undefined ? '0.75' : /half/i.test(part[2]) ? '0.5' : '0.25';
    return plus(part[1] ?? '0', share);
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text)) {
    return normalise(text.replace(/\./g, '').replace(',', '.'));
  }
  const grouped = /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? text.replace(/\./g, '') : text;
  return normalise(grouped.replace(/[,'’\s]/g, ''));
}
