import { skipMidfield } from '../language/clauses';
import { isFinite } from '../language/finite';
import { nounPhraseAfter } from '../language/nounPhrases';
import { mainClauseSubject, type Subject } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { canSpeak } from './somebody';

/** Longest subject with what hangs on it, in tokens. */
const LONGEST = 16;

/** Whether a clause with a subject of its own opens at `from`: “the debate over the port is”. */
export function opensOwnClause(tokens: readonly TaggedToken[], from: number): boolean {
  if (mainClauseSubject(tokens, from) || opensPlural(tokens, from)) return true;
  const first = tokens[from];
  // “[handing out the aid] was not arbitrary”
  const isGerund = first?.form === 'gerund' && !lexicon.isAt(tokens, from, 'reports');
  if (!isGerund && first?.pos !== 'determiner' && first?.pos !== 'name') return false;
  const rest = tokens.slice(from + 1, from + LONGEST);
  const end = rest.findIndex((token) => token.kind !== 'word' || isFinite(token));
  return isFinite(rest[end]) && !rest.slice(0, end).some(({ pos }) => pos === 'relative');
}

/** “farmers continue to plant”: a plural with its verb, which has the form of an infinitive. */
function opensPlural(tokens: readonly TaggedToken[], from: number): boolean {
  const phrase = nounPhraseAfter(tokens, from);
  const head = phrase && tokens[phrase.to - 1];
  const verb = phrase && tokens[skipMidfield(tokens, phrase.to)];
  return head?.pos === 'noun' && head.tags.has('Plural') && verb?.form === 'base';
}

/** Longest aside between a subject and its verb, in tokens. */
const LONGEST_ASIDE = 40;

/** “Insisting that it was safe, [NAME], who had built it, said”: an aside before the verb. */
export function subjectBeforeAside(tokens: readonly TaggedToken[], from: number): Subject | null {
  const phrase = nounPhraseAfter(tokens, from);
  if (!phrase || tokens[phrase.to]?.text !== ',' || !canSpeak(tokens, phrase)) return null;
  const close = tokens.findIndex(
    ({ text }, at) =>
      text === ',' &&
      at > phrase.to + 1 &&
      at < phrase.to + LONGEST_ASIDE &&
      isFinite(tokens[at + 1]),
  );
  return close > 0 ? { ...phrase, manner: 'before' } : null;
}
