import type { Range } from '../../document/sourceDocument';
import { nounPhraseAfter, nounPhraseBefore } from '../../language/nounPhrases';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import { pledgeBefore, textBehind } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import { isAccount } from '../notPledged';
import type { Cue } from '../pledge';
import { behindKind, phraseEnd, rangeOf } from '../phraseEnds';
import { beforeQualifiers } from '../verbs';

/** Nouns for sums that somebody gives. */
export const GIFT =
  /^(?:pledges?|commitments?|promises?|contributions?|donations?|gifts?|offers?|grants?)$/;
const PLEDGES = /^(?:pledges|commitments|promises|offers)$/;

/** How far before an amount the noun that tells what it is may stand, in tokens. */
const REACH = 40;

/** Whether an actor of the text is named right behind “from” or “by” at token `at`. */
export function namesGiver({ context, money, tokens }: CuePlace, at: number): boolean {
  if (!/^(?:from|by)$/.test(tokens[at]?.lower ?? '')) return false;
  const first = tokens[at + 1];
  const start = first?.lower === 'the' ? tokens[at + 2]?.start : first?.start;
  return context.index
    .inSentence(money.sentence.index)
    .some(
      (one) =>
        one.entity !== null &&
        one.kind !== 'pronoun' &&
        (one.start === start || one.start === first?.start),
    );
}

/** “from the federal and provincial governments”: a public body without a name. */
function bodyBehindFrom({ tokens }: CuePlace, at: number): Range | null {
  if (tokens[at]?.lower !== 'from' || tokens[at + 1]?.lower !== 'the') return null;
  let head = at + 2;
  while (tokens[head]?.pos === 'adjective' || tokens[head]?.lower === 'and') head++;
  return lexicon.is(tokens[head], 'publicBody') ? rangeOf(tokens, at + 1, head + 1) : null;
}

/** Index of the last noun for a gift before the amount, in its part of the sentence; else null. */
function giftBefore({ tokens, first }: CuePlace): number | null {
  let found: number | null = null;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const token = tokens[at];
    if (!token || token.text === ';') break;
    if (lexicon.is(token, 'receives') || /^(?:spent|cost|used)$/.test(token.lower)) return null;
    const isGift = GIFT.test(token.lower) || /^investments?$/.test(token.lower);
    if (isGift && token.pos !== 'verb') found ??= at;
  }
  return found;
}

/** “[adds] up to $5m in relief from Norway”: index of the verb that sums up. */
function sumBefore({ tokens, first }: CuePlace): number | null {
  const at = beforeQualifiers(tokens, first - 1);
  const { lower = '' } = tokens[at] ?? {};
  return lexicon.is(lower, 'amountsTo') || /^(?:adds?|added)$/.test(lower) ? at : null;
}

/** “[raised] $9m, including $5m from Norway”: index of the verb; else null. */
function raisedIncluding({ tokens, first }: CuePlace): number | null {
  const link = beforeQualifiers(tokens, first - 1);
  if (tokens[link]?.lower !== 'including') return null;
  const at = tokens.findIndex(({ lower }, index) => index < link && lower === 'raised');
  return at === -1 ? null : at;
}

export const fromGiver: Sieve<CuePlace, Cue> = {
  name: 'pledge-from-giver',
  reason: 'a sum from a giver in an account of gifts',
  yes: [
    'The largest [donations] were [€6 million] from [Norway] and €2 million from Kenya.',
    'Early [commitments] included [$6 million] from [Norway], $5 million from Kenya and a ship.',
    'In all it [adds] up to [$6 million] in emergency relief from [Norway].',
    'The pier opens after an [investment] of [£80,000] from [the federal and local governments].',
  ],
  no: [
    'Imports included $6 million of rice from Kenya.',
    'It has received donations and $6 million from Kenya.',
  ],
  find(place) {
    const behind = behindKind(place.tokens, place.after);
    const body = bodyBehindFrom(place, behind);
    if (place.isNotGift || !(body || namesGiver(place, behind))) return null;
    const at =
      giftBefore(place) ??
      (behind > place.after ? sumBefore(place) : null) ??
      raisedIncluding(place);
    if (at === null) return null;
    return { from: at, to: at + 1, manner: 'noun', giverAfter: ['by', 'from'], subject: body };
  },
};

