/**
 * How much two rows have in common at their start, and how much of the rest at their end.
 * @param before Length of the one.
 * @param after Length of the other.
 * @param isSame Compares by index; from the start on first, then from the end.
 */
export function commonEnds(
  before: number,
  after: number,
  isSame: (old: number, now: number) => boolean,
): { head: number; tail: number } {
  const most = Math.min(before, after);
  let head = 0;
  while (head < most && isSame(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before - 1 - tail, after - 1 - tail)) tail++;
  return { head, tail };
}
