import * as lexicon from '../lexicon/lexicon';
/** What pounds of money can be “of”; pounds of anything else are a weight. */
const MONEY_OF = new RegExp(
  String.raw`^\s(?:worth\s)?of\s(?:(?:${lexicon.alternatives('moneyModifier')}|${lexicon.alternatives('determiner')})\s)*(?:${lexicon.alternatives('worthOf')})\b`,
  'iu',
);

const OF_ANYTHING = /^\s(?:worth\s)?of\s/i;
const WEIGHING = /\b(?:weigh(?:s|ed|ing|t)?)\b[^.;]{0,24}$/i;
const HEAVY = new RegExp(String.raw`^\s(?:${lexicon.alternatives('weighs')})\b`, 'i');

/** Whether the pounds from `start` to `end` are a weight. */
export function isWeight(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 60);
  if (HEAVY.test(after)) return true;
  if (OF_ANYTHING.test(after) && !/^\s(?:worth)/i.test(after)) return !MONEY_OF.test(after);
  return WEIGHING.test(text.slice(Math.max(0, start - 40), start));
}
