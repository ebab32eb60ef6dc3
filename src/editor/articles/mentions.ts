import type { ActorAnnotation, Annotation, PledgeAnnotation, Span } from '../../core/model';
import type { Range } from '../../core/document/sourceDocument';
import type { DocumentIndex } from './documentIndex';

/**
 * All places that name what an annotation is about, in reading order: the mentions of an actor, or
 * the amounts that name one pledge.
 */
export function mentionsOf(annotation: Annotation, index: DocumentIndex): readonly Range[] {
  if (annotation.kind === 'actor') return actorMentions(annotation, index);
  if (annotation.kind === 'pledge') return pledgeMentions(annotation);
  return [annotation];
}

/** Those of the mentions that lie in a range; of a long article only that part is read. */
export function mentionsIn(
  range: Range,
  annotation: Annotation,
  index: DocumentIndex,
): readonly Range[] {
  if (annotation.kind !== 'actor') return mentionsOf(annotation, index);
  if (annotation.actor === null) return [annotation];
  return index
    .placesIn(range)
    .filter(({ annotation: each }) => each.kind === 'actor' && each.actor === annotation.actor);
}

/**
 * Where an actor is first named in full: the first mention by name that has all of the canonical
 * name, else the first by name, else the first of all.
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

/** The mention behind one, of the same actor or pledge; undefined behind the last. */
export function nextMention(
  annotation: Annotation,
  from: number,
  index: DocumentIndex,
): Range | undefined {
  return mentionsOf(annotation, index).find(({ start }) => start > from);
}

function actorMentions(actor: ActorAnnotation, index: DocumentIndex): readonly ActorAnnotation[] {
  const entity = index.entity(actor.actor);
  if (!entity) return [actor];
  return entity.mentions
    .map((id) => index.annotation(id))
    .filter((one): one is ActorAnnotation => one?.kind === 'actor');
}

function pledgeMentions({ start, end, text, mentions }: PledgeAnnotation): readonly Span[] {
  return [{ start, end, text }, ...mentions].sort((a, b) => a.start - b.start);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
