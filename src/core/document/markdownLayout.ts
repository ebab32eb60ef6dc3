import type { postprocess } from 'micromark';
import { type LayoutName, markdownTarget, type Open, type SourceLayout } from './sourceLayout';

type Token = ReturnType<typeof postprocess>[number][1];

/** Elements by the token of micromark that is one. */
const ELEMENTS: ReadonlyMap<string, LayoutName> = new Map<string, LayoutName>([
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['strikethrough', 'del'],
  ['codeText', 'code'],
  ['blockQuote', 'blockquote'],
  ['listUnordered', 'ul'],
  ['table', 'table'],
  ['tableRow', 'tr'],
  ['tableHeader', 'th'],
  ['tableData', 'td'],
  ['paragraph', 'p'],
  ['gfmFootnoteDefinition', 'div'],
]);

/** Reads a range of the source that a token stands for. */
interface Places {
  readonly start: (token: Token) => number;
  readonly end: (token: Token) => number;
  readonly slice: (token: Token) => string;
}

/** Tells a layout of the elements of Markdown, from micromark's tokens. */
export class MarkdownLayout {
  /** What is open, with the token that opened it; an item of a list has none. */
  private readonly opened: { readonly token: Token | null; readonly open: Open }[] = [];
  /** Targets of links by their labels, for those that are defined elsewhere. */
  private readonly targets: ReadonlyMap<string, ReturnType<typeof markdownTarget>>;

  constructor(
    private readonly layout: SourceLayout,
    private readonly places: Places,
    source: string,
  ) {
    this.targets = definitions(source);
  }

  enter(token: Token): void {
    const type: string = token.type;
    const { start, end, slice } = this.places;
    if (type === 'listItemPrefix') this.openItem(token);
    else if (type === 'codeFenced' || type === 'codeIndented') this.addCode(token);
    else if (type === 'thematicBreak') this.add('hr', token);
    else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') this.add('br', token);
    else if (type === 'image') {
      const words = /^!\[([^]*?)\]/.exec(slice(token))?.[1] ?? '';
      this.layout.add('img', { start: start(token), end: end(token) }, { words });
    } else {
      const name = elementOf(token, slice(token));
      if (name !== null) this.open(token, name, this.moreOf(token, name));
    }
  }

  exit(token: Token): void {
    const type: string = token.type;
    if (type === 'listOrdered' || type === 'listUnordered') this.closeItem(this.places.end(token));
    const last = this.opened.at(-1);
    if (last?.token !== token) return;
    this.opened.pop();
    this.layout.close(last.open, this.places.end(token));
  }

  private open(token: Token | null, name: LayoutName, more: object, at?: number): void {
    const start = at ?? (token ? this.places.start(token) : 0);
    this.opened.push({ token, open: this.layout.open(name, start, more) });
  }

  private add(name: LayoutName, token: Token): void {
    const { start, end } = this.places;
    this.layout.add(name, { start: start(token), end: end(token) });
  }

  /** An item goes on to the next of its list, or to the end of the list. */
  private openItem(token: Token): void {
    const start = this.places.start(token);
    this.closeItem(start);
    this.open(null, 'li', {}, start);
  }

  private closeItem(end: number): void {
    const last = this.opened.at(-1);
    if (last?.token !== null || !last) return;
    this.opened.pop();
    this.layout.close(last.open, end);
  }

  private addCode(token: Token): void {
    const { start, end, slice } = this.places;
    const lines = slice(token).split(/\r\n?|\n/);
    if (token.type === 'codeFenced') {
      // Its fences are no code.
      lines.shift();
      if (/^[ \t>]*[`~]{3}/.test(lines.at(-1) ?? '')) lines.pop();
    }
    const indent = token.type === 'codeFenced' ? '' : /^(?: {4}|\t)/;
    const words = lines.map((line) => line.replace(indent, '')).join('\n');
    this.layout.add('pre', { start: start(token), end: end(token) }, { words });
  }

  private moreOf(token: Token, name: LayoutName): object {
    const text = this.places.slice(token);
    if (name === 'ol') {
      const first = Number(/^\d{1,9}/.exec(text.trimStart())?.[0] ?? '1');
      return { first };
    }
    if (name !== 'a') return {};
    if (token.type !== 'link') return { address: text.replace(/^<|>$/g, '') };
    const inline = /\]\(([^]*)\)$/.exec(text)?.[1];
    if (inline !== undefined) return markdownTarget(inline);
    const label = /\]\[([^[\]]+)\]$/.exec(text)?.[1] ?? text.replace(/^\[|\](?:\[\])?$/g, '');
    return this.targets.get(labelKey(label)) ?? {};
  }
}

function elementOf({ type }: Token, text: string): LayoutName | null {
  const name: string = type;
  switch (name) {
    case 'link':
    case 'autolink':
    case 'literalAutolink':
      return 'a';
    case 'listOrdered':
      return 'ol';
    case 'atxHeading':
      return `h${String(/^#{1,6}/.exec(text)?.[0].length ?? 1)}` as LayoutName;
    case 'setextHeading':
      return /=\s*$/.test(text) ? 'h1' : 'h2';
  }
  return ELEMENTS.get(name) ?? null;
}

const labelKey = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

function definitions(source: string): Map<string, ReturnType<typeof markdownTarget>> {
  const targets = new Map<string, ReturnType<typeof markdownTarget>>();
  for (const [, label = '', target = ''] of source.matchAll(
    /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*(\S[^\n]{0,2000})$/gm,
  )) {
    const key = labelKey(label);
    if (!targets.has(key)) targets.set(key, markdownTarget(target));
  }
  return targets;
}
