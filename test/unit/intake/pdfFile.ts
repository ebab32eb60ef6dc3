import PDFDocument from 'pdfkit';
import { type Block, blocks, footnote, headline } from './article';

const COLUMN_GAP = 24;
const MARGIN = 56;
const WIDTH = 595;
const HEIGHT = 842;
const BODY = 9;
const LEADING = 12;
const COLUMN = (WIDTH - 2 * MARGIN - COLUMN_GAP) / 2;
/** Words of the article that are broken when they reach a line's end, and where. */
const BREAKS = new Map([
  ['governments', 'govern-'],
  ['commission', 'commis-'],
  ['environmental', 'environ-'],
  ['reporters', 'report-'],
  ['estimates', 'esti-'],
  ['announced', 'an-'],
  ['contribute', 'con-'],
  ['director', 'direc-'],
  ['payments', 'pay-'],
  ['criticism', 'criti-'],
  ['repairs', 're-'],
  ['fishing', 'fish-'],
  ['talked', 'tal-'],
  ['million', 'mil-'],
  ['finance', 'fi-'],
  ['drowned', 'drow-'],
]);

export interface PdfOptions {
  readonly columns?: 1 | 2;
  /** The lowest place of a line, in points: a small one makes many pages. */
  readonly bottom?: number;
  readonly userPassword?: string;
  readonly content?: 'text' | 'pictures' | 'a picture last';
}

/**
 * The article as a PDF: running heads, page numbers, justified lines in one or two columns with
 * hyphens at their ends, and a footnote at the foot of its column.
 */
