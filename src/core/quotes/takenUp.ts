import type { EntityRecord } from '../actors/entities';
import type { RuleCard } from '../language/sieve';
import type { Discourse } from '../language/discourse';
import type { Attribution } from './attribution';
import type { KnownActors, Learned } from './learned';
import type { MarkedQuotation } from './quotationMarks';
import type { Running } from './running';

export const takenUpSpeaker: RuleCard = {
  name: 'taken-up-speaker',
  reason: 'who has been quoted up to here',
  yes: [
    '“We have seen what Kofi Mensah did to the fund,” said Amara Diallo’s aide Ruth Boateng.\n\n“Mensah never paid,” [she] added.',
  ],
  no: ['“We will pay,” said Ruth Boateng.\n\nKofi Mensah laughed. “They never paid,” he added.'],
};

/**
 * He or she behind a quotation that opens a paragraph, where the paragraph before ends in somebody's
 * quotation: the same speaker goes on, whomever the quotations speak of.
 */
export function takenUp(
  discourse: Discourse,
  index: KnownActors,
  { source, content, cue, sentence, act }: Attribution,
  quotations: readonly MarkedQuotation[],
  running: Running | null,
): Learned | null {
  const before = running?.quote;
  const speaker = before?.form === 'direct' ? before.speaker : null;
  // “‘Will you?’ … ‘Yes,’ he replied.”: two people talk.
  const words = discourse.text.slice(cue.start, cue.end);
  const asks = before && /\?["”’']?$/.test(discourse.text.slice(before.start, before.end));
  if (asks === true || ANSWERS.test(words)) return null;
  if (!source || speaker?.type !== 'person' || act !== 'statement') return null;
  const pronoun = discourse.text.slice(source.start, source.end).toLowerCase();
  if (!mayBe(speaker, pronoun)) return null;
  const paragraph = discourse.paragraphs[sentence.paragraph];
  const [first] = quotations;
  const opens = first && paragraph && first.start - paragraph.start < 3;
  if (!opens || content.start > first.start || first.end > source.start) return null;
  const inside = (at: number): boolean =>
    quotations.some(({ start, end }) => at >= start && at < end);
  const isAlone = paragraph.sentences.every((one) =>
    index
      .inSentence(one.index)
      .every(({ type, start, end }) => type !== 'person' || end > source.start || inside(start)),
  );
  if (!isAlone) return null;
  return {
    actor: speaker,
    mention: { ...source, sentence: sentence.index, kind: 'pronoun', rule: takenUpSpeaker.name },
    isSurer: true,
  };
}

const ANSWERS = /\b(?:repl|answer|retort|respond|ask|counter)/i;

const mayBe = ({ gender }: EntityRecord, pronoun: string): boolean =>
  (pronoun === 'he' && gender !== 'female') || (pronoun === 'she' && gender !== 'male');
