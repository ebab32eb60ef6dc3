import type { ExportDocument, ExportFormat } from './exportFormat';

/** The whole output of a format for some documents, as one string. */
export function exportText(format: ExportFormat, documents: Iterable<ExportDocument>): string {
  const writer = format.open();
  let text = '';
  for (const document of documents) {
    text += writer.document(document);
  }
  return text + writer.end();
}
