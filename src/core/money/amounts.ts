import type { Range } from '../document/sourceDocument';
import type { CurrencyReading } from '../language/currencyUnits';
import { unitOfSign } from './currencies';
import { hundredth, isLess, plus, times, type Decimal } from './decimal';
import { findQuantities, quantityValue, type Quantity } from './numbers';
import { powers } from '../lexicon/numberWords';
import { periodAfter, type Period } from './periods';
import { rangeLink, sharedFactor, textBefore } from './ranges';
import { isWeight } from './weights';
import { qualifierBefore } from './qualifiers';
import { nameBefore, unitAfter, unitBefore, unitBeside, type Unit } from './units';
import * as lexicon from '../lexicon/lexicon';

/** An amount of money as the text writes it. Offsets are into the text that was searched. */
export interface Amount extends Range {
  readonly value: Decimal;
  /** Upper end of a range. */
  readonly maximum: Decimal | null;
  readonly currency: CurrencyReading;
  /** What a share is of: “GDP” of “2% of GDP”; null for an amount. */
  readonly base: Range | null;
  /** Written with a bare sign, not a word or code. */
  readonly bySign: boolean;
  readonly qualifier: string | null;
  readonly period: Period | null;
}

/** A number with the unit beside it, if it has one. */
interface Part extends Range {
  readonly quantity: Quantity;
  readonly unit: Unit | null;
  readonly value: Decimal;
}

/** All amounts of money in a text, left to right, not overlapping. */
export function findAmounts(text: string): Amount[] {
  const parts = readParts(text);
  const found: Amount[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) continue;
    const shares = sharedUnit(text, parts, at);
    if (shares.length > 0) {
      found.push(...shares.map((one) => finish(text, one)));
      at += shares.length - 1;
      continue;
    }
    const next = parts[at + 1];
    const range = next && rangeOf(text, part, next);
    const sum = next && !range ? sumOf(text, part, next) : null;
    if (range || sum) at++;
    const amount = range ?? sum ?? single(text, part);
    if (amount) found.push(finish(text, amount));
  }
  return found;
}

type Core = Pick<Amount, 'start' | 'end' | 'value' | 'maximum' | 'currency' | 'bySign'>;

function readParts(text: string): Part[] {
  const parts: Part[] = [];
  let floor = 0;
  for (const quantity of findQuantities(text)) {
    if (quantity.start < floor) continue;
    const part = readPart(text, quantity, floor);
    parts.push(part);
    floor = part.end;
  }
  return parts;
}

function readPart(text: string, quantity: Quantity, floor: number): Part {
  const before = quantity.figures ? unitBefore(text, quantity.start, floor) : null;
  const usable = before && !isDoubtfulCode(text, before, quantity) ? before : null;
  const behind = usable ? null : unitAfter(text, quantity.end);
  const after = behind && !isDoubtful(text, behind, quantity) ? behind : null;
  const named = usable || after || quantity.article ? null : leadingName(text, quantity, floor);
  // “$40 million Australian dollars”: the name says whose dollars they are.
  const closer = usable ? unitBeside(text, usable, quantity.end) : null;
  const unit = closer ?? usable ?? after ?? named;
  const start = Math.min(quantity.start, (usable ?? unit)?.start ?? quantity.start);
  let end = Math.max(quantity.end, unit?.end ?? 0);
  let value = quantityValue(quantity);
  // “75 USD million”
  const late = /^\s(million|billion|trillion)(?!\p{L})/iu.exec(text.slice(end, end + 10));
  if (after?.form === 'code' && quantity.factor === null && late) {
    end += late[0].length;
    value = times(value, powers.get(late[1]?.toLowerCase() ?? '') ?? 1n);
  }
  // “$5 million dollars”: the word says it again.
  const again = usable?.form === 'sign' && /^\sdollars?(?!\p{L})/iu.exec(text.slice(end, end + 9));
  if (again && usable?.currency.open === '$') end += again[0].length;
  if (unit?.millions) value = times(value, 1_000_000n);
  return { start, end, quantity, unit, value };
}

