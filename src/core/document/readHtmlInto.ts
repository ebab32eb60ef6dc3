import { Tokenizer } from 'htmlparser2';

import type { HtmlFlow } from './htmlFlow';
import { READ_ATTRIBUTES } from './htmlElements';
import { LineReader } from './lineReader';

/** Callbacks of htmlparser2's tokenizer, which the package does not export by this name. */
type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

/**
 * Feeds HTML to a flow. htmlparser2's tokenizer is used without its parser, because the parser
 * takes quadratic time on deeply nested elements, and the flow keeps open elements itself.
 * @param base Offset of `html` in the source that the flow reads.
 */
export function readHtmlInto(flow: HtmlFlow, html: string, base = 0): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new FlowCallbacks(html, base, flow));
  tokenizer.write(html);
  tokenizer.end();
}

class FlowCallbacks implements Callbacks {
  private tagStart = 0;
  private tagName = '';
  private attribute = '';
  private value = '';
  private attributes = new Map<string, string>();
  /** The printed lines of the outermost `pre` element that is open, and where they start. */
  private lines: { readonly start: number; readonly reader: LineReader } | null = null;

  constructor(
    private readonly html: string,
    private readonly base: number,
    private readonly flow: HtmlFlow,
  ) {}

  ontext(start: number, end: number): void {
    // Of a tag cut off by the end of the file, such as `<p/`, htmlparser2 reports text from -1 on.
    if (start < 0) return;
    const { lines } = this;
    if (lines === null || this.flow.skipping) {
      this.flow.text(this.html.slice(start, end), this.base + start);
    } else {
      lines.reader.read(start - lines.start, end - lines.start, true);
    }
  }

  ontextentity(codePoint: number, end: number): void {
    // A reference holds no second ampersand, so the last one before its end begins it. A name that
    // stands for two characters comes as two calls with the same end.
    const start = this.html.lastIndexOf('&', end - 1);
    this.flow.reference(String.fromCodePoint(codePoint), this.base + start, this.base + end);
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.tagName = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = end - start > 20 ? '' : this.html.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (READ_ATTRIBUTES.has(this.attribute)) this.value += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (READ_ATTRIBUTES.has(this.attribute)) this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (READ_ATTRIBUTES.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(end: number): void {
    this.flow.open(this.tagName, this.attributes, this.base + this.tagStart, this.base + end + 1);
    if (!this.flow.insidePrinted) this.lines = null;
    else if (this.lines === null) {
      const start = end + 1;
      const close = this.html.indexOf('</pre', start);
      const text = this.html.slice(start, close < 0 ? undefined : close);
      this.lines = { start, reader: new LineReader(this.flow, text, this.base + start) };
    }
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    // HTML ignores the slash, except in the foreign elements that may really be empty.
    if (this.tagName === 'svg' || this.tagName === 'math') {
      this.flow.close(this.tagName, this.base + this.tagStart, this.base + end + 1);
    }
  }

  onclosetag(start: number, end: number): void {
    this.flow.close(
      this.html.slice(start, end).toLowerCase(),
      this.base + start - 2,
      this.base + end + 1,
    );
    if (!this.flow.insidePrinted) this.lines = null;
  }

  oncdata(): void {
    // Not prose in HTML.
  }

  oncomment(): void {
    // Not prose.
  }

  ondeclaration(): void {
    // Not prose.
  }

  onprocessinginstruction(): void {
    // Not prose.
  }

  onend(): void {
    // The reader finishes the document itself.
  }
}
