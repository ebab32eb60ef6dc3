import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';
import { type TokenRange, nounPhraseAfter } from '../language/nounPhrases';
import { type Scene, toRange } from './attribution';
import type { CueVerb } from './cues';
import { isOccasion } from './occasions';

/** What follows a verb that takes a hearer. */
export interface Hearer {
  /** “told [reporters]”: who is spoken to. */
  readonly addressee: Range | null;
  /** “told [a news conference in Kyiv]”: an occasion, not people. */
  readonly occasion: TokenRange | null;
  /** First token behind them. */
  readonly to: number;
}

/** Reads the hearer that starts at token `from`; for a verb without one nothing is stepped over. */
export function readHearer({ tokens }: Scene, verb: CueVerb, from: number): Hearer {
  const isHearer = verb.frame === 'hearer';
  if (!isHearer && verb.lemma !== 'ask') return { addressee: null, occasion: null, to: from };
  const whole = nounPhraseAfter(tokens, from, 'of');
  if (isHearer && whole && isOccasion(tokens, whole)) {
    const occasion = nounPhraseAfter(tokens, from);
    if (occasion) return { addressee: null, occasion, to: occasion.to };
  }
  const phrase = lexicon.is({ lower: verb.lemma }, 'informsOf')
    ? nounPhraseAfter(tokens, from, false)
    : whole;
  const addressee = phrase && toRange(tokens, phrase);
  // “asked the bank to lend”: whom one asks is part of what one asks.
  return { addressee, occasion: null, to: isHearer ? (phrase?.to ?? from) : from };
}
