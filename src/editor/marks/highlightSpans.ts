import type { AnnotatedDocument, Annotation } from '../../core/model';
import type { Range } from '../../core/document/sourceDocument';
import { indexOf, type Place } from '../articles/documentIndex';

/**
 * What is marked in the editor; `pledgePart` is what says more of a pledge than its amount, and
 * `blockQuote` whole paragraphs of one speaker.
 */
export const highlightKinds = [
  'claim',
  'blockQuote',
  'quote',
  'pledgePart',
  'actor',
  'pledge',
] as const;

export type HighlightKind = (typeof highlightKinds)[number];

/** What a reader can switch on and off: the parts of a pledge go with their pledge. */
export const markedKinds = ['actor', 'pledge', 'quote', 'claim'] as const;

export type MarkedKind = (typeof markedKinds)[number];

/** One stretch of marked text. */
export interface Mark extends Range {
  readonly kind: HighlightKind;
  /** The entity that an actor's mark stands for. */
  readonly actor: string | null;
}

/** The marks that share a character with a range, in order of `start`. */
export function marksIn(document: AnnotatedDocument, range: Range): Mark[] {
  return indexOf(document).placesIn(range).map(markOf);
}

/** How a place is marked. */
export function markOf({ start, end, annotation }: Place): Mark {
  const actor = annotation.kind === 'actor' ? annotation.actor : null;
  return { start, end, actor, kind: kindAt(annotation, start, end) };
}

/** Which switch shows and hides a mark. */
export function markedKindOf(kind: HighlightKind): MarkedKind {
  if (kind === 'pledgePart') return 'pledge';
  return kind === 'blockQuote' ? 'quote' : kind;
}

function kindAt(annotation: Annotation, start: number, end: number): HighlightKind {
  switch (annotation.kind) {
    case 'actor':
    case 'claim':
      return annotation.kind;
    case 'quote':
      return annotation.form === 'block' ? 'blockQuote' : 'quote';
    case 'pledge':
    case 'money':
      return annotation.start === start && annotation.end === end ? 'pledge' : 'pledgePart';
  }
}
