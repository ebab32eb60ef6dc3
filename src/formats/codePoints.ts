/**
 * Counts the code points before each offset asked for. Offsets are UTF-16 code units and must be
 * asked for from low to high for speed; a lower one than the last starts the count anew.
 */
export function codePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    if (offset < at) {
      at = 0;
      points = 0;
    }
    while (at < offset && at < text.length) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    return points;
  };
}
