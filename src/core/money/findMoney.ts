import type { ActorIndex } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import type { MoneyUse } from '../model';
import { findAmounts, type Amount } from './amounts';
import { needsCountry } from './currencies';
import { CurrencySettler, type SettledBy } from './currencySettler';
import type { Decimal } from './decimal';
import { findElliptical } from './elliptical';
import { moneyUse } from './moneyUse';
import { durationBeside, periodAfter } from './periods';

export interface FoundEquivalent extends Range {
  readonly value: Decimal;
  readonly maximum: Decimal | null;
  readonly currency: string | null;
}

/** One amount with what the text says of it. Ranges are readable offsets. */
export interface FoundMoney extends Range {
  readonly sentence: Sentence;
  readonly value: Decimal;
  readonly maximum: Decimal | null;
  readonly currency: string | null;
  readonly qualifier: string | null;
  readonly equivalent: FoundEquivalent | null;
  /** Set later where only the pledge's clause tells it. */
  period: string | null;
  /** Where what belongs to the amount ends: after its conversion and period. */
  readonly tail: number;
  use: MoneyUse;
  readonly rule: string;
}

const NEAR = String.raw`(?:about|around|roughly|approximately|approx\.|some|nearly|almost|just over|just under|more than|less than|over|under|then|now|currently|equivalent to|the equivalent of|equal to|worth|or|at the time|=|≈|~)`;
/** What stands between an amount and its conversion: “ (about ”, “, or roughly ”, “, about ”. */
const CONVERSION = new RegExp(
  String.raw`^(?:\s?[([]\s?|,?\s(?:or|that is|i\.e\.|equivalent to|the equivalent of)\s|\s(?:worth|=|≈|\/)\s|\s?\/\s?|\s[–—-]\s(?=${NEAR})|,\s(?=${NEAR}))(?:${NEAR}\s?)*$`,
  'iu',
);
/** A further conversion in the same brackets: “(€40 million, $44 million)”. */
const FURTHER = new RegExp(String.raw`^\s?[,;/]\s?(?:${NEAR}\s?)*$|^\sor\s(?:${NEAR}\s)*$`, 'iu');

/** All amounts of the document; a conversion is part of the amount that it converts. */
export function findMoney(discourse: Discourse, index: ActorIndex): FoundMoney[] {
  const found: FoundMoney[] = [];
  const settler = new CurrencySettler(discourse, index);
  for (const sentence of discourse.sentences) {
    const amounts = findAmounts(sentence.text);
    const own: FoundMoney[] = [];
    for (let at = 0; at < amounts.length; at++) {
      const amount = amounts[at];
      if (!amount) continue;
      const next = amounts[at + 1];
      const converted = next && isConversion(sentence.text, amount, next) ? next : null;
      if (converted) at++;
      let last = converted;
      for (let more = amounts[at + 1]; last && more; more = amounts[at + 1]) {
        if (!FURTHER.test(sentence.text.slice(last.end, more.start))) break;
        last = more;
        at++;
      }
      const money = moneyOf(sentence, settler, amount, converted, last);
      // “P50” where no country has such a unit is no money.
      if (money.currency !== null || !needsCountry(amount.currency.open)) own.push(money);
    }
    found.push(...[...own, ...findElliptical(sentence, own)].sort((a, b) => a.start - b.start));
  }
  return found;
}

function isConversion(text: string, amount: Amount, next: Amount): boolean {
  const sameUnit =
    amount.currency.code === next.currency.code && amount.currency.open === next.currency.open;
  return !sameUnit && CONVERSION.test(text.slice(amount.end, next.start));
}

function moneyOf(
  sentence: Sentence,
  settler: CurrencySettler,
  amount: Amount,
  converted: Amount | null,
  last: Amount | null,
): FoundMoney {
  const { start, text } = sentence;
  const settled = settler.settle(sentence, amount);
  const equivalent = converted && {
    start: converted.start + start,
    end: converted.end + start,
    value: converted.value,
    maximum: converted.maximum,
    currency: settler.settle(sentence, converted).code,
  };
  let tail = (last ?? amount).end;
  // “(about $5 million at today's rate)”
  const closing = last && /^[^()[\]]{0,30}[)\]]/.exec(text.slice(tail, tail + 40));
  if (closing && /[([]/.test(text.slice(amount.end, last.start))) tail += closing[0].length;
  else if (last && /^[,–—]/.test(text.charAt(tail)) && /^[,]/.test(text.charAt(amount.end))) tail++;
  const period = amount.period ?? (last && (last.period ?? periodAfter(text, tail)));
  if (period && period.end > tail) tail = period.end;
  return {
    sentence,
    start: amount.start + start,
    end: amount.end + start,
    value: amount.value,
    maximum: amount.maximum,
    currency: settled.code,
    qualifier: amount.qualifier,
    equivalent,
    period: period?.text ?? durationBeside(text, amount.start, tail),
    tail: tail + start,
    use: moneyUse(text, amount.start, tail),
    rule: `${converted ? 'amount-with-conversion' : 'amount'}${settledWords(settled.by)}`,
  };
}

/** How the currency was settled, as the end of the rule's name; the unit's own words need none. */
function settledWords(by: SettledBy): string {
  if (by === 'words') return '';
  return by === 'nothing' ? '-unit-unknown' : `-unit-by-${by}`;
}
