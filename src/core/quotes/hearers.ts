import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';
import { type TokenRange, nounPhraseAfter } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';
import { isThat, quotationFrom, type Scene, toRange } from './attribution';
import type { CueVerb } from './cues';
import { isOccasion, skipAdjuncts } from './occasions';

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
export function readHearer(scene: Scene, verb: CueVerb, from: number): Hearer {
  const { tokens } = scene;
  const isHearer = verb.frame === 'hearer';
  const spokenTo = isHearer || verb.frame === 'object' ? null : hearerBehindTo(scene, from);
  if (spokenTo) return { addressee: toRange(tokens, spokenTo), occasion: null, to: spokenTo.to };
  if (!isHearer && (verb.lemma !== 'ask' || verb.particle !== null))
    return { addressee: null, occasion: null, to: from };
  const whole = nounPhraseAfter(tokens, from, 'of');
  if (isHearer && whole && isOccasion(tokens, whole)) {
    const occasion = nounPhraseAfter(tokens, from);
    if (occasion) return { addressee: null, occasion, to: occasion.to };
  }
  const phrase =
    verb.asks || lexicon.is({ lower: verb.lemma }, 'informsOf')
      ? nounPhraseAfter(tokens, from, false)
      : whole;
  const addressee = phrase && toRange(tokens, phrase);
  // “asked the bank to lend”: whom one asks is part of what one asks; “asked her whether” has both.
  // “asked the mayor on air: ‘…’” has a question as well.
  const asks =
    phrase !== null && (opensQuestion(tokens[phrase.to]) || isQuestionQuoted(scene, phrase.to));
  const to = isHearer && phrase ? behindApposed(tokens, phrase.to) : phrase?.to;
  return { addressee, occasion: null, to: isHearer || asks ? (to ?? from) : from };
}

/** “told the minister, [NAME,] that”: behind a name that tells who is spoken to. */
function behindApposed(tokens: readonly TaggedToken[], comma: number): number {
  if (tokens[comma]?.text !== ',') return comma;
  let at = comma + 1;
  while (tokens[at]?.pos === 'name') at++;
  if (at === comma + 1) return comma;
  if (tokens[at]?.text === ',') at++;
  return isThat(tokens[at]) ? at : comma;
}

function isQuestionQuoted(scene: Scene, from: number): boolean {
  const { to } = skipAdjuncts(scene.tokens, from);
  const isLed = /^[,:]$/.test(scene.tokens[to]?.text ?? '');
  return isLed && quotationFrom(scene, to + 1) !== undefined;
}

const opensQuestion = (token: TaggedToken | undefined): boolean =>
  /^(?:if|whether|why|how|what|when|where)$/.test(token?.lower ?? '');

/** “said to [the Chancellor]: ‘…’”, “admitted to [reporters] that” */
function hearerBehindTo(scene: Scene, from: number): TokenRange | null {
  const { tokens } = scene;
  const hearer = tokens[from]?.lower === 'to' ? nounPhraseAfter(tokens, from + 1) : null;
  if (!hearer) return null;
  const next = tokens[hearer.to];
  const opens = isThat(next) || quotationFrom(scene, hearer.to) !== undefined;
  const marks =
    /^[,:]$/.test(next?.text ?? '') && quotationFrom(scene, hearer.to + 1) !== undefined;
  return opens || marks || next?.text === ':' ? hearer : null;
}
