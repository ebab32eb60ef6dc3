import type { SourceFormat } from '../model';
import { BINARY_SAMPLE, looksBinary } from './binary';
import { firstEndingAfter } from './binarySearch';
import { EditedText } from './editedText';
import { LineMeasures } from './lineLayout';
import { PieceMap } from './offsetMap';
import { readDocument } from './readDocument';
import { markHeadline, readLinesOf, type ReadLines } from './readText';
import type { Block, BlockEdit, BlockKind, SourceDocument } from './sourceDocument';
import { chooseTitle } from './title';

/** Lines of more characters together are read with the whole text. */
const MOST_LINES = 100_000;
/** How far behind some lines reading them may look, in UTF-16 code units. */
const LOOK_AHEAD = 200;

/** What was read of a source. */
export interface ReadSource {
  readonly document: SourceDocument;
  /** The document's text, of which looking at a part copies no more than that. */
  readonly text: EditedText;
  /** Null when more than a block's text differs, or may differ, from the version read before. */
  readonly edit: BlockEdit | null;
}

/** A version that was read: plain text without tags, nothing of which was left out. */
interface Kept extends ReadSource {
  readonly source: EditedText;
  readonly map: PieceMap;
  readonly lines: LineMeasures;
}

/** The lines that an edit touched, between ends of blocks that it left alone. */
interface Stretch {
  readonly start: number;
  /** End in the version before. */
  readonly endBefore: number;
  readonly end: number;
}

/**
 * Reads the versions of one source. What it makes of each is what `readDocument` makes of it; of
 * plain text only the lines that an edit touched are read again, where that makes no difference.
 */
export class SourceReader {
  #last: Kept | null = null;

