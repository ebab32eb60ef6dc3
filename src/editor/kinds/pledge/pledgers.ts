import type { ArticleContext } from '../../words/articleContext';
import { entityName } from '../../../formats/entityName';

/** The names of those who pledge one sum together: “Norway, Sweden and Denmark”. */
export function namesOf(
  ids: readonly string[],
  { index, locale }: Pick<ArticleContext, 'index' | 'locale'>,
): string {
  const names = ids.flatMap((id) => index.entity(id) ?? []).map((entity) => entityName(entity));
  // English without a comma before “and”.
  const tag = /^en(?:-US)?$/i.test(locale) ? 'en-GB' : locale;
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
}
