import type { Range } from '../../document/sourceDocument';
import type { Discourse, Sentence } from '../../language/discourse';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import type { ActorType } from '../../model';
import type { ActorIndex, EntityRecord, Mention } from '../entities';
import { singularRole } from '../personTitles';
import { joined } from '../rolePhrases';
import { clauseActors, type ClauseActor } from './clauseActors';
import { quoteAt } from './quoted';

/** What “it” and “they” agree with. */
export interface Agreement {
  readonly plural: boolean;
  readonly possessive: boolean;
}

/** What “it” and “they” may stand for. */
const SINGULAR: ReadonlySet<ActorType> = new Set(['organization', 'government', 'country', 'bloc']);
const PLURAL: ReadonlySet<ActorType> = new Set(['group']);

/** A pronoun in its place. */
export interface PronounPlace extends Agreement {
  readonly index: ActorIndex;
  readonly discourse: Discourse;
  readonly quoted: readonly Range[];
  readonly sentence: Sentence;
  readonly tokens: readonly TaggedToken[];
  readonly at: number;
}

/** What the subjects before a pronoun tell of it. */
export interface SubjectsTell {
  /** The subject of the sentence or of the one before, whom a spokesman speaks for, or several. */
  readonly by: 'subject' | 'previous-subject' | 'spokesman' | 'several';
  /** Null for several at once. */
  readonly entity: EntityRecord | null;
}

/**
 * What the subject of the clause before says of “it” or “they”. A subject that is no actor ends the
 * search, for the pronoun then means that thing: null.
 */
export function subjectsTell(place: PronounPlace): SubjectsTell | null {
  const { index, discourse, sentence, tokens, at, quoted } = place;
  const offset = tokens[at]?.start ?? 0;
  const quote = quoteAt(quoted, offset);
  const own = clauseActors(index, sentence).filter(
    ({ subject }) => subject.verb <= at && quoteAt(quoted, startOf(tokens, subject.from)) === quote,
  );
  // “accused it”: the object is not the subject of its own clause.
  const word = tokens[at]?.lower;
  const isObject = word === 'them' || (word === 'it' && !isFiniteAfter(tokens, at));
  if (isObject && !place.plural && !isActedOn(tokens, at)) return null;
  const isSubject = !isObject && !place.possessive && !place.plural;
  if (isSubject && !isReported(tokens, at)) {
    // “fears that it would …”, “found that it had …”: of what or whom, the verb does not say.
    if (governor(tokens, at)?.pos === 'verb' || !mayAct(tokens, at)) return null;
  }
  const inner = own.reverse().slice(isObject ? 1 : 0);
  const here = fromSubjects(place, sentence, inner, 'subject');
  if (here !== undefined) return here;
  if (quote && quote.start > sentence.start) return null;
  const before = discourse.sentences[sentence.index - 1];
  if (!before || quote !== quoteAt(quoted, before.start)) return null;
  const earlier = clauseActors(index, before).filter(
    ({ subject }) => quoteAt(quoted, startOf(before.tagged, subject.from)) === quote,
  );
  return fromSubjects(place, before, earlier.slice(0, 1), 'previous-subject') ?? null;
}

const startOf = (tokens: readonly TaggedToken[], at: number): number => tokens[at]?.start ?? 0;

/**
 * The first of the subjects that agrees. A person is passed over, for “it” may be somebody’s
 * employer further out; a thing ends the search. Undefined when none of the subjects decides.
 */
function fromSubjects(
  place: PronounPlace,
  sentence: Sentence,
  subjects: readonly ClauseActor[],
  by: SubjectsTell['by'],
): SubjectsTell | null | undefined {
  for (const clause of subjects) {
    const { mention, joint, subject } = clause;
    if (joint) return place.plural ? { by: 'several', entity: null } : null;
    if (!mention) {
      const opens = sentence.tagged[subject.from];
      // “he”, “who”: a person that is known by a pronoun only.
      if (/^(?:he|she|i|we|you|who)$/.test(opens?.lower ?? '')) continue;
      const entity = place.plural ? addGroup(place.index, sentence, clause) : null;
      return entity && { by, entity };
    }
    const isHere = sentence === place.sentence;
    if (isHere && place.plural && !place.possessive && hasHearers(place, clause)) return null;
    if (agrees(place, mention) && mention.entity) return { by, entity: mention.entity };
    if (mention.type !== 'person') return null;
    // “A spokesman for the ministry said it …”
    const body = place.plural ? null : bodyIn(place.index, sentence, clause);
    if (body) return { by: 'spokesman', entity: body };
  }
  return undefined;
}

