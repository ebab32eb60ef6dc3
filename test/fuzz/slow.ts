/** How long a reading took on the processor. */
export interface Timed {
  readonly number: number;
  readonly sort: string;
  readonly characters: number;
  readonly milliseconds: number;
}

export interface Slow extends Timed {
  /** Time per character, beside the median of the texts of about the same length. */
  readonly times: number;
}

/** So many times the median is slow, and so many milliseconds at least. */
const factor = 20;
const noise = 100;

/** Readings that took far longer than others of their size, the slowest first. */
export function slowReadings(readings: readonly Timed[]): Slow[] {
  const classes = new Map<number, number[]>();
  for (const one of readings) {
    const rates = classes.get(sizeClass(one));
    if (rates) rates.push(rate(one));
    else classes.set(sizeClass(one), [rate(one)]);
  }
  const medians = new Map([...classes].map(([size, rates]) => [size, medianOf(rates)]));
  return readings
    .map((one) => ({ ...one, times: rate(one) / (medians.get(sizeClass(one)) ?? Infinity) }))
    .filter(({ times, milliseconds }) => times > factor && milliseconds > noise)
    .sort((a, b) => b.times - a.times);
}

const rate = ({ milliseconds, characters }: Timed): number =>
  milliseconds / Math.max(1, characters);

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Texts of one class differ in length by a factor of 4 at most. */
const sizeClass = ({ characters }: Timed): number => Math.floor(Math.log2(characters + 1) / 2);
