import type { Annotation } from '../../core/model';
import { kindOf } from '../kinds/kinds';
import type { ArticleContext } from '../words/articleContext';
import { oneLine } from '../words/oneLine';
import { paragraphWords } from '../words/paragraphWords';

/**
 * An annotation as plain text to paste elsewhere: the words, who says them and where.
 * `fileName` names the source where it has no title.
 */
export function citationOf(
  annotation: Annotation,
  fileName: string,
  context: ArticleContext,
): string {
  const { index, t } = context;
  const title = oneLine(index.document.title ?? '');
  const source = title === '' ? fileName : t('“{0}” ({1})', title, fileName);
  const said = kindOf(annotation)?.citation(annotation, context) ?? oneLine(annotation.text);
  return t('{0} In: {1}, {2}.', said, source, paragraphWords(annotation, index.document, t));
}
