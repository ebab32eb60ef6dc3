import { alternation, wordsOf } from '../lexicon/alternation';
import * as lexicon from '../lexicon/lexicon';
import { moneyUses } from '../lexicon/moneyUses';
import type { MoneyUse } from '../model';

/*
 * What an amount is, from the words around it. Words right after it (“in damages”, “fine”) decide
 * first, then the nearest word before it.
 */
const oneOf = (row: string): string => `(?:${alternation(wordsOf(row))})`;

/** A word that may stand between the amount and its noun. */
const WORD = String.raw`[\s-](?!(?:${lexicon.alternatives('preposition')}|and|or|that|which)\b)[\p{L}&’'-]+?`;

/** What else stands right behind an amount of each use. */
const FURTHER_BEHIND: Partial<Record<MoneyUse, string>> = {
  fine: String.raw`^\s(?:[\p{L}’'-]+\s){0,5}?to\s(?:resolve|settle|end|dismiss|drop|avoid)\s(?:[\p{L}’'.-]+\s){0,5}?(?:${lexicon.alternatives('quarrel')})\b`,
  loss: String.raw`^\s(?:was\slost|were\slost|was\sstolen)`,
  request: [
    String.raw`^(?:,?\s(?:that|which))?(?:\s(?!(?:${lexicon.alternatives('preposition')}|and|who|will|would|can|could|may)\b)[\p{L}’'.-]+){0,6}?\s(?:(?:had|has|have|is|are|was|were|originally)\s)*(?:${lexicon.alternatives('requested')})\b`,
    String.raw`^\s(?:is|are|was|were|will\sbe)\s(?:needed|required|missing)\b`,
    String.raw`^\s(?:has|have)\syet\sto\sbe\sfound\b`,
  ].join('|'),
  cost: String.raw`^\s(?:for\seach|per\sperson|apiece|each)\b`,
};

const AFTER = moneyUses.flatMap(({ use, behind, in: inside }): [MoneyUse, RegExp][] => {
  if (behind === undefined) return [];
  const forms = [String.raw`^(?:${WORD}){0,2}[\s-]${oneOf(behind)}(?![\p{L}])`];
  if (inside !== undefined) forms.push(String.raw`^\sin\s(?:\p{L}+\s){0,2}${oneOf(inside)}\b`);
  const further = FURTHER_BEHIND[use];
  if (further !== undefined) forms.push(further);
  return [[use, new RegExp(forms.join('|'), 'iu')]];
});

/** “asked the donors for”, “appealed for”. */
const ASKING = String.raw`ask(?:ed|ing|s)? (?:\p{L}+ ){0,5}(?:for|to (?:release|give|provide|grant|pay|allocate|sanction))|appeal(?:ed|ing|s)? (?:\p{L}+ ){0,3}for`;

const BEFORE = moneyUses.flatMap(({ use, before }): [MoneyUse, RegExp][] => {
  if (before === undefined) return [];
  const words = use === 'request' ? `(?:${ASKING}|${oneOf(before)})` : oneOf(before);
  return [[use, new RegExp(String.raw`\b${words}\b`, 'giu')]];
});

/** How far before the amount a word may be, in UTF-16 code units. */
const REACH = 70;

/**
 * The use of the amount from `start` to `end` of a sentence; `other` if the words around it do not
 * say. Pledges are found by their frames, not here.
 */
export function moneyUse(sentence: string, start: number, end: number): MoneyUse {
  const after = sentence.slice(end, end + 60);
  const before = sentence.slice(Math.max(0, start - REACH), start);
  if (RAISING.test(before)) return 'request';
  // “made €5 million available”, “made its €5 million dependent on”: nothing was earned.
  if (/^\s(?:available|dependent|conditional|contingent)\b/i.test(after)) return 'other';
  for (const [use, pattern] of AFTER) {
    if (pattern.test(after)) return use;
  }
  let best: MoneyUse = 'other';
  let bestAt = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '));
  for (const [use, pattern] of BEFORE) {
    // Not `matchAll`, which makes a pattern anew for each text.
    for (let match = pattern.exec(before); match; match = pattern.exec(before)) {
      if (match.index > bestAt) {
        best = use;
        bestAt = match.index;
      }
    }
  }
  // “has made available $5m”, “was made possible by $5m”: nothing was earned.
  if (best === 'revenue' && MADE.test(before)) return 'other';
  // “the budget includes $5m for buses”: a part that it gives to an end.
  if (best === 'budget' && (HELD.test(before) || SUPPORT.test(before))) return 'other';
  // “damage to crops is estimated at $5m”
  const isLoss = best === 'cost' && LOSS_ESTIMATED.test(before);
  return isLoss ? 'loss' : best;
}

/** “made a grant of $5m”, “made available $5m” */
const MADE = new RegExp(
  String.raw`\bmade\s(?:(?:[\p{L}-]+\s){0,3}?(?:${lexicon.alternatives('giftKind')}|contributions?)|available|possible)\b[^;]*$`,
  'iu',
);

/** “an appeal to raise $5m”, “helps us raise $5m”: what others are asked to give. */
const RAISING = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('fundraises')})\b[^.;]{0,40}\brais(?:e|ing)\s(?:[\p{L}-]+\s){0,3}$`,
  'iu',
);
/** “budget also includes”, up to the amount. */
const HELD =
  /\bbudget\s(?:\p{L}+\s){0,4}?(?:includes?|included|contains?|contained|features?|featured)\b[^.;]*$/iu;

/** “in budget support”: a kind of aid. */
const SUPPORT = /\bbudget(?:ary)?\s(?:support|assistance|aid)\b(?![^;]*\bbudget)[^;]*$/iu;

const LOSS_ESTIMATED =
  /\b(?:damages?|loss(?:es)?|destruction)\b[^.;]{0,40}\b(?:estimated|put|valued)\sat\s(?:[\p{L}]+\s){0,3}$/iu;
