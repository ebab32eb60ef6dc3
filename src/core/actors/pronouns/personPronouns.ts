import type { Range } from '../../document/sourceDocument';
import { isSubjectBefore } from '../../language/clauses';
import type { Discourse, Sentence } from '../../language/discourse';
import type { Token } from '../../language/tokens';
import type { ActorIndex, EntityRecord, Gender, Mention } from '../entities';
import { findRolePhrases } from '../rolePhrases';
import { clauseActors } from './clauseActors';
import { labelledSpeaker } from './labelledSpeaker';
import { followsNameless } from './namelessSubjects';
import { quoteAt } from './quoted';
import * as lexicon from '../../lexicon/lexicon';

interface PersonPronoun {
  readonly gender: Gender;
  /** An object cannot be the subject of its own clause. */
  readonly object: boolean;
}

const PERSONAL = new Map<string, PersonPronoun>(
  Object.entries({
    he: { gender: 'male', object: false },
    him: { gender: 'male', object: true },
    his: { gender: 'male', object: false },
    himself: { gender: 'male', object: false },
    she: { gender: 'female', object: false },
    her: { gender: 'female', object: false },
    hers: { gender: 'female', object: false },
    herself: { gender: 'female', object: false },
  }),
);

/** How many sentences back an antecedent may stand. */
const WINDOW = 4;
/** Lead over the second-best antecedent below which a pronoun stays unlinked. */
const MARGIN = 0.4;
/** The lead that somebody needs who has just come in. */
const NEWCOMER_MARGIN = 1.5;

interface Candidate {
  readonly entity: EntityRecord;
  readonly score: number;
}

/** Whether a token is a pronoun that this file reads. */
export const isPersonPronoun = ({ lower, text }: Token): boolean =>
  PERSONAL.has(lower) && text !== 'HE';

/** Where a pronoun is looked for, and in whose words it stands. */
export interface PronounScene {
  readonly index: ActorIndex;
  readonly discourse: Discourse;
  /** Ranges of the quotations, in order. */
  readonly quoted: readonly Range[];
  /** The quotation around the pronoun, and who speaks it; a speaker is no third person. */
  readonly quote?: Range;
  readonly speaker?: EntityRecord | null;
}

/**
 * Links he and she to the people they stand for, bounded by gender where it is known and ranked by
 * recency and subjecthood (after Lappin and Leass 1994, simplified). A pronoun without a clear
 * antecedent is kept unlinked.
 */
export function addPersonPronoun(scene: PronounScene, sentence: Sentence, at: number): void {
  const token = sentence.tokens[at];
  const pronoun = token && PERSONAL.get(token.lower);
  if (!pronoun) return;
  const linked = antecedent(scene, sentence, at, pronoun);
  // “… extended her detention” does not tell whether the judge is a woman.
  const tells = token.lower === 'he' || token.lower === 'she';
  if (linked && tells && linked.gender === undefined) linked.gender = pronoun.gender;
  scene.index.add({
    start: token.start,
    end: token.end,
    sentence: sentence.index,
    kind: 'pronoun',
    type: 'person',
    entity: linked,
    rule: !linked ? 'pronoun-unlinked' : scene.quote ? 'pronoun-in-quotation' : 'pronoun-recency',
  });
}

function antecedent(
  scene: PronounScene,
  sentence: Sentence,
  at: number,
  pronoun: PersonPronoun,
): EntityRecord | null {
  const { index, discourse, quoted } = scene;
  if (/self$/.test(sentence.tokens[at]?.lower ?? '')) {
    const subject = localSubject(index, sentence, at);
    return subject?.type === 'person' && fitsGender(subject, pronoun) ? subject : null;
  }
  const before = sameBefore(index, quoted, sentence, at, pronoun);
  // Somebody whom an earlier pronoun of the sentence left open stays open.
  if (before && !before.entity) return null;
  const speaker = scene.speaker ?? labelledSpeaker(index, discourse, sentence.paragraph);
  const ahead = announced(index, sentence, at);
  if (ahead && fitsGender(ahead, pronoun) && ahead !== speaker) return ahead;
  const isObjective = isObject(sentence, at, pronoun);
  const isNameless =
    !before && !isObjective && followsNameless(index, discourse, quoted, sentence, at);
  if (isNameless) return null;
  const local = isObjective ? localSubject(index, sentence, at) : null;
  const best = new Map<EntityRecord, number>();
  for (const { entity, mention, score } of peopleBefore(scene, sentence, at)) {
    // “Okello praised him”: the object is someone else than the subject of its clause.
    if (entity === speaker || entity === local || !fitsGender(entity, pronoun)) continue;
    const taken = entity === before?.entity ? TAKEN_UP : 0;
    const known = (entity.gender === pronoun.gender ? 0.6 : 0) + taken;
    const often = Math.min(entity.mentions.length, 6) * 0.12;
    // “On Monday a judge extended her detention”: who has just come in is seldom meant.
    const isNew = entity.gender === undefined && mention.isNewcomer === true;
    const total = score + known + often - (isNew ? 0.8 : 0);
    if (total > (best.get(entity) ?? Number.NEGATIVE_INFINITY)) best.set(entity, total);
  }
  return clearlyBest(scene, sentence, at, best);
}

