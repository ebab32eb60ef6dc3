import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IntakeError } from '../intakeError';
import { loadPdfjs } from './loadPdfjs';

/** A run of characters of one font on a page. Lengths in points, from the page's top left. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its line stands, from the page's top down. */
  readonly baseline: number;
  /** Of its font. */
  readonly size: number;
  readonly isBold: boolean;
}

export interface PdfPage {
  /** Counts from 1. */
  readonly number: number;
  readonly pieces: readonly Piece[];
}

export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** What the file says of itself. */
  readonly info: ReadonlyMap<string, string>;
}

/** Text that leans more, in radians, is a note in a margin or a watermark. */
const UPRIGHT = 0.05;

/**
 * Reads the text of a PDF.
 * @throws IntakeError when it is encrypted or damaged.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const open = await loadPdfjs();
  const task = open({
    // pdf.js takes over what it is given.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    // Pictures are not decoded.
    maxImageSize: 0,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    const bold = new Map<string, boolean>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push({ number, pieces: await piecesOf(page, bold) });
      page.cleanup();
    }
    return { pages, info: await infoOf(document) };
  } catch (cause) {
    throw failure(cause);
  } finally {
    await task.destroy();
  }
}

function failure(cause: unknown): unknown {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') {
    return new IntakeError('it is protected with a password', { cause });
  }
  return new IntakeError('it is damaged: its pages cannot be read', { cause });
}

async function piecesOf(page: PDFPageProxy, bold: Map<string, boolean>): Promise<Piece[]> {
  const { items, styles } = await page.getTextContent();
  await learnFonts(page, Object.keys(styles), bold);
  const view = matrixOf(page.getViewport({ scale: 1 }).transform);
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b, c, d, left, baseline] = multiplied(view, matrixOf(item.transform));
    const last = pieces.at(-1);
    if (item.str.trim() === '') {
      if (item.str !== '' && last) pieces[pieces.length - 1] = { ...last, text: `${last.text} ` };
      continue;
    }
    if (Math.abs(Math.atan2(b, a)) > UPRIGHT) continue;
    pieces.push({
      text: item.str,
      left,
      right: left + item.width,
      baseline,
      size: Math.hypot(c, d),
      isBold: bold.get(item.fontName) === true,
    });
  }
  return pieces;
}

/** How a plane is moved, turned and scaled, as PDF writes it. */
type Matrix = readonly [number, number, number, number, number, number];

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

function multiplied([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  const turned = [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j] as const;
  return [...turned, a * k + c * l + e, b * k + d * l + f];
}

/** Finds out which fonts are bold; pdf.js tells their names only when it would draw a page. */
async function learnFonts(
  page: PDFPageProxy,
  fonts: readonly string[],
  bold: Map<string, boolean>,
): Promise<void> {
  const unknown = fonts.filter((font) => !bold.has(font));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  for (const font of unknown) {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = (known as { name?: unknown } | null)?.name;
    bold.set(font, typeof name === 'string' && /bold|black|heavy|demi/i.test(name));
  }
}

async function infoOf(document: PDFDocumentProxy): Promise<ReadonlyMap<string, string>> {
  const { info } = await document.getMetadata();
  return new Map(
    Object.entries(info).flatMap(([key, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [],
    ),
  );
}
