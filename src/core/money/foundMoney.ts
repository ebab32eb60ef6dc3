import type { Range } from '../document/sourceDocument';
import type { Sentence } from '../language/discourse';
import type { CurrencySource, MoneyUse } from '../model';
import type { Decimal } from './decimal';

/** The same money in another unit, as the text gives it. Ranges are readable offsets. */
export interface FoundEquivalent extends Range {
  readonly value: Decimal;
  readonly maximum: Decimal | null;
  readonly currency: string | null;
  /** What a share is of, null for an amount. */
  readonly base: Range | null;
}

/** An amount with what the text says about it. Ranges are readable offsets. */
export interface FoundMoney extends Range {
  readonly sentence: Sentence;
  readonly value: Decimal;
  readonly maximum: Decimal | null;
  readonly currency: string | null;
  /** What told the currency, null where the amount's own words or nothing did. */
  readonly currencyFrom: CurrencySource | null;
  /** What a share is of, null for an amount. */
  readonly base: Range | null;
  readonly qualifier: string | null;
  readonly equivalent: FoundEquivalent | null;
  /** “a year”, “over five years”. */
  readonly period: string | null;
  /** Where what belongs to the amount ends: after its conversion and period. */
  readonly tail: number;
  readonly use: MoneyUse;
  readonly rule: string;
}
