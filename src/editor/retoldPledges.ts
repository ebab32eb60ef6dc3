import type { Annotation, ClaimAnnotation } from '../core/model';

/**
 * Whether a claim only retells a pledge that is annotated as such (“he pledged £22 million”), so
 * that telling of both would say the same twice.
 */
export function retellsPledge(claim: ClaimAnnotation, annotations: readonly Annotation[]): boolean {
  return (
    claim.act === 'pledge' &&
    annotations.some(
      ({ kind, start, end }) => kind === 'pledge' && claim.start <= start && end <= claim.end,
    )
  );
}
