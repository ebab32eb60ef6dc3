import type { Range } from '../../document/sourceDocument';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import type { CuePlace } from '../cuePlace';
import { behindKind, indexOfText, phraseEnd, rangeOf } from '../phraseEnds';
import type { Cue } from '../pledge';
import { beforeQualifiers } from '../verbs';
import { GIFT, namesGiver } from './toldByNoun';

/** How far before an amount the word that opens the list of gifts may stand, in tokens. */
const REACH = 90;
/** How far before the first giver it may stand, in tokens. */
const NEAR = 12;

/** Who gives, told by a noun. */
const GIVERS = /^(?:donors|contributors|givers|backers)$/;

/** A giver named right before an amount. Token indexes. */
interface Giver {
  readonly from: number;
  readonly range: Range;
  /** What stands between the name and the amount: “for”, “,”, “–”. */
  readonly link: string;
}

/** “Norway, for [$5m]”, “Norway – [$5m]”, “Norway: it's [$5m]”: the giver right before the amount. */
function giverBefore(place: CuePlace): Giver | null {
  const { context, money, tokens, first, after } = place;
  // “$4m from Norway, [$2m] from Chad”
  if (namesGiver(place, behindKind(tokens, after))) return null;
  let last = beforeQualifiers(tokens, first - 1);
  // “from Brazil, it's $5m”
  const isIt = /^(?:['’]s|is)$/.test(tokens[last]?.lower ?? '') && tokens[last - 1]?.lower === 'it';
  if (isIt) last -= 2;
  let link = '';
  while (/^(?:for|with|[,:–—-]|--)$/.test(tokens[last]?.lower ?? '') && last > 0) {
    link = tokens[last]?.lower ?? '';
    last--;
  }
  const end = tokens[last]?.end;
  const named = context.index
    .inSentence(money.sentence.index)
    .filter((one) => one.end === end && one.entity !== null && one.kind !== 'pronoun')
    .sort((a, b) => a.start - b.start)[0];
  let from = named ? money.sentence.tokenAt(named.start) : last + 1;
  if (!named) {
    while (tokens[from - 1]?.capitalised && tokens[from - 1]?.kind === 'word') from--;
    if (from > last) return null;
  }
  if (tokens[from - 1]?.lower === 'the') from--;
  const range = rangeOf(tokens, from, last + 1);
  return range && { from, range, link };
}

/** The word for gifts or givers that opens the list, before token `at`. */
function openerBefore(tokens: readonly TaggedToken[], at: number, reach: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const token = tokens[index];
    const isOpener = GIFT.test(token?.lower ?? '') || GIVERS.test(token?.lower ?? '');
    // “Ten states have promised money: Norway $6m”
    const colon = isPromise(token) ? indexOfText(tokens, ':', index) : -1;
    const isListed = colon > index && colon <= at;
    if ((isOpener && token?.pos !== 'verb') || isListed) {
      // “spent a contribution from”
      const lead = tokens.slice(Math.max(0, index - 4), index);
      return lead.some((one) => lexicon.is(one, 'takesMoney')) ? null : index;
    }
    if (lexicon.is(token, 'takesMoney')) return null;
  }
  return null;
}

const isPromise = (token: TaggedToken | undefined): boolean =>
  /^(?:pledged|promised|donated|contributed|committed)$/.test(token?.lower ?? '');

/** The cue of a row of the list that the word at token `at` opens. */
function rowCue(tokens: readonly TaggedToken[], at: number, { from, range }: Giver): Cue {
  const isFor = /^(?:to|for|towards?)$/.test(tokens[at + 1]?.lower ?? '');
  const end = isFor ? Math.min(phraseEnd(tokens, at + 2), from) : 0;
  // “We have received contributions from”
  const isIn = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'received');
  const isBehind = /^(?:received|made)$/.test(tokens[at + 1]?.lower ?? '');
  const isMade = isBehind && tokens[at + 1]?.lower === 'received';
  return {
    from: at,
    to: at + 1,
    manner: 'noun',
    subject: range,
    ...(end > at + 2 && { recipient: rangeOf(tokens, at + 2, end) }),
    ...((isIn || isMade) && { state: 'paid' }),
  };
}

export const fromBefore: Sieve<CuePlace, Cue> = {
  name: 'pledge-from-before',
  reason: 'a giver of a list, and what came from him',
  yes: [
    'The fund received a [contribution] from [Norway], for [$6 million]; and from Malta, $2 million.',
    'There were new [contributions], from Norway, of $6 million; from [Ghana], [$2 million]; and others.',
    'One [contribution] is from Norway, for $6 million; and from [Malta], it’s [$2 million].',
  ],
  no: [
    'The fund received a letter from Norway, for $6 million.',
    'The fund spent a contribution from Norway, for $6 million.',
    'The pledges included $4 million from Norway, $2 million from Malta.',
  ],
  find(place) {
    const { tokens, isNotGift, isCompared, after } = place;
    // “$4m from Norway, $2m from Chad”: each giver stands behind his sum.
    if (isNotGift || isCompared || tokens[after]?.lower === 'from') return null;
    const giver = giverBefore(place);
    if (!giver || tokens[giver.from - 1]?.lower !== 'from') return null;
    const at = openerBefore(tokens, giver.from - 1, REACH);
    // “a contribution from Norway that cost $6 million”
    return at === null ? null : rowCue(tokens, at, giver);
  },
};

/** What leads to the first of a list: “Contributions this week:”, “The main donors include”. */
const LEADS = /^(?:include|includes|including|included|are|were|came|:)$/;

export const donorList: Sieve<CuePlace, Cue> = {
  name: 'pledge-donor-list',
  reason: 'a giver of a list, and his sum',
  yes: [
    'Major [contributions]: [Norway], [$6 million]; Ghana, $2 million.',
    'Major [contributions]: Norway, $6 million; [Ghana], [$2 million].',
    'The main [donors] include [Norway] with [$6 million] and Malta with $2 million.',
    'New [pledges] to [the fund]: [Norway] [$6 million] and Ghana $2 million.',
  ],
  no: [
    'Main exports: Norway, $6 million; Ghana, $2 million.',
    'The donors were sure of one thing: Norway would never miss $6 million.',
  ],
  find(place) {
    const { tokens, isNotGift, isCompared, earlier } = place;
    if (isNotGift || isCompared) return null;
    const giver = giverBefore(place);
    if (!giver) return null;
    const before = tokens[giver.from - 1]?.lower ?? '';
    if (LEADS.test(before)) {
      const at = openerBefore(tokens, giver.from - 1, NEAR);
      const isList = at !== null && (before === ':' || giver.link !== '');
      return isList ? rowCue(tokens, at, giver) : null;
    }
    // The next of a list that has begun.
    const isNext = /^(?:[,;]|and|&|plus)$/.test(before) && earlier?.manner === 'noun';
    if (!isNext) return null;
    const opened = openerBefore(tokens, giver.from, REACH);
    const cue = tokens[opened ?? -1];
    return opened !== null && cue?.start === earlier.cue.start
      ? rowCue(tokens, opened, giver)
      : null;
  },
};
