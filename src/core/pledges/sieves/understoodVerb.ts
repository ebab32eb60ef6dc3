import type { Range } from '../../document/sourceDocument';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import { pledgeBefore } from '../amountContext';
import * as lexicon from '../../lexicon/lexicon';
import type { CuePlace } from '../cuePlace';
import { phraseEnd, rangeOf } from '../phraseEnds';
import type { Cue, FoundPledge } from '../pledge';
import { beforeQualifiers } from '../verbs';

export const listed: Sieve<CuePlace, Cue> = {
  name: 'pledge-listed',
  reason: 'an amount in a list of pledges',
  yes: ['The largest [donors] were [Germany] ([€10 million]) and France.'],
  no: ['The biggest markets were Germany (€10 million) and France.'],
  find(place) {
    const named = actorBefore(place);
    if (named?.link !== '(') return null;
    const { tokens } = place;
    const gift = tokens.findIndex((one) =>
      /^(?:pledg|promis|commit|donat|contributi)/.test(one.lower),
    );
    const at =
      gift === -1 ? tokens.findIndex((one) => /^(?:contribut|donor)/.test(one.lower)) : gift;
    if (at === -1) return null;
    // “Contributions to the fund: Norway ($6 million)”
    const isFor = /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '');
    const end = isFor ? phraseEnd(tokens, at + 2) : 0;
    return {
      from: at,
      to: at + 1,
      manner: 'elided',
      subject: named.range,
      ...(end > at + 2 && { recipient: rangeOf(tokens, at + 2, end) }),
    };
  },
};

/** “[Others] are Mali ($5m)”: a sentence that goes on with the list of the one before. */
const GOES_ON = /^(?:(?:the|some)\s)?(?:others?|rest|remaining|further|also)\b/i;

export const bracketed: Sieve<CuePlace, Cue> = {
  name: 'pledge-bracketed',
  reason: 'an amount in brackets behind who gets it, in a list',
  yes: [
    'Norway [will support] clinics in Chad ($6 million), [Mali] ([$5 million]) and Niger ($4 million).',
    'Norway [will support] clinics in Chad ($6 million). Others are [Mali] ([$5 million]) and Niger ($4 million).',
  ],
  no: ['Norway will support clinics in Chad ($6 million). The dearest are in Mali ($5 million).'],
  find(place) {
    const { tokens, first, money, context, isCompared, isNotGift } = place;
    const open = beforeQualifiers(tokens, first - 1);
    if (tokens[open]?.text !== '(' || isCompared || isNotGift) return null;
    const before = pledgeBefore(context, money, 1, isInBracket);
    // “co-financed by the EU ($6m) and the region ($5m)”: givers.
    if (!before?.pledgerRange) return null;
    if (before.money.sentence !== money.sentence && !GOES_ON.test(money.sentence.text)) return null;
    let from = open;
    while (
      /^(?:name|noun|adjective)$/.test(tokens[from - 1]?.pos ?? '') ||
      isOfName(tokens, from - 1)
    )
      from--;
    const isListed =
      from < open &&
      (/^(?:[,;:)]|and|are|is|include)$/.test(tokens[from - 1]?.lower ?? '') ||
        /^(?:preposition|determiner)$/.test(tokens[from - 1]?.pos ?? ''));
    if (!isListed) return null;
    return {
      from: open - 1,
      to: open,
      manner: 'elided',
      range: before.cue,
      state: before.state,
      giverOf: before,
      recipient: rangeOf(tokens, from, open),
    };
  },
};

const isInBracket = ({ money: { sentence, start } }: FoundPledge): boolean =>
  sentence.tagged[sentence.tokenAt(start) - 1]?.text === '(';

/** “the Republic [of] Chad” */
const isOfName = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.lower === 'of' && tokens[at + 1]?.capitalised === true;

