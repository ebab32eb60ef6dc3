import type { Range } from '../../document/sourceDocument';
import { isSubjectBefore } from '../../language/clauses';
import type { Discourse, Sentence } from '../../language/discourse';
import type { TaggedToken } from '../../language/taggedToken';
import type { Token } from '../../language/tokens';
import * as lexicon from '../../lexicon/lexicon';
import type { ActorIndex, EntityRecord, Gender } from '../entities';
import { isPerson, isPersonal } from '../humanNouns';
import { isRelation, isRoleHead } from '../personTitles';
import { joined } from '../rolePhrases';
import { type ClauseActor, clauseActors } from './clauseActors';
import { quoteAt } from './quoted';

/** A person without a name: the tokens of the phrase, its article with it, up to its head. */
export interface Nameless {
  readonly sentence: Sentence;
  readonly from: number;
  readonly head: number;
  /** End of what hangs on it: “the head of the mission”. */
  readonly to: number;
  /** Somebody to whom something is done, and a clause that tells why: “held a driver after he”. */
  readonly isAffected: boolean;
}

/**
 * The person without a name with whom “he” or “she” goes on, who is the subject just before: “The
 * defendant was sent home. He …”; “anyone” for whoever it may be: “If a borrower repays, he …”.
 */
export function namelessBefore(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
  sentence: Sentence,
  at: number,
): Nameless | 'anyone' | null {
  const quote = quoteAt(quoted, sentence.tagged[at]?.start ?? 0);
  const inQuote = (one: Sentence, { subject }: ClauseActor): boolean =>
    quoteAt(quoted, one.tagged[subject.from]?.start ?? 0) === quote;
  if (opensWithAnyone(sentence, at) || followsAnyone(sentence, at)) return 'anyone';
  const own = clauseActors(index, sentence).filter(
    (clause) => clause.subject.verb < at && clause.subject.to <= at && inQuote(sentence, clause),
  );
  const last = own.at(-1);
  if (last) return namelessIn(index, discourse, sentence, last);
  const before = discourse.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return null;
  const main = clauseActors(index, before).find((clause) => inQuote(before, clause));
  return main ? namelessIn(index, discourse, before, main) : null;
}

/** The subject of a clause, where it is a person whom the text does not name. */
function namelessIn(
  index: ActorIndex,
  discourse: Discourse,
  sentence: Sentence,
  clause: ClauseActor,
): Nameless | 'anyone' | null {
  if (!isNameless(index, discourse, sentence, clause)) return null;
  const { subject, head } = clause;
  const { lower } = sentence.tagged[head] ?? { lower: '' };
  const isOther = lexicon.is(sentence.tagged[subject.verb], 'says') && tellsOfOthers(lower);
  return isAnyone(lower) || isOther || !isCertainlyHuman(lower)
    ? 'anyone'
    : {
        sentence,
        from: subject.from,
        head,
        to: phraseEnd(sentence, subject, head),
        isAffected: false,
      };
}

/** The end of a subject, without an aside behind a comma. */
function phraseEnd(
  { tagged: tokens }: Sentence,
  { to }: ClauseActor['subject'],
  head: number,
): number {
  const comma = tokens.findIndex(({ kind }, at) => at > head && kind === 'punctuation');
  const isWhole = tokens[head + 1]?.pos === 'preposition' && (comma < 0 || comma >= to);
  return isWhole ? Math.max(head + 1, to) : head + 1;
}

/** “A pal said he was ill”, “An aide said she”: as likely about somebody else. */
const tellsOfOthers = (lower: string): boolean =>
  isRelation(lower) || /^(?:source|insider|aide|pal|official|adviser|advisor)$|^spokes/.test(lower);

/** Told by more than an ending, which “rupee” has as well. */
const isCertainlyHuman = (lower: string): boolean =>
  isRoleHead(lower) || isPerson(lower) || lexicon.is(lower, 'inCourt') || /man$/.test(lower);

const isAnyone = (lower: string): boolean =>
  /^(?:any|every|some|no)(?:one|body)$/.test(lower) || lower === 'whoever';

/**
 * The only person without a name whom the text brings in before a pronoun, in its sentence or the
 * one before: “Police held a driver after he …”.
 */
export function broughtInBefore(
  { sentences }: Pick<Discourse, 'sentences'>,
  quoted: readonly Range[],
  sentence: Sentence,
  at: number,
): Nameless | null {
  const quote = quoteAt(quoted, sentence.tagged[at]?.start ?? 0);
  for (let back = 0; back < 2; back++) {
    const earlier = sentences[sentence.index - back];
    if (earlier?.paragraph !== sentence.paragraph) return null;
    const found = indefinitesIn(earlier, back === 0 ? at : earlier.tagged.length).filter(
      ({ from }) => quoteAt(quoted, earlier.tagged[from]?.start ?? 0) === quote,
    );
    const [only, ...others] = found;
    if (only) return others.length === 0 ? only : null;
  }
  return null;
}

