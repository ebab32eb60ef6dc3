import type { PdfLine, RaisedMark } from './lines';

/** A footnote found at the foot of a column. */
export interface PdfFootnote {
  /** Its mark as printed: “3”, “*”. */
  readonly mark: string;
  readonly page: number;
  /** Its lines, the first without the mark. */
  readonly lines: readonly string[];
}

/** Footnotes are printed so much smaller than the text. */
const SMALLER = 0.93;

/** The lines of a part of a page without the footnotes below them. */
export interface WithoutNotes {
  readonly lines: readonly PdfLine[];
  readonly notes: readonly PdfFootnote[];
}

/**
 * Takes the footnotes from the end of a part of a page: lines in smaller print, each with a mark
 * that the page has in its text.
 * @param body The size of most text.
 * @param marks The raised marks in the text of the page.
 */
export function takeFootnotes(
  lines: readonly PdfLine[],
  page: number,
  body: number,
  marks: ReadonlySet<string>,
): WithoutNotes {
  let from = lines.length;
  while ((lines[from - 1]?.size ?? Infinity) <= SMALLER * body) from--;
  const notes: { mark: string; page: number; lines: string[] }[] = [];
  const rest = lines.slice(0, from);
  for (const line of lines.slice(from)) {
    const opened = openingMark(line);
    if (opened !== null && marks.has(opened.mark)) {
      notes.push({ mark: opened.mark, page, lines: [opened.text] });
    } else if (notes.length > 0) notes.at(-1)?.lines.push(line.text);
    else rest.push(line);
  }
  return { lines: rest, notes };
}

/** The mark that opens a footnote, and what follows it. */
function openingMark({ text, marks: [raised] }: PdfLine): { mark: string; text: string } | null {
  if (raised?.at === 0) return { mark: raised.text, text: text.trim() };
  const printed = /^(\d{1,3}|[*†‡§¶]{1,3})[.)]?\s*(?=\S)/.exec(text);
  if (!printed?.[1]) return null;
  return { mark: printed[1], text: text.slice(printed[0].length) };
}

/** Each raised mark by itself: “3, 4” are two. */
export const marksOf = ({ text }: RaisedMark): string[] => text.split(/[,\s]+/).filter(Boolean);
