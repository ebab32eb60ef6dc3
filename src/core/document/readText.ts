import type { SourceFormat } from '../model';
import type { BlockStyle, ReadText } from './blockBuilder';
import { HtmlFlow } from './htmlFlow';
import { LineLayout } from './lineLayout';
import { readHtml } from './readHtml';
import { readMarkupInto } from './readMarkupInto';
import type { SourceDocument } from './sourceDocument';
import { chooseTitle } from './title';

/** A headline is a block of at most this many characters. */
const LONGEST_HEADLINE = 200;

const WHOLE_PAGE = /^[\s\ufeff]*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/** A line end with the white space behind it. The space before it is left to the flow. */
const LINE_BREAK = /[\n\r\u0085\u2028\u2029][\s\u0085]*/g;
/** A blank line, in white space that begins with a line end; U+2029 counts as one. */
const BLANK_LINE =
  /^(?:\r\n|\r(?!\n)|[\n\u0085\u2028])[^\n\r\u0085\u2028\u2029]*[\n\r\u0085\u2028]|\u2029/;
const BULLET = /[•‣▪●◦·*–—-]\s+/y;

/**
 * Reads plain text that may carry HTML tags and character references. Blocks are divided by blank
 * lines and by block tags, and by single line ends where these are not mere line wraps.
 * @param format What the caller takes the source for.
 */
export function readText(source: string, format: SourceFormat): SourceDocument {
  if (WHOLE_PAGE.test(source.slice(0, 2000))) return readHtml(source, format);
  return new TextReader(source).read(format);
}

class TextReader {
  private readonly flow: HtmlFlow;
  /** True when the line begins with a bullet, until its block begins. */
  private atBullet = false;
  private layout: LineLayout | null = null;

  constructor(private readonly source: string) {
    this.flow = new HtmlFlow(source, (byElements) => this.style(byElements));
  }

  read(format: SourceFormat): SourceDocument {
    readMarkupInto(this.flow, this.source, (start, end) => {
      this.readLines(start, end);
    });
    return this.flow.blocks.finish(format, (read) => {
      markHeadline(read);
      return chooseTitle(read, this.flow.title);
    });
  }

  private style(byElements: BlockStyle): BlockStyle {
    return this.atBullet ? { kind: 'listItem', level: 0 } : byElements;
  }

  private readLines(start: number, end: number): void {
    if (this.flow.skipping) {
      // Only the flow knows whether what it skips is the title.
      this.flow.text(this.source.slice(start, end), start);
      return;
    }
    const text = this.source.slice(start, end);
    let from = 0;
    for (const match of text.matchAll(LINE_BREAK)) {
      this.readLine(start + from, start + match.index);
      from = match.index + match[0].length;
      this.lineBreak(match[0], start + match.index, start + from);
    }
    this.readLine(start + from, end);
  }

  private readLine(start: number, end: number): void {
    let from = start;
    if (this.flow.blocks.atBoundary && !this.flow.insideBlock) {
      BULLET.lastIndex = start;
      const bullet = BULLET.exec(this.source);
      // The bullet itself is layout, not text.
      if (bullet !== null && start + bullet[0].length < end) {
        this.atBullet = true;
        from += bullet[0].length;
      }
    }
    this.flow.text(this.source.slice(from, end), from);
    if (!this.flow.blocks.atBoundary) this.atBullet = false;
  }

  private lineBreak(space: string, start: number, end: number): void {
    const divides =
      BLANK_LINE.test(space) || (!this.flow.insideBlock && this.lines().divides(start, end));
    if (divides) this.flow.blocks.boundary();
    else this.flow.blocks.blank(start, end);
  }

  private lines(): LineLayout {
    this.layout ??= new LineLayout(this.source);
    return this.layout;
  }
}

/** The first block is the headline when it reads like one and an article follows. */
function markHeadline({ text, blocks }: ReadText): void {
  const [first, second] = blocks;
  if (first?.kind !== 'paragraph' || second === undefined) return;
  if (blocks.some(({ level }) => level === 1)) return;
  const headline = text.slice(first.start, first.end);
  if (headline.length > LONGEST_HEADLINE || /^["“‘'«]?(?:dear|hi|hello)\b/i.test(headline)) return;
  if (/[:,]$/.test(headline)) return;
  // Headlines have no full stop, but some collections add one.
  const sentence = /[\p{Ll}\d]{2}[.]["'”’»)\]]*$/u.test(headline);
  if (!sentence || isTitleCase(headline) || isTelegraphic(headline)) first.kind = 'heading';
}

/** Short and in the present tense, without what the lead of a report has: a day, a place line. */
function isTelegraphic(headline: string): boolean {
  return (
    headline.length <= 90 &&
    headline.split(' ').length >= 4 &&
    !/\b(?:said|was|were|had|has|have|will|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|[—–]/.test(
      headline,
    ) &&
    !/[.!?]["'”’)]*\s+["'“‘(]?\p{Lu}/u.test(headline)
  );
}

function isTitleCase(headline: string): boolean {
  const words = headline.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && capitals.length >= 0.75 * words.length;
}
