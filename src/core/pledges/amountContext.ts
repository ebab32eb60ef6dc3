import type { FoundMoney } from '../money/foundMoney';
import type { FoundPledge, PledgeContext } from './pledge';
import * as lexicon from '../lexicon/lexicon';

/** How much of a sentence the rules read on either side of an amount, so that very long ones stay cheap. UTF-16 code units. */
const WIDTH = 600;

/** An amount where it stands: all that the words beside it are read from. */
export type PlacedAmount = Pick<FoundMoney, 'sentence' | 'start' | 'tail' | 'period'>;

/** The sentence's text before the amount. */
export const textBefore = ({ sentence, start }: Pick<FoundMoney, 'sentence' | 'start'>): string => {
  const at = start - sentence.start;
  return sentence.text.slice(Math.max(0, at - WIDTH), at);
};

/** The sentence's text behind the amount and what belongs to it. */
export const textBehind = ({ sentence, tail }: Pick<FoundMoney, 'sentence' | 'tail'>): string => {
  const at = tail - sentence.start;
  return sentence.text.slice(at, at + WIDTH);
};

/** “$5m in emergency aid”, “$5m of new funding” */
const IN_AID = new RegExp(
  String.raw`^\s(?:in|of|worth\sof)\s(?:[\p{L}&’'-]+\s){0,4}?(?:${lexicon.alternatives('aid')})\b`,
  'iu',
);

/** Whether the words behind an amount say that it is aid. */
export const isInAid = (money: FoundMoney): boolean => IN_AID.test(textBehind(money));

/** “a $5m grant”, “$5m in aid”, “$5m of public money”: what somebody gives, and no other money. */
const GIFT_KIND = new RegExp(
  String.raw`^[\s-](?:[\p{L}&’'-]+\s){0,5}?(?:${lexicon.alternatives('giftKind')}|(?:${lexicon.alternatives('publicMoney')}|taxpayers?|lottery)\s(?:money|cash))\b`,
  'iu',
);

export const isGiftKind = (money: FoundMoney): boolean =>
  GIFT_KIND.test(textBehind(money).split(/[,;:]/, 1)[0] ?? '');

/** “half of the $1.5 billion”, “compared with $5 million”: something is measured against the amount. */
const COMPARED = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('compares')}|(?:${lexicon.alternatives('portion')}|\d+) of(?: its| the| that| this| those| their| his)?)\s(?:(?:${lexicon.alternatives('beforeAmount')})\s)*$`,
  'i',
);

/** “a second tranche of $5m”: the amount is all of it. */
const TRANCHE = /\b(?:tranche|instal?lment)\sof\s$/i;

export const isCompared = (money: PlacedAmount): boolean => {
  const before = textBefore(money);
  return COMPARED.test(before) && !TRANCHE.test(before);
};

/** “of which 300 million kroner”, “the first $20 million”. */
const PART_BEFORE = new RegExp(
  String.raw`(?:\b(?:of|from) (?:which,?|(?:this|that|it|these|those|(?:the|this|that) (?:amount|total|sum|money|package)),)\s(?:(?:${lexicon.alternatives('qualifier')}|${lexicon.alternatives('comparison')})\s)*|\b(?:the|an?) (?:first|initial)\s|\b(?:${lexicon.alternatives('aid')}|announcement|total|figure)\s(?:also\s)?includes?\s(?:(?:${lexicon.alternatives('aid')}|financial|direct|of|in|${lexicon.alternatives('qualifier')})\s)*)$`,
  'i',
);
const PART_BEHIND =
  /^\s(?:of (?:which|it|this|that sum|that money|the money|the total|that total)\b)/i;

const INCLUDING = new RegExp(
  String.raw`,?\s(?:including|of which|among (?:it|them|that)|with)\s(?:(?:${lexicon.alternatives('qualifier')}|${lexicon.alternatives('comparison')})\s)*$`,
  'i',
);
/** “, with $5m going to schools” */
const SHARED_OUT = new RegExp(
  String.raw`^\s(?:of\s(?:it|that|this|which)\s)?(?:${lexicon.alternatives('servesAs')}|to go|reserved|set aside)\b`,
  'i',
);

/** “$100 million, including $30 million for wells”: a part of the amount before it in its sentence. */
export function isIncluded(money: PlacedAmount): boolean {
  const before = textBefore(money);
  if (!INCLUDING.test(before)) return false;
  return /\swith\s(?:\S+\s){0,3}$/i.test(before) ? SHARED_OUT.test(textBehind(money)) : true;
}

/** Whether the text calls the amount a part of another. */
export const isPart = (money: PlacedAmount): boolean =>
  PART_BEFORE.test(textBefore(money)) || PART_BEHIND.test(textBehind(money));

/** Whether the amount comes on top of one named before. */
export const isFurther = ({ qualifier }: FoundMoney): boolean =>
  /\b(?:further|additional|extra|another)\b/.test(qualifier ?? '');

/** The last pledge before an amount that meets a condition, at most `reach` sentences back. */
export function pledgeBefore(
  { found }: PledgeContext,
  money: FoundMoney,
  reach: number,
  fits: (pledge: FoundPledge) => boolean = () => true,
): FoundPledge | undefined {
  for (let at = found.length - 1; at >= 0; at--) {
    const pledge = found[at];
    if (!pledge || money.sentence.index - pledge.money.sentence.index > reach) return undefined;
    if (pledge.money.start < money.start && fits(pledge)) return pledge;
  }
  return undefined;
}

/** Where the next amount starts, or undefined after the last. */
export const nextAmount = ({ next }: PledgeContext, money: FoundMoney): number | undefined =>
  next.get(money)?.start;