export const elidedVerb: Sieve<CuePlace, Cue> = {
  name: 'pledge-elided-verb',
  reason: 'an amount under the verb of the one before',
  yes: [
    'Australia [pledged] $50 million to Tonga, and [New Zealand] [$65 million].',
    'Japan [will give] Kenya $5 million and [Uganda] [$3 million].',
    'Ghana [pledged] GHS 70 million ([Peru] [$6 million]) for the reef.',
    'Japan [will lend] $5 million and [the council] a further [$2 million].',
    '$6 million [will be provided] to Chad and [$4 million] to [Mali].',
    '$6 million [was pledged] by Kenya and [$4 million] by [players of a lottery].',
  ],
  no: ['Australia pledged $50 million and the bridge in New Zealand cost $65 million.'],
  find(place) {
    const { earlier, money } = place;
    const also = earlier && alsoTo(place, earlier);
    if (also) return also;
    const named = earlier && actorBefore(place);
    if (!named || named.link === '(') return null;
    const { before, link, range } = named;
    const isApart = before === undefined || /^(?:[,;:–—(]|and|by|from|with)$/.test(before.lower);
    if (!isApart) return null;
    if (link === 'with' && !/^(?:by|,|and|;)$/.test(before?.lower ?? '')) return null;
    const cue: Cue = {
      from: money.sentence.tokenAt(earlier.cue.start),
      to: money.sentence.tokenAt(earlier.cue.end - 1) + 1,
      manner: 'elided',
      like: earlier,
    };
    // “will give Kenya $5m and Uganda $3m”: the verb's first object is elided too.
    const isReceiver = earlier.recipient !== null && earlier.recipient.end <= earlier.money.start;
    return isReceiver
      ? { ...cue, subject: earlier.pledgerRange, recipient: range }
      : { ...cue, subject: range };
  },
};

/** “$25 million will be allocated to clinics and $10 million to schools”. */
function alsoTo(
  { tokens, first, after, money, isCompared }: CuePlace,
  earlier: FoundPledge,
): Cue | null {
  if (isCompared || !/^(?:passive|amount-subject|verb)$/.test(earlier.manner)) return null;
  const link = tokens[beforeQualifiers(tokens, first - 1)]?.lower ?? '';
  const next = tokens[after]?.lower ?? '';
  const isGiver = next === 'by' && earlier.pledgerRange !== null;
  const hasEnd = isGiver || /^(?:to|for|towards?)$/.test(next);
  if (!hasEnd || !/^(?:and|,|;|plus|with|while)$/.test(link)) return null;
  return {
    from: money.sentence.tokenAt(earlier.cue.start),
    to: money.sentence.tokenAt(earlier.cue.end - 1) + 1,
    manner: 'elided',
    // Behind a verb each has its own end, and what follows the last is not the first one's too.
    ...(earlier.manner === 'verb' ? { state: earlier.state } : { like: earlier }),
    subject: isGiver ? null : earlier.pledgerRange,
    ...(isGiver && { giverAfter: ['by'] }),
  };
}

/** An actor named right before an amount. */
interface NamedActor {
  readonly range: Range | null;
  /** The token before the name. */
  readonly before: TaggedToken | undefined;
  /** What stands between the name and the amount: “and Kuwait, $20 million”. */
  readonly link: '(' | ',' | 'with' | '';
}

/** “Norway pledged $3 million, [Lower Marle] $1 million”: a name of which the text says no more. */
function unknownBefore(
  tokens: readonly TaggedToken[],
  last: number,
  link: NamedActor['link'],
): NamedActor | null {
  let from = last + 1;
  while (tokens[from - 1]?.capitalised && tokens[from - 1]?.kind === 'word') from--;
  // “…, and [the council] $1 million”
  const isBody = lexicon.is(tokens[last], 'donorKind') || lexicon.is(tokens[last], 'publicBody');
  if (from > last && isBody && tokens[last - 1]?.lower === 'the') from = last - 1;
  const before = tokens[from - 1];
  const isListed = from <= last && link === '' && /^(?:[,;]|and)$/.test(before?.lower ?? '');
  return isListed ? { range: rangeOf(tokens, from, last + 1), before, link } : null;
}

function actorBefore({
  context,
  money: { sentence },
  tokens,
  first,
  earlier,
  isCompared,
}: CuePlace): NamedActor | null {
  // After “will receive $3m from Ireland” come givers, not receivers.
  if (isCompared || earlier?.manner === 'receipt') return null;
  let last = beforeQualifiers(tokens, first - 1);
  const between = tokens[last]?.lower;
  const link = between === '(' || between === 'with' || (between === ',' && earlier) ? between : '';
  if (link !== '') last--;
  const end = tokens[last]?.end;
  const actor = context.index
    .inSentence(sentence.index)
    .filter((one) => one.end === end && one.entity !== null && one.kind !== 'pronoun')
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!actor) return unknownBefore(tokens, last, link);
  const at = sentence.tokenAt(actor.start);
  const start = tokens[at - 1]?.pos === 'determiner' ? at - 1 : at;
  return { range: rangeOf(tokens, start, last + 1), before: tokens[start - 1], link };
}
