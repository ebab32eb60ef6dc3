import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { ExportDocument } from '../formats/exportFormat';
import { annotateInTime } from './annotateInTime';
import { decodeText } from '../core/document/decodeText';
import { FileFailure } from './fileFailure';
import type { Input } from './findInputs';
import { inputUri } from './inputUri';
import { sourceFormat } from './sourceFormat';

/**
 * Reads and annotates one source. What had to be repaired to read it leads the notices.
 * @throws FileFailure when it cannot be read or is not text.
 */
export async function readInput(input: Input, stdin: Readable): Promise<ExportDocument> {
  try {
    const bytes = input.location === null ? await readAll(stdin) : await readFile(input.location);
    const { text: source, notices } = decodeText(bytes);
    const annotated = annotateInTime(source, sourceFormat(input.path, source));
    const binary = annotated.notices.find(({ code }) => code === 'binary');
    if (binary) throw new Error(binary.message);
    return {
      uri: inputUri(input.path),
      ...(input.location === null ? {} : { location: pathToFileURL(input.location).href }),
      source,
      annotated: { ...annotated, notices: [...notices, ...annotated.notices] },
    };
  } catch (error) {
    throw new FileFailure(input.path, error);
  }
}

/** Everything that comes from a stream. */
export async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Uint8Array | string));
  }
  return Buffer.concat(chunks);
}
