import type { ActorIndex, Mention } from '../actors/entities';
import type { Discourse, Paragraph, Sentence } from '../language/discourse';

/** How many blocks a list may have before a line. */
const LINES = 60;
/** How many blocks before the first line may tell what the list is of. */
const LEAD = 4;
/** How near another line must stand, in blocks. */
const NEAR = 4;

/** A heading or sentence that opens a list of those who give. */
const OF_GIVERS = /\b(?:pledg|donor|donat|contribut|commit|promis|aid\b|givers?\b)\p{L}*/iu;
const BEFORE_LABEL = /^(?:[-–—•*▪·]\s*)?(?:the\s)?$/iu;
const BEHIND_LABEL = /^(?::|\s(?:[-–—]|--))\s/u;

/** “KENYA: …”, “- The Red Cross – …”: who labels a block; else null. */
function labelOf({ index, discourse }: Lined, block: Paragraph | undefined): Mention | null {
  const first = block?.sentences[0];
  if (!block || !first) return null;
  const { text } = discourse;
  const label = index
    .inSentence(first.index)
    .find(
      ({ start, end, entity, kind }) =>
        kind === 'name' &&
        entity !== null &&
        entity.type !== 'person' &&
        BEFORE_LABEL.test(text.slice(block.start, start)) &&
        BEHIND_LABEL.test(text.slice(end, end + 4)),
    );
  return label ?? null;
}

interface Lined {
  readonly index: ActorIndex;
  readonly discourse: Discourse;
}

/**
 * The country or body whose line a sentence stands in, in a list of who gives what: “KENYA: A plane
 * with tents. Another $5m promised.” Null outside such lists.
 */
export function lineGiver(context: Lined, { paragraph }: Sentence): Mention | null {
  const { paragraphs } = context.discourse;
  const own = labelOf(context, paragraphs[paragraph]);
  if (!own) return null;
  const isListed = paragraphs
    .slice(Math.max(0, paragraph - NEAR), paragraph + NEAR + 1)
    .some((block) => block.index !== paragraph && labelOf(context, block) !== null);
  if (!isListed) return null;
  const from = Math.max(0, paragraph - LINES);
  const first = paragraphs.slice(from, paragraph + 1).find((one) => labelOf(context, one) !== null);
  const top = first?.index ?? paragraph;
  const lead = paragraphs.slice(Math.max(0, top - LEAD), top);
  return lead.some(({ text }) => OF_GIVERS.test(text)) ? own : null;
}
