import type { Range } from '../document/sourceDocument';
import { type TokenRange, nounPhraseAfter } from '../language/nounPhrases';
import { type Scene, toRange } from './attribution';
import type { CueVerb } from './cues';
import { isOccasion } from './occasions';

/** “told [reporters in Geneva] that”, “urged [Russia] to”: who is spoken to. */
export function hearerOf(scene: Scene, verb: CueVerb, from: number): Range | null {
  if (verb.frame !== 'hearer' && verb.lemma !== 'ask') return null;
  if (occasionTold(scene, verb, from)) return null;
  const phrase = hearerPhrase(scene, verb, from);
  return phrase && toRange(scene.tokens, phrase);
}

/** “told [a meeting of leaders] that”, but “assured [the audience] of support”. */
const hearerPhrase = (scene: Scene, verb: CueVerb, from: number): TokenRange | null =>
  nounPhraseAfter(
    scene.tokens,
    from,
    /^(?:assure|inform|remind|convince|persuade|notify|warn|reassure)$/.test(verb.lemma)
      ? false
      : 'of',
  );

/** “told [a news conference in Kyiv]”: an occasion, not people. */
export function occasionTold(scene: Scene, verb: CueVerb, from: number): TokenRange | null {
  if (verb.frame !== 'hearer') return null;
  const phrase = nounPhraseAfter(scene.tokens, from, 'of');
  if (!phrase || !isOccasion(scene.tokens, phrase)) return null;
  return nounPhraseAfter(scene.tokens, from);
}

export function hearerEnd(scene: Scene, verb: CueVerb, from: number): number {
  if (verb.frame !== 'hearer') return from;
  const occasion = occasionTold(scene, verb, from);
  if (occasion) return occasion.to;
  return hearerPhrase(scene, verb, from)?.to ?? from;
}