/** A mention of a person before a pronoun, and how much its place speaks for it. */
interface PersonBefore {
  readonly entity: EntityRecord;
  readonly mention: Mention;
  readonly score: number;
}

function* peopleBefore(
  { index, discourse, quoted, quote }: PronounScene,
  sentence: Sentence,
  at: number,
): Generator<PersonBefore> {
  const position = sentence.tokens[at]?.start ?? sentence.end;
  for (let back = 0; back <= WINDOW; back++) {
    const earlier = discourse.sentences[sentence.index - back];
    if (!earlier) break;
    const sameParagraph = earlier.paragraph === sentence.paragraph;
    let subjecthood: ((mention: Mention) => Subjecthood) | undefined;
    for (const mention of index.inSentence(earlier.index)) {
      if (back === 0 && mention.end > position) continue;
      const { entity } = mention;
      if (mention.type !== 'person' || entity?.type !== 'person') continue;
      // “‘President Seon talks of mines,’ he wrote”: speakers seldom name themselves.
      const around = quoteAt(quoted, mention.start);
      if (around && !quote && sameParagraph) continue;
      // “pressed by NAME”: who hangs on a preposition is seldom taken up again.
      const oblique = afterPreposition(earlier, mention) ? -0.4 : 0;
      subjecthood ??= readSubjects(index, earlier, back === 0 ? at : Infinity);
      const standing = subjecthood(mention);
      const far = standing === 'none' ? oblique : WEIGHT.subject;
      const subject = back === 0 && standing !== 'none' ? WEIGHT[standing] : far;
      const opening = mention.start - earlier.start < 3 ? 0.3 : 0;
      // “… the death of their child, Gloria. She”: who comes in at the very end is the next topic.
      const last =
        back === 1 && mention.kind === 'name' && endsSentence(earlier, mention) ? 0.6 : 0;
      const paragraph = sameParagraph ? 0.8 : 0;
      const sameSentence = back === 0 ? 0.5 : 0;
      const heading = discourse.paragraphs[earlier.paragraph]?.kind === 'heading' ? -1 : 0;
      const spoken = !around || around === quote ? 0 : -0.8;
      const near = subject + opening + paragraph + sameSentence + last;
      yield { entity, mention, score: near + heading + spoken - back * 0.9 };
    }
  }
}

/** The highest of the scores, where nothing leaves it in doubt who is meant. */
function clearlyBest(
  { index, quoted }: PronounScene,
  sentence: Sentence,
  at: number,
  scores: ReadonlyMap<EntityRecord, number>,
): EntityRecord | null {
  const position = sentence.tokens[at]?.start ?? sentence.end;
  const [first, second] = [...scores]
    .map(([entity, score]): Candidate => ({ entity, score }))
    .sort((a, b) => b.score - a.score);
  if (!first) return null;
  const isNear = index
    .inSentence(sentence.index)
    .some((mention) => mention.entity === first.entity && mention.end <= position);
  if (!isNear && hasUnnamed(sentence, at, quoted)) return null;
  const isNewcomer = first.entity.mentions.every((mention) => mention.isNewcomer);
  if (isNewcomer && first.entity.gender === undefined) {
    // “A judge extended her detention”, “An aide said he was ill”: as likely somebody else.
    const isOwn = sentence.tokens[at]?.lower !== 'he' && sentence.tokens[at]?.lower !== 'she';
    if (isOwn || (second && first.score - second.score < NEWCOMER_MARGIN)) return null;
  }
  return second && first.score - second.score < MARGIN ? null : first.entity;
}

/** “a senior official, who … because he”: whether someone without a name stands before. */
const hasUnnamed = (sentence: Sentence, at: number, quoted: readonly Range[]): boolean =>
  findRolePhrases(sentence.tagged).some((phrase) => {
    const opens = sentence.tokens[phrase.from];
    const isIndefinite =
      opens !== undefined && /^(?:an?|one|another|his|her|my|their|our)$/.test(opens.lower);
    return (
      phrase.kind === 'role' && isIndefinite && phrase.to <= at && !quoteAt(quoted, opens.start)
    );
  });

/** Whether a name in apposition ends its sentence: “their child, NAME.” */
const endsSentence = (sentence: Sentence, mention: Mention): boolean =>
  sentence.tagged[sentence.tokenAt(mention.start) - 1]?.text === ',' &&
  sentence.tokenAt(mention.end) >= sentence.tagged.length - 1;

