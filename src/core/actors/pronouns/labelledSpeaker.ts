import type { Discourse, Sentence } from '../../language/discourse';
import type { ActorIndex, EntityRecord } from '../entities';

/** How many paragraphs a turn of a transcript is taken to go on without a new label. */
const TURN = 6;

/**
 * Who speaks in a transcript's paragraph (“MINISTER NAME: …”): in his own words the speaker is no
 * third person.
 */
export function labelledSpeaker(
  index: ActorIndex,
  discourse: Pick<Discourse, 'paragraphs'>,
  paragraph: number,
): EntityRecord | null {
  // A headline's label is not of what follows it.
  for (let at = paragraph; at === paragraph || at >= Math.max(1, paragraph - TURN); at--) {
    const block = discourse.paragraphs[at];
    const opening = block?.sentences[0];
    if (!block || !opening || block.kind === 'heading') return null;
    const label = labelOf(index, opening);
    if (label) return label;
  }
  return null;
}

/** The speaker in whose label a paragraph opens: “NAME:”, “4. NAME (Corvin) (LD):”. */
export function labelOf(index: ActorIndex, opening: Sentence): EntityRecord | null {
  const { tokens } = opening;
  // Mentions stand in order: a label is the first, or its role is.
  for (const mention of index.inSentence(opening.index).slice(0, 3)) {
    const at = opening.tokenAt(mention.start);
    const isNumbered = tokens[0]?.kind === 'number' && at === 2;
    // “MR. NAME:”, “FOREIGN MINISTER NAME:”
    const isTitled = at < 4 && tokens.slice(0, at).every(({ capitalised }) => capitalised);
    const opens = isTitled || isNumbered || tokens[at - 1]?.text === '(';
    if (mention.type !== 'person' || !opens) continue;
    if (closesLabel(tokens, opening.tokenAt(mention.end))) return mention.entity;
  }
  return null;
}

/** Whether a colon follows, with nothing but brackets before it. */
function closesLabel(tokens: Sentence['tokens'], from: number): boolean {
  let depth = 0;
  for (let at = from; at < from + 24; at++) {
    const text = tokens[at]?.text;
    if (text === '(') depth++;
    else if (text === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) return text === ':';
  }
  return false;
}
