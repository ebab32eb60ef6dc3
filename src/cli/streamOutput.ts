import type { Writable } from 'node:stream';
import type { ExportFormat } from '../formats/exportFormat';
import { write } from './io';
import type { Output } from './output';

/** One output on a stream that holds every document. */
export function streamOutput(stream: Writable, format: ExportFormat): Output {
  const writer = format.open();
  return {
    write: (_input, document) => write(stream, writer.document(document)),
    end: () => write(stream, writer.end()),
    abandon: () => Promise.resolve(),
  };
}
