import type { Range } from '../../document/sourceDocument';
import type { Discourse, Sentence } from '../../language/discourse';
import { sift, type Sieve } from '../../language/sieve';
import type { Token } from '../../language/tokens';
import type { ActorIndex, EntityRecord } from '../entities';
import { isPleonastic } from './pleonastic';
import {
  agrees,
  type Agreement,
  type PronounPlace,
  subjectsTell,
  type SubjectsTell,
} from './subjectsBefore';

const PRONOUNS: ReadonlyMap<string, Agreement> = new Map(
  Object.entries({
    it: { plural: false, possessive: false },
    its: { plural: false, possessive: true },
    itself: { plural: false, possessive: true },
    they: { plural: true, possessive: false },
    them: { plural: true, possessive: false },
    their: { plural: true, possessive: true },
    theirs: { plural: true, possessive: true },
    themselves: { plural: true, possessive: true },
  }),
);

/** Whether a token is a pronoun that this file reads. */
export const isInstitutionPronoun = ({ lower, text }: Token): boolean =>
  PRONOUNS.has(lower) && text !== 'IT';

/** A pronoun in its place, with what the subjects before it tell, read when it is asked for. */
interface InstitutionPlace extends PronounPlace {
  readonly subjects: () => SubjectsTell | null;
}

/** What a pronoun stands for; a null entity for several actors at once. */
interface Antecedent {
  readonly entity: EntityRecord | null;
}

const beside: Sieve<InstitutionPlace, Antecedent> = {
  name: 'pronoun-beside',
  reason: 'a pronoun, after the actor beside it',
  yes: ['Rain fell.\n\nThe talks between Kenya and [its] neighbours failed.'],
  no: ['Rain fell.\n\nThe talks between farmers and its neighbours failed.'],
  find(place) {
    const { index, sentence, tokens, at } = place;
    if (!place.possessive || !/^(?:and|or|with|&)$/.test(tokens[at - 1]?.lower ?? '')) return null;
    const end = tokens[at - 2]?.end ?? -1;
    const mention = index.inSentence(sentence.index).find((one) => one.end === end);
    return mention?.entity && agrees(place, mention) ? { entity: mention.entity } : null;
  },
};

const addressed: Sieve<InstitutionPlace, Antecedent> = {
  name: 'pronoun-of-addressed',
  reason: 'a pronoun, after who is spoken to',
  yes: ['Rain fell.\n\nMary Okello urged Kenya to free [its] prisoners.'],
  no: ['Rain fell.\n\nMary Okello went to Kenya to see its lakes.'],
  find(place) {
    const { index, sentence, tokens, at } = place;
    if (!place.possessive) return null;
    for (let to = at - 1; to > 1 && at - to < 8; to--) {
      const token = tokens[to];
      if (!token || token.form === 'past' || token.form === 'present') return null;
      if (/^(?:modal|auxiliary|relative|subordinator)$/.test(token.pos)) return null;
      // “urged Kenya to free its …”, “kept Kenya from selling its …”
      const acts =
        (token.lower === 'to' && tokens[to + 1]?.form === 'base') ||
        (/^(?:from|in)$/.test(token.lower) && tokens[to + 1]?.form === 'gerund');
      if (!acts) continue;
      const end = tokens[to - 1]?.end;
      const mention = index.inSentence(sentence.index).find((one) => one.end === end);
      if (!mention?.entity || !agrees(place, mention)) return null;
      const governor = tokens[sentence.tokenAt(mention.start) - 1];
      const governs =
        governor?.pos === 'verb' || governor?.lower === 'on' || governor?.lower === 'the';
      return governs ? { entity: mention.entity } : null;
    }
    return null;
  },
};

/** A sieve for one of the ways in which the subjects before tell the antecedent. */
const bySubjects = (
  by: SubjectsTell['by'],
  card: Omit<Sieve<InstitutionPlace, Antecedent>, 'find'>,
): Sieve<InstitutionPlace, Antecedent> => ({
  ...card,
  find({ subjects }) {
    const told = subjects();
    return told?.by === by ? { entity: told.entity } : null;
  },
});

/** What “it” and “they” stand for, the surest first. */
export const institutionSieves: readonly Sieve<InstitutionPlace, Antecedent>[] = [
  beside,
  addressed,
  bySubjects('subject', {
    name: 'pronoun-of-subject',
    reason: 'a pronoun, after the subject of its sentence',
    yes: ['Rain fell.\n\nThe Lakes Agency said [it] would close.'],
    no: ['Rain fell.\n\nThe plan by the Lakes Agency failed because it was late.'],
  }),
  bySubjects('spokesman', {
    name: 'pronoun-of-spokesman',
    reason: 'a pronoun, after whom the spokesperson speaks for',
    yes: ['Rain fell.\n\nA spokesman for the Lakes Agency said [it] would close.'],
    no: ['Rain fell.\n\nA farmer said it would close.'],
  }),
  bySubjects('several', {
    name: 'pronoun-of-several',
    reason: 'a pronoun for several actors',
    yes: ['Rain fell.\n\nKenya and Uganda said [they] would sign.'],
    no: ['Rain fell.\n\nKenya said it would sign.'],
  }),
  bySubjects('previous-subject', {
    name: 'pronoun-of-previous-subject',
    reason: 'a pronoun, after the subject of the sentence before',
    yes: ['Rain fell.\n\nThe Lakes Agency met on Monday. [Its] budget is small.'],
    no: ['Rain fell.\n\nThe rain fell on Monday. Its cost is high.'],
  }),
];

/**
 * Links “it” and “they” to the organisation, country or group that they stand for: what stands
 * right before (“Kenya and its neighbours”), who is told to act (“urged Kenya to free its …”), or
 * the subject of the clause before. A subject that is no actor ends the search, for the pronoun then
 * means that thing; where several actors are meant at once it stays unlinked.
 */
export function addInstitutionPronoun(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
  sentence: Sentence,
  at: number,
): void {
  const tokens = sentence.tagged;
  const token = tokens[at];
  const agreement = token && PRONOUNS.get(token.lower);
  if (!agreement || isPleonastic(tokens, at)) return;
  const place = { ...agreement, index, discourse, quoted, sentence, tokens, at };
  let told: SubjectsTell | null | undefined;
  const subjects = (): SubjectsTell | null => {
    told = told === undefined ? subjectsTell(place) : told;
    return told;
  };
  const found = sift(institutionSieves, { ...place, subjects });
  if (!found) return;
  const { entity, rule } = found;
  index.add({
    start: token.start,
    end: token.end,
    sentence: sentence.index,
    kind: 'pronoun',
    type: entity?.type ?? 'group',
    entity,
    rule,
  });
}