/** A code that is a word (“ALL 70”, “TOP 10”) needs a large number. */
const isDoubtfulCode = (text: string, unit: Unit, { start, end, factor }: Quantity): boolean =>
  unit.form === 'code' &&
  unit.ordinary &&
  factor === null &&
  !/[,.]\d|\d\s\d{3}/.test(text.slice(start, end));

function isDoubtful(text: string, unit: Unit, quantity: Quantity): boolean {
  const { currency } = unit;
  const written = text.slice(unit.start, unit.end).trim();
  const isSmall = quantity.factor === null && isLess(quantity.base, '1000');
  if (unit.ordinary && unit.form === 'name' && isSmall) return true;
  if (quantity.article) return !/^(?:dollar|euro|buck)$/i.test(written);
  if (/^[cp]$/i.test(written)) {
    // “43c” and “50p”, not “10 C”; “1080p” is no price.
    const attached = unit.start === unit.end - 1;
    return (
      !(quantity.figures && written === written.toLowerCase() && isLess(quantity.base, '100')) ||
      !(attached || written === 'c')
    );
  }
  // “not one cent”, “every penny”: no amount is meant.
  if (currency.minor && quantity.base === '1' && !quantity.figures) {
    return /\b(?:not|every|single|last|no)\s$/i.test(textBefore(text, quantity.start));
  }
  // “in 2020 dollars” is a year.
  if (
    /^(?:19|20)\d\d$/.test(quantity.base) &&
    unit.form === 'name' &&
    /\b(?:in|constant|real)\s$/i.test(textBefore(text, quantity.start))
  ) {
    return true;
  }
  return /^-?pounds?$/i.test(written) && isWeight(text, quantity.start, unit.end);
}

/** “dollar 22.5 million”: a name may come first only if no unit can follow the number. */
function leadingName(text: string, quantity: Quantity, floor: number): Unit | null {
  if (!quantity.figures) return null;
  const after = text.slice(quantity.end, quantity.end + 8);
  if (quantity.factor === null && !/^\s*(?:$|[.,;!?)](?!\d))/.test(after)) return null;
  return nameBefore(text, quantity.start, floor);
}

/** What may follow a number of money, where a noun would follow a number of things. */
const NO_NOUN = new RegExp(
  String.raw`^\s*(?:$|[^\s\p{L}]|(?:an?|each|every|and|or|${lexicon.alternatives('preposition')})\s)`,
  'iu',
);

/** Two numbers that are the ends of one amount: “$3-4 billion”, “between 10 and 20 euros”. */
function rangeOf(text: string, low: Part, high: Part): Core | null {
  const unit = low.unit ?? high.unit;
  if (!unit || low.quantity.article || high.quantity.article) return null;
  if (low.quantity.below !== null || high.quantity.below !== null) return null;
  const link = rangeLink(text, low.start, low.end, high.start);
  if (link === null) return null;
  const scaledHigh = high.quantity.factor !== null;
  if (link === 'or' && (low.quantity.factor !== null || !scaledHigh)) return null;
  if (link === 'to') {
    if (low.unit && !high.unit && !scaledHigh) return null;
    // “$3 million to 4 million people”
    const ends = !low.unit || high.unit || low.quantity.factor === null;
    if (!ends && !NO_NOUN.test(text.slice(high.end, high.end + 12))) return null;
  }
  // “Article 5 – 20 million euros” is no range; “5–20 million euros” is.
  if (link === 'dash' && !low.unit && /\s/.test(text.slice(low.end, high.start))) return null;
  if (low.unit && high.unit && !sameUnit(low.unit, high.unit)) return null;
  // “$3-4 billion”, “$5-8,500”: the upper end's magnitude holds for both, if that leaves a range.
  const isThousands =
    link === 'dash' &&
    /^\d{1,2}$/.test(text.slice(low.quantity.start, low.end)) &&
    /^\d+,\d{3}$/.test(text.slice(high.start, high.quantity.end));
  const factor = isThousands ? 1000n : sharedFactor(low.quantity, high.quantity);
  const shared = times(low.value, factor);
  const value = isLess(high.value, shared) ? low.value : shared;
  if (!isLess(value, high.value)) return null;
  return core(low.start, high.end, value, high.value, unit);
}

