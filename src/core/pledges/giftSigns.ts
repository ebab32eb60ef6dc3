import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { isLess } from '../money/decimal';
import { pledgeBefore, textBefore, textBehind } from './amountContext';
import type { CuePlace } from './cuePlace';
import { givenKindEnd } from './moneyNouns';
import { behindKind } from './phraseEnds';
import { beforeQualifiers } from './verbs';

/** What speaks for or against a gift beside an amount; none of them decides alone. */
export type GiftSign =
  | keyof ReturnType<typeof endSigns>
  | keyof ReturnType<typeof giverSigns>
  | keyof ReturnType<typeof placeSigns>
  | keyof ReturnType<typeof doubtSigns>;

/** How far around an amount its signs stand, in tokens. */
const WINDOW = 40;
/** How many tokens of it are right beside the amount. */
const BESIDE = 5;
/** How many tokens behind the amount its verb may stand. */
const NEAR = 8;
/** Amounts below this without a unit are mostly prices. */
const SMALL = '2000';

const OF_IT =
  /^\sof\s(?:it|this|that|these|the\s(?:amount|money|package|sum|total|aid|funding|cash))\b/;
const CLAUSE = /^(?:[;:]|while|but)$/;

/** A noun for what is given. Plain money may be anybody’s. */
export const isGift = (token: TaggedToken | undefined): boolean =>
  (lexicon.is(token, 'aid') || lexicon.is(token, 'giftKind')) &&
  !/^(?:money|cash|sum|project|plans?|awarded?)$/.test(token?.lower ?? '');

export const isGiving = (token: TaggedToken | undefined): boolean =>
  // What is found need not be given.
  (lexicon.is(token, 'pledges') && !/^f(?:ind|inds|inding|ound)$/.test(token?.lower ?? '')) ||
  lexicon.is(token, 'funded');

export const isGetting = (token: TaggedToken | undefined): boolean =>
  (['receives', 'getsGift', 'benefits'] as const).some((trait) => lexicon.is(token, trait));

const isBusiness = (token: TaggedToken): boolean =>
  (['noGift', 'ownInterest', 'sells'] as const).some((trait) => lexicon.is(token, trait));

/** The word behind an amount and its own noun: “$5m in aid [to]”, “the $5m grant [for]”. */
function linkBehind({ tokens, after }: CuePlace): string {
  const inKind = behindKind(tokens, after);
  let at = inKind > after ? inKind : givenKindEnd(tokens, after);
  while (/^(?:\)|more|extra)$/.test(tokens[at]?.lower ?? '')) at++;
  return tokens[at]?.lower ?? '';
}

/** “will be given”, “has gone”: whether something is done with the amount. */
function isDone(behind: readonly TaggedToken[]): boolean {
  const at = behind.findIndex(({ pos }) => pos === 'auxiliary' || pos === 'modal');
  const isHere = behind.slice(0, at + 1).every(({ text }) => !/^[,;]$/.test(text));
  const next = behind.slice(at + 1).find(({ pos }) => pos !== 'adverb');
  const isVerbal = /^(?:be|been|being|go|gone)$/.test(next?.lower ?? '') || next?.pos === 'verb';
  return at !== -1 && isHere && isVerbal;
}

const FOR = /^(?:for|towards?|into|across|among)$/;

/** The tokens from the last end of a clause before `to`. */
function clauseBefore(tokens: readonly TaggedToken[], from: number, to: number): TaggedToken[] {
  let start = to;
  while (start > from && !CLAUSE.test(tokens[start - 1]?.lower ?? '')) start--;
  return tokens.slice(start, to);
}

/** The tokens up to the first end of a clause from `from` on. */
export function clauseBehind(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): TaggedToken[] {
  const end = tokens.slice(from, to).findIndex(({ text }) => /^[;:,]$/.test(text));
  return tokens.slice(from, end === -1 ? to : from + end);
}

/** What stands around an amount, as its signs read it. */
interface Around {
  /** The word behind the amount and its own noun. */
  readonly link: string;
  /** Its clause before it, and behind it. */
  readonly before: readonly TaggedToken[];
  readonly behind: readonly TaggedToken[];
  /** The sentence on either side of it. */
  readonly sentence: readonly TaggedToken[];
}

