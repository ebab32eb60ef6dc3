import type { TaggedToken } from '../language/taggedToken';

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
  // The tagger takes the verb of “to fund clinics” for a noun.
  return (
    (token.pos === 'noun' || token.pos === 'adjective') &&
    /^(?:help|fund|support|aid|fight|combat|tackle|train|house|shelter|repair|supply|upgrade|equip|boost|build|rebuild|protect|improve|clean|test|water|feed|staff|stem|curb|cut|buy|finance|restore|clear|target|counter|back|cover|double|ease|end|open|plant|prevent|reduce|replace|reopen|research|secure|start|study|vaccinate|strengthen|modernise|modernize|insure|resettle|mentor|subsidise|subsidize|electrify)$/.test(
      token.lower,
    )
  );
}
