import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';

const isBaseVerb = (token: TaggedToken): boolean =>
  lexicon.is(token, 'purposeVerb') ||
  lexicon.is(token, 'helps') ||
  lexicon.verbReadings(token).some(({ form }) => form === 'base');

/** “Norway Pledges $5m to Fight Hunger”: a headline that capitalises all but its small words. */
function isTitleCase(tokens: readonly TaggedToken[]): boolean {
  const long = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 4);
  return long.length > 1 && long.every(({ capitalised }) => capitalised);
}

/** Whether a verb in the base form stands here: “to improve”, “to help rebuild”. */
export function isInfinitive(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word') return false;
  if (token.capitalised)
    return tokens[at - 1]?.lower === 'to' && isBaseVerb(token) && isTitleCase(tokens);
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