export const giftIs: Sieve<CuePlace, Cue> = {
  name: 'pledge-gift-is',
  reason: 'a sum that is said to be a gift',
  yes: [
    'Among the first [grants] is [€6 million] over three years to [the Tarn Trust].',
    'The largest [donation] was [€6 million] for boats.',
    'The biggest [grant], [€6 million], went to [the Tarn Trust].',
    '[Norway]’s [contribution] to the port amounts to [€6 million].',
  ],
  no: [
    'The largest grant was €6 million in 2020.',
    'The grants are worth €6 million to the Tarn Trust.',
  ],
  find({ tokens, first, after, money, isNotGift, isCompared }) {
    if (isNotGift || isCompared) return null;
    const last = beforeQualifiers(tokens, first - 1);
    const owned = isAccount(money) ? null : ownedGift(tokens, last);
    if (owned !== null)
      return { from: owned, to: owned + 1, manner: 'noun', giverAfter: ['by', 'from'] };
    const link = tokens[last]?.lower ?? '';
    const behind = textBehind(money);
    const isWorth = tokens[last + 1]?.lower === 'worth';
    const isSaid = /^(?:is|are|was|were)$/.test(link) && !isWorth && TO_WHOM.test(behind);
    const isApposed = link === ',' && tokens[after]?.text === ',' && WENT_TO.test(behind);
    const at = last - 1;
    if (!(isSaid || isApposed) || !GIFT.test(tokens[at]?.lower ?? '')) return null;
    return { from: at, to: at + 1, manner: 'noun', giverAfter: ['by', 'from'] };
  },
};

const ONE_GIFT = /^(?:contribution|donation|gift|grant|pledge|commitment|support|assistance)$/;

/** How far before its verb a gift that belongs to somebody may stand, in tokens. */
const OWNED = 10;

/** “Norway's [contribution] to the fund amounts to”, “the EU [contribution] is”: else null. */
function ownedGift(tokens: readonly TaggedToken[], last: number): number | null {
  // “amounts to”: qualifiers take in the “to”.
  const isSum =
    /^(?:amount(?:s|ed)?|comes|came)$/.test(tokens[last]?.lower ?? '') ||
    /^(?:totals|totalled|totaled|is|was)$/.test(tokens[last]?.lower ?? '');
  if (!isSum) return null;
  for (let at = last - 1; at >= Math.max(0, last - OWNED); at--) {
    const token = tokens[at];
    if (!token || token.pos === 'verb' || /^[,;:]$/.test(token.text)) return null;
    if (!ONE_GIFT.test(token.lower)) continue;
    const next = tokens[at + 1];
    const isWhole = at + 1 === last || /^(?:to|for|towards?|this)$/.test(next?.lower ?? '');
    const owner = tokens[at - 1];
    const isOwned = owner?.pos === 'possessive' || owner?.pos === 'name';
    return isWhole && isOwned ? at : null;
  }
  return null;
}

const TO_WHOM = /^(?:\s(?:over|across|a)\s(?:\p{L}+\s)?\p{L}+)?\s(?:to|for)\s/u;
const WENT_TO = /^,\s(?:went|goes|will\sgo)\sto\s/;

/** How far before an amount the verb of its receiver may stand, in tokens. */
const NEAR = 8;

export const welcomedFrom: Sieve<CuePlace, Cue> = {
  name: 'pledge-welcomed',
  reason: 'a sum that its receiver welcomes',
  yes: ['The agency [welcomed] [$6 million] in funding from [Norway] for clinics.'],
  no: [
    'The agency welcomed 6 million pilgrims from Norway.',
    'The agency welcomed visitors who spent $6 million from Norway.',
  ],
  find(place) {
    const { tokens, first, after, isNotGift, isCompared } = place;
    const kind = behindKind(tokens, after);
    if (isNotGift || isCompared || kind === after || !namesGiver(place, kind)) return null;
    if (!tokens.slice(after, kind).some((one) => lexicon.is(one, 'aid'))) return null;
    const last = beforeQualifiers(tokens, first - 1);
    for (let at = last; at >= Math.max(0, last - NEAR); at--) {
      const token = tokens[at];
      if (token?.pos === 'verb' && lexicon.is(token, 'reports:praise'))
        return { from: at, to: at + 1, manner: 'receipt', giverAfter: ['from'], subject: null };
      if (!token || token.pos === 'verb' || token.text === ',') return null;
    }
    return null;
  },
};

