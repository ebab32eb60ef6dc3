/** Sources that cost more would keep micromark busy for more than about a second. */
export const MAX_MARKDOWN_COST = 5_000_000;

/** What each line costs of itself, and what it adds to the marks of its paragraph. */
const COST_OF_LINE = 100;
const MARKS_OF_LINE = 0.1;
const MARKS = /[*_[\]~`<\\!]/g;
const CONTAINERS = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)]))*[ \t]*/;

/**
 * Estimates how long micromark takes beyond what the length alone takes: its time grows with the
 * square of the marks in one paragraph and of the depth of containers. Real articles cost less
 * than a hundredth of the limit.
 */
export function markdownCost(markdown: string): number {
  let cost = 0;
  let marks = 0;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const blank = line.trim() === '';
    if (blank) {
      cost += marks * marks;
      marks = 0;
      continue;
    }
    cost += COST_OF_LINE;
    marks += (line.match(MARKS)?.length ?? 0) + MARKS_OF_LINE;
    const prefix = CONTAINERS.exec(line)?.[0] ?? '';
    const depth = prefix.replace(/[\d \t]/g, '').length + prefix.length / 8;
    if (depth > 4) cost += 20 * depth * depth;
    if (cost > MAX_MARKDOWN_COST) break;
  }
  return cost + marks * marks;
}
