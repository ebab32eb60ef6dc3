import type { Annotation } from '../../core/model';
import { kindOf } from '../kinds/kinds';
import type { ArticleContext } from '../words/articleContext';
import { oneLine } from '../words/oneLine';
import { paragraphWords } from '../words/paragraphWords';
import { writeCitation, type CitationStyle } from './citationStyles';

/**
 * An annotation to paste elsewhere: the words, who says them and where.
 * `fileName` names the source where it has no title.
 */
export function citationOf(
  annotation: Annotation,
  fileName: string,
  context: ArticleContext,
  style: CitationStyle = 'plain',
): string {
  const { index, t } = context;
  const { document } = index;
  const part = document.articles?.findLast(({ start }) => start <= annotation.start);
  const title = oneLine((part ?? document).title ?? '');
  const said = kindOf(annotation)?.citation(annotation, context) ?? oneLine(annotation.text);
  const place = paragraphWords(annotation, document, t);
  const cited = { said, title: title === '' ? null : title, fileName, place };
  return writeCitation(part ? { ...cited, part } : cited, style, t);
}
