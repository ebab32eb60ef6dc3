import { open } from 'node:fs/promises';
import type { ExportFormat } from '../formats/exportFormat';
import { messageOf } from './messageOf';
import type { Output } from './output';

/**
 * One file that holds every document.
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
  const file = await open(location, 'w').catch(failure);
  const writer = format.open();
  return {
    write: (_input, document) => file.appendFile(writer.document(document)).catch(failure),
    end: async () => {
      await file.appendFile(writer.end()).catch(failure);
      await file.close();
    },
  };
}
