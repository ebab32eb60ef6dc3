import type { Range } from '../../core/document/sourceDocument';

/**
 * Krippendorff's alpha for unitizing (alpha_U): how well observers agree on which stretches of a
 * text are units of one category. 1 is agreement in every boundary, 0 what chance would give. Text
 * that nobody marked adds nothing to agreement; it only tells how much room chance has.
 *
 * K. Krippendorff (1995), On the reliability of unitizing contiguous data, Sociological Methodology
 * 25, 47–76; and (2004), Content Analysis, 2nd edition, chapter 11.6.
 * @param observers Each one's units, which must not overlap, in any order.
 * @param length Of the text; the units lie in it.
 * @returns null if nobody marked anything.
 */
export function unitizedAlpha(
  observers: readonly (readonly Range[])[],
  length: number,
): number | null {
  const sections = observers.map((units) => sectionsOf(units, length));
  const units = observers.flat();
  if (units.length === 0 || observers.length < 2) return null;
  return 1 - observedDisagreement(sections, length) / expectedDisagreement(sections, length);
}

interface Section extends Range {
  /** A unit, or the gap between two. */
  readonly isUnit: boolean;
}

function sectionsOf(units: readonly Range[], length: number): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const { start, end } of units.toSorted((a, b) => a.start - b.start)) {
    if (start > at) sections.push({ start: at, end: start, isUnit: false });
    sections.push({ start, end, isUnit: true });
    at = end;
  }
  if (at < length) sections.push({ start: at, end: length, isUnit: false });
  return sections;
}

function observedDisagreement(observers: readonly (readonly Section[])[], length: number): number {
  const count = observers.length;
  let sum = 0;
  for (const [at, one] of observers.entries()) {
    for (const other of observers.slice(at + 1)) sum += distance(one, other);
  }
  // Each pair of observers counts from both sides.
  return (2 * sum) / (count * (count - 1) * length ** 2);
}

/** The sum of the squared differences of sections that meet. */
function distance(one: readonly Section[], other: readonly Section[]): number {
  let sum = 0;
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [one[i], other[j]];
    if (!a || !b) return sum;
    sum += difference(a, b);
    if (a.end <= b.end) i += 1;
    if (b.end <= a.end) j += 1;
  }
}

function difference(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  if (a.isUnit && isInside(a, b)) return lengthOf(a) ** 2;
  if (b.isUnit && isInside(b, a)) return lengthOf(b) ** 2;
  return 0;
}

const isInside = (a: Range, b: Range): boolean => a.start >= b.start && a.end <= b.end;
const lengthOf = ({ start, end }: Range): number => end - start;

/** What all possible ways to lay these units into the text would give. */
function expectedDisagreement(observers: readonly (readonly Section[])[], length: number): number {
  const all = observers.flat();
  const units = all.filter(({ isUnit }) => isUnit).map(lengthOf);
  const gaps = all.filter(({ isUnit }) => !isUnit).map(lengthOf);
  let sum = 0;
  let ownPairs = 0;
  for (const unit of units) {
    const withUnits = ((units.length - 1) * (2 * unit ** 3 - 3 * unit ** 2 + unit)) / 3;
    const places = gaps.reduce((total, gap) => total + Math.max(0, gap - unit + 1), 0);
    sum += withUnits + unit ** 2 * places;
    ownPairs += unit * (unit - 1);
  }
  const total = observers.length * length;
  return ((2 / length) * sum) / (total * (total - 1) - ownPairs);
}
