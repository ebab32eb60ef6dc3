import type { Range } from '../../document/sourceDocument';
import type { Discourse, Sentence } from '../../language/discourse';
import type { TaggedToken } from '../../language/tagger';
import type { Token } from '../../language/tokens';
import * as lexicon from '../../lexicon/lexicon';
import type { ActorType } from '../../model';
import type { ActorIndex, EntityRecord, Mention } from '../entities';
import { groupHeads, singularRole } from '../personTitles';
import { joined } from '../rolePhrases';
import { clauseActors, type ClauseActor } from './clauseActors';
import { isPleonastic } from './pleonastic';
import { quoteAt } from './quoted';

interface Agreement {
  readonly plural: boolean;
  readonly possessive: boolean;
}

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

/** What “it” and “they” may stand for. */
const SINGULAR: ReadonlySet<ActorType> = new Set(['organization', 'government', 'country', 'bloc']);
const PLURAL: ReadonlySet<ActorType> = new Set(['group']);

/** A pronoun in its place. */
interface Place extends Agreement {
  readonly index: ActorIndex;
  readonly discourse: Discourse;
  readonly quoted: readonly Range[];
  readonly sentence: Sentence;
  readonly tokens: readonly TaggedToken[];
  readonly at: number;
}

/** What a pronoun stands for: an actor, several at once, or nothing that acts. */
type Antecedent = { readonly entity: EntityRecord; readonly rule: string } | 'joint' | null;

/** Whether a token is a pronoun that this file reads. */
export const isInstitutionPronoun = ({ lower, text }: Token): boolean =>
  PRONOUNS.has(lower) && text !== 'IT';

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
  const found = antecedentOf({ ...agreement, index, discourse, quoted, sentence, tokens, at });
  if (!found) return;
  const linked = found === 'joint' ? null : found.entity;
  index.add({
    start: token.start,
    end: token.end,
    sentence: sentence.index,
    kind: 'pronoun',
    type: linked?.type ?? 'group',
    entity: linked,
    confidence: linked ? 0.65 : 0.3,
    rule: found === 'joint' ? 'pronoun-of-several' : found.rule,
  });
}

function antecedentOf(place: Place): Antecedent {
  const beside = besideIt(place);
  if (beside) return beside;
  const told = toldToAct(place);
  if (told) return told;
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
  const here = fromSubjects(place, sentence, inner, 'pronoun-of-subject');
  if (here !== undefined) return here;
  if (quote && quote.start > sentence.start) return null;
  const before = discourse.sentences[sentence.index - 1];
  if (!before || quote !== quoteAt(quoted, before.start)) return null;
  const earlier = clauseActors(index, before).filter(
    ({ subject }) => quoteAt(quoted, startOf(before.tagged, subject.from)) === quote,
  );
  return fromSubjects(place, before, earlier.slice(0, 1), 'pronoun-of-previous-subject') ?? null;
}

const startOf = (tokens: readonly TaggedToken[], at: number): number => tokens[at]?.start ?? 0;

/**
 * The first of the subjects that agrees. A person is passed over, for “it” may be somebody’s
 * employer further out; a thing ends the search. Undefined when none of the subjects decides.
 */
function fromSubjects(
  place: Place,
  sentence: Sentence,
  subjects: readonly ClauseActor[],
  rule: string,
): Antecedent | undefined {
  for (const clause of subjects) {
    const { mention, joint, subject } = clause;
    if (joint) return place.plural ? 'joint' : null;
    if (!mention) {
      const opens = sentence.tagged[subject.from];
      // “he”, “who”: a person that is known by a pronoun only.
      if (/^(?:he|she|i|we|you|who)$/.test(opens?.lower ?? '')) continue;
      const entity = place.plural ? addGroup(place.index, sentence, clause) : null;
      return entity && { entity, rule };
    }
    const isHere = sentence === place.sentence;
    if (isHere && place.plural && !place.possessive && hasHearers(place, clause)) return null;
    if (agrees(place, mention) && mention.entity) return { entity: mention.entity, rule };
    if (mention.type !== 'person') return null;
    // “A spokesman for the ministry said it …”
    const body = place.plural ? null : bodyIn(place.index, sentence, clause);
    if (body) return { entity: body, rule: 'pronoun-of-spokesman' };
  }
  return undefined;
}

/** “Whips told members that they …”: either may be meant. */
const hasHearers = ({ tokens, at }: Place, { subject }: ClauseActor): boolean =>
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

/** Plural nouns for people that head no role: “villagers”, “women”. */
const PEOPLE =
  /^(?:wo)?men$|^(?:people|children|families|households|parents|pupils|patients|survivors|villagers|islanders|evacuees|customers|commuters|passengers|tenants|owners|growers|operators|vendors|employers|retailers|buyers|neighbou?rs|crews|locals|elders)$/;

/** “Farmers said they would wait”: a group that the text goes on about acts, however vague. */
function addGroup(
  index: ActorIndex,
  sentence: Sentence,
  { subject, head }: ClauseActor,
): EntityRecord | null {
  const tokens = sentence.tagged;
  const { lower } = tokens[head] ?? { lower: '' };
  if (!groupHeads.has(lower) && singularRole(lower) === null && !PEOPLE.test(lower)) return null;
  const opens = tokens[subject.from];
  const start = opens?.start;
  const end = tokens[head]?.end;
  if (start === undefined || end === undefined) return null;
  const from = opens?.pos === 'determiner' ? subject.from + 1 : subject.from;
  const entity = index.ensure('group', joined(tokens.slice(from, head + 1)));
  const base = { start, end, sentence: sentence.index, kind: 'name', type: 'group' } as const;
  index.add({ ...base, entity, confidence: 0.5, rule: 'group-of-pronoun' });
  return entity;
}

function agrees({ plural }: Agreement, { type, kind }: Mention): boolean {
  if (kind === 'demonym') return false;
  return plural ? PLURAL.has(type) : SINGULAR.has(type);
}

/** “[Kenya] and its neighbours”: the mention right before, joined to what it owns. */
function besideIt(place: Place): Antecedent {
  const { index, sentence, tokens, at } = place;
  if (!place.possessive || !/^(?:and|or|with|&)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const end = tokens[at - 2]?.end ?? -1;
  const mention = index.inSentence(sentence.index).find((one) => one.end === end);
  if (!mention?.entity || !agrees(place, mention)) return null;
  return { entity: mention.entity, rule: 'pronoun-beside' };
}

/** “urged [Kenya] to free its prisoners”: who is to act is the subject of the infinitive. */
function toldToAct(place: Place): Antecedent {
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
    return governs ? { entity: mention.entity, rule: 'pronoun-of-addressed' } : null;
  }
  return null;
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

/** What an actor, and hardly a thing, is said to be. */
const AGENTIVE =
  /^(?:ready|willing|able|unable|unwilling|prepared|concerned|committed|confident|aware|unaware|determined|disappointed|open|responsible|working|considering|planning|preparing|looking|seeking|trying|investigating|reviewing|studying|monitoring|negotiating|talking|pleased|proud|grateful|informed|told|asked|accused|forced|required|obliged|consulted|warned|involved|owed|fined|sued|entitled|cooperating|co-operating|complying|obeying|spending|hiring|cutting|sending|building|offering|pulling|moving|taking|doing|making)$/;

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
  return !copula || AGENTIVE.test(tokens[next]?.lower ?? '');
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
