import type { ActorIndex } from '../actors/entities';
import type { Discourse } from '../language/discourse';
import type { ReadLocally } from '../language/localReading';
import type { RuleCard } from '../language/sieve';
import { blockQuotation, blockTurns, signedBlock } from './blockTurns';
import { speechTurns, wholeSpeech } from './speechTurns';
import { ledBlock } from './ledBlock';
import { findTranscriptTurns, speakerLabel, turnGoesOn } from './transcript/transcriptTurns';
import type { Turn } from './turn';
import type { Author } from './wholeSpeech';

/** The rules for paragraphs that are spoken as a whole, in the order in which they are tried. */
export const turnRules: readonly RuleCard[] = [
  speakerLabel,
  turnGoesOn,
  wholeSpeech,
  signedBlock,
  blockQuotation,
  ledBlock,
];

/**
 * The paragraphs that are spoken as a whole, with their speakers: the turns of a transcript, block
 * quotations, and a file that is one speech. By index of the paragraph.
 */
export function findTurns(
  discourse: Discourse,
  index: ActorIndex,
  author: Author | null,
  readLocally: ReadLocally,
): Map<number, Turn> {
  const transcript = findTranscriptTurns(discourse, index, readLocally);
  if (transcript) return transcript;
  // What a speaker quotes in a speech is still spoken by him.
  return author?.isSpeech ? speechTurns(discourse, author) : blockTurns(discourse, index);
}
