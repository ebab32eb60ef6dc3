import type { Range } from '../../document/sourceDocument';
import { isSubjectBefore } from '../../language/clauses';
import { isFinite } from '../../language/finite';
import type { Discourse, Sentence } from '../../language/discourse';
import type { Token } from '../../language/tokens';
import type { ActorIndex, EntityRecord, Gender, Mention } from '../entities';
import { findRolePhrases, type RolePhrase } from '../rolePhrases';
import { clauseActors } from './clauseActors';
import { labelledSpeaker } from './labelledSpeaker';
import {
  addNameless,
  broughtInBefore,
  definiteBefore,
  genderOfNameless,
  type Nameless,
  namelessBefore,
} from './namelessSubjects';
import { isPersonal } from '../humanNouns';
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

/** “[His] Excellency”, “[Her] Honour Judge NAME”: a form of address, not somebody’s own. */
export const opensStyle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:his|her)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.capitalised === true &&
  lexicon.is(tokens[at + 1], 'style');

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
    rule: ruleOf(linked, scene),
  });
}

function ruleOf(linked: EntityRecord | null, { quote }: PronounScene): string {
  if (!linked) return 'pronoun-unlinked';
  return quote ? 'pronoun-in-quotation' : 'pronoun-recency';
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
  if (before && !before.entity && !comesIn(index, sentence, before, at, pronoun)) return null;
  const speaker = scene.speaker ?? labelledSpeaker(index, discourse, sentence.paragraph);
  const isObjective = isObject(sentence, at, pronoun);
  const ahead = isObjective ? null : announced(index, sentence, at);
  if (ahead && fitsGender(ahead, pronoun) && ahead !== speaker) return ahead;
  const isOwn = /^(?:his|her)$/.test(sentence.tokens[at]?.lower ?? '');
  const beside = isOwn && !isObjective && !pronoun.object ? besideAnd(index, sentence, at) : null;
  if (beside && fitsGender(beside, pronoun) && beside !== speaker) return beside;
  if (!before && !isObjective) {
    const nameless = namelessBefore(index, discourse, quoted, sentence, at);
    if (nameless === 'anyone') return null;
    if (nameless && mayBe(nameless, pronoun)) return addNameless(index, nameless);
  }
  // “Okello praised him”: the object is someone else than the subject of its clause.
  const subject = isObjective ? localSubject(index, sentence, at) : null;
  const object = isObjective || pronoun.object ? null : objectOf(index, sentence, at);
  const interrupted = interruptedBy(index, sentence, at);
  const ordered = isObjective ? null : orderedBefore(index, sentence, at);
  const best = new Map<EntityRecord, number>();
  for (const { entity, mention, score } of peopleBefore(scene, sentence, at)) {
    if (entity === subject || entity === object || entity === interrupted) continue;
    if (entity === speaker || !fitsGender(entity, pronoun)) continue;
    const taken = entity === before?.entity ? TAKEN_UP : mention === ordered ? ORDERED : 0;
    const known = (entity.gender === pronoun.gender ? 0.6 : 0) + taken;
    const often = Math.min(entity.mentions.length, 6) * 0.12;
    // “On Monday a judge extended her detention”: who has just come in is seldom meant.
    const isNew = entity.gender === undefined && mention.isNewcomer === true;
    const total = score + known + often - (isNew ? 0.8 : 0);
    if (total > (best.get(entity) ?? Number.NEGATIVE_INFINITY)) best.set(entity, total);
  }
  const clear = clearlyBest(scene, sentence, at, best);
  if (clear && isNamedIn(index, sentence, at, clear)) return clear;
  // “Police held a driver after he”: whoever the sentence itself brings in.
  const nameless = broughtInBefore(discourse, quoted, sentence, at);
  const isFromHere = nameless?.sentence === sentence && nameless.isAffected;
  const isMeant = nameless && (isFromHere || best.size === 0) && mayBe(nameless, pronoun);
  if (isMeant) return addNameless(index, nameless);
  // Nobody at all: “The teen left. As it burnt, he …”
  const known = best.size === 0 ? definiteBefore(index, discourse, quoted, sentence, at) : null;
  return known && mayBe(known, pronoun) ? addNameless(index, known) : clear;
}

