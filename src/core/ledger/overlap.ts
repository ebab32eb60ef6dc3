import type { ActorType, MoneyAnnotation, PledgeAnnotation } from '../model';
import { sumDecimals } from './decimalSums';

/** A pledge with the money that it names. */
export interface LedgerEntry {
  readonly money: MoneyAnnotation;
  readonly pledge: PledgeAnnotation;
}

/**
 * Why pledges may be the same money, so that their sum may say too much: one is by a group, by
 * several together or by nobody named, beside others; one is as much as the others together; or one
 * amount comes twice from one pledger.
 */
export type Overlap = 'collective' | 'total' | 'twice';

/**
 * @param sum The sum of all amounts, an exact decimal.
 * @param typeOf What an entity is, by its id.
 */
export function overlapOf(
  entries: readonly LedgerEntry[],
  sum: string,
  typeOf: (id: string) => ActorType | undefined,
): Overlap | undefined {
  if (entries.length < 2) return undefined;
  const pledgers = new Set(entries.map(({ pledge }) => pledgerKey(pledge)));
  const isCollective = ({ pledge }: LedgerEntry): boolean => {
    const id = pledge.onBehalfOf ?? pledge.pledger;
    return id === null || typeOf(id) === 'group';
  };
  // What one group promises here and there is its own: only beside others may it count them too.
  if (pledgers.size > 1 && entries.some(isCollective)) return 'collective';
  const isTotal = ({ money }: LedgerEntry): boolean =>
    entries.length > 2 && sumDecimals([money.amount, money.amount]) === sum;
  if (entries.some(isTotal)) return 'total';
  const said = entries.map(({ money, pledge }) => `${money.amount} ${pledgerKey(pledge)}`);
  return new Set(said).size < said.length ? 'twice' : undefined;
}

const pledgerKey = ({ onBehalfOf, pledger, pledgers, pledgerSpan }: PledgeAnnotation): string =>
  onBehalfOf ?? pledger ?? pledgers?.join() ?? pledgerSpan?.text.toLowerCase() ?? '';