/** “Whips told members that they …”: either may be meant. */
const hasHearers = ({ tokens, at }: PronounPlace, { subject }: ClauseActor): boolean =>
  tokens
    .slice(subject.verb, at)
    .some(
      (token, offset) =>
        lexicon.is(token, 'tells') &&
        /[^s]s$|men$/.test(tokens[subject.verb + offset + 1]?.lower ?? ''),
    );

/** The institution that a person who is a subject speaks for. */
function bodyIn(
  index: ActorIndex,
  sentence: Sentence,
  { subject, head }: ClauseActor,
): EntityRecord | null {
  const from = sentence.tagged[head]?.end ?? sentence.end;
  const to = sentence.tagged[subject.to - 1]?.end ?? sentence.start;
  const inside = index
    .inSentence(sentence.index)
    .find(({ start, end, type }) => start > from && end <= to && SINGULAR.has(type));
  return inside?.entity ?? null;
}

/** “Farmers said they would wait”: a group that the text goes on about acts, however vague. */
function addGroup(
  index: ActorIndex,
  sentence: Sentence,
  { subject, head }: ClauseActor,
): EntityRecord | null {
  const tokens = sentence.tagged;
  const { lower } = tokens[head] ?? { lower: '' };
  if (!lexicon.is(lower, 'group') && singularRole(lower) === null && !lexicon.is(lower, 'people'))
    return null;
  const opens = tokens[subject.from];
  const start = opens?.start;
  const end = tokens[head]?.end;
  if (start === undefined || end === undefined) return null;
  const from = opens?.pos === 'determiner' ? subject.from + 1 : subject.from;
  const entity = index.ensure('group', joined(tokens.slice(from, head + 1)));
  const base = { start, end, sentence: sentence.index, kind: 'name', type: 'group' } as const;
  index.add({ ...base, entity, rule: 'group-of-pronoun' });
  return entity;
}

/** Whether a mention may be what the pronoun stands for. */
export function agrees({ plural }: Agreement, { type, kind }: Mention): boolean {
  if (kind === 'demonym') return false;
  return plural ? PLURAL.has(type) : SINGULAR.has(type);
}

/** Whether the word before is a verb or preposition whose object is an actor. */
const isActedOn = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon.is(tokens[at - 1], 'actsOn') || tokens[at - 1]?.lower === 'against';

/** “The agency said (that) it …”: who speaks speaks of itself. */
const isReported = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon.is(governor(tokens, at), 'says');

/** The verb right before “(that) it”. */
const governor = (tokens: readonly TaggedToken[], at: number): TaggedToken | undefined =>
  tokens[tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1];

/** Whether what is said of a subject “it” may be said of an actor: not “it is complete”. */
function mayAct(tokens: readonly TaggedToken[], at: number): boolean {
  let next = at + 1;
  let copula = false;
  for (;;) {
    const token = tokens[next];
    if (!token) return false;
    if (lexicon.is(token, 'be')) copula = true;
    else if (!/^(?:auxiliary|modal|adverb|negation)$/.test(token.pos)) break;
    next++;
  }
  return !copula || lexicon.is(tokens[next], 'ofActor');
}

/** Whether a finite verb follows, so that the pronoun is its subject. */
function isFiniteAfter(tokens: readonly TaggedToken[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.pos === 'adverb') next++;
  const token = tokens[next];
  if (!token) return false;
  if (token.pos === 'modal' || token.pos === 'auxiliary') return true;
  return token.pos === 'verb' && (token.form === 'past' || token.form === 'present');
}
