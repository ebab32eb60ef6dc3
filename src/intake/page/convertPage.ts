import { decodeText } from '../../core/document/decodeText';
import type { Conversion } from '../converter';
import { IntakeError } from '../intakeError';
import { pageArticle } from './pageArticle';

/**
 * Cuts a saved page to its article.
 * @throws IntakeError when it is no text, or holds no article.
 */
export function convertPage(bytes: Uint8Array): Conversion {
  const decoded = textOf(bytes);
  const { article, notices } = pageArticle(decoded.text);
  return {
    articles: [article],
    notices: [...decoded.notices.map(({ message }) => message), ...notices],
  };
}

function textOf(bytes: Uint8Array): ReturnType<typeof decodeText> {
  try {
    return decodeText(bytes);
  } catch (cause) {
    throw new IntakeError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
