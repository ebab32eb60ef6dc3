import type { Entity } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { actorIcon } from '../kinds/actor/actorIcon';
import type { ArticleRow } from './articleRow';

/** How a row about an actor looks and where it leads: to the first mention. */
export function entityLook(
  entity: Entity | undefined,
  index: DocumentIndex,
): Pick<ArticleRow, 'icon' | 'tint' | 'range' | 'annotation'> {
  if (!entity) return { icon: 'question', range: null };
  const mention = entity.mentions
    .map((id) => index.annotation(id))
    .find((each) => each !== undefined);
  return {
    icon: actorIcon(entity.type),
    tint: 'actor',
    range: mention ?? null,
    ...(mention ? { annotation: mention.id } : {}),
  };
}
