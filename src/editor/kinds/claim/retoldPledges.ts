import type { ClaimAnnotation, Span } from '../../../core/model';
import type { DocumentIndex } from '../../articles/documentIndex';

/** How far into an announcement its amount stands at most: “an additional $5 million for …”. */
const OPENING = 24;

/**
 * Whether a claim only retells a pledge that is annotated as such (“he pledged £40 million”,
 * “announced $5 million for schools”), so that telling of both would say the same twice.
 */
export function retellsPledge(claim: ClaimAnnotation, index: DocumentIndex): boolean {
  if (claim.act !== 'pledge' && claim.act !== 'announcement') return false;
  const reach = claim.act === 'pledge' ? claim.end : claim.start + OPENING;
  const tells = ({ start, end }: Span): boolean =>
    claim.start <= start && start <= reach && end <= claim.end;
  return index
    .placesIn(claim)
    .some(
      ({ annotation }) =>
        annotation.kind === 'pledge' && (tells(annotation) || annotation.mentions.some(tells)),
    );
}
