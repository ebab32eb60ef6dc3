import type { EntityRecord } from '../actors/entities';
import type { RuleCard } from '../language/sieve';
import type { Discourse } from '../language/discourse';
import type { Attribution } from './attribution';
import type { KnownActors, Learned } from './learned';
import type { MarkedQuotation } from './quotationMarks';
import type { Running } from './running';
import type { Speaker } from './speakers';

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

/** The one person who speaks in a paragraph so far, or null where there are several. */
export interface OnlySpeaker {
  readonly paragraph: number;
  readonly speaker: EntityRecord | null;
}

/** Who is the only one to speak, once an attribution is told. */
export function speakingAfter(
  before: OnlySpeaker | null,
  { sentence: { paragraph } }: Attribution,
  { entity: speaker }: Speaker,
): OnlySpeaker | null {
  // A body is no “he”.
  const isBody = speaker !== null && speaker.type !== 'person';
  if (isBody) return before;
  const isOther = before?.paragraph === paragraph && before.speaker !== speaker;
  return { paragraph, speaker: isOther ? null : speaker };
}

export const onlyOneSpeaking: RuleCard = {
  name: 'only-one-speaking',
  reason: 'the only one who speaks up to here',
  yes: [
    'Yaw Boateng said the fund was safe after Kofi Mensah’s visit.\n\nMali will pay in May, [he] added.',
    'Kofi Mensah and Yaw Boateng quarrelled over the fund with Kwame Asante.\n\nAccording to Yaw Boateng, Kofi Mensah and Kwame Asante have paid.\n\n[He] says that the fine was too high.',
  ],
  no: ['Amara Diallo said the fund was safe. Ruth Boateng said it was not.\n\nShe left.'],
};

/**
 * He or she that nothing else tells, as the source of what is said right behind the words of the one
 * person who speaks in the paragraph before.
 */
export function onlySpeaking(
  discourse: Discourse,
  index: KnownActors,
  attribution: Attribution,
  before: OnlySpeaker | null,
): Learned | null {
  const { source, sentence, content } = attribution;
  const speaker = before?.speaker;
  if (!source || speaker?.type !== 'person' || !/^\p{Lu}/u.test(speaker.name)) return null;
  if (sentence.paragraph - (before?.paragraph ?? 0) > 1) return null;
  if (!mayBe(speaker, discourse.text.slice(source.start, source.end).toLowerCase())) return null;
  const goesOn = isBehindContent(attribution);
  const isFirst = index
    .inSentence(sentence.index)
    .every(
      ({ type, start, end }) =>
        type !== 'person' ||
        end > source.start ||
        (goesOn && start >= content.start && end <= content.end),
    );
  if (!isFirst) return null;
  return {
    actor: speaker,
    mention: { ...source, sentence: sentence.index, kind: 'pronoun', rule: onlyOneSpeaking.name },
    isSurer: true,
  };
}

/** “The fund will close, he said”: whether the source stands behind what it says in other words. */
export const isBehindContent = ({ source, content, sentence }: Attribution): boolean =>
  source !== null &&
  content.start < source.start &&
  !/[“”"«»‘]/.test(
    sentence.text.slice(content.start - sentence.start, source.start - sentence.start),
  );

const ANSWERS = /\b(?:repl|answer|retort|respond|ask|counter)/i;

const mayBe = ({ gender }: EntityRecord, pronoun: string): boolean =>
  (pronoun === 'he' && gender !== 'female') || (pronoun === 'she' && gender !== 'male');