/** The subject of the nearest clause before, where it is “the teen”, “the husband”: known to the reader. */
export function definiteBefore(
  index: ActorIndex,
  { sentences, paragraphs }: Pick<Discourse, 'sentences' | 'paragraphs'>,
  quoted: readonly Range[],
  sentence: Sentence,
  at: number,
): Nameless | null {
  for (let back = 0; back < 2; back++) {
    const earlier = sentences[sentence.index - back];
    if (!earlier || paragraphs[earlier.paragraph]?.kind === 'heading') return null;
    const clauses = clauseActors(index, earlier).filter(
      ({ subject, joint }) =>
        !joint &&
        (back > 0 || (subject.verb < at && subject.to <= at)) &&
        !quoteAt(quoted, earlier.tagged[subject.from]?.start ?? 0),
    );
    for (const { subject, head, mention } of clauses.reverse()) {
      const tokens = earlier.tagged;
      const { lower = '', capitalised = false, tags } = tokens[head] ?? {};
      if (mention?.type === 'person') return null;
      const isOne = isCertainlyHuman(lower) && !capitalised && !tags?.has('Plural');
      const opens = tokens[subject.from]?.lower ?? '';
      if (isOne && !mention && !isBodyNoun(lower) && /^(?:the|this|that)$/.test(opens)) {
        const to = phraseEnd(earlier, subject, head);
        // “The head of the mission”: the text will name its holder.
        if (to > head + 1) return null;
        return { sentence: earlier, from: subject.from, head, to, isAffected: false };
      }
    }
  }
  return null;
}

/** “a 25-year-old man”, “another driver”: noun phrases for one person before token `end`. */
function indefinitesIn(sentence: Sentence, end: number): Nameless[] {
  const { tagged: tokens } = sentence;
  return [...tokens.keys()].slice(0, end).flatMap((from) => {
    if (!/^(?:an?|one|another)$/.test(tokens[from]?.lower ?? '')) return [];
    let head = from + 1;
    while (/^(?:adjective|noun|number|name)$/.test(tokens[head + 1]?.pos ?? '')) head++;
    const { lower = '', tags } = tokens[head] ?? {};
    // “a farmer in [his] sixties” is told whole, and by itself.
    const isOwn = tokens[head + 1]?.lower === 'in' && head + 2 === end;
    const isOne = !isOwn && isCertainlyHuman(lower) && !tags?.has('Plural') && !isBodyNoun(lower);
    const before = tokens[from - 1];
    // Not “is a farmer”, “NAME, a farmer,”.
    const isOther = lexicon.is(before, 'be') || before?.text === ',' || before?.lower === 'as';
    if (isOther || /^bec[ao]mes?$/.test(before?.lower ?? '')) return [];
    const isAffected =
      before?.pos === 'verb' && !lexicon.is(before, 'says') && isReason(tokens[head + 1]);
    return head < end && isOne ? [{ sentence, from, head, to: head + 1, isAffected }] : [];
  });
}

const isReason = (token: TaggedToken | undefined): boolean =>
  /^(?:after|when|while|as|because|before|who|for)$/.test(token?.lower ?? '');

const isBodyNoun = (lower: string): boolean =>
  lexicon.is(lower, 'group') ||
  lexicon.is(lower, 'organizationHead') ||
  lexicon.is(lower, 'organizationKind');

/** What a person without a name is told to be by the words of the phrase. */
export function genderOfNameless({ sentence, from, head }: Nameless): Gender | undefined {
  for (const { lower } of sentence.tagged.slice(from, head + 1)) {
    if (lexicon.is(lower, 'female')) return 'female';
    if (lexicon.is(lower, 'male')) return 'male';
  }
  return undefined;
}

/**
 * Makes somebody without a name an actor: the one who was brought in by that word before, or another
 * one.
 */
export function addNameless(
  index: ActorIndex,
  { sentence, from, head, to }: Nameless,
): EntityRecord | null {
  const tokens = sentence.tagged;
  const opens = tokens[from];
  const noun = tokens[head];
  const last = tokens[to - 1];
  if (!opens || !noun || !last) return null;
  const mentioned = index
    .inSentence(sentence.index)
    .find(({ start, end }) => start <= noun.start && end >= noun.end);
  if (mentioned) return mentioned.type === 'person' ? mentioned.entity : null;
  const isArticled = opens.pos === 'determiner' || opens.pos === 'pronoun';
  const name = joined(tokens.slice(from + (isArticled ? 1 : 0), to));
  const isKnown = /^(?:the|this|that)$/.test(opens.lower);
  const known = index.lookup.byLastWord
    .get(noun.text)
    .findLast(
      ({ type, mentions }) => type === 'person' && mentions.every(({ kind }) => kind !== 'name'),
    );
  const entity = isKnown && known ? known : index.fresh('person', name);
  const at = { start: opens.start, end: last.end, sentence: sentence.index };
  index.add({ ...at, kind: 'role', type: 'person', entity, rule: 'nameless-of-pronoun' });
  return entity;
}

