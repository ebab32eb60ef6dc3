import { annotate } from '../../../src/core/annotate';
import { convertFile } from '../../../src/intake/convertFile';
import { IntakeError } from '../../../src/intake/intakeError';

/** What the annotations of an article say, without where they stand. */
export const toldIn = (markdown: string): string[] =>
  annotate(markdown, { format: 'markdown' }).annotations.map(
    ({ kind, text, status }) => `${kind}: ${text} (${status})`,
  );

/** The only article of a file. */
export async function articleOf(bytes: Uint8Array, name: string): Promise<string> {
  const { articles } = await convertFile(bytes, name);
  if (articles.length !== 1) throw new Error(`${String(articles.length)} articles`);
  return articles[0] ?? '';
}

/** Why a file cannot be converted. */
export async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await convertFile(bytes, name);
  } catch (error) {
    if (error instanceof IntakeError) return error.message;
    throw error;
  }
  throw new Error(`${name} was converted`);
}
