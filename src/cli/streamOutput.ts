import type { Writable } from 'node:stream';
import type { ExportFormat, ExportOptions } from '../formats/exportFormat';
import { openExport } from '../formats/openExport';
import { write } from './io';
import type { Output } from './output';

/** One output on a stream that holds every document. */
export function streamOutput(
  stream: Writable,
  format: ExportFormat,
  options: ExportOptions,
): Output {
  const writer = openExport(format, options);
  return {
    write: async (_input, document) => write(stream, await writer.document(document)),
    end: async () => write(stream, await writer.end()),
    abandon: () => Promise.resolve(),
  };
}
