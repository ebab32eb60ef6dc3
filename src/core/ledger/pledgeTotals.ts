import type { ActorType, MoneyAnnotation, PledgeAnnotation, PledgeState } from '../model';
import { sumDecimals } from './decimalSums';
import { type LedgerEntry, type Overlap, overlapOf } from './overlap';
import { ratePer } from './paymentRate';

/** The exact sum of what is pledged in one currency, once or at one rate. */
export interface PledgeTotal {
  /** Exact decimal. */
  readonly amount: string;
  /** Set if an end of a range counts. */
  readonly amountMax?: string;
  readonly currency: string;
  /** Set if the amounts are paid repeatedly: “a year”. */
  readonly rate?: string;
  /** Set if the money was paid already: it is not added to what is promised. */
  readonly isPaid?: true;
  /** Set if some of the pledges may be the same money: then the sum may say too much. */
  readonly overlap?: Overlap;
  readonly pledges: readonly PledgeAnnotation[];
}

/** The totals of some pledges. Each pledge is in one of the lists. */
export interface PledgeTotals {
  /** One for each currency and rate, in order of their first pledge. */
  readonly sums: readonly PledgeTotal[];
  /** Shares such as “0.7% of GDP”, which cannot be summed. */
  readonly shares: readonly PledgeAnnotation[];
  /** Amounts without a known currency. */
  readonly unknown: readonly PledgeAnnotation[];
  /** Denied or withdrawn. */
  readonly uncounted: readonly PledgeAnnotation[];
}

const uncountedStates: ReadonlySet<PledgeState> = new Set(['denied', 'withdrawn']);

/** Whether a sum of pledges has it. */
export function isCounted({ state }: PledgeAnnotation): boolean {
  return !uncountedStates.has(state);
}

/**
 * @param moneyOf The money that a pledge names.
 * @param typeOf What an entity is, by its id; needed to tell the pledges of a group.
 */
export function totalsOf(
  pledges: readonly PledgeAnnotation[],
  moneyOf: (pledge: PledgeAnnotation) => MoneyAnnotation | undefined,
  typeOf: (id: string) => ActorType | undefined = () => undefined,
): PledgeTotals {
  const groups = new Map<string, LedgerEntry[]>();
  const shares: PledgeAnnotation[] = [];
  const unknown: PledgeAnnotation[] = [];
  for (const pledge of pledges.filter(isCounted)) {
    const money = moneyOf(pledge);
    if (money?.share) shares.push(pledge);
    else if (!money || money.currency === null || sumDecimals(ends(money)) === null)
      unknown.push(pledge);
    else {
      const key = `${money.currency} ${ratePer(money) ?? ''} ${String(pledge.state === 'paid')}`;
      groups.set(key, [...(groups.get(key) ?? []), { money, pledge }]);
    }
  }
  const sums = [...groups.values()].flatMap((members) => totalOf(members, typeOf) ?? []);
  return { sums, shares, unknown, uncounted: pledges.filter((pledge) => !isCounted(pledge)) };
}

function totalOf(
  members: readonly LedgerEntry[],
  typeOf: (id: string) => ActorType | undefined,
): PledgeTotal | undefined {
  const first = members[0]?.money;
  const amount = sumDecimals(members.map(({ money }) => money.amount));
  const most = sumDecimals(members.map(({ money }) => money.amountMax ?? money.amount));
  const currency = first?.currency ?? null;
  if (!first || currency === null || amount === null || most === null) return undefined;
  const rate = ratePer(first);
  const overlap = overlapOf(members, amount, typeOf);
  return {
    amount,
    ...(most === amount ? {} : { amountMax: most }),
    currency,
    ...(rate === undefined ? {} : { rate }),
    ...(members[0]?.pledge.state === 'paid' ? { isPaid: true } : {}),
    ...(overlap === undefined ? {} : { overlap }),
    pledges: members.map(({ pledge }) => pledge),
  };
}

function ends({ amount, amountMax }: MoneyAnnotation): string[] {
  return amountMax === undefined ? [amount] : [amount, amountMax];
}
