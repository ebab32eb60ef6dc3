import search from 'approx-string-match';
import type { Range } from '../core/document/sourceDocument';
import type { TextSelector } from './textSelector';

/** How far from its old neighbour a piece of context may stand, in UTF-16 code units. */
const DRIFT = 12;

/** How many code units of a selector's context stand unchanged right beside a place. */
export function sameContext({ prefix, suffix }: TextSelector, text: string, at: Range): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[at.start - 1 - before]) before++;
  let behind = 0;
  while (behind < suffix.length && suffix[behind] === text[at.end + behind]) behind++;
  return before + behind;
}

/** Whether all of its context stands there. */
export const hasSameContext = (selector: TextSelector, text: string, at: Range): boolean =>
  sameContext(selector, text, at) === selector.prefix.length + selector.suffix.length;

/** How much what stands around a place is like a selector's context: 0 to 1, where 1 is the same. */
export function contextLikeness(selector: TextSelector, text: string, at: Range): number {
  const { prefix, suffix } = selector;
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  const before = text.slice(Math.max(0, at.start - prefix.length - DRIFT), at.start);
  const behind = text.slice(at.end, at.end + suffix.length + DRIFT);
  return (likeness(before, prefix) + likeness(behind, suffix)) / length;
}

/** How many code units of a pattern are found in a text, the best way to lay it there. */
function likeness(text: string, pattern: string): number {
  if (pattern === '' || text.includes(pattern)) return pattern.length;
  const most = Math.floor(pattern.length * 0.75);
  const errors = search(text, pattern, most).map((match) => match.errors);
  return errors.length === 0 ? 0 : pattern.length - Math.min(...errors);
}
