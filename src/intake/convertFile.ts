import { articleMarkdown } from './articleMarkdown';
import { IntakeError } from './intakeError';
import { converterFor } from './registry';
import { sha256 } from './sha256';

/** What is written of a file. */
export interface ConvertedFile {
  /** The whole text of each article's Markdown file, in the order of the articles. */
  readonly articles: readonly string[];
  /** What was left out, each a sentence for people. */
  readonly notices: readonly string[];
}

/**
 * Converts a file to Markdown articles.
 * @param name The file's name without folders.
 * @throws IntakeError when it is of no kind that can be converted, damaged, encrypted or empty.
 */
export async function convertFile(bytes: Uint8Array, name: string): Promise<ConvertedFile> {
  if (bytes.length === 0) throw new IntakeError('the file is empty');
  const converter = converterFor(name, bytes);
  if (!converter) throw new IntakeError('this kind of file cannot be converted');
  const { articles, notices } = await converter.convert(bytes, { name }).catch(fail);
  const written = articles.filter(({ markdown }) => markdown.trim() !== '');
  if (written.length === 0) throw new IntakeError('there is no text in it');
  const file = { name, sha256: await sha256(bytes) };
  return { articles: written.map((article) => articleMarkdown(article, file)), notices };
}

/** What a library trips over is damage too, and must not end the work on other files. */
function fail(cause: unknown): never {
  if (cause instanceof IntakeError) throw cause;
  // What a parser or a walk through a tree says that runs out of stack.
  if (cause instanceof RangeError) {
    throw new IntakeError('its parts are nested too deeply, or too many', { cause });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new IntakeError(`it cannot be read: ${reason}`, { cause });
}