  /** @param source Made with `edited` of the version before, or anything else. */
  read(source: EditedText, format: SourceFormat): ReadSource {
    const last = this.#last;
    // Should this fail, nothing is left that a later version could build on.
    this.#last = null;
    const follows = last?.document.format === format && last.source.version === source.edit?.since;
    const next = follows ? readEdited(last, source) : null;
    if (next) {
      this.#last = next;
      return next;
    }
    const text = source.toString();
    const document = readDocument(text, format);
    this.#last = keptOf(source, document, text);
    return { document, text: this.#last?.text ?? new EditedText(document.text), edit: null };
  }
}

function keptOf(source: EditedText, document: SourceDocument, text: string): Kept | null {
  const { format, notices, offsets } = document;
  // Without a tag or a comment all that is read of a paragraph stands in its lines.
  const isPlain = format === 'text' && notices.length === 0 && !text.includes('<');
  if (!isPlain || !(offsets instanceof PieceMap)) return null;
  const lines = LineMeasures.of(text);
  return { source, document, map: offsets, text: new EditedText(document.text), edit: null, lines };
}

function readEdited(last: Kept, source: EditedText): Kept | null {
  const stretch = stretchOf(last, source);
  if (stretch === null || isOfOtherKind(source)) return null;
  const lines = measured(last, source, stretch);
  if (!lines.dividesAs(last.lines)) return null;
  const old = readStretch(last.source, stretch.start, stretch.endBefore, last.lines);
  const now = readStretch(source, stretch.start, stretch.end, lines);
  const replaced = replacedBlocks(last, stretch, old, now);
  return replaced && nextOf(last, source, lines, stretch, now.document, replaced);
}

/** True when the edit may have made the source one that is not read as plain text. */
function isOfOtherKind(source: EditedText): boolean {
  const { edit } = source;
  if (!edit) return true;
  if (source.slice(edit.start, edit.start + edit.added).includes('<')) return true;
  return (
    edit.start < BINARY_SAMPLE &&
    looksBinary(source.slice(0, Math.min(BINARY_SAMPLE, source.length)))
  );
}

/** Null when it would be too long. */
function stretchOf(last: Kept, source: EditedText): Stretch | null {
  const { edit } = source;
  if (!edit) return null;
  // Where lines are not wrapped each is a block.
  const divides = (from: number, to: number, blank: RegExp): boolean =>
    !last.lines.wrapped || blank.test(source.slice(Math.max(from, 0), Math.min(to, source.length)));
  const isTooFar = (at: number): boolean => Math.abs(at - edit.start) > MOST_LINES;
  let start = source.lastIndexOf('\n', edit.start - 1);
  while (start >= 0 && !divides(start - LOOK_AHEAD, start, /\n[ \t\r]*$/)) {
    if (isTooFar(start)) return null;
    start = source.lastIndexOf('\n', start - 1);
  }
  let end = source.indexOf('\n', edit.start + edit.added);
  while (end >= 0 && !divides(end, end + LOOK_AHEAD, /^\n[ \t\r]*\n/)) {
    if (isTooFar(end)) return null;
    end = source.indexOf('\n', end + 1);
  }
  if (end < 0) end = source.length;
  start = Math.max(start, 0);
  if (end - start > MOST_LINES) return null;
  return { start, endBefore: end - edit.added + edit.removed, end };
}

function measured(last: Kept, source: EditedText, stretch: Stretch): LineMeasures {
  const { start, end, endBefore } = stretch;
  // How a line ends depends on the one behind it.
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const next = source.indexOf('\n', end + 1);
  const to = next < 0 ? source.length : next + 1;
  const before = last.source.slice(from, to + endBefore - end);
  return last.lines.edited(before, source.slice(from, to));
}

function readStretch(text: EditedText, start: number, end: number, lines: LineMeasures): ReadLines {
  const near = text.slice(start, Math.min(end + LOOK_AHEAD, text.length));
  return readLinesOf(near, { start: 0, end: end - start }, () => lines);
}

/** Indexes of the blocks that were read of some lines. */
interface BlockIndexes {
  readonly from: number;
  readonly to: number;
}

/** The blocks of the version before that others take the place of; null when more changed. */
function replacedBlocks(
  { document: { blocks }, map, text }: Kept,
  { start, endBefore }: Stretch,
  { document: old, endsInBullet: endedInBullet }: ReadLines,
  { document: now, endsInBullet }: ReadLines,
): BlockIndexes | null {
  if (endsInBullet !== endedInBullet || now.notices.length > 0 || now.blocks.length === 0)
    return null;
  const readable = map.toReadable({ start, end: endBefore });
  if (!readable) return null;
  const from = firstEndingAfter(blocks, readable.start);
  const to = from + old.blocks.length;
  const isAlike =
    blocks[from]?.start === readable.start &&
    blocks[to - 1]?.end === readable.end &&
    text.slice(readable.start, readable.end) === old.text &&
    old.blocks.every(({ kind }, index) => kind === rawKind(blocks, from + index));
  if (!isAlike) return null;
  // A bullet left over from lines before may be what made the first block an item.
  const [first] = now.blocks;
  return blocks[from]?.kind === 'listItem' && first?.kind !== 'listItem' ? null : { from, to };
}

/** What a block was before the first was found to be the headline. */
function rawKind(blocks: readonly Block[], index: number): BlockKind | undefined {
  const kind = blocks[index]?.kind;
  return index === 0 && kind === 'heading' ? 'paragraph' : kind;
}

function nextOf(
  last: Kept,
  source: EditedText,
  lines: LineMeasures,
  { start: sourceStart, end, endBefore }: Stretch,
  now: ReadLines['document'],
  { from, to }: BlockIndexes,
): Kept {
  const before = last.document;
  const start = before.blocks[from]?.start ?? 0;
  const readable = { start, end: before.blocks[to - 1]?.end ?? start };
  const removed = readable.end - start;
  const text = last.text.edited([{ start, removed, text: now.text }]);
  const map = last.map.replaced({
    readable,
    map: now.offsets,
    sourceStart,
    sourceShift: end - endBefore,
  });
  const blocks = [
    ...before.blocks.slice(0, from),
    ...now.blocks.map((block) => moved(block, start)),
    ...before.blocks.slice(to).map((block) => moved(block, now.text.length - removed)),
  ];
  let { title } = before;
  if (from === 0) title = readHeadline(blocks, now.text);
  const document = {
    ...before,
    sourceLength: source.length,
    text: text.toString(),
    blocks,
    title,
    offsets: map,
  };
  const isOne = to - from === 1 && now.blocks.length === 1;
  const isAlike = isOne && before.blocks[from]?.kind === blocks[from]?.kind;
  const edit = isAlike ? { since: before, index: from, text: now.text } : null;
  return { source, document, map, text, edit, lines };
}

const moved = ({ start, end, kind }: Block, by: number): Block => ({
  start: start + by,
  end: end + by,
  kind,
});

/** Marks the first block if it is the headline, and finds the title. */
function readHeadline(blocks: Block[], text: string): string | null {
  const styled = blocks.slice(0, 2).map((block) => ({ ...block, level: 0 }));
  markHeadline({ text, blocks: styled });
  const [first] = styled;
  if (first) blocks[0] = moved(first, 0);
  return chooseTitle({ text, blocks: styled }, null);
}
