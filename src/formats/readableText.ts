import { leftOutKey } from '../core/document/leftOut';
import { readDocument } from '../core/document/readDocument';
import type { Block, Range } from '../core/document/sourceDocument';
import type { Annotation, Span } from '../core/model';
import type { ExportDocument } from './exportFormat';

/**
 * The text of a document as a reader has it, for formats that carry the text: no tags, references
 * decoded, blocks with a blank line between, `\n` the only line end. Offsets are UTF-16 code units,
 * end exclusive.
 */
export interface ReadableText {
  readonly text: string;
  /** In order; none overlaps another. */
  readonly blocks: readonly Block[];
  /** Where an annotation stands: the words there are its own. */
  placeOf(annotation: Annotation): Range;
  /** Where another span of the source stands; null if it is no part of the text. */
  rangeOf(span: Span | null): Range | null;
  /** The source of a range of the text; null of words that were put behind it. */
  sourceOf(range: Range): Range | null;
}

/**
 * Reads the text of a document as it was annotated. Annotations outside of it, such as a reviewer's
 * in the words of a picture, have their words behind it, each in a block of its own.
 */
export function readableText({ source, annotated }: ExportDocument): ReadableText {
  const takenIn = new Set(
    (annotated.leftOut ?? []).filter(({ isRead }) => isRead).map(({ text }) => leftOutKey(text)),
  );
  const document = readDocument(source, annotated.format, takenIn);
  const inText = (span: Span): Range | null => {
    if (span.start >= span.end) return null;
    const range = document.offsets.toReadable(span);
    return range && document.text.slice(range.start, range.end) === span.text ? range : null;
  };
  const blocks: Block[] = [...document.blocks];
  const behind = new Map<string, Range>();
  let { text } = document;
  for (const span of annotated.annotations) {
    if (behind.has(keyOf(span)) || inText(span)) continue;
    const start = text === '' ? 0 : text.length + 2;
    text = `${text === '' ? '' : `${text}\n\n`}${oneLineEnds(span.text)}`;
    behind.set(keyOf(span), { start, end: text.length });
    blocks.push({ kind: 'paragraph', start, end: text.length });
  }
  return {
    text,
    blocks,
    placeOf: (span) => inText(span) ?? behind.get(keyOf(span)) ?? { start: 0, end: 0 },
    rangeOf: (span) => span && (inText(span) ?? behind.get(keyOf(span)) ?? null),
    sourceOf: (range) =>
      range.end <= document.text.length ? document.offsets.toSource(range) : null,
  };
}

const keyOf = ({ start, end, text }: Span): string => `${String(start)} ${String(end)} ${text}`;

const oneLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The parts of a range between line ends, where a format has no place for them. */
export function linesOf(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    lines.push({ start: start + index, end: start + index + line.length });
  }
  return lines;
}
