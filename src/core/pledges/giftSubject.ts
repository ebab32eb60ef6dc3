import type { FoundMoney } from '../money/foundMoney';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';
import { isInfinitive } from './infinitives';
import { phraseEnd } from './phraseEnds';
import { isFiniteVerb } from './verbs';

/** An end that stands behind the noun of a gift. Token indexes. */
export interface GiftEnd {
  readonly preposition: string;
  readonly from: number;
  readonly to: number;
}

/** How far before an amount the noun of the gift may stand, in tokens. */
const REACH = 40;
/** How many words its verb may have, up to the amount. */
const VERB = 14;

const ALLOTTED = /^(?:allocations?|provisions?|outlays?|appropriations?|envelopes?)$/;

const isGiftNoun = (token: TaggedToken | undefined): boolean =>
  lexicon.is(token, 'raised') || lexicon.is(token, 'giftKind') || ALLOTTED.test(token?.lower ?? '');

/**
 * “The allocation for [the Ministry of Roads] is $5m”, “Support to [the clinics] has been raised
 * from $4m to $5m”: for whom or what a gift is that is the subject of the amount's verb.
 */
export function endOfSubject(
  tokens: readonly TaggedToken[],
  { sentence, start }: FoundMoney,
): GiftEnd | null {
  const first = sentence.tokenAt(start);
  for (let at = first - 2; at >= Math.max(0, first - REACH); at--) {
    const preposition = tokens[at + 1]?.lower ?? '';
    if (!isGiftNoun(tokens[at]) || !/^(?:for|to)$/.test(preposition)) continue;
    // “the Marle Fund for Ports has”: a name is no gift.
    if ([at - 1, at, at + 2].every((one) => tokens[one]?.pos === 'name' || isTitled(tokens, one)))
      continue;
    if (preposition === 'to' && isInfinitive(tokens, at + 2)) return null;
    const to = overNames(tokens, phraseEnd(tokens, at + 2));
    const isSubject = to > at + 2 && to < first && isFiniteVerb(tokens, to);
    return isSubject && isMeasured(tokens, to, first) ? { preposition, from: at + 2, to } : null;
  }
  return null;
}

/** A word in capitals inside a sentence, as in a name. */
const isTitled = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.capitalised === true && tokens[at]?.pos !== 'determiner' && at > 0;

/** “the Department of Ports [and Inland Fisheries] is”: to the verb, over what still is a name. */
function overNames(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  while (/^(?:and|&|-|of)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'name') at++;
  return isFiniteVerb(tokens, at) ? at : from;
}

const BE = /^(?:is|are|was|were|has|have|had|be)$/;

const isSum = (verb: TaggedToken | undefined): boolean =>
  BE.test(verb?.lower ?? '') || lexicon.is(verb, 'risesTo');

/** Whether a verb and its auxiliaries lead to the amount alone: “is being raised by $1m to”. */
const isMeasured = (tokens: readonly TaggedToken[], verb: number, amount: number): boolean =>
  amount - verb <= VERB &&
  isSum(tokens[tokens[verb]?.pos === 'modal' ? verb + 1 : verb]) &&
  tokens
    .slice(verb, amount)
    .every(
      ({ text, pos }) =>
        !/^[,;:]$/.test(text) && pos !== 'name' && pos !== 'pronoun' && pos !== 'subordinator',
    );
