import { type Block, blocksToHtml, type ParagraphLook } from '../blocks';
import { type Content, element, footnoteMark, footnoteTexts } from '../hast';
import { childOf, childrenOf, elementsOf, type XmlElement, type XmlNode } from '../xml/xmlTree';
import type { Styles } from './styles';

/** The text of an OpenDocument text, and what was left out of it. */
export interface OdfBody {
  readonly content: readonly Content[];
  /** What was left out, by the kinds that a reader is told of. */
  readonly left: ReadonlySet<LeftOut>;
}

export type LeftOut = 'deletions' | 'comments' | 'pictures' | 'indexes';

/** Elements that are no text, with what a reader is told of them. */
const LEFT_OUT = new Map<string, LeftOut | null>([
  ['text:tracked-changes', 'deletions'],
  ['office:annotation', 'comments'],
  ['draw:image', 'pictures'],
  ['draw:object', 'pictures'],
  ['draw:plugin', 'pictures'],
  ['text:table-of-content', 'indexes'],
  ['text:alphabetical-index', 'indexes'],
  ['text:illustration-index', 'indexes'],
  ['text:table-index', 'indexes'],
  ['text:user-index', 'indexes'],
  ...(
    ['text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'office:forms'] as const
  ).map((name) => [name, null] as const),
  ...(['svg:title', 'svg:desc', 'text:hidden-paragraph', 'text:hidden-text'] as const).map(
    (name) => [name, null] as const,
  ),
  ...(['text:page-number', 'text:ruby-text', 'office:event-listeners'] as const).map(
    (name) => [name, null] as const,
  ),
]);

/** A table's cell or row that stands for others like it stands for no more. */
const MOST_REPEATED = 64;

/** Reads what stands inside `office:text`. */
export function readBody(text: XmlElement, styles: Styles): OdfBody {
  const reader = new BodyReader(styles);
  const content = blocksToHtml(reader.blocks(text.children));
  return { content: [...content, footnoteTexts(reader.notes)], left: reader.left };
}

class BodyReader {
  readonly left = new Set<LeftOut>();
  readonly notes: (readonly Content[])[] = [];
  /** The text of boxes that stand at the paragraph being read. */
  #boxes: Block[] = [];

  constructor(private readonly styles: Styles) {}

  blocks(nodes: readonly XmlNode[]): Block[] {
    return nodes.flatMap((node) => (typeof node === 'string' ? [] : this.#block(node)));
  }

  #block(node: XmlElement): Block[] {
    if (this.#isLeftOut(node)) return [];
    switch (node.name) {
      case 'text:h':
      case 'text:p':
        return this.#paragraph(node);
      case 'text:list':
        return [{ part: this.#list(node, undefined, 1) }];
      case 'table:table':
        return [{ part: this.#table(node) }];
      default:
        // Sections, frames and what else holds paragraphs.
        return this.blocks(node.children);
    }
  }

  #paragraph(node: XmlElement): Block[] {
    const boxes = this.#boxes;
    this.#boxes = [];
    const content = this.#inline(node.children);
    const hasText = content.some((part) => typeof part !== 'string' || part.trim() !== '');
    const blocks = [...(hasText ? [{ look: this.#look(node), content }] : []), ...this.#boxes];
    this.#boxes = boxes;
    return blocks;
  }

  #look(node: XmlElement): ParagraphLook {
    const look = this.styles.lookOf(node.attributes.get('text:style-name'));
    if (node.name === 'text:p') return { ...look, list: null };
    const level = Number(node.attributes.get('text:outline-level') ?? 1);
    return { heading: level > 0 ? level : 1, isQuotation: false, list: null };
  }

  #list(node: XmlElement, outer: string | undefined, level: number): Content {
    const style = node.attributes.get('text:style-name') ?? outer;
    const items = node.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      const parts = child.children.flatMap((inner): Content[] => {
        if (typeof inner === 'string') return [];
        if (inner.name === 'text:list') return [this.#list(inner, style, level + 1)];
        return blocksToHtml(this.#block(inner));
      });
      return parts.length === 0 ? [] : [element('li', unwrapped(parts))];
    });
    return element(this.styles.isNumbered(style, level) ? 'ol' : 'ul', items);
  }

  #table(node: XmlElement): Content {
    const rows = elementsOf(node, 'table:table-row').flatMap((row) => {
      const cells = row.children.flatMap((cell) =>
        typeof cell !== 'string' && /^table:(?:covered-)?table-cell$/.test(cell.name)
          ? this.#cells(cell)
          : [],
      );
      // Empty rows that stand for many fill a sheet to its end.
      return cells.every((cell) => cell.length === 0) ? [] : [cells];
    });
    return element(
      'table',
      rows.map((cells, at) =>
        element(
          'tr',
          cells.map((cell) => element(at === 0 ? 'th' : 'td', cell)),
        ),
      ),
    );
  }

  #cells(cell: XmlElement): Content[][] {
    const content = unwrapped(blocksToHtml(this.blocks(cell.children)));
    const times = Number(cell.attributes.get('table:number-columns-repeated') ?? 1);
    const isMany = !(times >= 1 && times <= MOST_REPEATED);
    return Array.from({ length: isMany ? 1 : Math.floor(times) }, () => content);
  }

  #inline(nodes: readonly XmlNode[]): Content[] {
    return nodes.flatMap((node) =>
      typeof node === 'string' ? [node.replace(/\s+/g, ' ')] : this.#inlineElement(node),
    );
  }

  #inlineElement(node: XmlElement): Content[] {
    if (this.#isLeftOut(node)) return [];
    switch (node.name) {
      case 'text:s':
      case 'text:tab':
        return [' '];
      case 'text:line-break':
        return [element('br', [])];
      case 'text:note':
        return [this.#note(node)];
      case 'text:a':
        return [this.#link(node)];
      case 'draw:text-box':
        this.#boxes.push(...this.blocks(node.children));
        return [];
      default:
        return this.#inline(node.children);
    }
  }

  #note(node: XmlElement): Content {
    const body = childOf(node, 'text:note-body');
    const at = this.notes.push([]);
    this.notes[at - 1] = body ? blocksToHtml(this.blocks(body.children)) : [];
    return footnoteMark(at);
  }

  #link(node: XmlElement): Content {
    const content = this.#inline(node.children);
    const href = node.attributes.get('xlink:href') ?? '';
    return /^(?:https?|mailto):/i.test(href)
      ? element('a', content, { href })
      : element('span', content);
  }

  #isLeftOut(node: XmlElement): boolean {
    const kind = LEFT_OUT.get(node.name);
    if (kind === undefined) return false;
    const holdsNothing =
      kind === 'deletions' &&
      !childrenOf(node, 'text:changed-region').some((region) => childOf(region, 'text:deletion'));
    if (kind !== null && !holdsNothing) this.left.add(kind);
    return true;
  }
}

/** One paragraph alone needs no element around it. */
function unwrapped(parts: readonly Content[]): Content[] {
  const [only] = parts;
  const isOne = parts.length === 1 && only !== null && typeof only === 'object';
  return isOne && only.type === 'element' && only.tagName === 'p' ? only.children : [...parts];
}
