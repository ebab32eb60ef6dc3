import type { PledgeAnnotation, Span } from '../../core/model';

/** The spans beside the amount that say more of a pledge. Its pledger is an actor of its own. */
export function pledgeParts(pledge: PledgeAnnotation): readonly Span[] {
  return [
    pledge.cue,
    pledge.recipient,
    pledge.purpose,
    ...pledge.elaborations,
    ...pledge.mentions,
  ].filter((span) => span !== null);
}