/** “Under the code, any tenant who is ill may stay until he”: anyone, in the clause itself. */
function followsAnyone({ tagged: tokens }: Sentence, at: number): boolean {
  for (let from = at - 2; from >= Math.max(0, at - 24); from--) {
    const token = tokens[from];
    if (token?.pos === 'name') return false;
    if (!/^(?:any|every|each)$/.test(token?.lower ?? '')) continue;
    const head = personBehind(tokens, from);
    const isSubject =
      from === 0 || tokens[from - 1]?.text === ',' || tokens[from - 1]?.lower === 'that';
    if (!isSubject || head === null) return false;
    return isSubjectBefore(tokens, head + 1) || tokens[head + 1]?.lower === 'who';
  }
  return false;
}

const isHumanNoun = (word: string): boolean => isRoleHead(word) || isPersonal(word);

/** Index of the noun for a person behind the determiner at `at`: “any sick [tenant]”; else null. */
function personBehind(tokens: readonly TaggedToken[], at: number): number | null {
  let head = at + 1;
  while (tokens[head]?.pos === 'adjective') head++;
  return isHumanNoun(tokens[head]?.lower ?? '') ? head : null;
}

/** “If a tenant …, she”, “Any tenant who …, she”: whoever it may be. */
function opensWithAnyone({ tagged: tokens }: Sentence, at: number): boolean {
  const isCase = /^(?:if|when|whenever|unless|where|once|until)$/.test(tokens[0]?.lower ?? '');
  const from = isCase ? 1 : 0;
  const opens = isCase ? /^(?:an?|any|every|each)$/ : /^(?:any|every|each)$/;
  if (at < from + 3 || !opens.test(tokens[from]?.lower ?? '')) return false;
  const head = personBehind(tokens, from);
  // Somebody with a name may come in between.
  return head !== null && !tokens.slice(head, at).some((token) => token.pos === 'name');
}

/** “a borrower”, “the defendant”, “anyone”: one person, whom the text does not name. */
function isNameless(
  index: ActorIndex,
  discourse: Discourse,
  sentence: Sentence,
  { subject, head, mention, joint }: ClauseActor,
): boolean {
  if (mention || joint) return false;
  // “NAME, director of the charity, said”: an apposition, or a name in one.
  const start = sentence.tagged[Math.max(0, subject.from - 2)]?.start ?? 0;
  const end = sentence.tagged[subject.verb]?.start ?? 0;
  const isApposed = index
    .inSentence(sentence.index)
    .some((one) => one.type === 'person' && one.end > start && one.start < end);
  if (isApposed) return false;
  const token = sentence.tagged[head];
  if (!token) return false;
  const { lower } = token;
  if (isAnyone(lower)) return true;
  if (token.capitalised && subject.from > 0) return false;
  if (token.tags.has('Plural') || isBodyNoun(lower) || !isHumanNoun(lower)) return false;
  const opens = sentence.tagged[subject.from];
  if (lexicon.is(opens, 'indefinite') || /^(?:my|our|your)$/.test(opens?.lower ?? '')) return true;
  // “her son, who was sorry for his part”
  if (subject.relative && isCertainlyHuman(lower)) return true;
  // “Okello’s mother”
  const isOwned = sentence.tagged[head - 1]?.pos === 'possessive';
  if (isOwned && (isRelation(lower) || lexicon.is(lower, 'kin'))) return true;
  // “The veteran” may well be the person just named, “the defendant” is not.
  return lexicon.is(lower, 'inCourt') || isKnown(discourse, sentence, lower);
}

/** How far back, in sentences, a definite description may have been brought in. */
const REACH = 4;

/** “a driver”, “another driver” */
const isBroughtIn = (tokens: readonly Token[], word: string): boolean =>
  tokens.some(
    ({ lower }, at) => lower === word && /^(?:an?|one|another)$/.test(tokens[at - 1]?.lower ?? ''),
  );

/** Whether the sentences before brought somebody in by that word. */
function isKnown(discourse: Discourse, sentence: Sentence, word: string): boolean {
  for (let back = 1; back <= REACH; back++) {
    const earlier = discourse.sentences[sentence.index - back];
    if (isBroughtIn(earlier?.tokens ?? [], word)) return true;
  }
  return false;
}