const sameUnit = (a: Unit, b: Unit): boolean =>
  a.currency.code === b.currency.code &&
  unitOfSign(a.currency.open) === unitOfSign(b.currency.open) &&
  a.currency.minor === b.currency.minor;

/** How far behind a list the word that shares it out may stand, in UTF-16 code units. */
const RESPECTIVELY = 120;

/** “12, 8 and 10 million dollars respectively”: numbers of a list that share one unit; else none. */
function sharedUnit(text: string, parts: readonly Part[], first: number): Core[] {
  let last = first;
  for (let next = parts[last + 1]; next; next = parts[last + 1]) {
    const link = text.slice(parts[last]?.end ?? 0, next.start);
    if (!/^(?:,|,?\sand)\s$/.test(link)) break;
    last++;
    if (link.includes('and')) break;
  }
  const list = parts.slice(first, last + 1);
  const units = list.flatMap(({ unit }) => unit ?? []);
  const [unit] = units;
  const end = list.at(-1)?.end ?? 0;
  if (!unit || list.length < 2 || units.length === list.length) return [];
  if (!/^[^.;]*?\brespectively\b/.test(text.slice(end, end + RESPECTIVELY))) return [];
  const factor = list.at(-1)?.quantity.factor ?? 1n;
  return list.map((part) => {
    const value = part.quantity.factor === null ? times(part.value, factor) : part.value;
    return core(part.start, part.end, value, null, unit);
  });
}

/** “thirteen dollars and forty-five cents”, “15 dollars 50”. */
function sumOf(text: string, major: Part, minor: Part): Core | null {
  const { unit } = major;
  if (
    !unit ||
    major.quantity.below !== null ||
    unit.currency.minor ||
    major.quantity.factor !== null
  )
    return null;
  if (!/^\d+$/.test(major.value) || !isLess(minor.value, '100')) return null;
  const link = text.slice(major.end, minor.start);
  if (!/^\s(?:and\s)?$/.test(link)) return null;
  const named = minor.unit?.currency.minor === true;
  if (!named) {
    const open =
      minor.unit === null &&
      !minor.quantity.article &&
      /^\d+$/.test(minor.value) &&
      /^\s*(?:$|[.,;!?)](?!\d)|more\b)/.test(text.slice(minor.end, minor.end + 8)) &&
      !/\b(?:between|from)\s$/i.test(textBefore(text, major.start));
    if (!open || (link === ' ' && unit.start < major.quantity.start)) return null;
  }
  return core(major.start, minor.end, plus(major.value, hundredth(minor.value)), null, unit);
}

function single(text: string, part: Part): Core | null {
  const { unit, quantity } = part;
  if (!unit) return null;
  // “a dollar a day” is an amount; “a dollar” is a way of speaking.
  if (quantity.article && periodAfter(text, part.end) === null) return null;
  const value = unit.currency.minor ? hundredth(part.value) : part.value;
  return core(part.start, part.end, value, quantity.below, unit);
}

function core(
  start: number,
  end: number,
  value: Decimal,
  maximum: Decimal | null,
  unit: Unit,
): Core {
  const minor = maximum !== null && unit.currency.minor;
  return {
    start,
    end,
    value: minor ? hundredth(value) : value,
    maximum: minor ? hundredth(maximum) : maximum,
    currency: unit.currency,
    bySign: unit.form === 'sign',
  };
}

const finish = (text: string, amount: Core): Amount => ({
  ...amount,
  base: null,
  qualifier: qualifierBefore(text, amount.start),
  period: periodAfter(text, amount.end),
});
