import type { ActorAnnotation } from '../../../core/model';
import type { Hint } from '../../language/hint';
import type { ArticleContext } from '../../words/articleContext';
import { oneLine } from '../../../formats/oneLine';

/** Who a pronoun, a role or a capital refers to; undefined if the words themselves say so. */
export function actorHint(
  annotation: ActorAnnotation,
  { index, t }: ArticleContext,
): Hint | undefined {
  if (annotation.mention === 'name') return undefined;
  const entity = index.entity(annotation.actor);
  if (!entity) return undefined;
  const name = oneLine(index.shortName(entity));
  if (annotation.text.toLowerCase().includes(name.toLowerCase())) return undefined;
  return {
    at: annotation.end,
    label: `→ ${oneLine(entity.name)}`,
    tooltip: t('“{0}” is {1}', oneLine(annotation.text), oneLine(entity.name)),
  };
}
