import type { Writable } from 'node:stream';
import type { ExportFormat, ExportOptions } from '../formats/exportFormat';
import { openExport } from '../formats/openExport';
import { write } from './io';
import type { Output } from './output';
import { contentOf } from './reading/reading';

/** One output on a stream that holds every document. */
export function streamOutput(
  stream: Writable,
  format: ExportFormat,
  options: ExportOptions,
): Output {
  const writer = openExport(format, options);
  return {
    atOnce: 1,
    stemOf: () => null,
    async write(_input, { document }) {
      if (document) await write(stream, await contentOf(document, writer));
    },
    end: async () => write(stream, await writer.end()),
    abandon: () => Promise.resolve(),
  };
}
