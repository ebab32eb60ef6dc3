import type {
  ActorAnnotation,
  Annotation,
  AnnotationBase,
  ClaimAnnotation,
  Entity,
  QuoteAnnotation,
  Span,
} from '../core/model';
import { isSameMoved, movedEdge, movedParagraph, type Movement } from './movement';

/**
 * Whether an annotation, moved, is the same as one of the next version. All of them are compared
 * at every key, so their fields are named here; the type at the end sees to it that
 * none is left out.
 */
export function isSameAnnotation(old: Annotation, now: Annotation, movement: Movement): boolean {
  return (
    old.id === now.id &&
    isSameSpan(old, now, movement) &&
    movedParagraph(old.paragraph, movement) === now.paragraph &&
    old.confidence === now.confidence &&
    old.rule === now.rule &&
    old.status === now.status &&
    old.note === now.note &&
    isSameKind(old, now, movement)
  );
}

/** As for annotations. */
export function isSameEntity(old: Entity, now: Entity, movement: Movement): boolean {
  return (
    old.id === now.id &&
    old.name === now.name &&
    old.type === now.type &&
    isSameList(old.aliases, now.aliases) &&
    old.role === now.role &&
    isSameSpan(old.roleSpan, now.roleSpan, movement) &&
    old.country === now.country &&
    isSameSpan(old.countrySpan, now.countrySpan, movement) &&
    isSameList(old.mentions, now.mentions)
  );
}

function isSameKind(old: Annotation, now: Annotation, movement: Movement): boolean {
  if (old.kind === 'actor' && now.kind === 'actor') {
    return (
      old.actor === now.actor &&
      old.name === now.name &&
      old.type === now.type &&
      old.mention === now.mention &&
      old.role === now.role
    );
  }
  if (old.kind === 'quote' && now.kind === 'quote') {
    return (
      old.form === now.form && old.continues === now.continues && isSameSpeech(old, now, movement)
    );
  }
  if (old.kind === 'claim' && now.kind === 'claim') {
    return (
      old.act === now.act &&
      isSameList(old.targets, now.targets) &&
      isSameList(old.quotes, now.quotes) &&
      isSameSpeech(old, now, movement)
    );
  }
  // Of the others there are few.
  return old.kind === now.kind && isSameMoved(old, now, movement);
}

type Speech = Extract<Annotation, { kind: 'quote' | 'claim' }>;

function isSameSpeech(old: Speech, now: Speech, movement: Movement): boolean {
  return (
    old.speaker === now.speaker &&
    old.reason === now.reason &&
    isSameSpan(old.speakerSpan, now.speakerSpan, movement) &&
    isSameSpan(old.cue, now.cue, movement) &&
    isSameSpan(old.addressee, now.addressee, movement) &&
    isSameSpan(old.occasion, now.occasion, movement)
  );
}

function isSameSpan(
  old: Span | null | undefined,
  now: Span | null | undefined,
  { moves }: Movement,
): boolean {
  if (!old || !now) return old === now;
  return (
    old.text === now.text &&
    movedEdge(old.start, false, moves) === now.start &&
    movedEdge(old.end, true, moves) === now.end
  );
}

function isSameList(old: readonly string[], now: readonly string[]): boolean {
  return old.length === now.length && old.every((each, place) => each === now[place]);
}

/** Does not compile when the model has a field that is not compared above. */
type NothingLeft<T extends never> = T;
type SpeechField = 'speaker' | 'reason' | 'speakerSpan' | 'cue' | 'addressee' | 'occasion';
export type FieldsNotCompared = NothingLeft<
  | Exclude<
      keyof AnnotationBase,
      keyof Span | 'id' | 'kind' | 'paragraph' | 'confidence' | 'rule' | 'status' | 'note'
    >
  | Exclude<
      keyof ActorAnnotation,
      keyof AnnotationBase | 'actor' | 'name' | 'type' | 'mention' | 'role'
    >
  | Exclude<keyof QuoteAnnotation, keyof AnnotationBase | SpeechField | 'form' | 'continues'>
  | Exclude<
      keyof ClaimAnnotation,
      keyof AnnotationBase | SpeechField | 'act' | 'targets' | 'quotes'
    >
  | Exclude<
      keyof Entity,
      | 'id'
      | 'name'
      | 'type'
      | 'aliases'
      | 'role'
      | 'roleSpan'
      | 'country'
      | 'countrySpan'
      | 'mentions'
    >
>;
