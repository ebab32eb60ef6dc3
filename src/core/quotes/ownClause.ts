import { isFinite } from '../language/finite';
import { mainClauseSubject } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';

/** Longest subject with what hangs on it, in tokens. */
const LONGEST = 16;

/** Whether a clause with a subject of its own opens at `from`: “the debate over the port is”. */
export function opensOwnClause(tokens: readonly TaggedToken[], from: number): boolean {
  if (mainClauseSubject(tokens, from)) return true;
  const first = tokens[from];
  // “[handing out the aid] was not arbitrary”
  const isGerund = first?.form === 'gerund' && !lexicon.is(first, 'reports');
  if (!isGerund && first?.pos !== 'determiner' && first?.pos !== 'name') return false;
  const rest = tokens.slice(from + 1, from + LONGEST);
  const end = rest.findIndex((token) => token.kind !== 'word' || isFinite(token));
  return isFinite(rest[end]) && !rest.slice(0, end).some(({ pos }) => pos === 'relative');
}
