import type { ExportFormat } from '../formats/exportFormat';
import { openBeside } from './fileBeside';
import { messageOf } from './messageOf';
import type { Output } from './output';

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
): Promise<Output> {
  // Not a FileFailure: no document can be written any more.
  const failure = (cause: unknown): never => {
    throw new Error(`${path}: ${messageOf(cause)}`, { cause });
  };
  const file = await openBeside(location, path).catch(failure);
  const writer = format.open();
  return {
    write: (_input, document) => file.write(writer.document(document)).catch(failure),
    async end() {
      await file.write(writer.end()).catch(failure);
      await file.finish().catch(failure);
    },
    abandon: () => file.abandon(),
  };
}
