import type { EntityRecord } from '../../actors/entities';
import { type Sentence, sentenceEndingAfter } from '../../language/discourse';
import { isVerbal } from '../attribution';
import type { KnownActors } from '../learned';
import { nameInMarks } from '../nameInMarks';
import {
  type Beside,
  named,
  type QuotationPlace,
  type QuotationSieve,
  spokenAs,
} from '../quotationPlace';
import { attributed } from '../resolvedAttribution';

export const runningSpeaker: QuotationSieve = {
  name: 'running-speaker',
  reason: 'who has been speaking',
  yes: ['“We will pay,” said [Amara Diallo]. The hall was full. “We will pay every farmer.”'],
  no: ['“We will pay,” said Amara Diallo. Kofi Mensah shook his head. “They never pay anyone.”'],
  find(place) {
    // “said NAME on ‘Boats and Friends’. ‘…’”: a name in marks is nobody's words.
    const previous = place.earlier.findLast(({ rule }) => rule !== nameInMarks.name);
    if (place.form !== 'direct' || !previous || previous.form === 'scare') return null;
    if (!(previous.speaker ?? previous.source) || !opensSentence(place)) return null;
    const people = peopleOf(place.index, sentencesBetween(place));
    const isHers = people.size === 0 || (previous.speaker && people.has(previous.speaker));
    return isHers ? spokenAs(previous) : null;
  },
};

export const saidRightBefore: QuotationSieve = {
  name: 'said-right-before',
  reason: 'who says what the sentence before reports',
  yes: [
    'The farmers were paid, and Kofi Mensah knows it, [Amara Diallo] [said]. “I saw the receipts.”',
    '“They never pay,” said Kofi Mensah. [Amara Diallo] [said] that he lied. “I paid him.”',
  ],
  no: ['Amara Diallo said she would pay. Kofi Mensah shook his head. “They never pay anyone.”'],
  find(place) {
    const { form, resolved } = place;
    if (form !== 'direct' || !opensSentence(place)) return null;
    const sentence = sentencesBetween(place).at(-1);
    const said = resolved.filter(({ attribution }) => attribution.sentence === sentence);
    const [only] = said;
    const isOnly = new Set(said.map(({ speaker }) => speaker.entity)).size === 1;
    if (!only?.speaker.entity || !isOnly || only.attribution.act === 'thought') return null;
    return attributed(only.attribution, only.speaker);
  },
};

export const speakerOfParagraph: QuotationSieve = {
  name: 'speaker-of-paragraph',
  reason: 'who speaks in the rest of the paragraph',
  yes: ['[Amara Diallo] [said] she would pay every farmer. She was blunt. “We owe it to them.”'],
  no: ['Amara Diallo said she would pay. Kofi Mensah shook his head. “They never pay anyone.”'],
  find(place) {
    const { form, earlier, index, resolved, quotation } = place;
    if (form !== 'direct' || earlier.length > 0) return null;
    const said = resolved.filter((one) => one.attribution.cue.end <= quotation.start);
    const [only] = said;
    const isOnly = new Set(said.map((one) => one.speaker.entity)).size === 1;
    if (!only?.speaker.entity || !isOnly) return null;
    const actor = opensSentence(place) ? actorBefore(index, sentencesBetween(place)) : null;
    if (actor && actor.entity !== only.speaker.entity) return null;
    return attributed(only.attribution, only.speaker);
  },
};

export const personOfParagraph: QuotationSieve = {
  name: 'person-of-paragraph',
  reason: 'the one person whom the sentences before are about',
  yes: ['[Amara Diallo] remembers the dam. “They told us it would be the last one.”'],
  no: ['Amara Diallo and Kofi Mensah remember the dam. “They told us it would be the last.”'],
  find(place) {
    const { form, index } = place;
    if (form !== 'direct' || !opensSentence(place)) return null;
    const between = sentencesBetween(place);
    const people = peopleOf(index, between);
    const [alone] = people.values();
    if (alone && people.size === 1) return named(index, alone);
    const actor = actorBefore(index, between);
    return actor && named(index, actor.beside);
  },
};

/** What stands before a quotation inside its own sentence leads to somebody else's words. */
function opensSentence({ paragraph, quotation }: QuotationPlace): boolean {
  const own = sentenceEndingAfter(paragraph, quotation.start);
  return own !== undefined && quotation.start - own.start < 2;
}

/** The sentences between a quotation and the one before it in its paragraph. */
function sentencesBetween({ paragraph, quotation, earlier }: QuotationPlace): Sentence[] {
  const previous = earlier.at(-1);
  const own = sentenceEndingAfter(paragraph, quotation.start);
  const from = Math.max(previous?.end ?? paragraph.start, previous?.cue?.end ?? 0);
  return paragraph.sentences.filter(
    (one) => one.start >= from && one.end <= (own?.start ?? quotation.start),
  );
}

/** The people of some sentences, each with the first words that name them. */
function peopleOf(index: KnownActors, sentences: readonly Sentence[]): Map<EntityRecord, Beside> {
  const people = new Map<EntityRecord, Beside>();
  for (const sentence of sentences) {
    for (const mention of index.inSentence(sentence.index)) {
      const { entity, type } = mention;
      if (type !== 'person' || !entity || people.has(entity)) continue;
      people.set(entity, { sentence, source: mention, cue: null });
    }
  }
  return people;
}

/**
 * “Its lawyer, NAME, corrected her. ‘Three buses.’”: the person who is the subject of the sentence
 * right before a quotation.
 */
function actorBefore(
  index: KnownActors,
  sentences: readonly Sentence[],
): { entity: EntityRecord; beside: Beside } | null {
  const sentence = sentences.at(-1);
  const verb = sentence?.tagged.find(isVerbal);
  if (!sentence || !verb) return null;
  const subject = index
    .inSentence(sentence.index)
    .filter((one) => one.type === 'person' && one.end <= verb.start);
  const entities = new Set(subject.map(({ entity }) => entity));
  const [mention] = subject;
  if (!mention?.entity || entities.size !== 1) return null;
  return { entity: mention.entity, beside: { sentence, source: mention, cue: null } };
}
