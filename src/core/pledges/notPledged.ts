import * as lexicon from '../lexicon/lexicon';
import type { FoundMoney } from '../money/foundMoney';
import { type PlacedAmount, textBefore, textBehind } from './amountContext';

const ABOUT = `(?:(?:${lexicon.alternatives('qualifier')}|${lexicon.alternatives('comparison')}|a|an|the)\\s)*`;

/** “which brings our total contribution to”, “for a total of”, “lifting its support since May to”. */
const RUNNING_TOTAL = new RegExp(
  String.raw`\b(?:(?:bring|tak|rais|lift|push|increas)(?:e?s|e|ing)?|brought|took|raised|lifted|pushed)\s(?:the|its|our|their|his|her|[\p{L}’']+['’]s?)\s(?:[\p{L}-]+\s)*?(?:total|overall|combined|cumulative)\b[^.;]{0,60}\sto\s${ABOUT}$|\b(?:for|making|giving|to)\s(?:a|an)\s(?:(?:new|overall|combined|grand)\s)*total\sof\s${ABOUT}$|\b(?:total|overall)\s(?:[\p{L}-]+\s){1,6}(?:(?:this\syear|since\s[\p{L}\d]+)\s)?(?:to|is|was|at|stands\sat)\s${ABOUT}$|\bto[-\s]date,?\s${ABOUT}$|\b(?:represent(?:s|ing|ed)?|amount(?:s|ing|ed)?\sto|mak(?:es|ing)|bring(?:s|ing)|bringing)\s(?:(?:up|in)\s)?(?:an?|the)\s(?:total|combined|overall|joint|cumulative)\s(?:[\p{L}-]+\s){0,4}(?:of|to|at)\s${ABOUT}$`,
  'iu',
);
/** “… to over $5m since 2015”, “… to $5m so far” */
const SO_FAR = /^\s(?:since\s|so\sfar\b|to\sdate\b|in\stotal\b|overall\b|altogether\b)/i;
const RAISED_TO = new RegExp(String.raw`\bto\s${ABOUT}$`, 'i');

/** “at a rate of $5m a year”, “in annual instalments of $5m”. */
const RATE = new RegExp(
  String.raw`\b(?:rate|pace|tranches|instal?ments|payments|steps|chunks|slices)\sof\s${ABOUT}$`,
  'i',
);
/** “$100 million, or $20 million a year” */
const OR_EACH = new RegExp(String.raw`,?\s(?:or|that\sis|i\.e\.)\s${ABOUT}$`, 'i');
/** “$100 million over five years – $20 million annually –”, “$100 million ($20 million a year)” */
const EACH_ASIDE = new RegExp(String.raw`\d[^.;–—()]{0,60}\s(?:[–—]\s|\()${ABOUT}$`, 'i');
/** “raised its pledge by $5 million, bringing it to $20 million” */
const BRINGING_IT = new RegExp(String.raw`\bbring(?:s|ing)\s(?:it|this|that)\sto\s${ABOUT}$`, 'i');
/** “To end the case, the broker offered to pay $5 million” */
const TO_SETTLE = new RegExp(
  String.raw`\bto\s(?:end|settle|resolve|close|avoid|drop)\s(?:[\p{L}’'-]+\s){0,5}?(?:${lexicon.alternatives('quarrel')})\b`,
  'iu',
);

/** “an appeal to raise $5m”: what others are asked to give. */
const RAISING = new RegExp(String.raw`\brais(?:e|es|ing)\s${ABOUT}$`, 'iu');

/** “anywhere near the $5m target”: what is aimed at, measured, or shared out of. */
const TARGET = new RegExp(
  String.raw`^[\s-](?:(?:funding|fundraising|annual|overall|original|yearly)\s)?(?:${lexicon.alternatives('target')})\b`,
  'i',
);

/** “the fifth review of its $5m programme”, “under a $5m facility”: an arrangement made before. */
const ARRANGEMENT_BEFORE = new RegExp(
  String.raw`\b(?:(?:${lexicon.alternatives('arrangementPart')})\sof|under|from|through|within|against|via)\s(?:${lexicon.alternatives('determiner')}|[\p{L}’']+['’]s)\s(?:(?!of\b|to\b|for\b)[\p{L}-]+,?\s)*$`,
  'iu',
);
const ARRANGEMENT_BEHIND = new RegExp(
  String.raw`^[\s-](?:(?!(?:to|for|towards?|into|from|by|and)\b)[\p{L}-]+\s){0,4}?(?:${lexicon.alternatives('arrangement')})\b`,
  'iu',
);