function around(place: CuePlace): Around {
  const { tokens, first, after } = place;
  const [from, to] = [Math.max(0, first - WINDOW), Math.min(tokens.length, after + WINDOW)];
  return {
    link: linkBehind(place),
    before: clauseBefore(tokens, from, first),
    behind: clauseBehind(tokens, after, to),
    sentence: [...tokens.slice(from, first), ...tokens.slice(after, to)],
  };
}

/** What speaks for or against a gift at an amount. */
export function giftSigns(place: CuePlace): GiftSign[] {
  const told = around(place);
  // Not one object of all signs: to put one together costs more than all that the signs look at.
  return [
    ...holding(endSigns(place, told)),
    ...holding(giverSigns(place, told)),
    ...holding(placeSigns(place, told)),
    ...holding(doubtSigns(place, told)),
  ];
}

const holding = <Sign extends string>(signs: Readonly<Record<Sign, boolean>>): Sign[] =>
  (Object.keys(signs) as Sign[]).filter((sign) => signs[sign]);

function endSigns({ money, tokens, after }: CuePlace, { link }: Around) {
  const behind = textBehind(money);
  const near = tokens.slice(after, after + 9);
  return {
    'to whom or to do what': link === 'to',
    'for or into what': FOR.test(link),
    'will be or was done': isDone(tokens.slice(after, after + NEAR)),
    'from somebody': /^\s(?:in\s(?:[\p{L}-]+\s){1,3}?)?(?:from|by)\s/u.test(behind),
    'receivers behind it': near.some((one) =>
      (['recipientKind', 'facilityKind', 'causeKind', 'publicBody'] as const).some((trait) =>
        lexicon.is(one, trait),
      ),
    ),
    'a part':
      OF_IT.test(behind) ||
      /\bof\s(?:which|(?:that|this)(?:\s\p{L}+)?),?\s(?:\p{L}+\s)?$/u.test(textBefore(money)),
  };
}

function giverSigns({ tokens, first, after }: CuePlace, { before, behind, sentence }: Around) {
  const beside = [
    ...tokens.slice(Math.max(0, first - BESIDE - 1), first),
    ...tokens.slice(after, after + BESIDE),
  ];
  return {
    'a gift beside it': beside.some(isGift),
    'a gift in the sentence': sentence.some(isGift),
    'a verb of giving before it': before.some(isGiving),
    'a verb of giving behind it': behind.some(isGiving),
    'got by somebody': before.some(isGetting),
  };
}

function placeSigns({ context, money, tokens, first, earlier }: CuePlace, { link }: Around) {
  const previous = context.discourse.sentences[money.sentence.index - 1];
  const before = textBefore(money);
  const behind = textBehind(money);
  const last = tokens[beforeQualifiers(tokens, first - 1)];
  const opens = /^[^\p{L}]*$/u.test(before);
  const hasEnd = link === 'to' || FOR.test(link) || /^\smore\sin\s/.test(behind);
  const owner = tokens[first - 1]?.pos === 'adjective' ? tokens[first - 2] : tokens[first - 1];
  const isOwned = /^(?:the|its|their|his|her|our|this|['’]s)$/.test(owner?.lower ?? '');
  return {
    'opens its sentence': opens,
    'an item of a list': opens && hasEnd,
    'in brackets':
      last?.text === '(' &&
      (hasEnd || /\p{L}\s?\([^()\d]{0,3}\d[^()]*\)/u.test(`${before}${behind}`)),
    'pledges before it': earlier !== undefined,
    'pledges just before': earlier === undefined && pledgeBefore(context, money, 2) !== undefined,
    'gifts just before': previous?.tagged.some(isGift) === true,
    'of a thing with a name': isOwned && /^[\s-]\p{L}/u.test(behind) && !hasEnd,
    small: isLess(money.value, SMALL),
  };
}

function doubtSigns({ money }: CuePlace, { before, behind, sentence }: Around) {
  const isDoubt = (one: TaggedToken): boolean =>
    lexicon.is(one, 'doubtsGift') || lexicon.is(one, 'asksFor');
  const clause = [...before, ...behind];
  return {
    'a cost': money.use === 'cost',
    business: clause.some(isBusiness),
    'a doubt beside it': [...before.slice(-BESIDE), ...behind.slice(0, BESIDE)].some(isDoubt),
    'a doubt in the clause': clause.some(isDoubt),
    'a doubt in the sentence': sentence.some(isDoubt),
  };
}
