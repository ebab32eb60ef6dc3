import { joinContent } from './content';
import type { ExportDocument, ExportFile, ExportFormat, ExportOptions } from './exportFormat';

/**
 * The files of one document, for a folder in which each document has its own.
 * @param stem Their path in the folder without its extension, with forward slashes.
 */
export async function exportFiles(
  format: ExportFormat,
  document: ExportDocument,
  stem: string,
  options?: ExportOptions,
): Promise<readonly ExportFile[]> {
  if (format.holds === 'files') return format.files(document, stem, options);
  const writer = format.open(options);
  const content = joinContent([await writer.document(document), await writer.end()]);
  return [{ path: stem + format.extension, content }];
}

/** The files that stand once in a folder, beside those of all documents. */
export function sharedFiles(format: ExportFormat, options?: ExportOptions): readonly ExportFile[] {
  return format.holds === 'files' ? format.shared(options) : [];
}
