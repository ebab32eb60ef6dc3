import type { Conversion } from '../converter';
import { IntakeError } from '../intakeError';
import { pageArticle } from '../page/pageArticle';
import { pageOfArchive } from './webArchive';

/**
 * Cuts a page that was saved with its pictures in one file to its article.
 * @throws IntakeError when it is damaged, or holds no page or no article.
 */
export async function convertWebArchive(bytes: Uint8Array): Promise<Conversion> {
  const page = await pageOfArchive(bytes);
  if (!page) throw new IntakeError('it is damaged: there is no page in it');
  const { article, notices } = pageArticle(page.html);
  const isAddress = /^https?:/i.test(page.address ?? '');
  const source = article.source ?? (isAddress ? page.address : null);
  return { articles: [{ ...article, source }], notices };
}
