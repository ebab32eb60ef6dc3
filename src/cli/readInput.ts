import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decodeText } from '../core/document/decodeText';
import type { Notice } from '../core/model';
import type { ExportDocument } from '../formats/exportFormat';
import { extensionOf, extensionsOf, type FileKind, kindOfFile } from '../intake/fileKinds';
import type { AnnotateText } from './reading/annotateInTime';
import { FileFailure } from './fileFailure';
import type { Input } from './findInputs';
import { inputUri } from './inputUri';
import { isArticleName, sourceFormat } from './sourceFormat';

/**
 * Reads and annotates one source. What had to be repaired to read it leads the notices.
 * @throws FileFailure when it cannot be read or is not text.
 */
export async function readInput(
  input: Input,
  stdin: Readable,
  annotateText: AnnotateText,
): Promise<ExportDocument> {
  try {
    const bytes = await readBytes(input, stdin);
    const kind = kindOfFile(input.path, bytes);
    if (kind && !kind.isLegible && (kind.recognizes(bytes) || bytes.includes(0))) {
      throw new Error(`no text file (${kind.name}): \`speechmark convert\` makes an article of it`);
    }
    const { text: source, notices: decoding } = decodeText(bytes);
    const notices = [
      ...(kind?.recognizes(bytes) === true ? asText(kind, input.path) : []),
      ...decoding,
    ];
    const annotated = annotateText(source, sourceFormat(input.path, source));
    const binary = annotated.notices.find(({ code }) => code === 'binary');
    if (binary) throw new Error(binary.message);
    return {
      uri: inputUri(input.path, input.bytes),
      ...(input.location === null ? {} : { location: inputUri(input.location, input.bytes) }),
      source,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      annotated: { ...annotated, notices: [...notices, ...annotated.notices] },
    };
  } catch (error) {
    throw new FileFailure(input.path, error);
  }
}

/** What is to be said of a file that is read as plain text, though it could be converted. */
function asText(kind: FileKind, path: string): Notice[] {
  if (isArticleName(path) || !extensionsOf(kind).includes(extensionOf(path))) return [];
  const { name } = kind;
  const message = `read as plain text (${name}); \`speechmark convert\` makes an article of it`;
  return [{ code: 'convertible', args: [name], message }];
}

/** The bytes of one source. */
export const readBytes = ({ location, bytes }: Input, stdin: Readable): Promise<Buffer> =>
  location === null ? readAll(stdin) : readFile(bytes ?? location);

/** Everything that comes from a stream. */
async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Uint8Array | string));
  }
  return Buffer.concat(chunks);
}
