import type { Annotation, AnnotationKind } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { kindOf, stepOrder } from '../kinds/kinds';

const order = new Map<AnnotationKind, number>(stepOrder.map(({ kind }, at) => [kind, at]));

/** Where an annotation stands among those that a reviewer goes through. */
export type ReviewPlace = Pick<Annotation, 'start' | 'end' | 'kind'>;

/** In reading order; of those that start together the one to stop at first comes first. */
export function comparePlaces(a: ReviewPlace, b: ReviewPlace): number {
  const rank = ({ kind }: ReviewPlace): number => order.get(kind) ?? order.size;
  return a.start - b.start || rank(a) - rank(b) || b.end - a.end;
}

/** What a reviewer goes through, in order: all that is marked and not rejected. */
export function reviewable(
  index: DocumentIndex,
  hidden: ReadonlySet<AnnotationKind> = new Set(),
): Annotation[] {
  return index.annotations
    .filter((annotation) => {
      const kind = kindOf(annotation);
      if (!kind || hidden.has(annotation.kind)) return false;
      return kind.isRedundant?.(annotation, index) !== true;
    })
    .sort(comparePlaces);
}

export const isUndecided = ({ status }: Annotation): boolean => status === 'suggested';

/** Those that nobody has decided on, in order. */
export const undecidedIn = (
  index: DocumentIndex,
  hidden?: ReadonlySet<AnnotationKind>,
): Annotation[] => reviewable(index, hidden).filter(isUndecided);

/**
 * The first one behind a place, or the last one before it; from the other end of the article where
 * there is none. Undefined if there are none at all, or only the one that stands there.
 */
export function stepFromPlace(
  annotations: readonly Annotation[],
  from: ReviewPlace,
  direction: 'next' | 'previous',
): Annotation | undefined {
  const others = annotations.filter((each) => comparePlaces(each, from) !== 0);
  if (direction === 'next') {
    return others.find((each) => comparePlaces(each, from) > 0) ?? others[0];
  }
  return others.findLast((each) => comparePlaces(each, from) < 0) ?? others.at(-1);
}
