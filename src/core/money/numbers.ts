import type { Range } from '../document/sourceDocument';
import { normalise, plus, times, type Decimal } from './decimal';

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
}

const POWERS: Readonly<Record<string, bigint>> = {
  hundred: 100n,
  thousand: 1_000n,
  k: 1_000n,
  lakh: 100_000n,
  lac: 100_000n,
  million: 1_000_000n,
  m: 1_000_000n,
  mn: 1_000_000n,
  mln: 1_000_000n,
  mil: 1_000_000n,
  mio: 1_000_000n,
  crore: 10_000_000n,
  cr: 10_000_000n,
  billion: 1_000_000_000n,
  b: 1_000_000_000n,
  bn: 1_000_000_000n,
  bln: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
  t: 1_000_000_000_000n,
  tn: 1_000_000_000_000n,
  trn: 1_000_000_000_000n,
};

const numbered = (list: string, first: number, step: number): [string, bigint][] =>
  list.split(' ').map((word, order) => [word, BigInt(first + order * step)]);

const SMALL = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['few', 3n],
  ['couple', 2n],
]);

/** Mixed fractions (“5 1/2”); grouping by commas (western or Indian), by spaces, by stops or apostrophes. */
const FIGURES = String.raw`(?:\d+\s(?:1\/[248]|[357]\/8|3\/4)(?![\d/])|\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d{1,3}(?:['’]\d{3})+(?!\d)|\d+(?:\.\d+)?|(?<!\p{L})\.\d+)`;

const MAGNITUDE_WORD = '(?:hundred|thousand|lakhs?|lac|million|crores?|billion|trillion)';
/** Not “5 t-shirts”, but “€1bn-a-year”. */
const FREE = String.raw`(?![\p{L}\p{N}]|-(?!an?-))`;
/** Short magnitudes are read only behind figures; a single letter only when it is attached. */
const MAGNITUDE = String.raw`(?:(?:[\s-]?${MAGNITUDE_WORD}){1,2}(?![\p{L}\p{N}])|\s?(?:bln|mln|mio|mil|trn|bn|mn|tn|cr|m)${FREE}|[kbt]${FREE})`;

const SMALL_WORD = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`;
const POWER_WORD = '(?:hundred|thousand|million|billion|trillion|lakh|crore)';
const FRACTION = String.raw`(?:half|(?:a\s)?quarter|three[\s-]quarters)(?:\sof)?(?:\san?)?\s(?:million|billion|trillion)`;
/** “one point five million” */
const DECIMAL = String.raw`${SMALL_WORD}\spoint(?:\s${SMALL_WORD})+(?:\s${POWER_WORD})?`;
/** A bare “million” counts nothing: “several million”, “multi-million”. */
const CARDINAL = String.raw`(?:an?\s(?:few\s|couple\s(?:of\s)?)?(?:${SMALL_WORD}|${POWER_WORD})|${SMALL_WORD})(?:(?:[\s-]|\sand\s)(?:a\shalf|a\squarter|${SMALL_WORD}|${POWER_WORD}))*`;

const PATTERN = new RegExp(
  String.raw`(?<!\p{N}|\p{N}[.,/])(?<figures>${FIGURES})(?<magnitude>${MAGNITUDE})?|(?<![\p{L}\p{N}])(?<words>${FRACTION}|${DECIMAL}|${CARDINAL})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?<article>an?)(?=\s(?:dollar|euro|buck)(?!\p{L}))`,
  'giu',
);

/** All numbers of a text, left to right. An article is one of them only before a unit's name. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const { figures, magnitude, words } = match.groups ?? {};
    const range = { start: match.index, end: match.index + match[0].length };
    if (figures !== undefined) {
      found.push({
        ...range,
        base: figuresValue(figures),
        factor: magnitude === undefined ? null : factorOf(magnitude),
        figures: true,
        article: false,
      });
    } else {
      const base = words === undefined ? '1' : wordsValue(words);
      const bare = { ...range, figures: false, article: words === undefined };
      if (base !== null) found.push({ ...bare, base, factor: wordsFactor(words) });
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
    .split(/[\s-]+/)
    .map((word) => POWERS[word] ?? POWERS[word.replace(/s$/, '')] ?? 1n)
    .reduce((product, power) => product * power, 1n);
}

/** Words carry their magnitude in their value; its factor only tells that there is one. */
function wordsFactor(words: string | undefined): bigint | null {
  const last = words
    ?.toLowerCase()
    .split(/[\s-]+/)
    .at(-1);
  return (last === undefined ? undefined : POWERS[last]) ?? null;
}

/** Value of figures, such as "1,100.50". */
function figuresValue(text: string): Decimal {
  const [, whole, over, under] = /^(\d+)\s(\d)\/(\d)$/.exec(text) ?? [];
  if (whole !== undefined) return plus(whole, String(Number(over) / Number(under)));
  const grouped = /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? text.replace(/\./g, '') : text;
  return normalise(grouped.replace(/[,'’\s]/g, ''));
}

/** Value of a number in words, or null when the words make none. */
export function wordsValue(text: string): Decimal | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:an?|and|of)$/.test(word));
  const point = words.indexOf('point');
  if (point !== -1) return pointValue(words, point);
  let total = 0n;
  let group = 0n;
  /** Hundredths that a fraction adds to the group: “two and a half million”. */
  let hundredths = 0n;
  let saw = false;
  for (const [at, word] of words.entries()) {
    const small = SMALL.get(word);
    const power = POWERS[word];
    if (small !== undefined && !/^quarters/.test(words[at + 1] ?? '')) group += small;
    else if (word === 'half') hundredths = 50n;
    else if (word === 'quarter') hundredths = 25n;
    else if (word === 'quarters') hundredths = 75n;
    else if (power === 100n) group = (group === 0n ? 1n : group) * 100n;
    else if (power !== undefined) {
      if (group === 0n && hundredths === 0n) group = 1n;
      total += group * power + (hundredths * power) / 100n;
      group = 0n;
      hundredths = 0n;
    } else if (small === undefined) return null;
    saw = true;
  }
  return saw ? (total + group).toString() : null;
}

/** “one point five million”: digits after the point, then perhaps a magnitude. */
function pointValue(words: readonly string[], point: number): Decimal | null {
  const whole = wordsValue(words.slice(0, point).join(' '));
  const digits = words.slice(point + 1).map((word) => SMALL.get(word));
  const power = POWERS[words.at(-1) ?? ''];
  if (power !== undefined) digits.pop();
  if (whole === null || digits.length === 0 || digits.includes(undefined)) return null;
  return times(`${whole}.${digits.join('')}`, power ?? 1n);
}
