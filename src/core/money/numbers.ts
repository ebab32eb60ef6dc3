import { normalise, times, type Decimal } from './decimal';

const POWERS: Readonly<Record<string, bigint>> = {
  hundred: 100n,
  thousand: 1_000n,
  k: 1_000n,
  lakh: 100_000n,
  lakhs: 100_000n,
  lac: 100_000n,
  million: 1_000_000n,
  millions: 1_000_000n,
  m: 1_000_000n,
  mn: 1_000_000n,
  mln: 1_000_000n,
  mil: 1_000_000n,
  mio: 1_000_000n,
  crore: 10_000_000n,
  crores: 10_000_000n,
  billion: 1_000_000_000n,
  billions: 1_000_000_000n,
  b: 1_000_000_000n,
  bn: 1_000_000_000n,
  bln: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
  trillions: 1_000_000_000_000n,
  t: 1_000_000_000_000n,
  tn: 1_000_000_000_000n,
  trn: 1_000_000_000_000n,
};

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
   sixteen seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, order) => [word, (order + 2) * 10]),
);

/** Numbers in figures, with grouping commas (western or Indian) or decimals. */
export const FIGURES = String.raw`(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`;

/** Magnitudes written out; the abbreviated ones are read only right after figures. */
export const MAGNITUDE_WORDS = String.raw`(?:hundred|thousand|lakhs?|lac|million|crores?|billion|trillion)`;
export const MAGNITUDE_SHORT = String.raw`(?:bln|mln|mio|mil|trn|bn|mn|tn|[kKmMbBtT])(?![\p{L}\p{N}])`;

const WORD = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|lakh|crore)`;

/** Numbers in words: “two and a half million”, “half a billion”, “a hundred thousand”. */
export const NUMBER_WORDS = String.raw`(?:half an? (?:million|billion|trillion)|(?:an? )?(?:few |couple of )?${WORD}(?:(?:[- ]| and )(?:a half|a quarter|${WORD}))*)`;

/** Value of figures, such as "1,100.50". */
export function figuresValue(text: string): Decimal {
  const plain = text.replace(/,/g, '');
  return normalise(plain.startsWith('.') ? `0${plain}` : plain);
}

/** `value` times the magnitude that a word or abbreviation names. */
export function scaled(value: Decimal, magnitude: string | undefined): Decimal {
  const factor = magnitude === undefined ? undefined : POWERS[magnitude.toLowerCase()];
  return factor === undefined ? value : times(value, factor);
}

/** Value of a number in words, or null when the words make none. */
export function wordsValue(text: string): Decimal | null {
  const words = text.toLowerCase().replace(/-/g, ' ').split(/\s+/);
  if (words[0] === 'half') return scaled('0.5', words.at(-1));
  let total = 0n;
  let group = 0n;
  let tenths: bigint | null = null;
  let saw = false;
  for (const [at, word] of words.entries()) {
    if (/^(?:an?|and|of)$/.test(word)) continue;
    if (word === 'few') group = 3n;
    else if (word === 'couple') group = 2n;
    else if (word === 'half' || word === 'quarter') tenths = word === 'half' ? 50n : 25n;
    else if (word in UNITS) group += BigInt(UNITS[word] ?? 0);
    else if (word in TENS) group += BigInt(TENS[word] ?? 0);
    else {
      const power = POWERS[word];
      if (power === undefined) return null;
      // “three hundred thousand”: hundred multiplies within the group, larger ones close it.
      if (group === 0n && tenths === null) group = 1n;
      if (power === 100n || POWERS[words[at + 1] ?? ''] !== undefined) group *= power;
      else {
        total += group * power + ((tenths ?? 0n) * power) / 100n;
        group = 0n;
        tenths = null;
      }
    }
    saw = true;
  }
  return saw ? normalise((total + group).toString()) : null;
}
