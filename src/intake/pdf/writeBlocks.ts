import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root } from 'mdast';
import { beginsInside, hyphenated, isClosed } from '../../core/document/goingOn';
import { tiesWords } from '../../core/document/printedLines';
import { GREAT, itemMark, type PdfBlock } from './blocks';
import { marksOf, type PdfFootnote } from './footnotes';

/** A block with the page that it begins on. */
export interface PlacedBlock extends PdfBlock {
  readonly page: number;
}

/** What is known of the whole file when its blocks are written. */
export interface PdfBody {
  readonly blocks: readonly PlacedBlock[];
  readonly notes: readonly PdfFootnote[];
  /** The size of most text, in points. */
  readonly body: number;
  /** Its words, but for those that the end of a line divides. */
  readonly words: ReadonlySet<string>;
}

/** Longer blocks are text, however large. UTF-16 code units. */
const LONGEST_HEADING = 220;

/** The blocks of a file as a tree of Markdown. */
export function treeOf(file: PdfBody): Root {
  const blocks = joined(file.blocks);
  const labels = labelsOf(file.notes);
  const title = titleOf(blocks, file.body);
  const sizes = headingSizes(blocks, file.body, title);
  const writer = new Writer(file, labels);
  const content: BlockContent[] = [];
  for (const block of blocks) {
    const heading = block === title ? 1 : levelOf(block, file.body, sizes);
    const last = content.at(-1);
    if (heading !== null) {
      content.push({ type: 'heading', depth: heading, children: writer.phrasing(block) });
    } else if (block.kind === 'item') {
      const item = writer.item(block);
      if (last?.type === 'list') last.children.push(item);
      else content.push({ type: 'list', spread: false, children: [item] });
    } else content.push(writer.block(block));
  }
  const notes = file.notes.map((note): DefinitionContent => ({
    type: 'footnoteDefinition',
    identifier: labels.get(note) ?? '',
    label: labels.get(note) ?? '',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: writer.words(note.lines) }] },
    ],
  }));
  return { type: 'root', children: [...content, ...notes] };
}

/** Joins paragraphs that go on in the next column or on the next page. */
function joined(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const indented = blocks.filter(({ kind, isIndented }) => kind === 'text' && isIndented).length;
  const isIndentedText = indented > 0.4 * blocks.filter(({ kind }) => kind === 'text').length;
  const whole: PlacedBlock[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (last && continues(last, block, isIndentedText)) {
      whole[whole.length - 1] = {
        ...last,
        lines: [...last.lines, ...block.lines],
        isFull: block.isFull,
      };
    } else whole.push(block);
  }
  return whole;
}

/** Whether a block goes on with the one before it, which ends a column or a page. */
function continues(last: PlacedBlock, block: PlacedBlock, isIndentedText: boolean): boolean {
  const [end, start] = [last.lines.at(-1), block.lines[0]];
  if (!end || !start || block.kind === 'table' || last.kind === 'table') return false;
  // Only what stands above, in the column before or on the page before, can go on.
  const isNewPlace = start.baseline < end.baseline || block.page !== last.page;
  if (!isNewPlace || block.kind === 'item') return false;
  if (Math.abs(end.size - start.size) > 0.08 * end.size || end.isBold !== start.isBold)
    return false;
  if (!isClosed(end.text)) return beginsInside(start.text) || last.isFull;
  return last.isFull && isIndentedText && !block.isIndented && last.kind === 'text';
}

const textOf = (block: PdfBlock): string => block.lines.map(({ text }) => text).join(' ');

const sizeOf = ({ lines }: PdfBlock): number => lines[0]?.size ?? 0;

/** The headline: the largest block of the first page that is larger than the text. */
function titleOf(blocks: readonly PlacedBlock[], body: number): PlacedBlock | undefined {
  const [first] = blocks;
  return blocks
    .filter(
      (block) =>
        block.page === first?.page &&
        sizeOf(block) > GREAT * body &&
        textOf(block).length <= LONGEST_HEADING &&
        (textOf(block).match(/\p{L}{2,}/gu)?.length ?? 0) > 1,
    )
    .reduce<PlacedBlock | undefined>(
      (best, block) => (best && sizeOf(best) >= sizeOf(block) ? best : block),
      undefined,
    );
}

/** The sizes of headings below the headline, the largest first. */
function headingSizes(
  blocks: readonly PlacedBlock[],
  body: number,
  title: PlacedBlock | undefined,
): number[] {
  const sizes = blocks
    .filter((block) => block !== title && isHeading(block, body))
    .map((block) => Math.round(sizeOf(block)));
  return [...new Set(sizes)].sort((a, b) => b - a);
}

