import type { ExportDocument, ExportOptions, TextFormat } from './exportFormat';

/** The whole output of a format of text for some documents, as one string. */
export function exportText(
  format: TextFormat,
  documents: Iterable<ExportDocument>,
  options?: ExportOptions,
): string {
  const writer = format.open(options);
  let text = '';
  for (const document of documents) {
    text += writer.document(document);
  }
  return text + writer.end();
}
