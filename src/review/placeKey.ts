import type { Range } from '../core/document/sourceDocument';
import type { AnnotationKind } from '../core/model';

/** Tells annotations of a kind apart by where they stand in the loose text. */
export const placeKey = (kind: AnnotationKind, { start, end }: Range): string =>
  `${kind} ${String(start)} ${String(end)}`;
