import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from '../language/nounPhrases';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';
import { canSpeak } from './somebody';
import type { ClaimAct } from '../model';

/** A noun that reports: “Russia's warning that …”. Token indexes. */
export interface NounCue {
  readonly at: number;
  readonly source: TokenRange;
  /** First token of the content: “that”. */
  readonly from: number;
  readonly act: ClaimAct;
}

/** Reporting nouns with a source and a that-clause, left to right. */
export function findNounCues(tokens: readonly TaggedToken[]): NounCue[] {
  const found: NounCue[] = [];
  for (const [at, token] of tokens.entries()) {
    const act = lexicon.nounAct(token);
    if (act === undefined) continue;
    // “rejected claims by NAME that”, tagged as a verb.
    const isNoun =
      token.pos !== 'verb' ||
      (tokens[at - 1]?.pos === 'verb' && tokens[at + 1]?.lower === 'by' && at > 0);
    if (!isNoun) continue;
    const after = authorAfter(tokens, at + 1);
    const from = after?.to ?? at + 1;
    if (tokens[from]?.lower !== 'that' || tokens[from]?.pos !== 'subordinator') continue;
    const source = after ?? authorBefore(tokens, at);
    if (source) found.push({ at, source, from, act });
  }
  return found;
}

/** “a warning by [the ministry] that”, “a call from [nurses] that”. */
function authorAfter(tokens: readonly TaggedToken[], at: number): TokenRange | null {
  const { lower = '' } = tokens[at] ?? {};
  if (/^(?:by|from)$/.test(lower)) return nounPhraseAfter(tokens, at + 1, 'of');
  // “claims made by [NAME] that”
  const isMade = /^(?:made|issued|given|voiced|levelled)$/.test(lower);
  if (isMade && tokens[at + 1]?.lower === 'by') return nounPhraseAfter(tokens, at + 2, 'of');
  // “the warning of [the Agency] that”
  const owner = lower === 'of' ? nounPhraseAfter(tokens, at + 1) : null;
  if (!owner || !canSpeak(tokens, owner)) return null;
  // “the Agency (IEA)”
  const isBracket = tokens[owner.to]?.text === '(' && tokens[owner.to + 2]?.text === ')';
  return isBracket ? { from: owner.from, to: owner.to + 3 } : owner;
}

/** “[Russia]'s warning”, “a [Russian] warning”, “[his] claim”. */
function authorBefore(tokens: readonly TaggedToken[], at: number): TokenRange | null {
  let before = at - 1;
  while (tokens[before]?.pos === 'adjective' && !tokens[before]?.capitalised) before--;
  const token = tokens[before];
  if (!token) return null;
  if (token.pos === 'possessive' || /^['’]$/.test(token.text)) {
    const owner = nounPhraseBefore(tokens, before - 1);
    return owner && { from: owner.from, to: before };
  }
  if (/^(?:his|her|its|their|my|our)$/.test(token.lower)) return { from: before, to: before + 1 };
  return token.capitalised && before > 0 ? { from: before, to: before + 1 } : null;
}
