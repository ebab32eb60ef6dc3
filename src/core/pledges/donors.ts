import type { Range } from '../document/sourceDocument';
import { nounPhraseAfter } from '../language/nounPhrases';
import * as lexicon from '../lexicon/lexicon';
import type { CuePlace } from './cuePlace';
import { rangeOf } from './phraseEnds';

const DONOR = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('publicBody')}|${lexicon.alternatives('donorKind')}|${lexicon.alternatives('donorName')})\b`,
  'i',
);

/**
 * “from [the Arts Council]”: who stands behind “from” or “by” at token `at`, if it is a state or a
 * body that gives money. A firm or a person may as well buy or pay.
 */
export function donorAfter({ context, money, tokens }: CuePlace, at: number): Range | null {
  if (!/^(?:from|by)$/.test(tokens[at]?.lower ?? '')) return null;
  const phrase = nounPhraseAfter(tokens, at + 1, 'of');
  const range = phrase && rangeOf(tokens, phrase.from, phrase.to);
  if (!range) return null;
  // “from council tax”, “from the sale of a bank”
  if (tokens.slice(phrase.from, phrase.to).some((one) => lexicon.is(one, 'noGift'))) return null;
  const isState = context.index
    .inSentence(money.sentence.index)
    .some(
      ({ entity, start, end, kind }) =>
        start >= range.start &&
        end === range.end &&
        kind !== 'pronoun' &&
        /^(?:country|government|bloc)$/.test(entity?.type ?? ''),
    );
  return isState || DONOR.test(context.discourse.text.slice(range.start, range.end)) ? range : null;
}
