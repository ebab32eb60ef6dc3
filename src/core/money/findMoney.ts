import type { ActorIndex } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import type { MoneyUse } from '../model';
import { findAmounts, type Amount } from './amounts';
import { settleCurrency } from './currencies';
import type { Decimal } from './decimal';
import { moneyUse } from './moneyUse';

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
  readonly period: string | null;
  /** Where what belongs to the amount ends: after its conversion and period. */
  readonly tail: number;
  use: MoneyUse;
  readonly rule: string;
}

/** What may stand between an amount and its conversion: “ (about ”, “, or roughly ”. */
const EQUIVALENT =
  /^\s?(?:[([]|,?\s(?:or|that is|i\.e\.|equivalent to|the equivalent of|worth))\s?(?:(?:about|around|roughly|approximately|approx\.|some|nearly|almost|just over|just under|more than|over|under|equivalent to|or|the equivalent of|worth|=|≈|~)\s?)*$/iu;

/** All amounts of the document; a conversion is part of the amount that it converts. */
export function findMoney(discourse: Discourse, index: ActorIndex): FoundMoney[] {
  const found: FoundMoney[] = [];
  for (const sentence of discourse.sentences) {
    const amounts = findAmounts(sentence.text);
    for (let at = 0; at < amounts.length; at++) {
      const amount = amounts[at];
      if (!amount) continue;
      const next = amounts[at + 1];
      const converted = next && isEquivalent(sentence.text, amount, next) ? next : null;
      if (converted) at++;
      found.push(moneyOf(sentence, index, amount, converted));
    }
  }
  return found;
}

function isEquivalent(text: string, amount: Amount, next: Amount): boolean {
  const sameUnit =
    amount.currency.code === next.currency.code && amount.currency.open === next.currency.open;
  return !sameUnit && EQUIVALENT.test(text.slice(amount.end, next.start));
}

function moneyOf(
  sentence: Sentence,
  index: ActorIndex,
  amount: Amount,
  converted: Amount | null,
): FoundMoney {
  const { start } = sentence;
  const equivalent = converted && {
    start: converted.start + start,
    end: converted.end + start,
    value: converted.value,
    maximum: converted.maximum,
    currency: settle(sentence, index, converted),
  };
  let tail = (converted ?? amount).end;
  if (converted && /^[)\]]/.test(sentence.text.slice(tail))) tail++;
  const period = amount.period ?? converted?.period ?? null;
  if (period && period.end > tail) tail = period.end;
  return {
    sentence,
    start: amount.start + start,
    end: amount.end + start,
    value: amount.value,
    maximum: amount.maximum,
    currency: settle(sentence, index, amount),
    qualifier:
      amount.qualifier === 'between' || amount.qualifier === 'from' ? null : amount.qualifier,
    equivalent,
    period: period?.text ?? null,
    tail: tail + start,
    use: moneyUse(sentence.text, amount.start, tail),
    rule: converted ? 'amount-with-conversion' : 'amount',
  };
}

/** The code, or what the countries of the sentence settle for a shared word such as “dollars”. */
function settle(sentence: Sentence, index: ActorIndex, { currency, start }: Amount): string | null {
  if (currency.code !== null || currency.open === null) return currency.code;
  const offset = sentence.start + start;
  const nearby = index
    .inSentence(sentence.index)
    .filter((mention) => mention.entity?.type === 'country' && mention.kind !== 'metonym')
    .sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))
    .flatMap((mention) => mention.entity?.country ?? []);
  // A sign alone is the United States dollar in international English, whoever is named beside it.
  const bySign = currency.open === 'dollar' && sentence.text[start] === '$';
  return settleCurrency(currency.open, bySign ? [] : nearby);
}
