import type { Range } from '../../document/sourceDocument';
import { nounPhraseAfter, nounPhraseBefore } from '../../language/nounPhrases';
import { subjectBefore, verbGroup } from '../../language/subjects';
import * as lexicon from '../../lexicon/lexicon';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import type { CuePlace } from '../cuePlace';
import { indexOfText, rangeOf } from '../phraseEnds';
import type { Cue } from '../pledge';
import { PLEDGE_NOUN, pledgeVerbs } from '../pledgeVerbs';
import { beforeQualifiers, isNounPlace } from '../verbs';
import { namesGiver } from './toldByNoun';

export const pledgeNoun: Sieve<CuePlace, Cue> = {
  name: 'pledge-pledge-noun',
  reason: 'a noun such as “pledge” or “commitment” with an amount',
  yes: [
    'Denmark made a [pledge] of [250 million kroner] to the World Food Programme.',
    'The [£5 million] [commitment] by Canada will support midwives in Sierra Leone.',
    'Ghana welcomed a [€14 million] [contribution] from Ireland.',
    'Kuwait’s [contribution], [250 million riyals], is earmarked for fuel.',
    'The two brothers made a [CHF 7 million] [bequest] to [the lifeboat station].',
    'The largest [gift], [CHF 7 million], came from [Kenya].',
    'The largest [gift] - [CHF 7 million] - came from [Kenya].',
    '[The lifeboat station] scooped a [CHF 7 million] [grant] from [Kenya].',
    '[The lifeboat station] signed a [loan] of [CHF 7 million] from [Kenya].',
    'They welcome the [announcement] by [Kenya] of [$7 million] for wells.',
    'With a [pledge] of [CHF 7 million], [Kenya] heads the list.',
    '[Mali]’s [CHF 7 million] [grant] from [Kenya] will pay teachers.',
    'The [World Bank] [loan] of [$7 million] will finance clinics.',
    'Mali gets a [$7 million] [World Bank] [loan] to finance clinics.',
  ],
  no: [
    'The ministry promised a contract of $5 million.',
    'The charity spent a $5 million grant from Ireland.',
    'The charity received a $5 million loan from Ireland.',
    'The charity applied for a $5 million grant from Ireland.',
    'The candidate received a $5 million donation from a miner.',
    'Mali repaid a World Bank loan of $5 million.',
    'Japan pledges $5 million to Kenya.',
    'The UN issued an appeal for $5 million in commitments.',
    'The agency opened a drive for $5 million in pledges.',
    'The UN chief urged donors to make $5 million in commitments.',
  ],
  find(place) {
    const { isNotGift, tokens, first, after } = place;
    if (isNotGift) return null;
    return (
      nounBehind(tokens, first, after) ??
      headlineGift(place) ??
      nounOfFrom(place) ??
      ownedNoun(place) ??
      nounBetweenCommas(tokens, first, after) ??
      nounBefore(tokens, first)
    );
  },
};

const cueAt = (at: number): Cue => ({
  from: at,
  to: at + 1,
  manner: 'noun',
  giverAfter: ['by', 'from'],
});

/** Nouns for what somebody gives: “a €14 million contribution from Ireland”. */
const GIFT_NOUN = /^(?:contribution|donation|grant|gift|loan|bequest)$/;
const GIVING_NOUN = /^(?:contribution|donation|grant|gift|bequest)$/;

