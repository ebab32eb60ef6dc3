import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import { textBefore, textBehind } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import { givenKindEnd } from '../moneyNouns';
import { OWN_INTEREST } from '../notPledged';
import type { Cue } from '../pledge';
import { beforeQualifiers } from '../verbs';

/** Words that speak against a gift, anywhere in the sentence. */
const DOUBTS = new RegExp(
  String.raw`(?<![\p{L}])(?:${lexicon.alternatives('doubtsGift')})(?![\p{L}])|n['’]t\b|\bin\s(?:19|20)\d\d\b`,
  'iu',
);
/** “in aid to”, “for clinics”, “to mend the pier”: right behind the amount. */
const END = /^(?:\s(?:in|of)\s(?:[\p{L}-]+\s){1,4}?)?\s?(?:to|for|towards?|into)\s/u;
/** “in Chad ($5m)” */
const BRACKET = /\p{L}\s?\($/u;
/** How far in front of the amount a noun for what is given may stand, in tokens. */
const REACH = 60;
/** How far in front of the amount or its noun an owner may stand, in tokens. */
const OWNER = 4;

/** Index of what says that the amount is given: its own noun, or a word of giving before it. */
function signAt({ tokens, first, after, money }: CuePlace): number | null {
  const kind = givenKindEnd(tokens, after);
  // “the $5m response plan” is what is needed.
  if (kind > after && isGift(tokens[kind - 1])) return kind - 1;
  const last = beforeQualifiers(tokens, first - 1);
  if (/^(?:of|worth|totalling|totaling)$/.test(tokens[last + 1]?.lower ?? '')) {
    const noun = [last, last - 1].find((at) => isGift(tokens[at]));
    if (noun !== undefined) return noun;
  }
  const behind = textBehind(money);
  const inKind = /^\s(?:in|of)\s/.test(behind)
    ? [after + 1, after + 2, after + 3].find((at) => isGift(tokens[at]))
    : undefined;
  if (inKind !== undefined) return inKind;
  return END.test(behind) || BRACKET.test(textBefore(money)) ? giftBefore(tokens, first) : null;
}

/** A noun for what is given; what a verb of giving does with its object is told by its own rules. */
function giftBefore(tokens: readonly TaggedToken[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isGift(tokens[at]) && tokens[at]?.pos !== 'verb') return at;
  }
  return null;
}

/** Plain money may be anybody's. */
const isGift = (token: TaggedToken | undefined): boolean =>
  lexicon.is(token, 'aid') && !/^(?:money|cash|sum|project|plans?)$/.test(token?.lower ?? '');

export const manySigns: Sieve<CuePlace, Cue> = {
  name: 'pledge-many-signs',
  reason: 'it is called a gift or has an end, and nothing says that it is none',
  yes: [
    'Students will find [£5 million] of additional [support].',
    'The council is repurposing [£5 million] of student [support] towards bursaries.',
    'The villages will use a [£5 million] [grant] to drill two wells.',
    'The ministry adopted a [£5 million] [package] to keep the ferries running.',
    'Clerks opened the [funding] of camps in Chad ([£5 million]) and Mali.',
  ],
  no: [
    'The villages seek a £5 million grant to drill two wells.',
    'The £5 million response plan covers two districts.',
    'The villages might use a £5 million grant to drill two wells.',
    'The villages have used a £5 million grant since 2031.',
    'The villages lost a £5 million grant.',
  ],
  find(place) {
    const { money, tokens, first, isNotGift, isCompared } = place;
    if (isNotGift || isCompared || money.use !== 'other') return null;
    const at = signAt(place);
    if (at === null) return null;
    const text = `${textBefore(money)}${textBehind(money)}`;
    if (DOUBTS.test(text) || OWN_INTEREST.test(text)) return null;
    // Who gives is told by an owner or behind the amount only: nothing says what the verb does.
    const lead = tokens.slice(Math.max(0, Math.min(at, first) - OWNER), Math.max(at, first));
    const isOwned = lead.some(({ pos }) => pos === 'possessive');
    return {
      from: at,
      to: at + 1,
      manner: 'noun',
      giverAfter: ['by', 'from'],
      ...(!isOwned && { subject: null }),
    };
  },
};
