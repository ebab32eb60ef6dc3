import type { ExportFormat, ExportOptions } from '../formats/exportFormat';
import { openExport } from '../formats/openExport';
import { openBeside } from './fileBeside';
import { messageOf } from './messageOf';
import type { Output } from './output';
import { contentOf } from './reading/reading';

/**
 * One file that holds every document. It takes its place when it is complete.
 * @param location Absolute path of the file.
 * @param path The file as the user named it.
 * @throws Error, which names the file, when it cannot be opened for writing.
 */
export async function fileOutput(
  location: string,
  path: string,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Output> {
  // Not a FileFailure: no document can be written any more.
  const failure = (cause: unknown): never => {
    throw new Error(`${path}: ${messageOf(cause)}`, { cause });
  };
  const file = await openBeside(location, path).catch(failure);
  const writer = openExport(format, options);
  return {
    atOnce: 1,
    stemOf: () => null,
    async write(_input, { document }) {
      if (!document) return;
      const content = await contentOf(document, writer);
      await file.write(content).catch(failure);
    },
    async end() {
      const content = await writer.end();
      await file.write(content).catch(failure);
      await file.finish().catch(failure);
    },
    abandon: () => file.abandon(),
  };
}
