import type { ActorAnnotation } from '../../../core/model';
import type { DocumentIndex } from '../../articles/documentIndex';

/** All mentions of the entity that an annotation mentions; itself alone if it is not linked. */
export function actorMentions(
  annotation: ActorAnnotation,
  index: DocumentIndex,
): readonly ActorAnnotation[] {
  const entity = index.entity(annotation.actor);
  if (!entity) return [annotation];
  return entity.mentions
    .map((id) => index.annotation(id))
    .filter((one): one is ActorAnnotation => one?.kind === 'actor');
}

/**
 * Where an actor is first named in full: the first mention by name that contains the whole
 * canonical name, else the first by name, else the first of all.
 */
export function firstNaming(annotation: ActorAnnotation, index: DocumentIndex): ActorAnnotation {
  const mentions = actorMentions(annotation, index);
  const named = mentions.filter(({ mention }) => mention === 'name');
  const name = index.entity(annotation.actor)?.name ?? annotation.name;
  return (
    named.find(({ text }) => folded(text).includes(folded(name))) ??
    named[0] ??
    mentions[0] ??
    annotation
  );
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
