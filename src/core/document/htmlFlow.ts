import { BlockBuilder } from './blockBuilder';
import { HtmlTables } from './htmlTables';
import {
  blockKindOf,
  impliedEnd,
  isAsideElement,
  isBlockElement,
  isSkippedElement,
  isVoidElement,
  NAMING_ATTRIBUTES,
} from './htmlElements';
import { isPrintedProse } from './printedProse';
import type { BlockStyle } from './readPage';
import { type Open, type SourceLayout, textOfHtml } from './sourceLayout';

/** How far up the open elements a tag may look for the one it closes; keeps reading linear. */
const SEARCH_LIMIT = 64;

interface OpenElement {
  readonly name: string;
  readonly style: BlockStyle;
  readonly skipped: boolean;
  /** Where its content begins. */
  readonly inside: number;
  readonly laidOut?: Open | undefined;
}

/** Elements in so many others are not told apart. */
const DEEPEST_PLACE = 100;
/** How much of an element's names is read, in UTF-16 code units. */
const LONGEST_NAME = 400;

const ROOT: BlockStyle = { kind: 'paragraph', level: 0 };

/**
 * Turns the tags and texts of HTML, wherever they come from, into blocks: block elements bound
 * them, inline elements leave no trace, and what is not prose is left out. All offsets are source
 * offsets in UTF-16 code units.
 */
export class HtmlFlow {
  private readonly stack: OpenElement[] = [];
  private readonly openByName = new Map<string, number>();
  private skippedDepth = 0;
  private titleParts: string[] | null = null;

  private openBlockElements = 0;
  private readonly tables = new HtmlTables();
  /** Where the tag that is read begins, for what it closes. */
  private at = 0;
  private readonly out: BlockBuilder;

  /**
   * @param source The whole source; all offsets given later are offsets into it.
   * @param styleOf Overrides what a block is; gets what the open elements make of it.
   * @param layout Is told of every element.
   */
  constructor(
    private readonly source: string,
    styleOf: (byElements: BlockStyle) => BlockStyle = (style) => style,
    private readonly layout?: SourceLayout,
  ) {
    this.out = new BlockBuilder(source, () => styleOf(this.style()));
  }

  /** Where the blocks are built. */
  get blocks(): BlockBuilder {
    return this.out;
  }

  /** What a block that begins now is. */
  private style(): BlockStyle {
    const style = this.stack.at(-1)?.style ?? ROOT;
    return this.inBanner() ? { ...style, isAside: true } : style;
  }

  /** Text of the first `title` element, null when there is none. */
  get title(): string | null {
    return this.titleParts?.join('').replace(/\s+/g, ' ').trim() ?? null;
  }

  /** Ends what is still open. */
  end(): void {
    this.at = this.source.length;
    while (this.stack.length > 0) this.pop();
  }

  /** True inside an element that bounds blocks, such as a paragraph. */
  get insideBlock(): boolean {
    return this.openBlockElements > 0;
  }

  /** True in text whose lines are as they were printed. */
  get insidePrinted(): boolean {
    return this.isOpen('pre');
  }

  /** True inside an element whose content is left out. */
  get skipping(): boolean {
    return this.skippedDepth > 0;
  }