/** “the £5m commitment”, “a $5m grant from Japan”. */
function nounBehind(tokens: readonly TaggedToken[], first: number, after: number): Cue | null {
  // “$5m in pledges from 40 countries”
  if (tokens[after]?.lower === 'in') {
    const at = tokens[after + 1]?.pos === 'adjective' ? after + 2 : after + 1;
    const isTold =
      !isAskedFor(tokens, first) &&
      /^(?:pledges|commitments|promises)$/.test(tokens[at]?.lower ?? '');
    return isTold ? { ...cueAt(at), subject: null } : null;
  }
  for (const at of [after, after + 1, after + 2]) {
    const token = tokens[at];
    if (!token) break;
    if (PLEDGE_NOUN.test(token.lower) && !isVerbal(tokens, at)) return cueAt(at);
    const given = GIFT_NOUN.test(token.lower) && tokens[at + 1]?.lower === 'from';
    const taken = tokens[beforeQualifiers(tokens, first - 1)]?.lower ?? '';
    if (given && taken === 'received' && token.lower === 'loan') return null;
    if (given && lexicon.is(taken, 'getsGift'))
      return got(tokens, at, beforeQualifiers(tokens, first - 1));
    const isAsked =
      taken === 'for' && lexicon.is(tokens[beforeQualifiers(tokens, first - 1) - 1], 'asksFor');
    if (given && !isAsked && !lexicon.is(taken, 'noNewsOfGift'))
      return { ...cueAt(at), ...ownerGets(tokens, first) };
    // “the UK's new £28 million contribution to the fund”
    const isOwned =
      GIVING_NOUN.test(token.lower) && /^(?:to|for|towards?)$/.test(tokens[at + 1]?.lower ?? '');
    const owner = tokens[ownerEnd(tokens, first)];
    // “has made a $2 million donation to”
    const isMade = lexicon.verbReadings(owner).some(({ verb: { lemma } }) => lemma === 'make');
    if (isOwned && (owner?.pos === 'possessive' || isMade)) return cueAt(at);
    if (!/^(?:noun|adjective|name)$/.test(token.pos)) break;
  }
  return null;
}

/** How far before an amount the word that asks for it may stand, in tokens. */
const ASKED_NEAR = 8;

/** “an appeal for $5m in pledges”, “urged donors to make $5m in commitments”: nobody has said yes. */
function isAskedFor(tokens: readonly TaggedToken[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - ASKED_NEAR), first)
    .some(
      (one) =>
        lexicon.is(one, 'asksFor') ||
        lexicon.is(one, 'urges') ||
        /^(?:appeal|plea|call|drive|target)(?:s|ed|ing)?$/.test(one.lower),
    );
}

/** “[Kenya]’s $5m grant from Japan”: who has it is who gets it. */
function ownerGets(
  tokens: readonly TaggedToken[],
  first: number,
): Pick<Cue, 'subject' | 'recipient'> {
  const mark = ownerEnd(tokens, first);
  const owner = tokens[mark]?.pos === 'possessive' ? nounPhraseBefore(tokens, mark - 1) : null;
  return owner ? { subject: null, recipient: rangeOf(tokens, owner.from, owner.to) } : {};
}

/** “[The choir] received a $5m grant from”: a gift at `noun` that the subject of a verb gets. */
function got(tokens: readonly TaggedToken[], noun: number, verb: number): Cue | null {
  const group = verbGroup(tokens, verb);
  const isOpen = tokens
    .slice(Math.max(0, group.from - 4), verb)
    .some(({ lower }) => lower === 'to');
  if (group.negated || (group.modal && tokens[verb]?.lower === 'received')) return null;
  const receiver = subjectBefore(tokens, group.from) ?? nounPhraseBefore(tokens, group.from - 1);
  if (
    receiver &&
    tokens.slice(receiver.from, receiver.to).some((one) => lexicon.is(one, 'ownInterest'))
  )
    return null;
  const isDone = !isOpen && !group.modal && !/s$/.test(tokens[verb]?.lower ?? '');
  return {
    ...cueAt(noun),
    subject: null,
    ...(receiver && { recipient: rangeOf(tokens, receiver.from, receiver.to) }),
    ...(isDone && { state: 'paid' }),
  };
}

/** A headline that is nothing but its gift: “$5m grant to restore pier”, “Over $5m boost for nurses”. */
function headlineGift({ money, tokens, first, after }: CuePlace): Cue | null {
  const isHead = money.sentence.index === 0 && beforeQualifiers(tokens, first - 1) < 0;
  if (!isHead) return null;
  const at = [after, after + 1].find((one) =>
    /^(?:grants?|donations?|gift|boost|funding)$/.test(tokens[one]?.lower ?? ''),
  );
  const isTo = /^(?:to|for)$/.test(tokens[(at ?? 0) + 1]?.lower ?? '');
  // “$5m boost for shares”
  const isOwn = tokens.slice(after, after + 6).some((one) => lexicon.is(one, 'noGift'));
  return at !== undefined && isTo && !isOwn ? { ...cueAt(at), subject: null } : null;
}

