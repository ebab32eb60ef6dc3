import * as lexicon from '../lexicon/lexicon';
import { powers } from '../lexicon/numberWords';
import type { Discourse, Sentence } from '../language/discourse';
import { cellAt, cellText, headsOf, type Table, tablesOf } from '../language/tables';
import { findAmounts, type Amount } from './amounts';
import type { CurrencySettler } from './currencySettler';
import { times, isLess } from './decimal';
import type { FoundMoney } from './foundMoney';
import { findQuantities, quantityValue } from './numbers';
import { qualifierBefore } from './qualifiers';

/** What the heading of a column says of the numbers below it. */
interface ColumnUnit {
  /** Null where the heading tells the magnitude alone. */
  readonly currency: Amount['currency'] | null;
  /** The sentence of the heading, and where in it the unit stands. */
  readonly sentence: Sentence;
  readonly start: number;
  readonly factor: bigint;
}

/** Thousands as headings have them: “$'000”. */
const THOUSANDS = /^(?:['’]?000|000s)$/;
/** A number alone that is so large is no number of millions. */
const LARGEST = '1000000';
/** What may stand behind a number: the mark of a note. */
const NOTE = /^(?:[*†‡§⁰¹²³⁴-⁹]+|\[\w{1,3}\]|\([a-z]\))?$/u;
const BEFORE = /^(?:~|≈|c\.|ca\.|circa|approx\.?)?$/i;

/**
 * The amounts of a document with those that stand in columns whose headings tell the unit: “Pledge
 * (US$ million)” over “120”. A magnitude in the heading holds for amounts that have none.
 */
export function withColumnAmounts(
  discourse: Discourse,
  settler: CurrencySettler,
  found: readonly FoundMoney[],
): readonly FoundMoney[] {
  const tables = tablesOf(discourse);
  if (tables.length === 0) return found;
  const all = new Set(found);
  const written = bySentence(found);
  for (const table of tables) {
    for (let column = 0; column < table.columns; column++) {
      const unit = unitOf(table, column);
      if (unit) readColumn({ table, column, unit, settler, written }, all);
    }
  }
  return all.size === found.length && found.every((one) => all.has(one))
    ? found
    : [...all].sort((a, b) => a.start - b.start);
}

function bySentence(found: readonly FoundMoney[]): ReadonlyMap<Sentence, readonly FoundMoney[]> {
  const written = new Map<Sentence, FoundMoney[]>();
  for (const money of found) {
    const own = written.get(money.sentence);
    if (own) own.push(money);
    else written.set(money.sentence, [money]);
  }
  return written;
}

interface Column {
  readonly table: Table;
  readonly column: number;
  readonly unit: ColumnUnit;
  readonly settler: CurrencySettler;
  /** The amounts that cells write out. */
  readonly written: ReadonlyMap<Sentence, readonly FoundMoney[]>;
}

function readColumn({ table, column, unit, settler, written }: Column, all: Set<FoundMoney>): void {
  const settled = unit.currency
    ? settler.settle(unit.sentence, { currency: unit.currency, start: unit.start })
    : null;
  for (let row = table.headRows; row < table.rows; row++) {
    const cell = cellAt(table, row, column);
    const [paragraph, ...others] = cell?.paragraphs ?? [];
    const [sentence, ...more] = paragraph?.sentences ?? [];
    // A cell over several rows or columns is read once.
    if (cell?.place.row !== row || cell.place.column !== column) continue;
    if (!sentence || others.length + more.length > 0) continue;
    const own = written.get(sentence);
    if (own) {
      for (const money of own) scale(money, unit, all);
      continue;
    }
    const money = settled?.code ? numberOf(sentence, unit, settled.code) : null;
    if (money) all.add(money);
  }
}

/** “$120” under “Pledge ($ million)”. */
function scale(money: FoundMoney, { factor }: ColumnUnit, all: Set<FoundMoney>): void {
  const { sentence, start, end, value, maximum, base } = money;
  const [quantity] = findQuantities(
    sentence.text.slice(start - sentence.start, end - sentence.start),
  );
  const isWhole = quantity?.factor === null;
  if (factor === 1n || !isWhole || base || !isLess(value, LARGEST)) return;
  all.delete(money);
  all.add({
    ...money,
    value: times(value, factor),
    maximum: maximum && times(maximum, factor),
    rule: 'table-column',
  });
}

/** The amount of a cell that holds one number and nothing else. */
function numberOf(sentence: Sentence, { factor }: ColumnUnit, currency: string): FoundMoney | null {
  const { text } = sentence;
  const [quantity, ...others] = findQuantities(text);
  if (!quantity?.figures || others.length > 0 || quantity.below !== null) return null;
  const qualifier = qualifierBefore(text, quantity.start);
  const before = text.slice(0, quantity.start);
  const rest =
    qualifier === null ? before : before.slice(0, before.toLowerCase().lastIndexOf(qualifier));
  if (!BEFORE.test(rest.trim()) || !NOTE.test(text.slice(quantity.end).trim())) return null;
  const isScaled = quantity.factor !== null;
  if (!isScaled && factor > 1n && !isLess(quantity.base, LARGEST)) return null;
  const value = isScaled ? quantityValue(quantity) : times(quantity.base, factor);
  if (!isLess('0', value)) return null;
  return {
    sentence,
    start: sentence.start + quantity.start,
    end: sentence.start + quantity.end,
    value,
    maximum: null,
    currency,
    currencyFrom: 'column',
    base: null,
    qualifier,
    equivalent: null,
    period: null,
    tail: sentence.start + quantity.end,
    use: 'other',
    rule: 'table-column',
  };
}

/** The unit that heads a column, or that its table is in where the column tells sums. */
function unitOf(table: Table, column: number): ColumnUnit | null {
  const heads = headsOf(table, column);
  const sentences = heads.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
  const own = sentences.flatMap((sentence) => unitIn(sentence) ?? []);
  if (own.length > 0) return own.find(({ currency }) => currency !== null) ?? own[0] ?? null;
  const words =
    heads
      .map(cellText)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const isSum = words.some((word) =>
    (['promisedSums', 'sums', 'otherSums'] as const).some((trait) => lexicon.is(word, trait)),
  );
  if (!isSum) return null;
  for (const { sentences: above } of table.above) {
    for (const sentence of above) {
      const unit = unitIn(sentence);
      if (unit?.currency) return unit;
    }
  }
  return null;
}

/** “(US$ million)”, “Amount, € m”, “in millions of euros”, “EUR”: the unit that a heading ends in. */
function unitIn(sentence: Sentence): ColumnUnit | null {
  const { text } = sentence;
  for (const { 1: inside = '', index } of text.matchAll(/\(([^()]{1,40})\)/g)) {
    // “(pledged, US$ m)”, “(US$, millions)”
    for (const written of [
      inside,
      inside.slice(inside.lastIndexOf(',') + 1),
      inside.replace(',', ''),
    ]) {
      const unit = readUnit(written, sentence, index + 1);
      if (unit) return unit;
    }
  }
  const tail = /(?:^|, | in |[:–—-] )(?=([^,:–—()]{1,40})$)/u.exec(text);
  const behind = tail?.[1];
  return tail && behind !== undefined
    ? readUnit(behind, sentence, tail.index + tail[0].length)
    : null;
}

function readUnit(written: string, sentence: Sentence, start: number): ColumnUnit | null {
  const text = written.trim().replace(/^(?:all\s)?(?:figures\s|amounts\s)?in\s/i, '');
  // “millions of euros”
  const [counted = '', ...units] = text.split(' of ');
  const times = units.length === 1 ? magnitude(counted) : null;
  if (times !== null) {
    const currency = currencyIn(units[0] ?? '');
    return currency && { currency, sentence, start, factor: times };
  }
  const last = /['’]?[\p{L}0]{1,10}$/u.exec(text.replace(/\.$/, ''));
  for (const word of last ? [last[0], last[0].slice(-2), last[0].slice(-1)] : []) {
    const factor = magnitude(word);
    if (factor === null) continue;
    const name = text.replace(/\.$/, '').slice(0, -word.length).trim();
    if (name === '') return { currency: null, sentence, start, factor };
    const currency = currencyIn(name);
    if (currency) return { currency, sentence, start, factor };
  }
  const currency = currencyIn(text);
  if (currency) return { currency, sentence, start, factor: 1n };
  return null;
}

const magnitude = (word: string): bigint | null => {
  const lower = word.toLowerCase();
  if (THOUSANDS.test(lower)) return 1000n;
  return powers.get(lower) ?? powers.get(lower.replace(/s$/, '')) ?? null;
};

/** The currency of words that are nothing else: “US$”, “EUR”, “euros”. */
function currencyIn(unit: string): Amount['currency'] | null {
  for (const text of [`${unit}5000`, `${unit} 5000`, `5000 ${unit}`]) {
    const [amount, ...others] = findAmounts(text);
    if (amount && others.length === 0 && amount.start === 0 && amount.end === text.length)
      return amount.currency;
  }
  return null;
}
