import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import type { AnnotationKind } from '../core/model';
import { annotationKinds } from '../core/model';
import { annotationRows, type Cells, type Column, columns, numberColumns } from './annotationRow';
import { joinContent } from './content';
import { exportArticles } from './exportArticles';
import type { DocumentsFormat, ExportOptions, ExportWriter } from './exportFormat';
import { numeric } from './numeric';
import { WorkbookSummary } from './workbookSummary';
import { zipWriter } from './zipWriter';

/**
 * An Excel workbook: a sheet with a summary, then one for each kind of annotation, with those
 * columns of the long table (`annotationRow.ts`) that have a value in it. Numbers are numbers as long as a
 * spreadsheet keeps all their digits; everything else is text, also what looks like a formula.
 */
export const xlsx: DocumentsFormat = {
  id: 'xlsx',
  label: 'Excel workbook',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  holds: 'documents',
  open: openXlsx,
};

/** Most rows of a sheet, its header among them. */
const MOST_ROWS = 1_048_576;
/** Most UTF-16 code units of a cell. */
const LONGEST_CELL = 32_767;

const titles: Record<AnnotationKind, string> = {
  actor: 'Actors',
  money: 'Money',
  pledge: 'Pledges',
  quote: 'Quotes',
  claim: 'Claims',
};

function openXlsx(options: ExportOptions = {}): ExportWriter {
  const rows = new Map<string, Cells[]>(annotationKinds.map((kind) => [kind, []]));
  const summary = new WorkbookSummary(options);
  return {
    document(input) {
      for (const article of exportArticles(input)) {
        for (const cells of annotationRows(article, options)) {
          rows.get(cells.kind ?? '')?.push(cells);
        }
        summary.add(article);
      }
      return '';
    },
    async end() {
      const cut = { count: 0 };
      const kinds = annotationKinds.flatMap((kind) =>
        sheets(titles[kind], rows.get(kind) ?? [], cut),
      );
      const first = { sheet: 'Summary', ...summary.sheet(cut.count) };
      const blob = await writeXlsxFile([first, ...kinds]).toBlob();
      return packedAnew(new Uint8Array(await blob.arrayBuffer()), options.date);
    },
  };
}

interface Cell {
  readonly value: string | number;
  readonly fontWeight?: 'bold';
}

type Sheet = Parameters<typeof writeXlsxFile>[0] extends infer Sheets
  ? Extract<Sheets, readonly { sheet?: string }[]>[number]
  : never;

/** The sheets of a kind: one, unless it has more rows than a sheet may have. */
function sheets(title: string, all: readonly Cells[], cut: { count: number }): Sheet[] {
  const shown = columns.filter(
    (column) => column !== 'kind' && (always.has(column) || all.some((row) => row[column])),
  );
  const list: Sheet[] = [];
  for (let at = 0; at === 0 || at < all.length; at += MOST_ROWS - 1) {
    const part = all.slice(at, at + MOST_ROWS - 1);
    list.push({
      sheet: list.length === 0 ? title : `${title} (${String(list.length + 1)})`,
      stickyRowsCount: 1,
      columns: shown.map((column) => ({ width: widths[column] ?? 14 })),
      data: [
        shown.map((column): Cell => ({ value: column, fontWeight: 'bold' })),
        ...part.map((row) => shown.map((column) => cellOf(column, row[column] ?? '', cut))),
      ],
    });
  }
  return list;
}

/** Columns that a sheet has even if nothing stands in them. */
const always: ReadonlySet<Column> = new Set<Column>(['uri', 'text', 'start', 'end', 'status']);

const widths: Partial<Record<Column, number>> = { uri: 28, text: 60, who: 28, title: 40 };

function cellOf(column: Column, value: string, cut: { count: number }): Cell | null {
  if (value === '') return null;
  if (numberColumns.has(column)) return { value: numeric(value) };
  if (value.length <= LONGEST_CELL) return { value };
  cut.count += 1;
  return { value: value.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '') + '…' };
}

/** The library's zip tells when it was made; equal documents shall give equal bytes. */
function packedAnew(bytes: Uint8Array, date: string | undefined): Uint8Array {
  const zip = zipWriter(date);
  const files = Object.entries(unzipSync(bytes));
  const pieces = files.map(([path, content]) => zip.add({ path, content }));
  const whole = joinContent([...pieces, zip.end()]);
  return typeof whole === 'string' ? new Uint8Array() : whole;
}
