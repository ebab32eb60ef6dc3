import { wholeWords } from '../../core/document/goingOn';
import type { Conversion } from '../converter';
import { withHeadline } from '../headline';
import { markdownOf } from '../html/htmlToMarkdown';
import { IntakeError } from '../intakeError';
import { isoDate } from '../isoDate';
import { blocksOf } from './blocks';
import { readingOrders } from './columns';
import { marksOf, takeFootnotes, type PdfFootnote } from './footnotes';
import { linesOf, type PdfLine } from './lines';
import { withoutFurniture } from './pageFurniture';
import { type PdfPage, readPdf } from './readPdf';
import { type PlacedBlock, treeOf } from './writeBlocks';

/** A file with fewer letters a page is one of pictures. */
const FEWEST_LETTERS = 20;

/**
 * Reads a PDF: columns in reading order, without running heads and page numbers, lines joined to
 * paragraphs, headings by their size, footnotes from the foot of the page.
 * @throws IntakeError when it is encrypted, damaged, or holds pictures of text only.
 */
export async function convertPdf(bytes: Uint8Array): Promise<Conversion> {
  const { pages, info } = await readPdf(bytes);
  const notices = checkText(pages);
  const { title, markdown } = withHeadline(markdownOf(treeOf(arranged(withoutFurniture(pages)))));
  const own = info.get('Title');
  return {
    articles: [
      {
        title: title ?? (own !== undefined && isTitle(own) ? own : null),
        source: info.get('Author') ?? null,
        date: isoDate(pdfDate(info.get('CreationDate'))),
        markdown,
      },
    ],
    notices,
  };
}

/** What is to be said of pages without text. */
function checkText(pages: readonly PdfPage[]): string[] {
  const letters = (page: PdfPage): number =>
    page.pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const empty = pages.filter((page) => letters(page) === 0);
  const all = pages.reduce((sum, page) => sum + letters(page), 0);
  if (all < FEWEST_LETTERS && empty.length > 0) {
    throw new IntakeError(
      'it holds pictures of its pages and no text: have its text recognized (OCR) first',
    );
  }
  if (empty.length === 0) return [];
  const numbers = empty.map(({ number }) => String(number)).join(', ');
  return [
    empty.length === 1
      ? `Page ${numbers} has no text; it may be a picture.`
      : `Pages ${numbers} have no text; they may be pictures.`,
  ];
}

/** The blocks and footnotes of all pages in reading order. */
function arranged(pages: readonly PdfPage[]): Parameters<typeof treeOf>[0] {
  const orders = readingOrders(pages.map(({ pieces }) => pieces));
  const parts = pages.flatMap(({ number }, at) =>
    (orders[at] ?? []).map((part) => ({ page: number, lines: linesOf(part) })),
  );
  const body = bodySize(parts.flatMap(({ lines }) => lines));
  const notes: PdfFootnote[] = [];
  const blocks = parts.flatMap(({ page, lines }): PlacedBlock[] => {
    const taken = takeFootnotes(lines, page, body, marksOnPage(parts, page, body));
    notes.push(...taken.notes);
    return blocksOf(taken.lines, body).map((block) => ({ ...block, page }));
  });
  const words = wholeWords(parts.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'));
  return { blocks, notes, body, words };
}

/** The raised marks in the text of a page, and of the page before, whose notes may go over. */
function marksOnPage(
  parts: readonly { readonly page: number; readonly lines: readonly PdfLine[] }[],
  page: number,
  body: number,
): ReadonlySet<string> {
  return new Set(
    parts
      .filter((part) => part.page === page || part.page === page - 1)
      .flatMap(({ lines }) => lines)
      .filter(({ size, marks: [mark] }) => size > 0.93 * body || (mark && mark.at > 0))
      .flatMap(({ marks }) => marks.flatMap(marksOf)),
  );
}

/** The size of most text, in points. */
function bodySize(lines: readonly PdfLine[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(2 * size) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

/** Whether a file's own title is for readers, and not the name of a file. */
const isTitle = (title: string): boolean =>
  !/\.(?:docx?|pdf|indd|qxp|rtf|odt)\b|^(?:microsoft word|untitled|powerpoint)/i.test(title) &&
  title.includes(' ');

/** `D:20260603101500+02'00'` as ISO 8601. */
function pdfDate(written: string | undefined): string | null {
  const match = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d))?(?:([+-]\d\d)'?(\d\d))?/.exec(
    written ?? '',
  );
  if (!match) return null;
  const [, year = '', month = '01', day = '01', hour, minute = '', second = '', zone, rest] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const offset = zone === undefined ? 'Z' : `${zone}:${rest ?? '00'}`;
  return `${date}T${hour}:${minute}:${second}${offset}`;
}
