import type { EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import * as lexicon from '../lexicon/lexicon';
import { type Attribution, toRange } from './attribution';
import type { KnownActors, Learned } from './learned';
import type { Speaker } from './speakers';

/** Who was the last to speak. */
export interface LastSpeaker {
  /** Somebody without a name, or null for anybody else. */
  readonly nameless: EntityRecord | null;
  /** Several without a name. */
  readonly group: EntityRecord | null;
  /** Index of the sentence. */
  readonly sentence: number;
}

export const namelessSpeaker: RuleCard = {
  name: 'nameless-speaker',
  reason: 'the subject just before, who has no name',
  yes: [
    'Amara Diallo left early.\n\n“It is late,” said a grain trader. [He] added that the road was bad.',
    'Amara Diallo left early.\n\nA farmer raised his hand. [He] said that the road was bad.',
    'Amara Diallo left early.\n\nThe dockers said the road was bad. [They] said that it was late.',
  ],
  no: ['“It is late,” said Amara Diallo. She added that the road was bad.'],
};

/**
 * He or she of a sentence right behind one whose subject has no name: “said a trader. He warned
 * …” is the trader, whoever the text named before.
 */
export function namelessBefore(
  discourse: Discourse,
  index: KnownActors,
  { source, sentence, cue, content }: Attribution,
  last: LastSpeaker | null,
): Learned | null {
  if (!source) return null;
  const pronoun = discourse.text.slice(source.start, source.end).toLowerCase();
  const again = sameRole(pronoun, sentence, last);
  if (again) return mentioned(again, source, sentence, 'role');
  if (pronoun === 'they') return groupBefore(index, source, sentence, last);
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  // “The minister, he said, had”: he says it of somebody else.
  const isAside = content.start < source.start && content.end > cue.end;
  const isAlone =
    (isAside && last?.nameless) ||
    !index
      .inSentence(sentence.index)
      .some((one) => one.type === 'person' && one.kind !== 'pronoun' && one.end <= source.start);
  if (!isAlone) return null;
  const entity =
    last?.sentence === sentence.index - 1 || last?.sentence === sentence.index
      ? last.nameless
      : subjectOf(index, discourse.sentences[sentence.index - 1], sentence.paragraph);
  if (!entity || !agrees(entity.name, pronoun)) return null;
  return mentioned(entity, source, sentence, 'pronoun');
}

function mentioned(
  actor: EntityRecord,
  source: Range,
  sentence: Sentence,
  kind: 'pronoun' | 'role',
): Learned {
  const { name: rule } = namelessSpeaker;
  return {
    actor,
    mention: { ...source, sentence: sentence.index, kind, rule },
    isSurer: true,
  };
}

/** “The dockers said … [They] warned”: the group that spoke just before, where nothing else tells. */
function groupBefore(
  index: KnownActors,
  source: Range,
  sentence: Sentence,
  last: LastSpeaker | null,
): Learned | null {
  // “A source close to NAME said … they said”: one person, too.
  const speaker = last?.group ?? last?.nameless;
  if (!last || !speaker || sentence.index - last.sentence > 1) return null;
  const known = index
    .inSentence(sentence.index)
    .find((one) => one.start === source.start && one.end === source.end);
  return known?.entity ? null : mentioned(speaker, source, sentence, 'pronoun');
}

/** “A harbour official said … [The official] added”: a role that takes up the one just before. */
function sameRole(
  words: string,
  sentence: Sentence,
  last: LastSpeaker | null,
): EntityRecord | null {
  const head = /^the (\p{Ll}+)$/u.exec(words)?.[1];
  if (!head || !last?.nameless || sentence.index - last.sentence > 1) return null;
  if (head === 'person') return last.nameless;
  return roleOf(last.nameless.name).endsWith(` ${head}`) ? last.nameless : null;
}

/** Whether somebody without a name speaks here, or goes on with he or she. */
export function lastSpeaker(
  discourse: Discourse,
  { source, sentence }: Attribution,
  { entity }: Speaker,
  isPronoun: boolean,
): LastSpeaker {
  const nobody = { nameless: null, group: null, sentence: sentence.index };
  if (!source || !entity) return nobody;
  if (entity.type === 'group') return { ...nobody, group: entity };
  const words = discourse.text.slice(source.start, source.end);
  const isDelegate = entity.type === 'country' || entity.type === 'bloc';
  if (isDelegate ? !isPronoun && !DELEGATE.test(words) : !isNameless(entity)) return nobody;
  const isNew = isDelegate || INDEFINITE.test(words);
  return isNew || isPronoun ? { ...nobody, nameless: entity } : nobody;
}

const isNameless = ({ type, name }: EntityRecord): boolean =>
  type === 'person' &&
  (/^\p{Ll}/u.test(name) || /^\p{Ll}/u.test(roleOf(name).split(' ').at(-1) ?? ''));

/** “harbour official” of “harbour official in Oslo”. */
const roleOf = (name: string): string =>
  name.split(/ (?:of|for|in|at|from|who|with) /, 1)[0] ?? name;

const DELEGATE = new RegExp(String.raw`\b(?:${lexicon.alternatives('delegate')})\b`, 'i');

const INDEFINITE = /^(?:an?|one|another)\s/i;

/** The subject of a sentence in the same paragraph, if it is somebody without a name. */
function subjectOf(
  index: KnownActors,
  sentence: Sentence | undefined,
  paragraph: number,
): EntityRecord | null {
  const [first] = sentence?.clauseSubjects ?? [];
  if (!sentence || sentence.paragraph !== paragraph || !first) return null;
  const source = toRange(sentence.tagged, first);
  const words = sentence.text.slice(source.start - sentence.start, source.end - sentence.start);
  if (!INDEFINITE.test(words)) return null;
  const mention = index
    .inSentence(sentence.index)
    .find((one) => one.start >= source.start && one.end <= source.end && one.kind === 'role');
  const entity = mention?.entity ?? null;
  return entity && isNameless(entity) ? entity : null;
}

/** “spokeswoman” is no he. */
function agrees(role: string, pronoun: 'he' | 'she'): boolean {
  const other = pronoun === 'he' ? 'female' : 'male';
  return !role.split(/\s+/).some((word) => lexicon.is(word.toLowerCase(), other));
}
