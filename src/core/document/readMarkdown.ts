import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

import type { Notice, SourceFormat } from '../model';
import { arrangeMarkdown } from './arrange';
import { CutSource } from './cutSource';
import { decodeReference } from './decodeReference';
import { titleIn } from './frontMatter';
import { HtmlFlow } from './htmlFlow';
import type { TakenIn } from './leftOut';
import { markdownCost, MAX_MARKDOWN_COST } from './markdownCost';
import { readHtmlInto } from './readHtmlInto';
import type { BlockStyle } from './readPage';
import { readText } from './readText';
import type { BlockKind, SourceDocument } from './sourceDocument';
import { gridsAsPipes } from './plainTables';
import { MarkdownLayout } from './markdownLayout';
import type { SourceLayout } from './sourceLayout';

/** Longer Markdown (UTF-16 code units) is read as plain text; micromark would take seconds. */
export const MAX_MARKDOWN_LENGTH = 2_000_000;

type MarkdownEvent = ReturnType<typeof postprocess>[number];
type Token = MarkdownEvent[1];

/** Tokens whose whole content is not prose. */
const SKIPPED = new Set<string>([
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'image',
  'reference',
  'resource',
  'taskListCheck',
  'thematicBreak',
  'toml',
  'yaml',
]);

/** Tokens whose source range is readable text. */
const READ = new Set<string>([
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'codeTextData',
  'data',
]);

/** Tokens whose source range reads as white space when they occur inside a block. */
const BLANK = new Set<string>([
  'codeTextPadding',
  'hardBreakTrailing',
  'lineEnding',
  'space',
  'whitespace',
]);

/** Tokens that bound a block. */
const BLOCKS = new Set<string>([
  'atxHeading',
  'blockQuote',
  'gfmFootnoteDefinition',
  'htmlFlow',
  'listItemPrefix',
  'listOrdered',
  'listUnordered',
  'paragraph',
  'setextHeading',
  'table',
  'tableData',
  'tableHeader',
]);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['atxHeading', 'heading'],
  ['setextHeading', 'heading'],
  ['blockQuote', 'blockQuote'],
  ['listOrdered', 'listItem'],
  ['listUnordered', 'listItem'],
  ['tableData', 'tableCell'],
  ['tableHeader', 'tableCell'],
]);

/**
 * Reads Markdown (CommonMark and GitHub's extensions, with front matter) from the tokens of
 * micromark, whose offsets are exact. Code blocks, images, link targets and front matter are left
 * out; HTML inside is read as HTML.
 * @param format What the caller takes the source for.
 * @param layout Is told of every element.
 */
export function readMarkdown(
  source: string,
  format: SourceFormat,
  takenIn: TakenIn,
  layout?: SourceLayout,
): SourceDocument {
  const drawn = gridsAsPipes(source);
  const cut = new CutSource(drawn);
  const notice = tooCostly(cut.text);
  if (notice !== null) {
    const document = readText(source, format, takenIn, layout);
    return { ...document, notices: [notice, ...document.notices] };
  }
  return new MarkdownReader(drawn, cut, takenIn, layout).read(format);
}

function tooCostly(markdown: string): Notice | null {
  const why =
    markdown.length > MAX_MARKDOWN_LENGTH
      ? 'too long'
      : markdownCost(markdown) > MAX_MARKDOWN_COST
        ? 'too deeply or densely marked up'
        : null;
  if (why === null) return null;
  return {
    code: 'markdown-as-text',
    args: [why],
    message: `This file is ${why} to be read as Markdown. It was read as plain text.`,
  };
}

class MarkdownReader {
  private readonly flow: HtmlFlow;
  private readonly styles: BlockStyle[] = [];
  /** Where the table that is read begins, and the place of its last cell. */
  private table = { table: 0, row: -1, column: -1 };
  private readonly layout: MarkdownLayout | null;
  private frontMatterTitle: string | null = null;
  /** The HTML block being read. */
  private html: { readonly start: number; text: string } | null = null;

  constructor(
    private readonly source: string,
    private readonly cut: CutSource,
    takenIn: TakenIn,
    layout?: SourceLayout,
  ) {
    const styleOf = (byElements: BlockStyle): BlockStyle => ({
      ...byElements,
      ...this.styles.at(-1),
    });
    this.flow = new HtmlFlow(source, styleOf, layout);
    const places = {
      start: (token: Token) => this.start(token),
      end: (token: Token) => this.end(token),
      slice: (token: Token) => this.sliceOf(token),
    };
    this.layout = layout ? new MarkdownLayout(layout, places, source) : null;
    this.flow.blocks.takenIn = takenIn;
  }

