import type { Range } from '../../../core/document/sourceDocument';
import type { PledgeAnnotation, Span } from '../../../core/model';

/** The spans besides the amount that say more of a pledge. Its pledger is an actor of its own. */
export function pledgeParts(pledge: PledgeAnnotation): readonly Span[] {
  return [
    pledge.cue,
    pledge.recipient,
    pledge.purpose,
    ...pledge.elaborations,
    ...pledge.mentions,
  ].filter((span) => span !== null);
}

/** Every amount that names the pledge, in reading order. */
export function pledgeMentions({ start, end, text, mentions }: PledgeAnnotation): readonly Span[] {
  return [{ start, end, text }, ...mentions].sort((a, b) => a.start - b.start);
}

/** The sentence of a pledge, from its cue to its purpose; later elaborations are not part of it. */
export function pledgeExtent(pledge: PledgeAnnotation): Range {
  const near = [pledge, pledge.cue, pledge.recipient, pledge.purpose].filter(
    (span) => span !== null,
  );
  return {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
  };
}
