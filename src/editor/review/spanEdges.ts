import type { Range } from '../../core/document/sourceDocument';

/** A move of one end of a span. */
export interface EdgeMove {
  readonly edge: 'start' | 'end';
  readonly by: 'character' | 'word';
  readonly direction: 'left' | 'right';
}

/**
 * A span with one end moved; by a word, it goes to where the next word starts or ends. The span
 * always keeps a character that is no white space.
 * @param text The source; offsets are UTF-16 code units.
 */
export function movedEdge(text: string, span: Range, { edge, by, direction }: EdgeMove): Range {
  const from = span[edge];
  const to = by === 'word' ? wordEdge(text, from, edge, direction) : step(text, from, direction);
  const moved = { ...span, [edge]: to };
  return text.slice(moved.start, moved.end).trim() === '' ? span : moved;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** As long as any character that a reader sees as one. */
const longest = 40;

function step(text: string, from: number, direction: EdgeMove['direction']): number {
  if (direction === 'right') {
    const [next] = segmenter.segment(text.slice(from, from + longest));
    return from + (next?.segment.length ?? 0);
  }
  const before = [...segmenter.segment(text.slice(Math.max(0, from - longest), from))];
  return from - (before.at(-1)?.segment.length ?? 0);
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** As long as any word with what stands before it. */
const reach = 400;

function wordEdge(
  text: string,
  from: number,
  edge: EdgeMove['edge'],
  direction: EdgeMove['direction'],
): number {
  const base = Math.max(0, from - reach);
  const edges = [...text.slice(base, from + reach).matchAll(WORD)].map(
    ({ 0: word, index }) => base + index + (edge === 'start' ? 0 : word.length),
  );
  return direction === 'right'
    ? (edges.find((at) => at > from) ?? from)
    : (edges.findLast((at) => at < from) ?? from);
}