  read(format: SourceFormat): SourceDocument {
    const events = postprocess(
      parse({ extensions: [gfm(), frontmatter(['yaml', 'toml'])] })
        .document()
        .write(preprocess()(this.cut.text, undefined, true)),
    );
    /** The token whose content is being passed over. */
    let passed: Token | null = null;
    for (const [way, token] of events) {
      if (passed !== null) {
        if (way === 'exit' && token === passed) passed = null;
      } else if (way === 'enter') {
        this.layout?.enter(token);
        if (this.enter(token)) passed = token;
      } else {
        this.exit(token);
        this.layout?.exit(token);
      }
    }
    this.flow.end();
    return this.flow.blocks.finish(format, (page) =>
      arrangeMarkdown(page, this.frontMatterTitle ?? this.flow.title),
    );
  }

  /** Reads the beginning of a token; true when that settled its whole content. */
  private enter(token: Token): boolean {
    const type: string = token.type;
    if (type === 'yaml' || type === 'toml') this.frontMatterTitle = titleIn(this.sliceOf(token));
    const codeBlock = type === 'codeFenced' || type === 'codeIndented';
    if (codeBlock || type === 'codeText') this.flow.blocks.codePieces += 1;
    if (SKIPPED.has(type)) {
      if (codeBlock) this.flow.blocks.boundary();
      return true;
    }
    if (BLOCKS.has(type)) this.flow.blocks.boundary();
    if (type === 'table') this.table = { table: this.start(token), row: -1, column: -1 };
    if (type === 'tableRow') this.table = { ...this.table, row: this.table.row + 1, column: -1 };
    const kind = KINDS.get(type);
    if (kind !== undefined) {
      this.styles.push({ kind, level: this.levelOf(token), ...this.cellOf(token) });
    }
    switch (type) {
      case 'characterReference':
        this.readReference(token);
        return true;
      case 'hardBreakEscape':
        this.flow.blocks.blank(this.start(token), this.end(token));
        return true;
      case 'htmlText':
        readHtmlInto(this.flow, this.sliceOf(token), this.start(token));
        return true;
      case 'htmlFlowData':
        this.addHtmlLine(token);
        return true;
    }
    if (READ.has(type)) this.flow.text(this.sliceOf(token), this.start(token));
    else if (type.startsWith('literalAutolink') && type !== 'literalAutolink')
      this.flow.text(this.sliceOf(token), this.start(token));
    else if (BLANK.has(type) && !this.flow.skipping) this.readBlank(token);
    return false;
  }

  private exit(token: Token): void {
    const type: string = token.type;
    if (KINDS.has(type)) this.styles.pop();
    if (type === 'htmlFlow') this.readHtmlBlock();
    if (BLOCKS.has(type)) this.flow.blocks.boundary();
  }

  private readBlank(token: Token): void {
    // The token of a line end takes in the mark of a block quote that begins the next line.
    const space = /^\s+/.exec(this.sliceOf(token))?.[0] ?? '';
    const start = this.start(token);
    this.flow.blocks.blank(start, start + space.length);
  }

  private readReference(token: Token): void {
    const start = this.start(token);
    const end = this.end(token);
    const decoded = decodeReference(this.source.slice(start, end));
    if (decoded === null) this.flow.text(this.source.slice(start, end), start);
    else this.flow.reference(decoded, start, end);
  }

  /**
   * Adds a line of an HTML block. What stands between lines, such as the mark of a block quote, is
   * filled with spaces, so that offsets into the block stay offsets into the source.
   */
  private addHtmlLine(token: Token): void {
    const start = this.start(token);
    this.html ??= { start, text: '' };
    const gap = start - this.html.start - this.html.text.length;
    this.html.text += ' '.repeat(Math.max(0, gap)) + this.sliceOf(token);
  }

  private readHtmlBlock(): void {
    if (this.html !== null) readHtmlInto(this.flow, this.html.text, this.html.start);
    this.html = null;
  }

  private cellOf({ type }: Token): Pick<BlockStyle, 'cell'> {
    const name: string = type;
    if (name !== 'tableHeader' && name !== 'tableData') return {};
    this.table = { ...this.table, column: this.table.column + 1 };
    return { cell: { ...this.table, isHead: name === 'tableHeader', rows: 1, columns: 1 } };
  }

  private levelOf(token: Token): number {
    const text = this.sliceOf(token);
    if (token.type === 'atxHeading') return /^#{1,6}/.exec(text)?.[0].length ?? 0;
    if (token.type === 'setextHeading') return /=\s*$/.test(text) ? 1 : 2;
    return 0;
  }

  private start(token: Token): number {
    return this.cut.startInSource(token.start.offset);
  }

  private end(token: Token): number {
    return this.cut.endInSource(token.end.offset);
  }

  private sliceOf(token: Token): string {
    return this.source.slice(this.start(token), this.end(token));
  }
}
