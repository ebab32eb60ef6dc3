import { type PlacedAmount, textBefore, textBehind } from './amountContext';
import { NO_GIFT } from './pledgeVerbs';
import * as lexicon from '../lexicon/lexicon';

const OPENS_PHRASE = new RegExp(
  String.raw`^\s(?:${lexicon.alternatives('preposition')}|and|a|that)\b`,
  'i',
);

/** “costs of about”, “fines worth over”: up to the amount. */
const MEASURED = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:[\p{L}’'-]+\s){0,3}(?:of|worth|totalling|totaling|by|to|at)\s(?:(?:${lexicon.alternatives('qualifier')}|${lexicon.alternatives('comparison')}|a)\s)*$`,
  'iu',
);

/** “would add $5m [to the deficit]”: what grows by it is nobody's gain. */
const TO_DEFICIT =
  /^\sto\s(?:the|its|their|our)\s(?:[\p{L}-]+\s)?(?:deficit|debt|costs?|bill|burden|losses)\b/u;

/** “[aims to mobilise] up to $5m”: what somebody would like to have. */
const SOUGHT =
  /\b(?:aim|hope|seek|want)(?:s|ed|ing)?\sto\s(?:mobili[sz]e|raise|attract|leverage|unlock)\s(?:[\p{L}-]+\s){0,2}$/u;

/** Whether the amount is no gift: “$5 million in savings”, “a contract of $5 million”. */
export function isNotGift(money: PlacedAmount): boolean {
  if (TO_DEFICIT.test(textBehind(money)) || SOUGHT.test(textBefore(money))) return true;
  const before = MEASURED.exec(textBefore(money));
  if (before) {
    // “its contribution to cover costs of”: the noun nearest the amount decides.
    const noun =
      (before[0].split(/\s(?:of|worth|totalling|totaling|by|to|at)\s/i, 1)[0] ?? '')
        .split(/\s/)
        .at(-1) ?? '';
    if (NO_GIFT.test(noun)) return true;
  }
  const behind = textBehind(money);
  const [first = '', second = ''] =
    /^\sin\s([\p{L}-]+)(?:\s([\p{L}-]+))?/u.exec(behind)?.slice(1) ?? [];
  // “in contracts to”, “in emergency savings”
  const inPhrase =
    NO_GIFT.test(first) && OPENS_PHRASE.test(` ${second} `) ? first : second || first;
  // “$5m in combined SEC and exchange fines”
  if (/^\sin\s(?:[\p{L}/-]+\s){0,4}(?:fines|penalties|damages|fees|commissions)\b/u.test(behind))
    return true;
  const noun = /^[\s-](?:[\p{L}-]+\s)?([\p{L}-]+)/u.exec(behind);
  // “promised farmers $5m in fuel rebates” is paid out; “promised rebates” is money forgone.
  const paidOut =
    /^rebates?$/i.test(inPhrase) &&
    /\b(?:promis|pledg|offer)\w*\s(?:(?!of|to|for|in|on)[\p{L}’'-]+\s){1,3}$/iu.test(
      textBefore(money),
    );
  if (paidOut) return false;
  const opensPhrase = OPENS_PHRASE.test(behind);
  return (
    (NO_GIFT.test(inPhrase) && !/^(?:trade|spending|budget)$/i.test(inPhrase)) ||
    (!opensPhrase &&
      NO_GIFT.test(noun?.[0] ?? '') &&
      !/\b(?:tax|debt|trade|budget)\s(?:credits?|relief|support)/i.test(behind.slice(0, 40)))
  );
}
