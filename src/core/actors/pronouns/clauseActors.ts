import type { ClauseSubject } from '../../language/clauseSubjects';
import type { Sentence } from '../../language/discourse';
import type { TaggedToken } from '../../language/taggedToken';
import type { ActorIndex, Mention } from '../entities';
import { isRoleHead } from '../personTitles';

/** Who or what is the subject of a clause, for a pronoun that may take it up. */
export interface ClauseActor {
  readonly subject: ClauseSubject;
  /** Token of the subject's head noun. */
  readonly head: number;
  /** The mention that holds the subject's head; null when the subject is no actor. */
  readonly mention: Mention | null;
  /** “Kenya and Uganda”, “Okello and Reth”: more than one. */
  readonly joint: boolean;
}

interface Known {
  readonly subjects: readonly ClauseSubject[];
  /** How many mentions the sentence had when `actors` was read. */
  mentions: number;
  actors: readonly ClauseActor[];
}

const knownOf = new WeakMap<ActorIndex, WeakMap<Sentence, Known>>();

/** The subjects of a sentence's clauses with the mentions that they are, in order. */
export function clauseActors(index: ActorIndex, sentence: Sentence): readonly ClauseActor[] {
  const mentions = index.inSentence(sentence.index);
  const known = knownOf.get(index) ?? new WeakMap<Sentence, Known>();
  knownOf.set(index, known);
  const entry = known.get(sentence) ?? newlyKnown(sentence);
  known.set(sentence, entry);
  if (entry.mentions === mentions.length) return entry.actors;
  const { subjects } = entry;
  const heads = subjects.map((subject) => headOf(sentence.tagged, subject));
  const over = longestOver(sentence, mentions);
  entry.mentions = mentions.length;
  entry.actors = subjects.map((subject, at) => {
    const head = heads[at] ?? subject.from;
    const mention = over.get(head) ?? null;
    // “[Poet and professor NAME]” is one.
    const isOne =
      mention !== null &&
      isRoleHead(sentence.tagged[head]?.lower ?? '') &&
      sentence.tokenAt(mention.end - 1) > head + 1;
    const joint = !isOne && isJoint(sentence.tagged, subject, head);
    return { subject, head, mention, joint };
  });
  return entry.actors;
}

const newlyKnown = ({ clauseSubjects: subjects }: Sentence): Known => ({
  subjects,
  mentions: -1,
  actors: [],
});

/** For each token the longest mention that it belongs to. */
function longestOver(sentence: Sentence, mentions: readonly Mention[]): Map<number, Mention> {
  const over = new Map<number, Mention>();
  for (const mention of mentions) {
    const to = sentence.tokenAt(mention.end - 1);
    for (let at = sentence.tokenAt(mention.start); at <= to; at++) {
      const other = over.get(at);
      if (!other || other.end - other.start < mention.end - mention.start) over.set(at, mention);
    }
  }
  return over;
}

/** The head of a noun phrase: the last word before what hangs on it. */
function headOf(tokens: readonly TaggedToken[], { from, to }: ClauseSubject): number {
  let head = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.pos === 'preposition' || token.text === ',') break;
    if (token.lower === 'and' || token.lower === 'or') break;
    if (token.pos !== 'determiner') head = at;
  }
  return head;
}

/** Whether an “and” joins the head to another: “Kenya and its neighbours”. */
function isJoint(tokens: readonly TaggedToken[], { to }: ClauseSubject, head: number): boolean {
  const next = tokens[head + 1];
  return head + 1 < to && (next?.lower === 'and' || next?.text === ',');
}
