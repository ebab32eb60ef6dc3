import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { pledgeBefore } from './amountContext';
import type { CuePlace } from './cuePlace';

/** How many sentences before an amount others may be told to give. */
const NEAR = 8;

const isFirm = (token: TaggedToken): boolean =>
  lexicon.is(token, 'sells') ||
  lexicon.is(token, 'ownInterest') ||
  lexicon.is(token, 'companyKind') ||
  /^(?:firms?|compan(?:y|ies)|builders?|winners?|savers?|managers?)$/.test(token.lower);

/** Whether words name people, a place or a body that lives on what others give it. */
export function mayTakeGift({ context, money }: CuePlace, words: readonly TaggedToken[]): boolean {
  if (words.length === 0 || words.some(isFirm)) return false;
  const isKind = words.some(
    (one) =>
      lexicon.is(one, 'recipientKind') ||
      lexicon.is(one, 'facilityKind') ||
      lexicon.is(one, 'donorName') ||
      lexicon.is(one, 'fundKind'),
  );
  return (
    isKind || isState({ context, money }, words) || pledgeBefore(context, money, NEAR) !== undefined
  );
}

/** Whether a country or a government is named in the words. */
function isState(
  { context, money }: Pick<CuePlace, 'context' | 'money'>,
  words: readonly TaggedToken[],
): boolean {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  return context.index
    .inSentence(money.sentence.index)
    .some(
      (one) =>
        one.start >= start &&
        one.end <= end &&
        /^(?:country|government)$/.test(one.entity?.type ?? ''),
    );
}
