import type { Annotation } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { kindOf, stepOrder } from '../kinds/kinds';

/** Annotations that a reviewer goes through, in reading order: all that are marked and not rejected. */
export function reviewable(index: DocumentIndex): Annotation[] {
  const order = new Map(stepOrder.map(({ kind }, at) => [kind, at]));
  return index.annotations
    .filter((annotation) => {
      const kind = kindOf(annotation);
      return kind !== undefined && !kind.isRedundant?.(annotation, index);
    })
    .sort((a, b) => a.start - b.start || (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
}

export const isUndecided = ({ status }: Annotation): boolean => status === 'suggested';

/** Those that nobody has decided on, in the order in which to go through them. */
export const undecidedIn = (index: DocumentIndex): Annotation[] =>
  reviewable(index).filter(isUndecided);
