import { isSubjectBefore, skipMidfield } from '../language/clauses';
import { PhraseTable } from '../language/phraseTable';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { isRoleHead } from './personTitles';
import { states } from '../lexicon/states';

let table: PhraseTable<string> | undefined;

/** States and provinces with the codes of their countries. */
export function statePhrases(): PhraseTable<string> {
  table ??= new PhraseTable(states);
  return table;
}

/** Whether a place acts or is acted on as its government: “Ohio sued”, “accused Kerala of”. */
export function governs(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.pos === 'preposition') return /^(?:against|by|with|between)$/.test(before.lower);
  // “in northern Manitoba”: a part of the map.
  if (lexicon.is(before, 'direction') || before?.pos === 'adjective') return false;
  if (before?.text.startsWith('-') === true) return false;
  if (before?.pos === 'verb' && lexicon.is(before, 'actsOn')) return true;
  // “Bavaria and Saxony pledged”
  if (tokens[to]?.lower === 'and' && tokens[to + 1]?.capitalised === true) {
    const next = statePhrases().at(tokens, to + 1);
    return next !== undefined && isSubjectBefore(tokens, next.to);
  }
  // “Sindh's chief minister”
  if (tokens[to]?.pos === 'possessive') {
    return tokens
      .slice(to + 1, to + 4)
      .some((token) => isRoleHead(token.lower) || lexicon.is(token, 'ofGovernment'));
  }
  if (!isSubjectBefore(tokens, to)) return false;
  // “Ohio is a state”: what it is, and not what it does.
  const verb = skipMidfield(tokens, to);
  const isCopula = lexicon.is(tokens[verb], 'be');
  return !isCopula || tokens[verb + 1]?.form === 'gerund';
}
