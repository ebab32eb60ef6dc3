import { nounPhraseAfter } from '../../language/nounPhrases';
import type { Sieve } from '../../language/sieve';
import { subjectBefore } from '../../language/subjects';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import { isGiftKind } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import { donorAfter } from '../donors';
import { behindKind, rangeOf } from '../phraseEnds';
import type { Cue } from '../pledge';
import { namesGiver } from './toldByNoun';
import { beforeGift, beforeQualifiers, groupStart } from '../verbs';

/** How far before “with” the verb of giving may stand, in tokens. */
const NEAR = 9;

/** “[backed] by”, “[made possible] by”, “[benefit] from”: index of the verb before a link; else null. */
function verbBefore(tokens: readonly TaggedToken[], link: number): number | null {
  const { lower = '' } = tokens[link] ?? {};
  const before = tokens[link - 1];
  if (lower === 'from') return lexicon.is(before, 'benefits') ? link - 1 : null;
  if (lower === 'to') return before?.lower === 'thanks' ? link - 1 : null;
  if (!/^(?:by|with|through)$/.test(lower)) return null;
  if (lexicon.is(before, 'funded')) return link - 1;
  return before?.lower === 'possible' && tokens[link - 2]?.lower === 'made' ? link - 2 : null;
}

/** “funded by [the bank] with $5m”: the giver between the verb and the amount. */
function funderBetween(tokens: readonly TaggedToken[], link: number): Cue | null {
  if (tokens[link]?.lower !== 'with') return null;
  for (let at = link - 2; at >= Math.max(0, link - NEAR); at--) {
    if (tokens[at]?.lower !== 'by' || !lexicon.is(tokens[at - 1], 'funded')) continue;
    const phrase = nounPhraseAfter(tokens, at + 1, 'of');
    if (phrase?.to !== link) return null;
    return {
      from: at - 1,
      to: at,
      manner: 'noun',
      subject: rangeOf(tokens, phrase.from, phrase.to),
    };
  }
  return null;
}

/** “a $5m project [funded] by [Japan]”, “the $5m scheme is [funded] by [Japan]”: else null. */
function fundedBehind(place: CuePlace): Cue | null {
  const { tokens, after } = place;
  const noun = [after, after + 1, after + 2].find((at) => lexicon.is(tokens[at], 'fundedKind'));
  if (noun === undefined) return null;
  let at = noun + 1;
  while (
    tokens[at]?.text === ',' ||
    /^(?:auxiliary|adverb)$/.test(tokens[at]?.pos ?? '') ||
    /^(?:which|that)$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  const isFunded =
    at <= noun + 4 && lexicon.is(tokens[at], 'funded') && tokens[at + 1]?.lower === 'by';
  if (!isFunded || !(donorAfter(place, at + 1) || namesGiver(place, at + 1))) return null;
  const phrase = nounPhraseAfter(tokens, at + 2, 'of');
  return (
    phrase && {
      from: at,
      to: at + 1,
      manner: 'noun',
      subject: rangeOf(tokens, phrase.from, phrase.to),
    }
  );
}

export const fundedBy: Sieve<CuePlace, Cue> = {
  name: 'pledge-funded-by',
  reason: 'money that something is paid with or gains from',
  yes: [
    'The pier is [backed] by [£4 million] of government funding.',
    'The pier, [financed] with [£4 million] from [the Harbour Trust], opens in May.',
    'The pier was [made] possible by [£4 million] from [the Harbour Trust].',
    '[Nine ferries] are to [benefit] from [£4 million] in new funding.',
    'A [£4 million] project [funded] by [Japan] will mend the pier.',
    'The pier is [co-financed] by [the Harbour Trust] with [£4 million].',
  ],
  no: [
    'The league is backed by £4 million of television money.',
    'The pier is funded by £4 million from ticket sales.',
    'The firm benefited from £4 million in lower costs.',
  ],
  find(place) {
    const { tokens, first, after, money, isNotGift, isCompared } = place;
    if (isNotGift || isCompared) return null;
    const funded = fundedBehind(place);
    if (funded) return funded;
    const last = beforeGift(tokens, first);
    // “benefit from $5m”: “from” may belong to an amount too.
    const link = lexicon.is(tokens[last], 'benefits') ? last + 1 : last;
    const between = funderBetween(tokens, link);
    if (between) return between;
    const at = verbBefore(tokens, link);
    if (at === null) return null;
    const kind = behindKind(tokens, after);
    const donor =
      donorAfter(place, kind) ?? donorAfter(place, kind + 1) ?? donorAfter(place, kind + 2);
    if (!donor && !isGiftKind(money)) return null;
    const isBenefit = tokens[link]?.lower === 'from';
    const receiver = isBenefit ? subjectBefore(tokens, groupStart(tokens, at)) : null;
    return {
      from: at,
      to: at + 1,
      manner: 'noun',
      giverAfter: ['by', 'from'],
      subject: donor,
      ...(receiver && { recipient: rangeOf(tokens, receiver.from, receiver.to) }),
    };
  },
};

/** Opens a phrase of means: “[with] $5m from the bank”. */
const MEANS = /^(?:with|using)$/;

export const moneyFrom: Sieve<CuePlace, Cue> = {
  name: 'pledge-money-from',
  reason: 'money from a body that gives',
  yes: [
    'The pier was built with [£4 million] [from] [the Harbour Trust].',
    'Thanks to [£4 million] [from] [the Harbour Trust], the pier will open.',
    'The [£4 million], [from] [the Harbour Trust], will mend the pier.',
  ],
  no: [
    'She bought the pier with £4 million from her father.',
    'The pier is left with £4 million from ticket sales.',
    'The £4 million, from ticket sales, will mend the pier.',
  ],
  find(place) {
    const { tokens, first, after, isNotGift, isCompared } = place;
    if (isNotGift || isCompared) return null;
    const kind = behindKind(tokens, after);
    const at = tokens[kind]?.text === ',' ? kind + 1 : kind;
    const donor = donorAfter(place, at);
    if (!donor) return null;
    const link = beforeQualifiers(tokens, first - 1);
    const isThanks = tokens[link]?.lower === 'thanks' && tokens[link + 1]?.lower === 'to';
    const isDefinite = at > kind && link < 0;
    if (!MEANS.test(tokens[link]?.lower ?? '') && !isThanks && !isDefinite) return null;
    return {
      from: at,
      to: at + 1,
      manner: 'receipt',
      giverAfter: ['from'],
      subject: donor,
    };
  },
};