  /**
   * @param name Name in lower case.
   * @param attributes Values by name in lower case.
   */
  open(name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void {
    const block = isBlockElement(name);
    this.at = start;
    if (block) this.closeParagraph(name);
    this.closeImplied(name);
    if (!this.skipping) {
      if (name === 'br') this.out.lineBreak(start, end);
      else if (name === 'q') this.out.reference('“', start, end);
      else if (block) this.out.boundary();
    }
    if (isVoidElement(name)) {
      if (!this.skipping) this.layout?.addTag(name, this.source.slice(start, end), start);
      return;
    }
    if ((name === 'code' && !this.isOpen('pre')) || name === 'pre') this.out.codePieces += 1;
    const skipped =
      isSkippedElement(name, attributes) || (name === 'pre' && !isPrintedProse(this.source, end));
    const laidOut = this.layout?.openTag(name, this.source.slice(start, end), start);
    if (name === 'table') this.tables.openTable(start);
    if (name === 'tr') this.tables.openRow();
    const style = this.styleInside(name, attributes);
    this.push({ name, style, skipped, inside: end, laidOut });
    if (name === 'title' && this.titleParts === null) this.titleParts = [];
  }

  /** @param name Name in lower case. */
  close(name: string, start: number, end: number): void {
    if (name === 'br') {
      this.open('br', new Map(), start, end);
      return;
    }
    const block = isBlockElement(name);
    this.at = end;
    const wasSkipping = this.skipping;
    if (name === 'q' && !wasSkipping && this.isOpen('q')) this.out.reference('”', start, end);
    if (this.isOpen(name)) {
      if (block) this.popThrough(name);
      else this.popInline(name);
    }
    if (block && !(wasSkipping && this.skipping)) this.out.boundary();
  }

  /**
   * Text that stands for itself.
   * @param piece The source from `start` on, perhaps with marks replaced by white space.
   */
  text(piece: string, start: number): void {
    if (this.inTitle()) this.titleParts?.push(piece);
    else if (!this.skipping) {
      this.out.text(this.isOpen('sup') ? raised(piece) : piece, start);
    }
  }

  /** A stretch of the source, such as an entity, that reads as `value`. */
  reference(value: string, start: number, end: number): void {
    if (this.inTitle()) this.titleParts?.push(value);
    else if (!this.skipping) this.out.reference(value, start, end);
  }

  /** Text right inside a page's `header`, in no block of its own: the site's name and its links. */
  private inBanner(): boolean {
    if (!this.isOpen('header') || this.isOpen('article')) return false;
    return this.stack.findLast(({ name }) => isBlockElement(name))?.name === 'header';
  }

  private inTitle(): boolean {
    return this.stack.at(-1)?.name === 'title' && !this.isOpen('svg');
  }

  private isOpen(name: string): boolean {
    return (this.openByName.get(name) ?? 0) > 0;
  }

  /** The footer of a quotation names its source; any other belongs to the page. */
  private isPageFooter(name: string): boolean {
    return name === 'footer' && !this.isOpen('blockquote') && !this.isOpen('figure');
  }

  private styleInside(name: string, attributes: ReadonlyMap<string, string>): BlockStyle {
    const outer = this.stack.at(-1)?.style ?? ROOT;
    const { place: parent } = outer;
    const words = placeWords(attributes);
    const kind = blockKindOf(name);
    const isAside = isAsideElement(name, attributes) || this.isPageFooter(name);
    if (kind === null && words === '' && !isAside && !isBlockElement(name)) return outer;
    const style: BlockStyle = {
      ...outer,
      ...(kind !== null && { kind, level: kind === 'heading' ? Number(name[1]) : 0 }),
      ...(isAside && { isAside }),
      ...this.cellStyle(name, attributes),
    };
    const depth = (parent?.depth ?? 0) + 1;
    // Elements that stand deeper are taken together, so that nothing has to climb far.
    if (parent && depth > DEEPEST_PLACE) return { ...style, place: parent };
    return { ...style, place: { name, words, parent: parent ?? null, depth } };
  }

  private cellStyle(
    name: string,
    attributes: ReadonlyMap<string, string>,
  ): Pick<BlockStyle, 'cell'> {
    if (name !== 'td' && name !== 'th') return {};
    const cell = this.tables.openCell(name, attributes);
    return cell ? { cell } : {};
  }

  private push(element: OpenElement): void {
    this.stack.push(element);
    this.openByName.set(element.name, (this.openByName.get(element.name) ?? 0) + 1);
    if (element.skipped) this.skippedDepth += 1;
    if (isBlockElement(element.name)) this.openBlockElements += 1;
    if (element.name === 'a') this.out.isLink = true;
  }

  private pop(): void {
    const element = this.stack.pop();
    if (element === undefined) return;
    this.openByName.set(element.name, (this.openByName.get(element.name) ?? 1) - 1);
    if (element.skipped) this.skippedDepth -= 1;
    this.closeLayout(element);
    if (isBlockElement(element.name)) this.openBlockElements -= 1;
    if (element.name === 'a') this.out.isLink = this.isOpen('a');
    if (element.name === 'table') this.tables.closeTable();
  }

  /** What no one reads of a block of code is shown as it is, so its text goes with it. */
  private closeLayout({ name, laidOut, skipped, inside }: OpenElement): void {
    if (!this.layout || !laidOut) return;
    const isCode = name === 'pre' && skipped && !this.skipping;
    const code = isCode ? textOfHtml(this.source.slice(inside, this.at)) : undefined;
    this.layout.close(laidOut, this.at, code);
  }

  private popThrough(name: string): void {
    let popped: string | undefined;
    do {
      popped = this.stack.at(-1)?.name;
      this.pop();
    } while (popped !== name && popped !== undefined);
  }

  /** Closes an inline element, but never a block element that was opened inside it. */
  private popInline(name: string): void {
    const found = this.findOpen(
      (open) => open === name,
      (open) => isBlockElement(open),
    );
    if (found >= 0) while (this.stack.length > found) this.pop();
  }

  /** A block element ends an open paragraph; a paragraph or heading ends an unclosed heading. */
  private closeParagraph(name: string): void {
    const endsHeading = name === 'p' || /^h[1-6]$/.test(name);
    const closes = (open: string): boolean =>
      open === 'p' || (endsHeading && /^h[1-6]$/.test(open));
    const found = this.findOpen(closes, (open) => isBlockElement(open));
    if (found >= 0) while (this.stack.length > found) this.pop();
  }

  private closeImplied(name: string): void {
    const rule = impliedEnd(name);
    if (rule === null) return;
    const found = this.findOpen(
      (open) => rule.closes.has(open),
      (open) => rule.within.has(open),
    );
    if (found >= 0) while (this.stack.length > found) this.pop();
  }

  /** Index of the nearest open element that is wanted, -1 when one that stops comes first. */
  private findOpen(wanted: (name: string) => boolean, stops: (name: string) => boolean): number {
    const lowest = Math.max(0, this.stack.length - SEARCH_LIMIT);
    for (let index = this.stack.length - 1; index >= lowest; index -= 1) {
      const name = this.stack[index]?.name ?? '';
      if (wanted(name)) return index;
      if (stops(name)) return -1;
    }
    return -1;
  }
}

/** Digits as raised ones, which are footnotes' marks where a plain digit may be an amount. */
const raised = (text: string): string =>
  text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

/** The words of the attributes that name an element, in lower case. */
function placeWords(attributes: ReadonlyMap<string, string>): string {
  if (attributes.size === 0) return '';
  return NAMING_ATTRIBUTES.map((name) => attributes.get(name) ?? '')
    .join(' ')
    .slice(0, LONGEST_NAME)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
