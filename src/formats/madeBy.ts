import type { Annotation } from '../core/model';

/**
 * How an annotation came about, in a sentence for formats whose only place for it is a text: “Found
 * by rule colon-before, confidence 0.9; accepted by Ana on 2031-05-03T10:00:00Z.”
 */
export function madeBy({ rule, confidence, status, decidedBy, decidedAt }: Annotation): string {
  const by = decidedBy === undefined ? '' : ` by ${decidedBy}`;
  const at = decidedAt === undefined ? '' : ` on ${decidedAt}`;
  return `Found by rule ${rule}, confidence ${String(confidence)}; ${status}${by}${at}.`;
}
