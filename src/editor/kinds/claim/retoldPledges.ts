import type { ClaimAnnotation, Span } from '../../../core/model';
import type { DocumentIndex } from '../../articles/documentIndex';

/** The amount comes within this many characters: “announced an additional $5 million for …”. */
const OPENING = 24;

/**
 * Whether a claim only repeats an annotated pledge (“he pledged £40 million”, “announced $5 million
 * for schools”), so that listing both would say the same thing twice.
 */
export function retellsPledge(claim: ClaimAnnotation, index: DocumentIndex): boolean {
  if (claim.act !== 'pledge' && claim.act !== 'announcement') return false;
  const reach = claim.act === 'pledge' ? claim.end : claim.start + OPENING;
  const covers = ({ start, end }: Span): boolean =>
    claim.start <= start && start <= reach && end <= claim.end;
  return index
    .placesIn(claim)
    .some(
      ({ annotation }) =>
        annotation.kind === 'pledge' && (covers(annotation) || annotation.mentions.some(covers)),
    );
}
