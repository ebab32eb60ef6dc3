import { annotationRows, columns } from './annotationRow';
import { csvRecord } from './csvTable';
import { exportArticles } from './exportArticles';
import type { ExportOptions, TextFormat, TextWriter } from './exportFormat';

/**
 * CSV (RFC 4180, UTF-8 with a byte-order mark unless asked otherwise, for Excel would not read it as
 * UTF-8 without; a header row): one row per annotation, as `annotationRow.ts` has it. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export const csv: TextFormat = {
  id: 'csv',
  label: 'CSV (spreadsheet)',
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  holds: 'documents',
  open: openCsv,
};

const BYTE_ORDER_MARK = '\ufeff';

function openCsv(options: ExportOptions = {}): TextWriter {
  const { byteOrderMark = true } = options;
  let header = (byteOrderMark ? BYTE_ORDER_MARK : '') + csvRecord(columns);
  const takeHeader = (): string => {
    const text = header;
    header = '';
    return text;
  };
  return {
    document(input) {
      const rows = exportArticles(input).flatMap((article) => annotationRows(article, options));
      const records = rows.map((cells) => csvRecord(columns.map((column) => cells[column] ?? '')));
      return takeHeader() + records.join('');
    },
    end: takeHeader,
  };
}
