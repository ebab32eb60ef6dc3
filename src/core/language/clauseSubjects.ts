import { isTensed } from './finite';
import type { TokenRange } from './nounPhrases';
import { subjectBefore } from './subjects';
import type { TaggedToken } from './taggedToken';

/** The subject of a finite clause. Token indexes, `to` exclusive. */
export interface ClauseSubject extends TokenRange {
  /** First token of the verb group. */
  readonly verb: number;
  /** “the minister, who had left”: the subject is what a relative clause hangs on. */
  readonly relative: boolean;
}

/** The subjects of a sentence's finite clauses, in the order of their verbs. */
export function clauseSubjects(tokens: readonly TaggedToken[]): ClauseSubject[] {
  const found: ClauseSubject[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!opensFiniteGroup(tokens, at)) continue;
    const subject = subjectBefore(tokens, at);
    if (!subject) continue;
    const { from, to, manner } = subject;
    found.push({ from, to, verb: at, relative: manner === 'relative' });
  }
  return found;
}

const NOT_FINITE = /^(?:be|been|being|having|get|'s|’s)$/;

/** Whether a finite verb group starts at `at`: no auxiliary, “to” or determiner leads into it. */
function opensFiniteGroup(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const isAuxiliary = token.pos === 'auxiliary' && !NOT_FINITE.test(token.lower);
  if (!isTensed(token) && !isAuxiliary && token.pos !== 'modal') return false;
  let before = at - 1;
  while (tokens[before]?.pos === 'adverb' || tokens[before]?.pos === 'negation') before--;
  const lead = tokens[before];
  if (!lead || lead.lower === 'to') return false;
  // “a newly agreed plan”: a participle between adjective and noun.
  if (lead.pos === 'adjective' && tokens[at + 1]?.pos === 'noun') return false;
  return !/^(?:auxiliary|modal|determiner|preposition)$/.test(lead.pos);
}
