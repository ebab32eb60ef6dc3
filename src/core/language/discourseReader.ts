import type { Block, SourceDocument } from '../document/sourceDocument';
import { Paragraph, type Discourse, type Sentence } from './discourse';

/** Reads a document that is not read again. */
export function readDiscourse(document: SourceDocument): Discourse {
  return new DiscourseReader().read(document);
}

/** Reads the versions of one document, one after the other; what did not change is read once. */
export class DiscourseReader {
  #former: readonly Paragraph[] = [];

  /** Paragraphs of the version before are taken over, so that one is of no use any more. */
  read({ text, blocks }: SourceDocument): Discourse {
    const take = this.#supply(text, blocks);
    const paragraphs: Paragraph[] = [];
    const sentences: Sentence[] = [];
    for (const [index, block] of blocks.entries()) {
      const known = take(index);
      known?.place(block, index, sentences.length);
      const paragraph =
        known ?? new Paragraph(text.slice(block.start, block.end), block, index, sentences.length);
      paragraphs.push(paragraph);
      for (const sentence of paragraph.sentences) sentences.push(sentence);
    }
    this.#former = paragraphs;
    return { text, paragraphs, sentences };
  }

  /**
   * The known paragraph for each block, by its text: those before and behind the edit by their
   * place, others wherever they stood.
   */
  #supply(text: string, blocks: readonly Block[]): (index: number) => Paragraph | undefined {
    const former = this.#former;
    const isSame = (at: number, block: Block | undefined): boolean => {
      const known = former[at];
      if (!known || !block || block.end - block.start !== known.text.length) return false;
      return text.startsWith(known.text, block.start);
    };
    let head = 0;
    while (isSame(head, blocks[head])) head++;
    const shift = former.length - blocks.length;
    const limit = Math.max(head, head - shift);
    let tail = blocks.length;
    while (tail > limit && isSame(tail - 1 + shift, blocks[tail - 1])) tail--;
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