export const beside: Sieve<CuePlace, Cue> = {
  name: 'pledge-beside',
  reason: 'a sum from another giver, beside a pledge',
  yes: ['Ghana [pledged] $90 million, with [$70 million] from [Kenya].'],
  no: ['Ghana pledged $90 million, raised with $70 million from its oil fund.'],
  find(place) {
    const { earlier, tokens, first, after, money } = place;
    const link = tokens[beforeQualifiers(tokens, first - 1)]?.lower ?? '';
    if (!earlier || !/^(?:with|plus|and|including|alongside|,)$/.test(link)) return null;
    const from = behindKind(tokens, after);
    const isName = earlier.manner === 'noun' && opensName(tokens, from);
    if (earlier.manner === 'receipt' || !(isName || namesGiver(place, from))) return null;
    return {
      from: money.sentence.tokenAt(earlier.cue.start),
      to: money.sentence.tokenAt(earlier.cue.end - 1) + 1,
      manner: 'elided',
      giverAfter: ['by', 'from'],
      subject: null,
    };
  },
};

/** “commitments of $6m from Orme and $5m [from Dalby]”: a name of which the text says no more. */
const opensName = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.lower === 'from' &&
  tokens[at + 1]?.pos === 'name' &&
  tokens[at + 1]?.capitalised === true &&
  !lexicon.is(tokens[at + 1], 'timeNoun');

export const pledgesReached: Sieve<CuePlace, Cue> = {
  name: 'pledge-total',
  reason: 'what the pledges come to',
  yes: ['[Pledges] to [the flood fund] reached [$7 billion] on Sunday.'],
  no: ['Sales to the navy reached $7 billion on Sunday.'],
  find({ tokens, first, isCompared, isNotGift }) {
    const last = beforeQualifiers(tokens, first - 1);
    const verb = /^(?:to|at)$/.test(tokens[last]?.lower ?? '') ? last - 1 : last;
    if (isCompared || isNotGift || !lexicon.is(tokens[verb], 'amountsTo')) return null;
    for (let at = verb - 1; at >= Math.max(0, verb - 12); at--) {
      const token = tokens[at];
      if (!token || /^[,;:]$/.test(token.text)) return null;
      if (!PLEDGES.test(token.lower)) continue;
      const isFor = /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '');
      const end = isFor ? Math.min(phraseEnd(tokens, at + 2), verb) : 0;
      const giver = ownerBefore(tokens, at);
      return {
        from: at,
        to: at + 1,
        manner: 'noun',
        giverAfter: ['by', 'from'],
        subject: giver,
        ...(end > at + 2 && { recipient: rangeOf(tokens, at + 2, end) }),
      };
    }
    return null;
  },
};

/** “[Japan]’s pledges” */
function ownerBefore(tokens: readonly TaggedToken[], at: number): Range | null {
  if (tokens[at - 1]?.pos !== 'possessive') return null;
  const phrase = nounPhraseBefore(tokens, at - 2);
  return phrase && rangeOf(tokens, phrase.from, phrase.to);
}

export const steppedIn: Sieve<CuePlace, Cue> = {
  name: 'pledge-stepped-in',
  reason: 'who joined the donors with a sum',
  yes: [
    'Ghana pledged $70 million. [Kenya] [followed] with [$30 million].',
    'Donors pledged $90 million, with [Ghana] [topping] the list with [$40 million].',
  ],
  no: ['Kenya followed with 30 ships.', 'The film topped the list with $40 million.'],
  find(place) {
    const { tokens, first, context, money } = place;
    const last = beforeQualifiers(tokens, first - 1);
    if (!/^(?:with|at)$/.test(tokens[last]?.lower ?? '')) return null;
    const isNearPledges =
      pledgeBefore(context, money, 2) !== undefined ||
      /\b(?:pledg|promis|donor|donat|contribut)/i.test(money.sentence.text);
    if (!isNearPledges) return null;
    const named = followedBy(tokens, last) ?? biggestDonor(tokens, last);
    if (named) return named;
    for (let at = last - 1; at >= Math.max(0, last - 5); at--) {
      const token = tokens[at];
      if (!token || token.kind !== 'word') return null;
      if (!lexicon.is(token, 'stepsIn')) continue;
      const isGerund = token.lower.endsWith('ing');
      const phrase = isGerund ? nounPhraseBefore(tokens, at - 1) : null;
      const cue: Cue = { from: at, to: at + 1, manner: 'verb' };
      return phrase ? { ...cue, subject: rangeOf(tokens, phrase.from, phrase.to) } : cue;
    }
    return null;
  },
};

