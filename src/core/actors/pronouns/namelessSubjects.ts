import type { Range } from '../../document/sourceDocument';
import { isSubjectBefore } from '../../language/clauses';
import type { Discourse, Sentence } from '../../language/discourse';
import type { TaggedToken } from '../../language/taggedToken';
import type { Token } from '../../language/tokens';
import * as lexicon from '../../lexicon/lexicon';
import type { ActorIndex } from '../entities';
import { isPersonal } from '../humanNouns';
import { isRoleHead } from '../personTitles';
import { type ClauseActor, clauseActors } from './clauseActors';
import { quoteAt } from './quoted';

/**
 * Whether “he” or “she” goes on with a person without a name, who is the subject just before: “If a
 * borrower repays, he …”, “The defendant was sent home. He …”.
 */
export function followsNameless(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
  sentence: Sentence,
  at: number,
): boolean {
  const quote = quoteAt(quoted, sentence.tagged[at]?.start ?? 0);
  const inQuote = (one: Sentence, { subject }: ClauseActor): boolean =>
    quoteAt(quoted, one.tagged[subject.from]?.start ?? 0) === quote;
  if (opensWithAnyone(sentence, at) || followsAnyone(sentence, at)) return true;
  const own = clauseActors(index, sentence).filter(
    (clause) => clause.subject.verb < at && clause.subject.to <= at && inQuote(sentence, clause),
  );
  const last = own.at(-1);
  if (last) return isNameless(index, discourse, sentence, last);
  const before = discourse.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return false;
  const main = clauseActors(index, before).find((clause) => inQuote(before, clause));
  return main !== undefined && isNameless(index, discourse, before, main);
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
  if (/^(?:any|every|some|no)(?:one|body)$/.test(lower) || lower === 'whoever') return true;
  if (token.capitalised && subject.from > 0) return false;
  if (token.tags.has('Plural') || lexicon.is(lower, 'group')) return false;
  if (lexicon.is(lower, 'organizationHead') || lexicon.is(lower, 'organizationKind')) return false;
  if (!isHumanNoun(lower)) return false;
  const opens = sentence.tagged[subject.from];
  if (lexicon.is(opens, 'indefinite') || /^(?:my|our|your)$/.test(opens?.lower ?? '')) return true;
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