/** Whether somebody is mentioned in a sentence before token `at`. */
const isNamedIn = (
  index: ActorIndex,
  sentence: Sentence,
  at: number,
  entity: EntityRecord,
): boolean =>
  index
    .inSentence(sentence.index)
    .some((one) => one.entity === entity && one.end <= (sentence.tokens[at]?.start ?? 0));

const mayBe = (nameless: Nameless, { gender }: PersonPronoun): boolean =>
  (genderOfNameless(nameless) ?? gender) === gender;

/** “[Her] colleague Okello said she”: whether somebody with a name is the subject since. */
function comesIn(
  index: ActorIndex,
  sentence: Sentence,
  before: Mention,
  at: number,
  pronoun: PersonPronoun,
): boolean {
  const clause = clauseActors(index, sentence).findLast(({ subject }) => subject.verb < at);
  const { mention } = clause ?? {};
  if (!mention?.entity || mention.kind === 'pronoun' || mention.end <= before.end) return false;
  return mention.type === 'person' && fitsGender(mention.entity, pronoun);
}

/** “Okello and [her] aides”: whoever stands right before the “and”. */
function besideAnd(index: ActorIndex, sentence: Sentence, at: number): EntityRecord | null {
  if (!/^(?:and|or|with|&)$/.test(sentence.tokens[at - 1]?.lower ?? '')) return null;
  const end = sentence.tokens[at - 2]?.end;
  const mention = index.inSentence(sentence.index).find((one) => one.end === end);
  return mention?.entity?.type === 'person' ? mention.entity : null;
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
  const isAnswer = answers(sentence, at);
  for (let back = 0; back <= WINDOW; back++) {
    const earlier = discourse.sentences[sentence.index - back];
    if (!earlier) break;
    const sameParagraph = earlier.paragraph === sentence.paragraph;
    let subjecthood: ((mention: Mention) => Subjecthood) | undefined;
    const behind = back === 0 ? partOfSubject(index, sentence, at) : null;
    for (const mention of index.inSentence(earlier.index)) {
      if (back === 0 && mention.end > position) continue;
      const { entity } = mention;
      if (mention.type !== 'person' || entity?.type !== 'person') continue;
      // “‘President Seon talks of mines,’ he wrote”: speakers seldom name themselves.
      const around = quoteAt(quoted, mention.start);
      if (around && !quote && (sameParagraph || isSpeaking(sentence, at))) continue;
      // “Asked if Okello would go, he said”: somebody else was asked.
      if (isAnswer && back === 0 && mention.kind === 'name') continue;
      // “pressed by NAME”: who hangs on a preposition is seldom taken up again.
      const oblique = afterPreposition(earlier, mention) ? -0.4 : 0;
      subjecthood ??= readSubjects(index, earlier, back === 0 ? at : Infinity);
      const standing = behind ? standingBeside(behind, mention, subjecthood) : subjecthood(mention);
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

/** “[The minister], he said, had”: whom the clause is about that somebody interrupts to say so. */
function interruptedBy(index: ActorIndex, sentence: Sentence, at: number): EntityRecord | null {
  const tokens = sentence.tagged;
  if (tokens[at - 1]?.text !== ',' || !isSpeaking(sentence, at)) return null;
  let close = at + 1;
  while (/^(?:auxiliary|adverb|verb)$/.test(tokens[close]?.pos ?? '')) close++;
  if (tokens[close]?.text !== ',' || !isFinite(tokens[close + 1])) return null;
  const end = tokens[at - 2]?.end;
  const about = index.inSentence(sentence.index).find((one) => one.end === end);
  return about && about.kind !== 'pronoun' ? about.entity : null;
}

/** “Asked if Okello would go, [he] said”: a pronoun behind the question that it answers. */
const answers = ({ tagged: tokens }: Sentence, at: number): boolean =>
  OPENS_QUESTION.test(tokens[0]?.lower ?? '') &&
  /^(?:he|she)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.text === ',' &&
  /^(?:verb|auxiliary|adverb)$/.test(tokens[at + 1]?.pos ?? '');

/** “[He] also said”: who goes on speaking is seldom whom the quotation before spoke of. */
function isSpeaking({ tagged: tokens }: Sentence, at: number): boolean {
  let verb = at + 1;
  while (/^(?:auxiliary|adverb)$/.test(tokens[verb]?.pos ?? '')) verb++;
  return /^(?:he|she)$/.test(tokens[at]?.lower ?? '') && lexicon.is(tokens[verb], 'says');
}

/** The highest of the scores, where nothing leaves it in doubt who is meant. */
function clearlyBest(
  { index, quoted }: PronounScene,
  sentence: Sentence,
  at: number,
  scores: ReadonlyMap<EntityRecord, number>,
): EntityRecord | null {
  const [first, second] = [...scores]
    .map(([entity, score]): Candidate => ({ entity, score }))
    .sort((a, b) => b.score - a.score);
  if (!first) return null;
  const isNear = isNamedIn(index, sentence, at, first.entity);
  if (!isNear && hasUnnamed(index, sentence, at, quoted)) return null;
  const isNewcomer = first.entity.mentions.every((mention) => mention.isNewcomer);
  if (isNewcomer && first.entity.gender === undefined) {
    // “A judge extended her detention”, “An aide said he was ill”: as likely somebody else.
    const isOwn = sentence.tokens[at]?.lower !== 'he' && sentence.tokens[at]?.lower !== 'she';
    if (isOwn || (second && first.score - second.score < NEWCOMER_MARGIN)) return null;
  }
  return second && first.score - second.score < MARGIN ? null : first.entity;
}

/** “a senior official, who … because he”: whether someone without a name stands before. */
const hasUnnamed = (
  index: ActorIndex,
  sentence: Sentence,
  at: number,
  quoted: readonly Range[],
): boolean =>
  findRolePhrases(sentence.tagged).some((phrase) => {
    const opens = sentence.tokens[phrase.from];
    const isIndefinite =
      opens !== undefined && /^(?:an?|one|another|his|her|my|their|our)$/.test(opens.lower);
    return (
      phrase.kind === 'role' &&
      isIndefinite &&
      phrase.to <= at &&
      !quoteAt(quoted, opens.start) &&
      !isNamed(index, sentence, phrase)
    );
  });

/** “Her colleague NAME”, “a lawyer, NAME,”: whether a role has a name right beside it. */
const isNamed = (index: ActorIndex, sentence: Sentence, { head }: RolePhrase): boolean =>
  index
    .inSentence(sentence.index)
    .some(
      ({ start, end, entity, kind }) =>
        kind !== 'pronoun' &&
        sentence.tokenAt(start) <= head &&
        head <= sentence.tokenAt(end - 1) &&
        entity?.mentions.some((one) => one.kind === 'name' && one.sentence === sentence.index) ===
          true,
    );

/** Whether a name in apposition ends its sentence: “their child, NAME.” */
const endsSentence = (sentence: Sentence, mention: Mention): boolean =>
  sentence.tagged[sentence.tokenAt(mention.start) - 1]?.text === ',' &&
  sentence.tokenAt(mention.end) >= sentence.tagged.length - 1;

const afterPreposition = (sentence: Sentence, mention: Mention): boolean =>
  sentence.tagged[sentence.tokenAt(mention.start) - 1]?.pos === 'preposition';

const fitsGender = ({ gender }: EntityRecord, pronoun: PersonPronoun): boolean =>
  gender === undefined || gender === pronoun.gender;

/**
 * The person who is the subject right after what the sentence opens with: “In her speech the minister
 * said”, “Asked whether she would go, Okello”.
 */
function announced(index: ActorIndex, sentence: Sentence, at: number): EntityRecord | null {
  const { tagged: tokens } = sentence;
  const isAsked =
    OPENS_QUESTION.test(tokens[0]?.lower ?? '') &&
    /^(?:whether|if|why|how|what|when|where)$/.test(tokens[1]?.lower ?? '');
  if (!isAsked && !lexicon.is(tokens[0], 'preposition')) return null;
  const main = clauseActors(index, sentence).find(
    ({ subject }) => subject.from > at && (!isAsked || tokens[subject.from - 1]?.text === ','),
  );
  const { subject, mention } = main ?? {};
  if (!subject || !mention || subject.from > (isAsked ? 2 * MOST_OPENING : MOST_OPENING)) {
    return null;
  }
  // “With what he had, NAME”: only a phrase, no clause of its own.
  const hasClause = clauseActors(index, sentence)[0] !== main;
  if (!isAsked && hasClause) return null;
  return mention.type === 'person' && mention.kind !== 'pronoun' ? mention.entity : null;
}

/** Participles behind which the subject of the sentence is told what he was asked. */
const OPENS_QUESTION = /^(?:asked|questioned|pressed|challenged)$/;

/** How long the phrase that a sentence opens with may be, in tokens. */
const MOST_OPENING = 13;

/** How much it speaks for whoever is to do something of his own: “told Okello to send her list”. */
const ORDERED = 3;

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

/** The owner of the subject, or whom it speaks for, stands as the subject does. */
function standingBeside(
  { owner, spokesman }: PartOfSubject,
  mention: Mention,
  subjecthood: (mention: Mention) => Subjecthood,
): Subjecthood {
  if (mention.start === owner.start) return 'nearest';
  return mention.start === spokesman?.start ? 'none' : subjecthood(mention);
}

/** Whom the subject of a clause belongs to, and who speaks for him there. */
interface PartOfSubject {
  readonly owner: Mention;
  readonly spokesman: Mention | null;
}

/**
 * Whoever the subject of the clause is told by, where that is a thing of his or somebody without a
 * name who acts for him: “[Okello]’s visit matters, for it is his”, “a lawyer for [Okello] said he”.
 */
function partOfSubject(index: ActorIndex, sentence: Sentence, at: number): PartOfSubject | null {
  const tokens = sentence.tagged;
  const clause = clauseActors(index, sentence).findLast(
    // “…, because it was his”
    ({ subject }) => subject.verb < at && tokens[subject.from]?.lower !== 'it',
  );
  if (!clause || clause.joint || clause.subject.relative) return null;
  const { subject, mention, head } = clause;
  const spokesman = mention?.type === 'person' && mention.isNewcomer === true ? mention : null;
  if (mention && !spokesman) return null;
  // “The victim’s mother”: somebody else.
  if (!mention && isPersonal(tokens[head]?.lower ?? '')) return null;
  const [owner, ...others] = index.inSentence(sentence.index).filter((one) => {
    const from = sentence.tokenAt(one.start);
    const to = sentence.tokenAt(one.end - 1) + 1;
    if (one.type !== 'person' || from < subject.from || to > subject.verb) return false;
    return spokesman
      ? from > head && /^(?:for|of|to)$/.test(tokens[from - 1]?.lower ?? '')
      : tokens[to]?.pos === 'possessive' && to < head;
  });
  return owner && others.length === 0 ? { owner, spokesman } : null;
}

/** Whom a subject acts on, who is not the subject: “She told [Okello]”. */
function objectOf(index: ActorIndex, sentence: Sentence, at: number): EntityRecord | null {
  const tokens = sentence.tagged;
  if (!/^s?he$/.test(tokens[at]?.lower ?? '')) return null;
  let verb = at + 1;
  while (/^(?:auxiliary|modal|adverb|negation)$/.test(tokens[verb]?.pos ?? '')) verb++;
  if (tokens[verb]?.pos !== 'verb') return null;
  const start = tokens[verb + 1]?.start;
  const object = index.inSentence(sentence.index).find((one) => one.start === start);
  return object?.type === 'person' ? object.entity : null;
}

/**
 * Who is told or kept to do what a possessive stands in, or parted from what is his: “urged Okello to
 * publish her list”, “stripped Okello of her rank”.
 */
function orderedBefore(index: ActorIndex, sentence: Sentence, at: number): Mention | null {
  const tokens = sentence.tagged;
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '')) return null;
  for (let to = at - 1; to > Math.max(0, at - 8); to--) {
    const token = tokens[to];
    if (!token || token.text === ',' || token.form === 'past' || token.form === 'present') break;
    if (/^(?:modal|auxiliary|relative|subordinator)$/.test(token.pos)) break;
    const isOrder = token.lower === 'to' && tokens[to + 1]?.form === 'base';
    const isParting = to === at - 1 && /^(?:from|of)$/.test(token.lower);
    // “thanked Okello for her help”
    const isPraise =
      to === at - 1 && /^(?:for|over)$/.test(token.lower) && isPraised(index, sentence, to);
    if (!isOrder && !isParting && !isPraise) continue;
    const end = tokens[to - 1]?.end;
    const mention = index.inSentence(sentence.index).find((one) => one.end === end);
    if (mention?.type !== 'person' || mention.kind === 'pronoun') return null;
    return tokens[sentence.tokenAt(mention.start) - 1]?.pos === 'verb' ? mention : null;
  }
  return null;
}

/** “commended [Okello] for”: whether whoever ends before token `to` is praised or blamed for something. */
function isPraised(index: ActorIndex, sentence: Sentence, to: number): boolean {
  const end = sentence.tagged[to - 1]?.end;
  const mention = index.inSentence(sentence.index).find((one) => one.end === end);
  const verb = mention && sentence.tagged[sentence.tokenAt(mention.start) - 1];
  return lexicon.is(verb, 'reports:praise') || lexicon.is(verb, 'reports:accusation');
}

/** Prepositions behind which the subject of the clause itself may stand: “took a map with him”. */
const OWN_PLACE = /^(?:with|behind|around|before|after|near|beside|above)$/;

/** Who is the subject of the clause that the object at `at` belongs to. */
function localSubject(index: ActorIndex, sentence: Sentence, at: number): EntityRecord | null {
  const tokens = sentence.tagged;
  const clause = clauseActors(index, sentence).findLast(({ subject }) => subject.verb < at);
  if (!clause || OWN_PLACE.test(tokens[at - 1]?.lower ?? '')) return null;
  const inner = innerSubject(sentence, clause.subject.verb, at);
  if (inner !== null) {
    return (
      index.inSentence(sentence.index).find(
        ({ start, end, type }) =>
          type === 'person' &&
          sentence.tokenAt(end - 1) === inner &&
          // “was accused by Okello of …”: by another's act.
          tokens[sentence.tokenAt(start) - 1]?.lower !== 'by',
      )?.entity ?? null
    );
  }
  const between = sentence.tokens.slice(clause.subject.verb, at);
  const clauseEnds = between.some(({ lower }, offset) => {
    if (!/^(?:and|but)$/.test(lower)) return /^(?:[;:]|that|who|which)$/.test(lower);
    // “had written and had not heard”: the subject goes on.
    const next = sentence.tagged[clause.subject.verb + offset + 1];
    return !/^(?:verb|auxiliary|modal|adverb)$/.test(next?.pos ?? '');
  });
  return clauseEnds ? null : (clause.mention?.entity ?? null);
}

/**
 * The last token of whoever an infinitive or participle before the object at `at` has for its
 * subject: “urged the [minister] to meet him”, “accused the [council] of blocking her”; null where it
 * has none of its own.
 */
function innerSubject({ tagged: tokens }: Sentence, verb: number, at: number): number | null {
  for (let to = at - 1; to > verb + 1; to--) {
    const next = tokens[to + 1];
    const acts =
      (tokens[to]?.lower === 'to' && next?.form === 'base') ||
      (/^(?:from|of|for|in)$/.test(tokens[to]?.lower ?? '') && next?.form === 'gerund');
    if (!acts) continue;
    // “plans to plot to remove him”: of one and the same.
    const before = tokens[to - 1];
    if (before && /^(?:noun|name|pronoun)$/.test(before.pos)) return to - 1;
  }
  return null;
}

/** What may follow a possessive. */
const OWNED = /^(?:noun|name|adjective|number|adverb|verb)$/;

/** “her” before a noun is a possessive, which the subject may own; alone it is an object. */
function isObject(sentence: Sentence, at: number, { object }: PersonPronoun): boolean {
  if (sentence.tokens[at]?.lower !== 'her') return object;
  const next = sentence.tagged[at + 1];
  return !next || (next.pos === 'mark' ? next.kind !== 'symbol' : !OWNED.test(next.pos));
}