/** Whether a block is a heading: larger than the text, or a short line in bold. */
function isHeading(block: PdfBlock, body: number): boolean {
  if (block.kind === 'table' || block.kind === 'item') return false;
  const text = textOf(block);
  if (text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text)) return false;
  if (sizeOf(block) > GREAT * body) return true;
  const isBold = block.lines.every((line) => line.isBold);
  return (
    isBold && sizeOf(block) > 0.95 * body && text.length <= 120 && !/[.,:;]["”’)]*$/.test(text)
  );
}

function levelOf(block: PdfBlock, body: number, sizes: readonly number[]): 2 | 3 | 4 | null {
  if (!isHeading(block, body)) return null;
  const rank = sizes.indexOf(Math.round(sizeOf(block)));
  return rank <= 0 ? 2 : rank === 1 ? 3 : 4;
}

/** A label for each footnote: its own mark, unless another page has had it. */
function labelsOf(notes: readonly PdfFootnote[]): ReadonlyMap<PdfFootnote, string> {
  const taken = new Set<string>();
  return new Map(
    notes.map((note) => {
      const own = /^\d+$/.test(note.mark) ? note.mark : `p${String(note.page)}`;
      let label = own;
      for (let number = 2; taken.has(label); number++) label = `${own}-${String(number)}`;
      taken.add(label);
      return [note, label];
    }),
  );
}

/** Writes the words of lines, with footnotes where their marks stand. */
class Writer {
  constructor(
    private readonly file: PdfBody,
    private readonly labels: ReadonlyMap<PdfFootnote, string>,
  ) {}

  block(block: PlacedBlock): BlockContent {
    if (block.kind === 'table') return this.table(block);
    const paragraph = { type: 'paragraph' as const, children: this.phrasing(block) };
    return block.kind === 'quotation' ? { type: 'blockquote', children: [paragraph] } : paragraph;
  }

  item(block: PlacedBlock): ListItem {
    const [first] = block.lines;
    const mark = itemMark(first?.text ?? '') ?? '';
    // Numbers and letters may be referred to.
    const cut = /^\W+$/.test(mark) ? mark.length : 0;
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: this.phrasing(block, cut) }],
    };
  }

  table(block: PlacedBlock): BlockContent {
    return {
      type: 'table',
      children: block.lines.map(({ cells }) => ({
        type: 'tableRow',
        children: cells.map(({ text }) => ({
          type: 'tableCell',
          children: [{ type: 'text', value: text }],
        })),
      })),
    };
  }

  /**
   * A block's words with its footnotes' signs.
   * @param cut How many characters of the first line are left out.
   */
  phrasing({ lines, page }: PlacedBlock, cut = 0): PhrasingContent[] {
    const content: PhrasingContent[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') content.push({ type: 'text', value: text });
      text = '';
    };
    lines.forEach((line, index) => {
      if (index > 0) text = this.joint(text, line.text);
      let done = index === 0 ? cut : 0;
      for (const mark of line.marks) {
        text += line.text.slice(done, Math.max(done, mark.at));
        done = Math.max(done, mark.at);
        for (const single of marksOf(mark)) {
          const label = this.labelOf(single, page);
          if (label === undefined) {
            text += raised(single);
            continue;
          }
          flush();
          content.push({ type: 'footnoteReference', identifier: label, label });
        }
      }
      const rest = line.text.slice(done);
      // The space behind a raised mark is often no more than that of the mark.
      const isTight = text === '' && content.at(-1)?.type === 'footnoteReference';
      text += isTight && /^[\p{L}“‘"(]/u.test(rest) ? ` ${rest}` : rest;
    });
    flush();
    return content;
  }

  /** Lines without marks as one text. */
  words(lines: readonly string[]): string {
    return lines.reduce((text, line) => (text === '' ? line : this.joint(text, line) + line), '');
  }

  /** A text so that a line can follow: with a space, or without the hyphen of a divided word. */
  private joint(text: string, line: string): string {
    const hyphen = hyphenated(text);
    const rest = /^\p{L}+/u.exec(line)?.[0];
    if (hyphen !== undefined && rest !== undefined) {
      return tiesWords(hyphen, rest, this.file.words) ? text : text.slice(0, -1);
    }
    return text === '' || /\d[-–]$/.test(text) ? text : `${text} `;
  }

  /** The label of the footnote of a mark: on the mark's page or, where that goes on, the next. */
  private labelOf(mark: string, page: number): string | undefined {
    const note =
      this.file.notes.find((each) => each.mark === mark && each.page === page) ??
      this.file.notes.find((each) => each.mark === mark && each.page === page + 1);
    return note && this.labels.get(note);
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised number that is no footnote's mark, as in “km²”. */
const raised = (mark: string): string =>
  mark.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
