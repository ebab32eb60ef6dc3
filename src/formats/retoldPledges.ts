import type { Annotation, ClaimAnnotation, Span } from '../core/model';

/** The amount comes within this many characters: “announced an additional $5 million for …”. */
const OPENING = 24;

/**
 * Whether a claim only repeats an annotated pledge (“he pledged £40 million”, “announced $5 million
 * for schools”), so that listing both would say the same thing twice.
 * @param inside The annotations that lie in the words of the claim, or more of them.
 */
export function retellsPledge(claim: ClaimAnnotation, inside: Iterable<Annotation>): boolean {
  if (claim.act !== 'pledge' && claim.act !== 'announcement') return false;
  const reach = claim.act === 'pledge' ? claim.end : claim.start + OPENING;
  const covers = ({ start, end }: Span): boolean =>
    claim.start <= start && start <= reach && end <= claim.end;
  for (const each of inside) {
    if (each.kind === 'pledge' && (covers(each) || each.mentions.some(covers))) return true;
  }
  return false;
}
