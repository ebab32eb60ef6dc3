import type { SourceFormat } from '../../model';
import { isWholePage } from '../readText';
import type { ArticleText } from './articleText';
import { feedArticles } from './feed';
import { headedArticles } from './headedArticles';
import { mailboxArticles } from './mailbox';
import { pageArticles } from './pageArticles';
import { textArticles } from './textArticles';

/** The articles of a file that holds several; null for any other. */
export function findArticles(source: string, format: SourceFormat): readonly ArticleText[] | null {
  const collected = feedArticles(source) ?? mailboxArticles(source);
  if (collected) return collected;
  if (format === 'html' || isWholePage(source)) return pageArticles(source);
  return (format === 'markdown' ? headedArticles(source) : null) ?? textArticles(source, format);
}
