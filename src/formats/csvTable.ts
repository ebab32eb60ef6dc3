/** One record of RFC 4180, with its CRLF. */
export function csvRecord(cells: readonly string[]): string {
  return cells.map(csvCell).join(',') + '\r\n';
}

function csvCell(value: string): string {
  const safe = guardFormula(value);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A spreadsheet runs a cell that begins with one of these characters (or their full-width forms)
 * as a formula, even from a CSV file; an apostrophe before it keeps it text.
 */
export function guardFormula(value: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
}
