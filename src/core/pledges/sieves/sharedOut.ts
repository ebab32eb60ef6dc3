import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';
import { behindKind, rangeOf } from '../phraseEnds';
import { beforeQualifiers, doerOf } from '../verbs';

/** How far before an item the colon of its list may stand, in tokens. */
const REACH = 90;
/** How many tokens of the words before a colon are read. */
const LEAD = 40;

export const sharedOut: Sieve<CuePlace, Cue> = {
  name: 'pledge-shared-out',
  reason: 'an item of a list that says where the money goes',
  yes: [
    'The [money] will go through two agencies: [€4 million] to [Caritas] to repair wells, and €2 million to the Tarn Fund for food.',
    'The [money] will go through two agencies: €4 million to Caritas to repair wells, and [€2 million] to [the Tarn Fund] for food.',
    'The [aid] will be split as follows: [€4 million] for vaccines and €2 million for tents.',
    'The [grants] were shared between two towns: £9,000 to Orme and [£5,000] to [Tarn].',
    'The [support] is channelled via partners on the ground – [€4 million] to [Caritas] and €1 million to Oxfam.',
    '[Norway] [announced] new support for Chad: [€4 million] for wells and €3 million for tents.',
    'Included in the [funding] is [€4 million] to repair wells and €3 million to dig ponds.',
  ],
  no: [
    'The cost will be shared as follows: €4 million for steel and €2 million for glass.',
    'The firm lost money in two places: €4 million to fraud and €2 million to fire.',
    'The aid was cut in two places: €4 million for wells and €2 million for tents.',
    'The debts are owed to two lenders: €4 million to Orme Bank and €2 million to Tarn.',
    'Norway pledged €6 million: €4 million for wells and €2 million for tents.',
  ],
  find(place) {
    const { tokens, first, after, isNotGift, isCompared } = place;
    if (isNotGift || isCompared || !hasEnd(tokens, after)) return null;
    const opener = beforeQualifiers(tokens, first - 1);
    return (
      goesOn(place, opener) ??
      (isColon(tokens[opener]) ? opens(place, opener) : inverted(place, opener))
    );
  },
};

const isColon = (token: TaggedToken | undefined): boolean =>
  /^(?:[:–—]|--)$/.test(token?.text ?? '');

/** “to Kenya”, “each for wells”, “in grants to repair”: right behind an item. */
function hasEnd(tokens: readonly TaggedToken[], after: number): boolean {
  let at = behindKind(tokens, after);
  while (/^(?:each|apiece|more)$/.test(tokens[at]?.lower ?? '')) at++;
  return /^(?:to|for|towards?|into)$/.test(tokens[at]?.lower ?? '');
}

/** The second item of a list and those behind it. */
function goesOn({ tokens, earlier, money }: CuePlace, opener: number): Cue | null {
  const isLink = /^(?:,|;|and|plus)$/.test(tokens[opener]?.lower ?? '');
  if (!isLink || earlier?.list === undefined || earlier.money.sentence !== money.sentence)
    return null;
  const from = money.sentence.tokenAt(earlier.cue.start);
  return {
    from,
    to: money.sentence.tokenAt(earlier.cue.end - 1) + 1,
    manner: 'elided',
    giverOf: earlier,
    list: earlier.list,
    state: earlier.state,
  };
}

/** The first item behind a colon, if the words before it speak of money that is given. */
function opens({ tokens, money }: CuePlace, colon: number): Cue | null {
  if (colon > REACH) return null;
  const from = leadStart(tokens, colon);
  const lead = tokens.slice(from, colon);
  const speaksOfAmount = lead.some((one) => one.kind === 'symbol' || /^\p{Sc}/u.test(one.text));
  const isDoubtful = lead.some(
    (one) =>
      (lexicon.is(one, 'noGift') && !/^(?:budget|spending|jobs?)$/.test(one.lower)) ||
      lexicon.is(one, 'doubtsGift') ||
      lexicon.is(one, 'quarrel'),
  );
  if (speaksOfAmount || isDoubtful) return null;
  const list = money.sentence.start;
  const giver = announces(tokens, from, colon);
  if (giver) return { ...giver, list };
  const noun = lead.findIndex(isGiven);
  if (noun === -1 || !lead.some(sharesOut)) return null;
  const isDone = lead.some(({ lower }) => /^(?:was|were|been)$/.test(lower));
  return {
    from: from + noun,
    to: from + noun + 1,
    manner: 'elided',
    subject: null,
    list,
    ...(isDone && { state: 'paid' as const }),
  };
}

/** Where the words before a colon start: behind a dateline or the sentence's own start. */
function leadStart(tokens: readonly TaggedToken[], colon: number): number {
  let from = Math.max(0, colon - LEAD);
  for (let at = from; at < colon; at++) {
    if (/^(?:[.;:–—-]|--)$/.test(tokens[at]?.text ?? '')) from = at + 1;
  }
  return from;
}

const isGiven = (token: TaggedToken): boolean =>
  token.pos !== 'verb' &&
  (lexicon.is(token, 'giftKind') || lexicon.is(token, 'aid')) &&
  !/^(?:project|initiative|plan|promise)$/.test(token.lower);

const sharesOut = (token: TaggedToken): boolean =>
  lexicon.is(token, 'servesAs') ||
  lexicon.is(token, 'serves') ||
  /^(?:follows|delivered|distributed|paid|finances?|funds?|supports?)$/.test(token.lower);

/** “[Norway] announced new support for Chad:” */
function announces(tokens: readonly TaggedToken[], from: number, colon: number): Cue | null {
  for (let at = from; at < colon; at++) {
    const isTold =
      lexicon.isForm(tokens[at], 'pledges:announcement', 'past') ||
      lexicon.isForm(tokens[at], 'pledges:promise', 'past');
    if (!isTold || !tokens.slice(at + 1, colon).some(isGiven)) continue;
    const doer = doerOf(tokens, at);
    return (
      doer && {
        from: doer.from,
        to: at + 1,
        manner: 'elided',
        subject: rangeOf(tokens, doer.subject.from, doer.subject.to),
      }
    );
  }
  return null;
}

/** “Included in the [funding] is $5m to”: what holds the items stands before its verb. */
function inverted({ tokens, money }: CuePlace, be: number): Cue | null {
  const isHeld =
    /^(?:is|are)$/.test(tokens[be]?.lower ?? '') && /^included$/i.test(tokens[0]?.lower ?? '');
  const noun = isHeld ? tokens.slice(0, be).findIndex(isGiven) : -1;
  return noun === -1
    ? null
    : { from: noun, to: noun + 1, manner: 'elided', subject: null, list: money.sentence.start };
}
