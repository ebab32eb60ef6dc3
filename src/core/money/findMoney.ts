import type { ActorIndex } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import {
  noFacts,
  type LocalReading,
  type NoFacts,
  type ReadLocally,
} from '../language/localReading';
import type { MoneyUse } from '../model';
import { addressesIn } from './addresses';
import { findAmounts, type Amount } from './amounts';
import { apart } from './apart';
import { isForeignDollar, needsCountry } from './currencies';
import { CurrencySettler, type DollarHints, type SettledBy } from './currencySettler';
import { withColumnAmounts } from './columnUnits';
import { closingOf, isConversion, isConversionBehind, isFurther } from './conversions';
import { bareAmounts, findElliptical } from './elliptical';
import type { Quantity } from './numbers';
import type { FoundMoney } from './foundMoney';
import { moneyUse } from './moneyUse';
import { durationBeside, periodAfter } from './periods';
import { findShares } from './shares';

/** An amount with what belongs to it, from its sentence alone. Offsets are into the sentence. */
interface ReadAmount {
  readonly amount: Amount;
  readonly converted: Amount | null;
  readonly tail: number;
  readonly period: string | null;
  readonly use: MoneyUse;
}

/** The amounts of a sentence, and its numbers whose unit may be understood. */
interface SentenceAmounts {
  readonly amounts: readonly ReadAmount[];
  readonly bare: readonly Quantity[];
}

/** The amounts of a paragraph, sentence by sentence. */
const amountReading: LocalReading<NoFacts, readonly SentenceAmounts[]> = {
  name: 'amounts',
  read: ({ sentences }) =>
    sentences.map(({ text }) => {
      const amounts = readAmounts(text);
      return { amounts, bare: amounts.length > 0 ? bareAmounts(text) : [] };
    }),
};

/** All amounts of the document; a conversion is part of the amount that it converts. */
export function findMoney(
  discourse: Discourse,
  index: ActorIndex,
  readLocally: ReadLocally,
): readonly FoundMoney[] {
  const found: FoundMoney[] = [];
  const read = readLocally(amountReading, discourse.paragraphs, noFacts).flat();
  const settler = new CurrencySettler(
    discourse,
    index,
    readLocally,
    dollarHints(discourse.sentences, read),
  );
  for (const sentence of discourse.sentences) {
    const { amounts = [], bare = [] } = read[sentence.index] ?? {};
    const own: FoundMoney[] = [];
    for (const read of amounts) {
      const money = moneyOf(sentence, settler, read);
      // “P50” is money only where a country has such a unit.
      if (money.currency !== null || !needsCountry(read.amount.currency.open)) own.push(money);
    }
    found.push(
      ...[...own, ...findElliptical(sentence, own, bare)].sort((a, b) => a.start - b.start),
    );
  }
  return withColumnAmounts(discourse, settler, found);
}

/** What the amounts that name their dollars tell of those that do not. */
function dollarHints(
  sentences: readonly Sentence[],
  read: readonly SentenceAmounts[],
): DollarHints {
  const own = new Set<string>();
  const written = new Set<string>();
  let isBareAmerican = false;
  for (const [at, { amounts }] of read.entries()) {
    const text = sentences[at]?.text ?? '';
    // “Japan ($75 million), Canada (C$60 million)”: a bare sign beside another dollar is American.
    const hasBare = amounts.some(
      ({ amount, converted }) => amount.currency.open === '$' || converted?.currency.open === '$',
    );
    for (const { amount } of amounts) {
      const { code } = amount.currency;
      if (code !== null) written.add(code);
      if (code === null || !isForeignDollar(code)) continue;
      // “NZD $5 million, … $2 million” is written by those whose dollars they are.
      const isByCode = text.slice(amount.start, amount.end).includes(code);
      if (hasBare && !isByCode) isBareAmerican = true;
      // “5 million Canadian dollars” is said abroad.
      else if (amount.bySign) own.add(code);
    }
  }
  return { own: [...own], written: [...written], isBareAmerican };
}

function readAmounts(text: string): ReadAmount[] {
  const addresses = addressesIn(text);
  const amounts = apart([...findAmounts(text), ...findShares(text)]).filter(
    ({ start, end }) => !addresses.some((one) => start < one.end && end > one.start),
  );
  const found: ReadAmount[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at];
    if (!amount) continue;
    const next = amounts[at + 1];
    const converted = next && isConversion(text, amount, next) ? next : null;
    if (converted) at++;
    let last = converted;
    for (let more = amounts[at + 1]; last && more; more = amounts[at + 1]) {
      if (!isFurther(text, last, more)) break;
      last = more;
      at++;
    }
    // The recipient stands between such an amount and its conversion, so the tail ends before it.
    const behind = !converted && next && isConversionBehind(text, amount, next) ? next : null;
    if (behind) at++;
    let tail = (last ?? amount).end;
    if (last) tail = closingOf(text, amount.end, last.start, tail);
    const period = amount.period ?? (last && (last.period ?? periodAfter(text, tail)));
    if (period && period.end > tail) tail = period.end;
    found.push({
      amount,
      converted: converted ?? behind,
      tail,
      period: period?.text ?? durationBeside(text, amount.start, tail),
      use: moneyUse(text, amount.start, tail),
    });
  }
  return found;
}

function moneyOf(
  sentence: Sentence,
  settler: CurrencySettler,
  { amount, converted, tail, period, use }: ReadAmount,
): FoundMoney {
  const { start } = sentence;
  const settled = settler.settle(sentence, amount);
  const equivalent = converted && {
    start: converted.start + start,
    end: converted.end + start,
    value: converted.value,
    maximum: converted.maximum,
    currency: settler.settle(sentence, converted).code,
    base: baseOf(sentence, converted),
  };
  return {
    sentence,
    start: amount.start + start,
    end: amount.end + start,
    value: amount.value,
    maximum: amount.maximum,
    currency: settled.code,
    currencyFrom: settled.by === 'words' || settled.by === 'nothing' ? null : settled.by,
    base: baseOf(sentence, amount),
    qualifier: amount.qualifier,
    equivalent,
    period,
    tail: tail + start,
    use,
    rule: `${amount.base ? 'share' : 'amount'}${converted ? '-with-conversion' : ''}${amount.base ? '' : settledWords(settled.by)}`,
  };
}

const baseOf = ({ start }: Sentence, { base }: Amount): Range | null =>
  base && { start: base.start + start, end: base.end + start };

/** The end of the rule's name: what told the currency, unless the unit's own words did. */
function settledWords(by: SettledBy): string {
  if (by === 'words') return '';
  return by === 'nothing' ? '-unit-unknown' : `-unit-by-${by}`;
}
