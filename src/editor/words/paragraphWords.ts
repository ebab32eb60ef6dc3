import type { AnnotatedDocument, Annotation } from '../../core/model';
import type { Translate } from './localisation';
import { oneLine } from '../../formats/oneLine';

/** Where an annotation stands, for a person who counts: “the headline”, “paragraph 3”. */
export function paragraphWords(
  annotation: Pick<Annotation, 'start' | 'paragraph' | 'text'>,
  document: Pick<AnnotatedDocument, 'title' | 'articles'>,
  t: Translate,
): string {
  const { start, paragraph, text } = annotation;
  const part = document.articles?.findLast((each) => each.start <= start);
  const number = paragraph - (part?.paragraph ?? 0);
  if (number > 0) return t('paragraph {0}', number);
  const title = oneLine((part ?? document).title ?? '');
  return title.includes(oneLine(text)) ? t('the headline') : t('the first lines');
}