export async function pdfFile(options: PdfOptions = {}): Promise<Uint8Array> {
  const { columns = 2, userPassword } = options;
  const pdf = new PDFDocument({
    size: [WIDTH, HEIGHT],
    margin: 0,
    autoFirstPage: false,
    info: { Title: 'Microsoft Word - harbours_final2.docx', Author: 'Harbour Nations' },
    ...(userPassword === undefined ? {} : { userPassword }),
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.once('end', resolve));
  const { content = 'text' } = options;
  if (content !== 'pictures') new Setter(pdf, columns, options.bottom ?? 380).write();
  if (content !== 'text') pdf.addPage().rect(60, 60, 300, 300).fill('#888');
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Sets the article line by line, so that a test knows where each line ends. */
class Setter {
  private page = 0;
  private column = 0;
  private y = 0;
  private top = 0;
  private pendingNote = false;

  constructor(
    private readonly pdf: InstanceType<typeof PDFDocument>,
    private readonly columns: 1 | 2,
    private readonly bottom: number,
  ) {}

  write(): void {
    this.newPage();
    this.pdf.font('Helvetica-Bold').fontSize(20);
    this.pdf.text(headline, MARGIN, this.y, { width: WIDTH - 2 * MARGIN, lineGap: 2 });
    this.top = this.y = this.pdf.y + 14;
    blocks.forEach((block, at) => {
      this.block(block, at);
    });
    this.note();
  }

  private get width(): number {
    return this.columns === 2 ? COLUMN : WIDTH - 2 * MARGIN;
  }

  private get x(): number {
    return MARGIN + this.column * (COLUMN + COLUMN_GAP);
  }

  private newPage(): void {
    this.pdf.addPage();
    this.page += 1;
    this.column = 0;
    this.pdf.font('Helvetica').fontSize(8);
    const date = 'Harbour Review, June 2026';
    this.pdf.text(date, MARGIN, 30, { lineBreak: false });
    const number = String(this.page);
    this.pdf.text(number, WIDTH - MARGIN - this.pdf.widthOfString(number), 30, {
      lineBreak: false,
    });
    this.pdf.text(`Harbour Review | ${number}`, 250, HEIGHT - 40, { lineBreak: false });
    this.top = this.y = 70;
  }

  private advance(height: number): void {
    const room = this.pendingNote ? 3 * LEADING : 0;
    if (this.y + height <= this.bottom - room) return;
    this.note();
    if (this.column + 1 < this.columns) {
      this.column += 1;
      this.y = this.top;
    } else this.newPage();
  }

  private note(): void {
    if (!this.pendingNote) return;
    this.pendingNote = false;
    this.pdf.font('Helvetica').fontSize(7);
    let y = this.bottom - 2 * LEADING + 6;
    this.pdf.fontSize(5).text('1', this.x, y - 1, { lineBreak: false });
    this.pdf.fontSize(7);
    for (const line of this.broken(footnote, this.width - 8)) {
      this.pdf.text(line, this.x + 5, y, { lineBreak: false });
      y += 9;
    }
  }

  private block(block: Block, at: number): void {
    switch (block.kind) {
      case 'heading':
        this.y += 6;
        this.advance(3 * LEADING);
        this.pdf.font('Helvetica-Bold').fontSize(11);
        for (const line of this.broken(block.text, this.width)) {
          this.pdf.text(line, this.x, this.y, { lineBreak: false });
          this.y += LEADING + 2;
        }
        break;
      case 'list':
        for (const item of block.items) this.lines(`• ${item}`, 0, 10);
        break;
      case 'table':
        this.advance(block.rows.length * LEADING);
        for (const cells of block.rows) {
          this.pdf.font('Helvetica').fontSize(BODY);
          cells.forEach((cell, index) => {
            this.pdf.text(cell, this.x + index * 100, this.y, { lineBreak: false });
          });
          this.y += LEADING;
        }
        break;
      case 'quotation':
        this.lines(block.text, 14, 14);
        break;
      case 'paragraph':
        this.lines(block.text, 10, 0, at === 2);
    }
  }

  /** Justified lines; the footnote's mark follows the first sentence. */
  private lines(text: string, first: number, indent: number, noted = false): void {
    this.pdf.font('Helvetica').fontSize(BODY);
    const mark = noted ? text.indexOf('. ') + 1 : -1;
    let done = 0;
    const lines = this.broken(text, this.width - indent, first - indent);
    lines.forEach((line, index) => {
      this.advance(LEADING);
      const x = this.x + (index === 0 ? first : indent);
      const room = this.x + this.width - x;
      this.pdf.font('Helvetica').fontSize(BODY);
      const natural = this.pdf.widthOfString(line);
      const spaces = line.split(' ').length - 1;
      const isLast = index === lines.length - 1;
      const wordSpacing = isLast || spaces === 0 ? 0 : Math.max(0, (room - natural) / spaces);
      const length = line.endsWith('-') ? line.length - 1 : line.length + 1;
      if (mark > done && mark <= done + length) {
        const before = line.slice(0, mark - done);
        const width = this.pdf.widthOfString(before) + wordSpacing * (before.split(' ').length - 1);
        this.pdf.text(before, x, this.y, { lineBreak: false, wordSpacing });
        this.pdf.fontSize(5).text('1', x + width, this.y - 1.5, { lineBreak: false });
        this.pdf.fontSize(BODY);
        this.pdf.text(line.slice(mark - done), x + width + 3, this.y, {
          lineBreak: false,
          wordSpacing,
        });
        this.pendingNote = true;
      } else this.pdf.text(line, x, this.y, { lineBreak: false, wordSpacing });
      done += length;
      this.y += LEADING;
    });
  }

  /** A text broken to lines, with hyphens in the words that may be broken. */
  private broken(text: string, width: number, first = 0): string[] {
    const lines: string[] = [];
    let line = '';
    const fits = (words: string): boolean =>
      this.pdf.widthOfString(words) <= (lines.length === 0 ? width - first : width);
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      const part = BREAKS.get(word.toLowerCase());
      if (part !== undefined && fits(`${line} ${part}`)) {
        const kept = word.slice(0, part.length - 1);
        lines.push(`${line} ${kept}-`);
        line = word.slice(kept.length);
      } else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  }
}
