import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';

/** Whether a verb in the base form stands here: “to improve”, “to help rebuild”. */
export function isInfinitive(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.capitalised || token.kind !== 'word') return false;
  if (token.pos === 'auxiliary') return true;
  if (token.pos === 'verb' && token.form !== 'past' && token.form !== 'gerund') {
    return !token.lower.endsWith('s') || token.lower.endsWith('ss');
  }
  if (token.pos === 'adverb' && next?.pos === 'verb') return true;
  // “to kickstart the appeal”: no noun has an article behind it.
  if (token.pos === 'noun' && next?.pos === 'determiner' && tokens[at - 1]?.lower === 'to')
    return true;
  // The tagger may take the verb of “to fund clinics” for a noun.
  return (token.pos === 'noun' || token.pos === 'adjective') && lexicon.is(token, 'purposeVerb');
}
