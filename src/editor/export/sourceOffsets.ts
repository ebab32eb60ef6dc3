import type { Range } from '../../core/document/sourceDocument';

/** A place in an editor: line and character from 0, in UTF-16 code units. */
interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where ranges of an editor stand in the stored text, whose byte-order mark and line ends an editor
 * does not count.
 * @returns UTF-16 code units into the source, end exclusive.
 */
export function sourceOffsets(
  source: string,
  ranges: readonly { readonly start: Position; readonly end: Position }[],
): Range[] {
  const starts = [source.startsWith('\uFEFF') ? 1 : 0];
  for (const { index, 0: lineEnd } of source.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + lineEnd.length);
  }
  const offsetOf = ({ line, character }: Position): number =>
    Math.min(source.length, (starts[line] ?? source.length) + character);
  return ranges.map(({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) }));
}
