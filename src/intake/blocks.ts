import { type Content, element } from './hast';

/** What a paragraph of a word processor is, by its style. */
export interface ParagraphLook {
  /** Level of a heading, from 1 on; null for none. */
  readonly heading: number | null;
  readonly isQuotation: boolean;
  /** The kind of list that it is an item of. */
  readonly list: 'ul' | 'ol' | null;
}

/** A paragraph with its look, or something that is laid out already, such as a table. */
export type Block =
  | { readonly look: ParagraphLook; readonly content: readonly Content[] }
  | { readonly part: Content };

/** Paragraphs as HTML: items that follow one another as lists, quotations as block quotations. */
export function blocksToHtml(blocks: readonly Block[]): Content[] {
  const parts: Content[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (!block) break;
    const group = groupOf(block);
    let end = at + 1;
    if (group !== null) {
      while (end < blocks.length && groupOf(blocks[end]) === group) end++;
      const tag = group === 'blockquote' ? 'p' : 'li';
      const own = blocks.slice(at, end).map((each) => element(tag, contentOf(each)));
      parts.push(element(group, own));
    } else if ('part' in block) {
      parts.push(block.part);
    } else {
      const { heading } = block.look;
      const tag = heading === null ? 'p' : `h${String(Math.min(6, Math.max(1, heading)))}`;
      parts.push(element(tag, block.content));
    }
    at = end;
  }
  return parts;
}

/** The element around a paragraph and its like, or null. */
function groupOf(block: Block | undefined): 'ul' | 'ol' | 'blockquote' | null {
  if (block === undefined || 'part' in block || block.look.heading !== null) return null;
  return block.look.list ?? (block.look.isQuotation ? 'blockquote' : null);
}

const contentOf = (block: Block): readonly Content[] =>
  'part' in block ? [block.part] : block.content;

/** What a style does to a paragraph, by its name; null for the title of the document. */
export function lookOfStyle(name: string): Pick<ParagraphLook, 'heading' | 'isQuotation'> {
  const level = /^heading[ _]?(\d)/i.exec(name)?.[1];
  if (level !== undefined) return { heading: Number(level), isQuotation: false };
  if (/^title$/i.test(name)) return { heading: 1, isQuotation: false };
  const isQuotation =
    /^(?:intense[ _]?)?(?:block[ _]?)?(?:quot(?:e|es|ation|ations)|blockquote)$|^block text$/i;
  return { heading: null, isQuotation: isQuotation.test(name) };
}