/** “followed by [Peru] with $5m” */
function followedBy(tokens: readonly TaggedToken[], link: number): Cue | null {
  const phrase = nounPhraseBefore(tokens, link - 1);
  const at = phrase ? phrase.from - 2 : -1;
  if (!phrase || tokens[at]?.lower !== 'followed' || tokens[at + 1]?.lower !== 'by') return null;
  return { from: at, to: at + 1, manner: 'verb', subject: rangeOf(tokens, phrase.from, phrase.to) };
}

/** “[Japan] was the biggest donor, with $5m” */
function biggestDonor(tokens: readonly TaggedToken[], link: number): Cue | null {
  let at = link - 1;
  if (tokens[at]?.text === ',') at--;
  if (!/^(?:donor|contributor|giver|backer)$/.test(tokens[at]?.lower ?? '')) return null;
  for (let be = at - 1; be >= Math.max(0, at - NEAR); be--) {
    if (!lexicon.is(tokens[be], 'be')) continue;
    const phrase = nounPhraseBefore(tokens, be - 1);
    return (
      phrase && {
        from: at,
        to: at + 1,
        manner: 'verb',
        subject: rangeOf(tokens, phrase.from, phrase.to),
      }
    );
  }
  return null;
}

export const thanked: Sieve<CuePlace, Cue> = {
  name: 'pledge-thanked',
  reason: 'who is thanked for the amount',
  yes: [
    'Mr Osei thanked [Kenya] for its [gift] of [$4 million] to the clinic.',
    'Ms Osei expressed her gratitude to [Kenya] for its [pledge] of [$4 million].',
    'Ms Osei paid tribute to [Kenya] for its new [grant] of [$4 million] to the clinic.',
    'The mayor praised [Ghana] for a recently announced [package] worth [$4 million].',
  ],
  no: ['Mr Osei thanked Kenya for a truck that cost $4 million.'],
  find(place) {
    const { tokens, first, after, isNotGift, isCompared } = place;
    if (isNotGift || isCompared) return null;
    for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
      const token = tokens[at];
      if (!token || /^[;:]$/.test(token.text)) return null;
      // “expressed her gratitude [to] Kenya for”, “paid tribute [to] Kenya for”
      const isThanks = /^(?:gratitude|appreciation|thanks|tribute|credit)$/.test(token.lower);
      const isLed = isThanks && tokens[at + 1]?.lower === 'to';
      if (!lexicon.is(token, 'thanks') && !isLed) continue;
      const from = at + (isLed ? 2 : 1);
      const near = nounPhraseAfter(tokens, from, false);
      // “the people of Kenya”
      const giver =
        near && tokens[near.to]?.lower === 'of' ? nounPhraseAfter(tokens, from, 'of') : near;
      const link = giver && tokens[giver.to]?.lower;
      if (!giver || !/^(?:for|on)$/.test(link ?? '')) return null;
      const gift = giftBetween(tokens, giver.to + 1, first) ?? giftBehind(tokens, after);
      if (gift === null) return null;
      return {
        from: gift,
        to: gift + 1,
        manner: 'noun',
        subject: rangeOf(tokens, giver.from, giver.to),
      };
    }
    return null;
  },
};

/** The last word for a gift or for giving between two tokens; null where another verb comes. */
function giftBetween(tokens: readonly TaggedToken[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (GIFT.test(token?.lower ?? '') || lexicon.is(token, 'aid') || lexicon.is(token, 'pledges'))
      return at;
    if (token?.pos === 'verb' || token?.pos === 'auxiliary') return null;
  }
  return null;
}

/** “its $5m donation”, “$5m in food aid” */
function giftBehind(tokens: readonly TaggedToken[], behind: number): number | null {
  const after = behind + Number(tokens[behind]?.lower === 'in');
  for (const at of [after, after + 1, after + 2]) {
    if (GIFT.test(tokens[at]?.lower ?? '')) return at;
    if (!/^(?:noun|adjective|name)$/.test(tokens[at]?.pos ?? '')) return null;
  }
  return null;
}
