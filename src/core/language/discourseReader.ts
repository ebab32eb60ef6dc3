import type { Block, BlockEdit, SourceDocument } from '../document/sourceDocument';
import { Paragraph, type Discourse, type Sentence } from './discourse';
import { DiscourseText } from './discourseText';
import { ReadScope } from './readScope';

/** Reads a document that is not read again: its offsets are those of the readable text. */
export function readDiscourse(document: SourceDocument): Discourse {
  return new DiscourseReader(0).read(document);
}

/** Room behind a paragraph to grow in, in UTF-16 code units. */
const ROOM = 2048;

/** Reads the versions of one document, one after the other; what did not change is read once. */
export class DiscourseReader {
  readonly #room: number;
  readonly #scope = new ReadScope();
  #former: readonly Paragraph[] = [];

  /**
   * @param room What the offsets of the discourse leave free behind each paragraph, so that one may
   * grow without moving others.
   */
  constructor(room = ROOM) {
    this.#room = room;
  }

  /**
   * The one paragraph that has another text in a document, if nothing else changed; or in whose
   * source something changed that does not show.
   * @param edit What changed since the version read or rewritten last, if it is known.
   */
  changedIn(
    document: SourceDocument,
    edit: BlockEdit | null = null,
  ): { paragraph: Paragraph; text: string } | null {
    const changed = edit ? this.#former[edit.index] : this.#onlyChange(document);
    const block = changed && document.blocks[changed.index];
    if (!changed || !block) return null;
    const text = edit?.text ?? document.text.slice(block.start, block.end);
    const next = this.#former[changed.index + 1];
    const isIn = !next || changed.start + text.length + 2 <= next.start;
    return isIn ? { paragraph: changed, text } : null;
  }

  #onlyChange({ text, blocks }: SourceDocument): Paragraph | null {
    const former = this.#former;
    if (blocks.length !== former.length) return null;
    let changed: Paragraph | null = null;
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at];
      const known = former[at];
      if (!block || known?.kind !== block.kind) return null;
      if (isSame(text, known, block)) continue;
      if (changed) return null;
      changed = known;
    }
    return changed;
  }

  /** Paragraphs of the version before are taken over, so that one is of no use any more. */
  read({ text, blocks }: SourceDocument): Discourse {
    const take = this.#supply(text, blocks);
    const starts = this.#startsOf(blocks);
    const paragraphs: Paragraph[] = [];
    const sentences: Sentence[] = [];
    for (const [index, block] of blocks.entries()) {
      const place = {
        start: starts[index] ?? block.start,
        kind: block.kind,
        index,
        firstSentence: sentences.length,
      };
      const known = take(index);
      known?.place(place);
      const paragraph =
        known ?? new Paragraph(text.slice(block.start, block.end), place, this.#scope);
      paragraphs.push(paragraph);
      for (const sentence of paragraph.sentences) sentences.push(sentence);
    }
    this.#former = paragraphs;
    return { text: new DiscourseText(paragraphs), paragraphs, sentences, scope: this.#scope };
  }

  /** Where the blocks are to start: where they did when each fits in where one was before. */
  #startsOf(blocks: readonly Block[]): readonly number[] {
    const former = this.#former.map(({ start }) => start);
    const fits = (block: Block, at: number): boolean =>
      (former[at] ?? 0) + block.end - block.start + 2 <= (former[at + 1] ?? Infinity);
    if (former.length === blocks.length && blocks.every(fits)) return former;
    return blocks.map(({ start }, index) => start + index * this.#room);
  }

  /**
   * The known paragraph for each block, by its text: those before and behind the edit by their
   * place, others wherever they stood.
   */
  #supply(text: string, blocks: readonly Block[]): (index: number) => Paragraph | undefined {
    const former = this.#former;
    const isKnown = (at: number, block: Block | undefined): boolean => {
      const known = former[at];
      return known !== undefined && block !== undefined && isSame(text, known, block);
    };
    let head = 0;
    while (isKnown(head, blocks[head])) head++;
    const shift = former.length - blocks.length;
    const limit = Math.max(head, head - shift);
    let tail = blocks.length;
    while (tail > limit && isKnown(tail - 1 + shift, blocks[tail - 1])) tail--;
    const loose = new Map<string, Paragraph[]>();
    for (const paragraph of former.slice(head, tail + shift).reverse()) {
      const alike = loose.get(paragraph.text);
      if (alike) alike.push(paragraph);
      else loose.set(paragraph.text, [paragraph]);
    }
    return (index) => {
      if (index < head) return former[index];
      if (index >= tail) return former[index + shift];
      const block = blocks[index];
      return block && loose.get(text.slice(block.start, block.end))?.pop();
    };
  }
}

const isSame = (text: string, known: Paragraph, block: Block): boolean =>
  block.end - block.start === known.text.length && text.startsWith(known.text, block.start);
