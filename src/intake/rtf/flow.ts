import { type Block, blocksToHtml, type ParagraphLook } from '../blocks';
import { type Content, element, footnoteMark } from '../hast';

/** The sign or the number of a list's item, with the tab behind it. */
const SIGN = /^\s*(?:[•·▪●◦–-]|\(?\d{1,2}[.)])\t/;

/** Text that runs by itself, of a document, a footnote or a box, as it is read. */
export class Flow {
  readonly #blocks: Block[] = [];
  /** What stands behind the paragraph that is being read, such as the text of a box at its side. */
  #behind: Block[] = [];
  #parts: Content[] = [];
  #text = '';
  #cell: Block[] = [];
  #row: Content[] = [];
  #rows: Content[] = [];

  add(text: string): void {
    this.#text += text;
  }

  addBreak(): void {
    this.#flush();
    this.#parts.push(element('br', []));
  }

  addFootnote(note: number): void {
    this.#flush();
    this.#parts.push(footnoteMark(note));
  }

  addBehind(part: readonly Content[]): void {
    this.#behind.push(...part.map((each) => ({ part: each })));
  }

  /** Ends a paragraph, in a cell of a table or outside. */
  endParagraph(look: ParagraphLook, isInTable: boolean): void {
    const paragraph = this.#paragraph(look);
    if (isInTable) {
      this.#cell.push(...paragraph);
      return;
    }
    if (paragraph.length > 0) this.#endTable();
    this.#blocks.push(...paragraph);
  }

  endCell(look: ParagraphLook): void {
    this.#cell.push(...this.#paragraph(look));
    const first = this.#cell[0];
    const content =
      this.#cell.length === 1 && first && 'content' in first
        ? first.content
        : blocksToHtml(this.#cell);
    this.#row.push(element(this.#rows.length === 0 ? 'th' : 'td', content));
    this.#cell = [];
  }

  endRow(): void {
    if (this.#row.length > 0) this.#rows.push(element('tr', this.#row));
    this.#row = [];
  }

  /** All that was read, as HTML. */
  finish(look: ParagraphLook): Content[] {
    this.endParagraph(look, false);
    if (this.#cell.length > 0) this.endCell(look);
    this.endRow();
    this.#endTable();
    return blocksToHtml(this.#blocks);
  }

  #flush(): void {
    if (this.#text !== '') this.#parts.push(this.#text);
    this.#text = '';
  }

  #paragraph(look: ParagraphLook): Block[] {
    this.#flush();
    const [first, ...rest] = this.#parts;
    // Some programs write the signs of a list as they do its words.
    const sign = look.list === null && typeof first === 'string' ? SIGN.exec(first) : null;
    const list = sign ? (/\w/.test(sign[0]) ? 'ol' : 'ul') : look.list;
    const parts =
      sign && typeof first === 'string' ? [first.slice(sign[0].length), ...rest] : this.#parts;
    const content = parts.map((part) =>
      typeof part === 'string' ? part.replaceAll('\t', ' ') : part,
    );
    const hasText = content.some((part) => typeof part !== 'string' || part.trim() !== '');
    const blocks = [...(hasText ? [{ look: { ...look, list }, content }] : []), ...this.#behind];
    this.#parts = [];
    this.#behind = [];
    return blocks;
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.#blocks.push(...this.#cell);
    this.#cell = [];
    if (this.#rows.length > 0) this.#blocks.push({ part: element('table', this.#rows) });
    this.#rows = [];
  }
}