const afterPreposition = (sentence: Sentence, mention: Mention): boolean =>
  sentence.tagged[sentence.tokenAt(mention.start) - 1]?.pos === 'preposition';

const fitsGender = ({ gender }: EntityRecord, pronoun: PersonPronoun): boolean =>
  gender === undefined || gender === pronoun.gender;

/** The person named as subject right after the phrase that the sentence opens with. */
function announced(index: ActorIndex, sentence: Sentence, at: number): EntityRecord | null {
  const { tokens } = sentence;
  if (!lexicon.is(tokens[0], 'preposition')) return null;
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < at || comma > 12) return null;
  const next = tokens[comma + 1]?.start;
  const named = index
    .inSentence(sentence.index)
    .find(({ start, kind, type }) => start === next && kind === 'name' && type === 'person');
  return named && isSubjectBefore(sentence.tagged, sentence.tokenAt(named.end))
    ? named.entity
    : null;
}

/** How much it speaks for somebody that a pronoun of the sentence meant him before. */
const TAKEN_UP = 0.8;

/** The last pronoun of that gender earlier in the sentence, in or out of the same quotation. */
function sameBefore(
  index: ActorIndex,
  quoted: readonly Range[],
  sentence: Sentence,
  at: number,
  { gender }: PersonPronoun,
): Mention | undefined {
  const start = sentence.tokens[at]?.start ?? sentence.end;
  const quote = quoteAt(quoted, start);
  const mentions = index.inSentence(sentence.index);
  for (let last = mentions.length - 1; last >= 0; last--) {
    const mention = mentions[last];
    if (!mention || (quote && mention.start < quote.start)) return undefined;
    if (mention.kind !== 'pronoun' || mention.start >= start) continue;
    if (quoteAt(quoted, mention.start) !== quote) continue;
    const word = sentence.tokens[sentence.tokenAt(mention.start)]?.lower ?? '';
    if (PERSONAL.get(word)?.gender === gender) return mention;
  }
  return undefined;
}

/** How a mention stands in its sentence: subject of the nearest clause before, of another, or neither. */
type Subjecthood = 'relative' | 'nearest' | 'subject' | 'none';

/** How much it speaks for a mention that it is a subject; inside “who …” nearly always. */
const WEIGHT = { relative: 3.4, nearest: 1.6, subject: 1.2 } as const;

/** Tells for the mentions of a sentence what they are the subjects of, seen from token `at`. */
function readSubjects(
  index: ActorIndex,
  sentence: Sentence,
  at: number,
): (mention: Mention) => Subjecthood {
  const all = clauseActors(index, sentence).filter(({ subject }) => subject.verb <= at);
  // “A and his wife B are here. She …”: several are no he or she.
  const joint = at === Infinity ? all.filter((one) => one.joint) : [];
  const before = all.filter((one) => !joint.includes(one));
  const starts = new Set(before.map(({ mention }) => mention?.start));
  const last = before.at(-1);
  const nearest = last?.subject.relative === true ? 'relative' : 'nearest';
  return ({ start, end, entity }) => {
    if (starts.has(start)) return entity === last?.mention?.entity ? nearest : 'subject';
    const to = sentence.tokenAt(end);
    if (joint.some(({ subject }) => subject.from < to && to <= subject.to)) return 'none';
    return isSubjectBefore(sentence.tagged, to) ? 'subject' : 'none';
  };
}

/** Who is the subject of the clause that the object at `at` belongs to. */
function localSubject(index: ActorIndex, sentence: Sentence, at: number): EntityRecord | null {
  const clause = clauseActors(index, sentence).findLast(({ subject }) => subject.verb < at);
  if (!clause) return null;
  const between = sentence.tokens.slice(clause.subject.verb, at);
  const clauseEnds = between.some(({ lower }, offset) => {
    if (!/^(?:and|but)$/.test(lower)) return /^(?:[;:]|that|who|which)$/.test(lower);
    // “had written and had not heard”: the subject goes on.
    const next = sentence.tagged[clause.subject.verb + offset + 1];
    return !/^(?:verb|auxiliary|modal|adverb)$/.test(next?.pos ?? '');
  });
  return clauseEnds ? null : (clause.mention?.entity ?? null);
}

/** What may follow a possessive. */
const OWNED = /^(?:noun|name|adjective|number|adverb|verb)$/;

/** “her” before a noun is a possessive, which the subject may own; alone it is an object. */
function isObject(sentence: Sentence, at: number, { object }: PersonPronoun): boolean {
  if (sentence.tokens[at]?.lower !== 'her') return object;
  const next = sentence.tagged[at + 1];
  return !next || (next.pos === 'mark' ? next.kind !== 'symbol' : !OWNED.test(next.pos));
}