/** “received a [grant] of $5m from Norway”, “signed a [loan] of $5m from the bank”: else null. */
function nounOfFrom(place: CuePlace): Cue | null {
  const { tokens, first, after } = place;
  const at = beforeQualifiers(tokens, first - 1);
  const isOf = /^(?:of|worth|totalling|totaling)$/.test(tokens[at + 1]?.lower ?? '');
  if (!isOf || !GIFT_NOUNS.test(tokens[at]?.lower ?? '')) return null;
  const own = ownedOf(place, at);
  if (own) return own;
  let verb = at - 1;
  while (/^(?:adjective|determiner|noun|name)$/.test(tokens[verb]?.pos ?? '')) verb--;
  // “made grants totalling $5m to”
  const isMade = lexicon.verbReadings(tokens[verb]).some(({ verb: { lemma } }) => lemma === 'make');
  const isLent = /^loans?$/.test(tokens[at]?.lower ?? '');
  if (isMade && !isLent && /^(?:to|for|towards?)$/.test(tokens[after]?.lower ?? ''))
    return cueAt(at);
  if (!namesGiver(place, after)) return null;
  // “took out a loan of $5m”
  const isOut =
    tokens[verb]?.lower === 'out' && /^(?:took|taken)$/.test(tokens[verb - 1]?.lower ?? '');
  if (isOut) return got(tokens, at, verb - 1);
  const { lower = '' } = tokens[verb] ?? {};
  if (isLent ? /^(?:secured|obtained|signed)$/.test(lower) : lexicon.is(lower, 'getsGift'))
    return got(tokens, at, verb);
  return null;
}

/** “welcomed [Norway]’s contribution of $5m”, not “spent Norway's contribution of $5m”. */
function ownedOf({ tokens }: CuePlace, at: number): Cue | null {
  const gives = /^(?:contribution|donation|gift|pledge|offer)$/.test(tokens[at]?.lower ?? '');
  let mark = at - 1;
  while (tokens[mark]?.pos === 'adjective') mark--;
  if (!gives || tokens[mark]?.pos !== 'possessive') return null;
  const owner = nounPhraseBefore(tokens, mark - 1);
  if (!owner || lexicon.is(tokens[owner.from - 1], 'takesMoney')) return null;
  return { ...cueAt(at), subject: rangeOf(tokens, owner.from, owner.to) };
}

const GIFT_NOUNS = /^(?:contribution|donation|grant|gift|loan|bequest)s?$/;

/** “the ADF loan of $5m”, “a $5m ADF loan to”: a gift with the name of its giver before it. */
function ownedNoun({ context, money, tokens, first, after }: CuePlace): Cue | null {
  const last = beforeQualifiers(tokens, first - 1);
  const isOf = /^(?:of|worth)$/.test(tokens[last + 1]?.lower ?? '');
  const behind = [after + 1, after + 2, after + 3].find((at) => isGift(tokens[at]));
  const isTo = /^(?:to|for)$/.test(tokens[(behind ?? 0) + 1]?.lower ?? '');
  const at = isOf && isGift(tokens[last]) ? last : isTo ? behind : undefined;
  if (at === undefined) return null;
  const end = tokens[at - 1]?.end;
  const giver = context.index
    .inSentence(money.sentence.index)
    .find(
      ({ entity, end: stop, start, kind }) =>
        entity &&
        entity.type !== 'person' &&
        kind === 'name' &&
        stop === end &&
        (at < first || start >= money.end),
    );
  if (!giver) return null;
  // “repaid a World Bank loan of $5m”
  const from = Math.min(money.sentence.tokenAt(giver.start), first);
  const verb = tokens.slice(Math.max(0, from - NEAR), from).findLast(({ pos }) => pos === 'verb');
  return lexicon.is(verb, 'takesMoney') ? null : cueAt(at);
}

/** How far before a gift the verb that says it was spent may stand, in tokens. */
const NEAR = 5;

const isGift = (token: TaggedToken | undefined): boolean => GIFT_NOUN.test(token?.lower ?? '');