/** “$5 a barrel”, “€0.08 per share”: a price. */
const PRICE = new RegExp(
  String.raw`^\s(?:an?|per)[\s-](?:${lexicon.alternatives('priced')})\b`,
  'i',
);

/** “by $10 million to $50 million”: the first is only what is added. */
const BY = new RegExp(String.raw`\bby\s${ABOUT}$`, 'i');
const TO_NEXT = new RegExp(String.raw`^\s?,?\s?to\s${ABOUT}(?:\p{Sc}|\p{Lu}{1,3}\p{Sc}|\d)`, 'iu');

/** “set aside $160 million for the case”: for a quarrel, not for others. */
const FOR_QUARREL = new RegExp(
  String.raw`^\s(?:[\p{L}-]+\s){0,4}?(?:for|to\scover|to\spay(?:\sfor)?|towards?|to\smeet)\s(?:(?:the|its|any|a|possible|potential|legal|future)\s)*(?:${lexicon.alternatives('quarrel')})\b`,
  'iu',
);

/** “gave $2m towards the $5m project”, “towards an ambitious $5m scheme”: what it is to cost in all. */
const TOWARDS_ALL = new RegExp(
  String.raw`\btowards?\s(?:${lexicon.alternatives('determiner')})\s(?:(?!of\b)[\p{L}-]+\s){0,2}$`,
  'iu',
);

/** “a provision of $5m for bad loans”: money that a business thinks lost. */
const PROVISION = new RegExp(String.raw`\bprovisions?\sof\s${ABOUT}$`, 'i');
const FOR_LOSSES = /^\s(?:for|against)\s(?:\p{L}+\s){0,2}(?:losses|loans|debts?|tax(?:es)?)\b/u;

/**
 * Whether the words beside an amount say that it is no promise of its own: a running total, a rate
 * or increment of another sum, a target, or an arrangement made before.
 */
export function isNotPledged(money: PlacedAmount): boolean {
  const before = textBefore(money);
  const behind = textBehind(money);
  if (RUNNING_TOTAL.test(before) || RATE.test(before) || TARGET.test(behind)) return true;
  if (PRICE.test(` ${money.period ?? ''}`) || PRICE.test(behind)) return true;
  if (SO_FAR.test(behind) && RAISED_TO.test(before)) return true;
  if (money.period !== null && (OR_EACH.test(before) || EACH_ASIDE.test(before))) return true;
  if (BRINGING_IT.test(before) || TOWARDS_ALL.test(before) || RAISING.test(before)) return true;
  if (TO_SETTLE.test(before) && /\bpay(?:s|ing|ment)?\b|\bpaid\b/i.test(before)) return true;
  if (PROVISION.test(before) && FOR_LOSSES.test(behind)) return true;
  if (FOR_QUARREL.test(behind) || /^\s(?:more|less|higher|lower)\sthan\b/.test(behind)) return true;
  if (ARRANGEMENT_BEFORE.test(before) && ARRANGEMENT_BEHIND.test(behind)) return true;
  return BY.test(before) && TO_NEXT.test(behind);
}

/** Business and politics: who gets money there is no receiver of aid. */
export const OWN_INTEREST = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('ownInterest')})\b`,
  'i',
);

/** What a court or a jury awards, or a prize, is no gift. */
export const isRuling = (money: FoundMoney): boolean =>
  /\b(?:courts?|judge|jury|tribunal|damages|compensation|prize)\b/i.test(
    `${textBefore(money)} ${textBehind(money).slice(0, RULING_NEAR)}`,
  );

/** How far behind an amount the court may be named that awards it. UTF-16 code units. */
const RULING_NEAR = 80;

/** “since 2018”, “so far”: an account of spending, not news of a gift. */
const ACCOUNT = new RegExp(String.raw`\b(?:${lexicon.alternatives('account')})\b`, 'i');

export const isAccount = ({ sentence }: FoundMoney): boolean => ACCOUNT.test(sentence.text);
