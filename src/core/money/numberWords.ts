import { powers, smallNumbers } from '../lexicon/numberWords';
import { hundredth, plus, times, type Decimal } from './decimal';

/** “a few million”, “a couple of thousand”: what they are taken for. */
const SMALL = new Map([...smallNumbers, ['few', 3n], ['couple', 2n]]);

const oneOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;

const SMALL_WORD = oneOf([...smallNumbers.keys()].filter((word) => word !== 'zero').reverse());
const POWER_WORD = '(?:hundred|thousand|million|billion|trillion|lakh|crore)';
const FRACTION = String.raw`(?:half|(?:a[\s-])?quarter|three[\s-]quarters)(?:[\s-]of)?(?:[\s-]an?)?[\s-](?:million|billion|trillion)`;
/** “one point five million” */
const DECIMAL = String.raw`${SMALL_WORD}\spoint(?:\s${SMALL_WORD})+(?:\s${POWER_WORD})?`;
/**
 * A bare “million” counts nothing: “several million”, “multi-million”. No number has more words than
 * the bound, which keeps endless lists of them cheap.
 */
const CARDINAL = String.raw`(?:an?\s(?:few\s|couple\s(?:of\s)?)?(?:${SMALL_WORD}|${POWER_WORD})|${SMALL_WORD})(?:(?:[\s-]|[\s-]and[\s-])(?:a[\s-]half|a[\s-]quarter|${SMALL_WORD}|${POWER_WORD})){0,24}`;
/** A number in words, as a pattern. */
export const NUMBER_WORDS = `(?:${FRACTION}|${DECIMAL}|${CARDINAL})`;

/** “tens of millions”, as a pattern. */
export const MULTITUDE = String.raw`(?:tens|hundreds)\sof\s(?:thousands|millions|billions|trillions)`;

/** “tens of millions”: from ten of them to a hundred. */
export function multitude(text: string): { base: Decimal; factor: bigint; below: Decimal } {
  const words = text.toLowerCase().split(/\s+/);
  const factor = powers.get(words.at(-1)?.replace(/s$/, '') ?? '') ?? 1n;
  const count = words[0] === 'tens' ? 10n : 100n;
  return { base: (count * factor).toString(), factor, below: (10n * count * factor).toString() };
}

/**
 * Where the first number in words ends, in UTF-16 code units: “one hundred and five” is one number,
 * “five and six million” are two.
 */
export function endOfNumber(text: string): number {
  for (const { index, 0: link } of text.matchAll(/[\s-]and[\s-]/giu)) {
    const left = splitWords(text.slice(0, index));
    const right = splitWords(text.slice(index + link.length));
    if (!joins(left.at(-1) ?? '', right)) return index;
  }
  return text.length;
}

/** Whether “and” adds the words on its right to a number that ends in `last`. */
function joins(last: string, right: readonly string[]): boolean {
  if (right[0] === 'a') return true;
  const before = powers.get(last);
  if (before === undefined) return false;
  const power = right.map((word) => powers.get(word)).find((factor) => factor !== undefined);
  return power === undefined || (before === 100n ? power > 100n : power < before);
}

const splitWords = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);

/**
 * The magnitude at the end of a number in words, null when there is none: a hundred million of “six
 * hundred million”. It is part of the number's value already.
 */
export function wordsFactor(text: string): bigint | null {
  const words = splitWords(text);
  let factor: bigint | null = null;
  for (let at = words.length - 1; at >= 0; at--) {
    const power = powers.get(words[at] ?? '');
    if (power === undefined) break;
    factor = (factor ?? 1n) * power;
  }
  return factor;
}

/** Value of a number in words, or null when the words make none. */
export function wordsValue(text: string): Decimal | null {
  const words = splitWords(text).filter((word) => !/^(?:an?|and|of)$/.test(word));
  const point = words.indexOf('point');
  if (point !== -1) return pointValue(words, point);
  let total = 0n;
  let group = 0n;
  /** Hundredths that a fraction adds to the group: “two and a half million”. */
  let hundredths = 0n;
  let lastPower = 1n;
  let saw = false;
  for (const [at, word] of words.entries()) {
    const small = SMALL.get(word);
    const power = powers.get(word);
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
      lastPower = power;
    } else if (small === undefined) return null;
    saw = true;
  }
  if (!saw) return null;
  // “a million and a half” is half a million more, “two and a half” half of one.
  const rest = times(hundredth(hundredths.toString()), group === 0n ? lastPower : 1n);
  return plus((total + group).toString(), rest);
}

/** “one point five million”: digits after the point, then perhaps a magnitude. */
function pointValue(words: readonly string[], point: number): Decimal | null {
  const whole = wordsValue(words.slice(0, point).join(' '));
  const digits = words.slice(point + 1).map((word) => SMALL.get(word));
  const power = powers.get(words.at(-1) ?? '');
  if (power !== undefined) digits.pop();
  if (whole === null || digits.length === 0 || digits.includes(undefined)) return null;
  return times(`${whole}.${digits.join('')}`, power ?? 1n);
}