/** “a pledge of $5m”, “its promise to give $5m”, “a promise from Ottawa of $9 million”. */
function nounBefore(tokens: readonly TaggedToken[], first: number): Cue | null {
  const last = beforeQualifiers(tokens, first - 1, 0);
  for (let at = last; at >= Math.max(0, last - 6); at--) {
    const token = tokens[at];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    const links = token.lower.startsWith('offer')
      ? tokens[at + 1]?.lower === 'of'
      : /^(?:of|for|worth|totalling|totaling|exceeding)$/.test(tokens[at + 1]?.lower ?? '');
    const toGive =
      tokens[at + 1]?.lower === 'to' && pledgeVerbs(tokens[at + 2]?.lower ?? '').length > 0;
    const maker =
      /^(?:from|by)$/.test(tokens[at + 1]?.lower ?? '') && tokens[last + 1]?.lower === 'of'
        ? rangeOf(tokens, at + 2, last + 1)
        : null;
    // “With a donation of $5m, Japan”
    const opener = links && GIVING_NOUN.test(token.lower) ? withIt(tokens, at, first) : null;
    if (opener) return { ...cueAt(at), subject: opener };
    // “the announcement by Norway of $5m”, “Norway's announcement of $5m”
    const isOwned = links && tokens[at - 1]?.pos === 'possessive';
    const isAnnounced = token.lower === 'announcement' && (maker !== null || isOwned);
    const isPledge = PLEDGE_NOUN.test(token.lower) && !isVerbal(tokens, at);
    if (isAnnounced || (isPledge && (links || toGive || maker))) {
      const subject = maker ?? withIt(tokens, at, first);
      return subject ? { ...cueAt(at), subject } : cueAt(at);
    }
    if (token.pos === 'verb' && !/^(?:provide|give|pay|contribute|exceeding)$/.test(token.lower))
      return null;
  }
  return null;
}

/** How many words may stand before the noun of such a phrase. */
const OPENING = 5;

/** “With a commitment of $5m, [Japan] leads”: the subject of the clause that the phrase opens. */
function withIt(tokens: readonly TaggedToken[], at: number, first: number): Range | null {
  if (at === 0 || at > OPENING) return null;
  const start = /^["“‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0;
  const opens = tokens
    .slice(start, at)
    .every(({ pos, lower }, index) =>
      index === 0 ? lower === 'with' : /^(?:determiner|adjective|number)$/.test(pos),
    );
  if (!opens) return null;
  const comma = indexOfText(tokens, ',', first + 1);
  const phrase = comma === -1 ? null : nounPhraseAfter(tokens, comma + 1);
  const isSubject = phrase?.from === comma + 1 && tokens[phrase.to]?.pos === 'verb';
  return isSubject ? rangeOf(tokens, phrase.from, phrase.to) : null;
}

/** The token before an amount's qualifiers and “new”, “latest”. */
function ownerEnd(tokens: readonly TaggedToken[], first: number): number {
  let at = beforeQualifiers(tokens, first - 1);
  while (/^(?:new|latest|own|generous)$/.test(tokens[at]?.lower ?? '')) at--;
  return at;
}

/** “Kuwait's contribution, 250 million riyals, is earmarked for fuel”. */
function nounBetweenCommas(
  tokens: readonly TaggedToken[],
  first: number,
  after: number,
): Cue | null {
  const at = beforeQualifiers(tokens, first - 1) - 1;
  const token = tokens[at];
  const closes = /^[,.–—)-]$/.test(tokens[after]?.text ?? '.');
  if (!token || !closes || !/^[,–—(-]$/.test(tokens[at + 1]?.text ?? '')) return null;
  if (!GIVING_NOUN.test(token.lower) && !PLEDGE_NOUN.test(token.lower)) return null;
  const owned = tokens
    .slice(Math.max(0, at - 3), at)
    .some((one) => one.pos === 'possessive' || /^(?:its|their|his|her|our|my)$/.test(one.lower));
  // “The biggest donation, $5m, was from Japan”
  const behind = tokens.slice(after + 1, after + 3).map(({ lower }) => lower);
  const isFrom = /^(?:was|is|came|comes)\s(?:from|by)$/.test(behind.join(' '));
  if (isFrom) return { ...cueAt(at), subject: null };
  return owned ? cueAt(at) : null;
}

/** “Japan pledges $5m”, not “the pledges”. */
const isVerbal = (tokens: readonly TaggedToken[], at: number): boolean => {
  const before = tokens[at - 1];
  // “a U.S. commitment of $5m”
  if (before?.pos === 'name' && tokens[at + 1]?.lower === 'of') return false;
  if (/^commitments?$/.test(tokens[at]?.lower ?? '')) return false;
  if (isNounPlace(before) || before?.pos === 'noun' || before === undefined) return false;
  return before.pos === 'name' || before.pos === 'pronoun' || before.lower === 'to';
};
